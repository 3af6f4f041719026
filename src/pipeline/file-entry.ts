import type { Decision } from '#domain/decision.ts'
import type { Feed } from '#domain/feed.ts'
import type { NewStory } from '#ports/store.ts'
import { contentKey } from '#text/content-key.ts'
import { documentOf } from './analyse-article.ts'
import type { AnalysedEntry, Audience } from './analysed-entry.ts'
import { chooseAlerts } from './choose-alerts.ts'
import { findStory } from './find-story.ts'
import { articleFromEntry, withPageText } from './read-article.ts'
import type { IdentifiedEntry } from './recognise-entries.ts'
import type { World } from './world.ts'

/** The entry's article as the feed gives it, analysed. */
export async function analyseTeaser(
  world: World,
  feed: Feed,
  entry: IdentifiedEntry,
): Promise<AnalysedEntry> {
  const article = articleFromEntry(world, feed, entry)
  const analysis = await world.analyse(documentOf(article), feed.url)
  return { entry, article, analysis, isPageMissing: false }
}

/**
 * The same with the text of the article's own page, as the feed's policy has it and where the page can be had. The page of
 * a story that is known already is not asked for again: some feeds give their items new ids at every poll.
 */
export async function analysePage(world: World, feed: Feed, teaser: AnalysedEntry): Promise<AnalysedEntry> {
  const isWanted = feed.page === 'always' || (feed.page === 'matched' && teaser.analysis.topics.length > 0)
  if (!isWanted || (await findStory(world, teaser)) !== null) return teaser
  world.checkpoint('page-wanted')
  const { article, isPageMissing } = await withPageText(world, feed, teaser.article)
  world.checkpoint('page-read')
  if (article === teaser.article) return { ...teaser, isPageMissing }
  const analysis = await world.analyse(documentOf(article), feed.url)
  world.checkpoint('page-analysed')
  return { ...teaser, article, analysis, isPageMissing }
}

/** Files an analysed entry: a story of its own with its alerts, or a report of a known story. */
export async function fileEntry(world: World, analysed: AnalysedEntry, audience: Audience): Promise<void> {
  await world.filing(async () => {
    const known = await findStory(world, analysed)
    world.checkpoint('story-sought')
    const at = world.clock.now()
    const opened = known === null ? await openStory(world, analysed, audience) : null
    world.checkpoint('alerts-chosen')
    await world.store.articles.fileStories({
      stories: opened === null ? [] : [opened.story],
      known: known === null ? [] : [known],
      decisions: opened === null ? [] : opened.decisions,
      at,
    })
    world.checkpoint('stories-filed')
  })
}

type Opened = { readonly story: NewStory; readonly decisions: readonly Decision[] }

async function openStory(world: World, analysed: AnalysedEntry, audience: Audience): Promise<Opened> {
  const { article, analysis, entry } = analysed
  const { decisions, operations, held } = await chooseAlerts(world, analysed, audience)
  const story = {
    storyId: article.id,
    article,
    entry,
    contentKey: contentKey(article, entry, world.digest),
    analysis,
    operations,
    held,
  }
  return { story, decisions }
}
