import type { Bilingual } from '#domain/bilingual.ts'
import { savedFeedId, type Feed, type FeedEntry } from '#domain/feed.ts'
import type { PageReading } from '#ports/page-reader.ts'
import { isFrontPage } from '#text/canonical-url.ts'
import { documentOf } from './analyse-article.ts'
import type { AnalysedEntry } from './analysed-entry.ts'
import { entryKey, looksOf } from '#pipeline/polling/entry-look.ts'
import { storyOf } from './file-entry.ts'
import { findHome } from '#pipeline/stories/find-story.ts'
import { holdFiled } from '#pipeline/stories/place-report.ts'
import { articleFromEntry } from './read-article.ts'
import type { World } from '#pipeline/world.ts'

/** What came of reading an article that no feed brought. */
export type ForeignReading =
  | { readonly kind: 'read'; readonly analysed: AnalysedEntry }
  | { readonly kind: 'unavailable'; readonly reason: Bilingual }

/** The story that an article belongs to, and whether the archive has it only now. */
export type Saved = { readonly storyId: string; readonly isNew: boolean }

type Page = Extract<PageReading, { kind: 'body' }>

/**
 * Reads and analyses the article at an address that somebody gave; files nothing. Where a feed of the configuration is on the same
 * host, the article is of its outlet. Private hosts are open only to a host that has such a feed.
 */
export async function readForeign(world: World, address: string): Promise<ForeignReading> {
  const feed = feedOf(world, address)
  const page = await world.pageReader.read(address, feed.url)
  if (page.kind === 'unavailable') return page
  const entry = entryOf(page)
  const [look] = await looksOf(world, [entry])
  if (look === undefined || look.address === null || isFrontPage(look.address))
    return { kind: 'unavailable', reason: frontPage }
  const identified = { ...entry, look, key: entryKey(entry, world.digest), address: look.address }
  const article = { ...articleFromEntry(world, feed, identified), textOrigin: 'page' } as const
  const analysis = await world.analyse(documentOf(article), feed.url)
  return { kind: 'read', analysed: { entry: identified, article, analysis, isPageMissing: false } }
}

/**
 * Files such an article without any message, with a decision that names who saved it; one that the archive knows, by its address or
 * its words, changes nothing. When a feed brings it later, channels hear of it as if nobody had saved it.
 */
export function saveForeign(world: World, analysed: AnalysedEntry, by: string): Promise<Saved> {
  return world.filing(async () => {
    const home = await findHome(world, analysed)
    if (home.kind === 'seen' || (home.kind === 'joins' && !home.isStored))
      return { storyId: home.storyId, isNew: false }
    const { article } = analysed
    const storyId = home.kind === 'joins' ? home.storyId : article.id
    const saved = { articleId: article.id, storyId, destination: null, step: 'saved', detail: by } as const
    const story = storyOf(world, analysed, { storyId, operations: [], held: [], decisions: [] })
    const stored = await world.store.articles.fileStories({
      stories: home.kind === 'opens' ? [story] : [],
      joining: home.kind === 'joins' ? [story] : [],
      known: [],
      decisions: [{ ...saved, outcome: 'stopped' }],
      at: world.clock.now(),
    })
    if (stored.has(article.id)) await holdFiled(world, article, storyId)
    return { storyId, isNew: stored.has(article.id) }
  })
}

/** What the configuration knows of the outlet; the host's own name where it has no feed of it. */
function feedOf({ configuration }: World, address: string): Feed {
  const host = hostOf(address)
  const known = configuration.feeds.find(({ url }) => hostOf(url) === host)
  const source = { name: host, type: null, country: null }
  const outlet = known ?? { url: savedFeedId, source, tier: null, owner: null, language: null }
  return { ...outlet, id: savedFeedId, page: 'always', isPaused: true, intervalMs: 0 }
}

function hostOf(address: string): string {
  return URL.parse(address)?.host.replace(/^www\./u, '') ?? ''
}

/** The page tells no date, so the article is as young as its coming. */
function entryOf({ url, title, text }: Page): FeedEntry {
  return {
    id: url,
    link: url,
    title: title ?? '',
    publishedAt: null,
    updatedAt: null,
    summary: '',
    content: text,
  }
}

const frontPage: Bilingual = {
  pl: 'to strona główna serwisu, a nie artykuł',
  en: 'it is a site’s front page and no article',
}
