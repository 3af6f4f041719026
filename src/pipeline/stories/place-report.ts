import { DepeszaError } from '#domain/errors.ts'
import type { Article } from '#domain/article.ts'
import type { FiledReport } from '#ports/growing-story.ts'
import type { Placing } from '#text/stories/cluster-reports.ts'
import type { Report } from '#text/stories/report.ts'
import { newsWindowMs } from '#text/stories/news-window.ts'
import type { World } from '#pipeline/world.ts'

const DAY_MS = 24 * 3_600_000
/** A slice that is read and held before anybody else may work. */
const SLICE = 100
/** So much of a text tells its story; the store answers as much of those that were filed. */
const TOLD_CHARS = 4_000
const MOST_TRIES = 3

/**
 * The story of an article by the words of those that were filed in the last days. Nothing is held by that: only `holdFiled` does so, once
 * the article is stored. So what is held is at any time what a reading of the store would bring: the articles filed since 72 hours before
 * the beginning of this day (UTC), in their order. It is read anew each day, after a start, and where anything went wrong; a process that was
 * killed places what comes as one that was not.
 */
export async function placeArticle(world: World, article: Article): Promise<Placing> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const placing = await world.stories.find(await readyWindow(world), reportOf(article))
    if (placing !== null) return placing
    world.storyWindow.name = null
  }
  throw new DepeszaError('internal', {
    pl: 'nie udało się ustalić, o czym jest artykuł',
    en: 'the story of the article could not be found',
  })
}

/** Holds an article that is stored by now. Where that fails, all is read from the store again. */
export async function holdFiled(world: World, article: Article, story: string): Promise<void> {
  const { storyWindow } = world
  const { name } = storyWindow
  if (name === null) return
  storyWindow.name = null
  if (await world.stories.hold(name, [{ report: reportOf(article), story }])) storyWindow.name = name
}

async function readyWindow(world: World): Promise<string> {
  const { storyWindow } = world
  const day = Math.floor(world.clock.now() / DAY_MS)
  if (storyWindow.name !== null && storyWindow.day === day) return storyWindow.name
  storyWindow.readings += 1
  const name = `${day}.${storyWindow.readings}`
  await readFiled(world, name, day * DAY_MS - newsWindowMs)
  Object.assign(storyWindow, { name, day })
  return name
}

/** Slice by slice, so that commands are answered and messages sent meanwhile. */
async function readFiled({ store, stories, clock }: World, name: string, since: number): Promise<void> {
  await stories.begin(name)
  let from = null
  do {
    const { reports, next } = await store.articles.filedReports(since, { from, limit: SLICE })
    await stories.hold(name, reports.map(placedReport))
    await clock.sleep(0)
    from = next
  } while (from !== null)
}

function placedReport(filed: FiledReport): { readonly report: Report; readonly story: string } {
  return { report: reportOfFiled(filed), story: filed.storyId }
}

/** The report of a stored article. */
export function reportOfFiled({ articleId, title, text, at, language, source }: FiledReport): Report {
  const beginning = text.slice(0, TOLD_CHARS)
  return { id: articleId, title, text: beginning, publishedAt: at, language, source: outletOf(source) }
}

/** The report of an article. */
export function reportOf({ id, title, text, publishedAt, firstSeenAt, language, source }: Article): Report {
  const beginning = text.slice(0, TOLD_CHARS)
  const at = publishedAt ?? firstSeenAt
  return { id, title, text: beginning, publishedAt: at, language, source: outletOf(source) }
}

/** An aggregator gives the reports of many. */
function outletOf({ name, type }: FiledReport['source']): string | undefined {
  return type === 'aggregator' ? undefined : name
}
