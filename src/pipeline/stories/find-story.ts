import { savedFeedId } from '#domain/feed.ts'
import type { StoryReport, StorySoFar } from '#ports/growing-story.ts'
import type { CopyOf, KnownEntry } from '#ports/store.ts'
import { contentKey } from '#text/content-key.ts'
import { letters, likeness } from '#text/likeness.ts'
import type { AnalysedEntry } from '#pipeline/articles/analysed-entry.ts'
import type { Joining } from './joining.ts'
import { placeArticle } from './place-report.ts'
import { factsOf, kindOf } from './report-facts.ts'
import type { World } from '#pipeline/world.ts'

/** Reports with the same title and lead are one story for this long. */
const COPY_WINDOW_MS = 48 * 3_600_000

/** In one feed, for this long: the next issue of a daily thing may have the title and the lead of the one before. */
const ISSUE_MS = 12 * 3_600_000

/** Where an entry belongs: it opens a story, joins one, or is one that its feed showed before. */
export type Home =
  | { readonly kind: 'opens' }
  | ({ readonly kind: 'joins' } & Omit<Joining, 'analysed' | 'newSentence'>)
  | { readonly kind: 'seen'; readonly storyId: string; readonly entry: KnownEntry }

/** Whether the entry is known by its address or by its title and lead; what somebody saved alone is none that a feed brought. */
export async function isKnown(world: World, analysed: AnalysedEntry): Promise<boolean> {
  const copy = await findCopy(world, analysed)
  return copy !== null && copy.feedId !== savedFeedId && !isAnother(copy, analysed)
}

/**
 * The story of an entry: that of the same canonical address, or of the same title and lead within 48 hours (within 12 by date in one
 * feed); else that of the reports whose words are most like its own, if any are. What its feed carries again adds nothing.
 */
export async function findHome(world: World, analysed: AnalysedEntry): Promise<Home> {
  const copy = await findCopy(world, analysed)
  world.checkpoint('story-sought')
  const isReport = kindOf(analysed.article) === 'report'
  if (copy !== null && isReport && isNextIssue(copy, analysed)) return { kind: 'opens' }
  if (copy !== null && !isWrongCanonical(copy, analysed)) {
    if (isReport && copy.feedId === analysed.article.feedId) return seen(analysed, copy.storyId)
    return joins(analysed, copy.storyId, {
      story: await world.store.articles.storySoFar(copy.storyId),
      original: '',
    })
  }
  return world.configuration.stories.joins ? findByWords(world, analysed) : { kind: 'opens' }
}

function findCopy(world: World, { article, entry }: AnalysedEntry): Promise<CopyOf | null> {
  return world.store.articles.findCopy({
    canonicalUrl: article.canonicalUrl,
    contentKey: contentKey(article, entry, world.digest),
    since: article.firstSeenAt - COPY_WINDOW_MS,
  })
}

/** A story that is no longer in the archive takes nobody in. */
async function findByWords(world: World, analysed: AnalysedEntry): Promise<Home> {
  const { article } = analysed
  const { story: storyId, copyOf } = await placeArticle(world, article)
  if (storyId === article.id) return { kind: 'opens' }
  const story = await world.store.articles.storySoFar(storyId)
  if (story.reports.length === 0) return { kind: 'opens' }
  const original = story.reports.find(({ articleId }) => articleId !== null && articleId === copyOf)
  const isAgain = original?.feedId === article.feedId && kindOf(article) === 'report'
  if (original === undefined || !isAgain) return joins(analysed, storyId, { story, original: copyOf })
  return Math.abs(timeOf(analysed) - original.at) >= ISSUE_MS ? { kind: 'opens' } : seen(analysed, storyId)
}

function timeOf({ article }: AnalysedEntry): number {
  return article.publishedAt ?? article.firstSeenAt
}

function seen({ article, entry }: AnalysedEntry, storyId: string): Home {
  return { kind: 'seen', storyId, entry: { feedId: article.feedId, entry, report: null } }
}

type Found = {
  readonly story: StorySoFar
  /** The article whose text it repeats; empty where that is known by address, title or lead alone; null where its text is its own. */
  readonly original: string | null
}

function joins(analysed: AnalysedEntry, storyId: string, { story, original }: Found): Home {
  const { article, analysis } = analysed
  const { id: articleId, feedId, source, url } = article
  const { kind, wire, copyOf } = factsOf(article, original === '' ? openingOf(story) : original)
  const at = timeOf(analysed)
  const report: StoryReport = {
    source,
    url,
    at,
    feedId,
    articleId,
    copyOf,
    ...(kind === 'report' ? {} : { kind }),
    ...(wire.length === 0 ? {} : { wire }),
  }
  // A copy may tell more than its original did: a feed's teaser is a copy of the whole article.
  const isMatched = analysis.topics.some(({ topicId }) => !story.topicIds.includes(topicId))
  const isRepeated = original === '' || (original !== null && !isMatched)
  const isCopy = kind === 'report' && isRepeated
  const isStored = original !== '' && !isCopy
  return { kind: 'joins', storyId, story, report, isCopy, isStored, isFirst: isSavedAlone(story) }
}

function isSavedAlone({ reports }: StorySoFar): boolean {
  return reports.length > 0 && reports.every(({ feedId }) => feedId === savedFeedId)
}

function openingOf({ reports }: StorySoFar): string | null {
  return reports[0]?.articleId ?? null
}

function isAnother(copy: CopyOf, analysed: AnalysedEntry): boolean {
  return isNextIssue(copy, analysed) || isWrongCanonical(copy, analysed)
}

function isNextIssue({ by, feedId, at }: CopyOf, analysed: AnalysedEntry): boolean {
  const isSameFeed = feedId === analysed.article.feedId
  return by === 'content' && isSameFeed && Math.abs(timeOf(analysed) - at) >= ISSUE_MS
}

/** A page that calls itself by the address of another article; its own link says that it is none. */
function isWrongCanonical({ by, title }: CopyOf, { article, entry }: AnalysedEntry): boolean {
  if (by !== 'address' || entry.address === null || entry.address === article.canonicalUrl) return false
  return likeness(letters(title), letters(article.title)) === 'unlike'
}
