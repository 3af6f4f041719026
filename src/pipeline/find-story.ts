import type { CopyOf, KnownEntry } from '#ports/store.ts'
import { contentKey } from '#text/content-key.ts'
import { letters, likeness } from '#text/likeness.ts'
import type { AnalysedEntry } from './analysed-entry.ts'
import type { World } from './world.ts'

/** Reports with the same title and lead are one story for this long. */
const COPY_WINDOW_MS = 48 * 3_600_000

/** In one feed, for this long: the next issue of a daily thing may have the title and the lead of the one before. */
const ISSUE_MS = 12 * 3_600_000

/**
 * The known story that this entry repeats: the same canonical address, or the same title and lead within 48 hours (within
 * 12 by date in one feed); null where it opens a story of its own. Another outlet's copy adds a report to the story.
 */
export async function findStory(world: World, analysed: AnalysedEntry): Promise<KnownEntry | null> {
  const { article, entry } = analysed
  const copy = await world.store.articles.findCopy({
    canonicalUrl: article.canonicalUrl,
    contentKey: contentKey(article, entry, world.digest),
    since: article.firstSeenAt - COPY_WINDOW_MS,
  })
  const at = article.publishedAt ?? article.firstSeenAt
  if (copy === null || isNextIssue(copy, article.feedId, at) || isWrongCanonical(copy, analysed)) return null
  const source = { source: article.source, url: article.url, at }
  const report = { storyId: copy.storyId, canonicalUrl: article.canonicalUrl, source }
  return { feedId: article.feedId, entry, report: copy.feedId === article.feedId ? null : report }
}

function isNextIssue({ by, feedId, at }: CopyOf, ownFeedId: string, ownAt: number): boolean {
  return by === 'content' && feedId === ownFeedId && Math.abs(ownAt - at) >= ISSUE_MS
}

/** A page that calls itself by the address of another article; its own link says that it is none. */
function isWrongCanonical({ by, title }: CopyOf, { article, entry }: AnalysedEntry): boolean {
  if (by !== 'address' || entry.address === null || entry.address === article.canonicalUrl) return false
  return likeness(letters(title), letters(article.title)) === 'unlike'
}
