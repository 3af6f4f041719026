import type { EntryLook } from '#ports/store.ts'
import { likeness } from '#text/likeness.ts'

const HOUR_MS = 3_600_000
/** Issues of one thing under one title come at least about a day apart, an article is pushed up again within hours. */
const ISSUE_MS = 12 * HOUR_MS

type Compared = {
  readonly title: ReturnType<typeof likeness>
  readonly lead: ReturnType<typeof likeness>
  /** How far apart the dates are, in milliseconds; null where one is missing. */
  readonly apartMs: number | null
}

/**
 * Whether two looks with one address are one article. They are, whatever was edited, unless the publisher gave them different
 * ids and dates and nothing of the one text stands in the other: then the address is that of a page for many things.
 */
export function isSameByAddress(a: EntryLook, b: EntryLook): boolean {
  if (!haveOtherGuids(a, b)) return true
  const { title, lead, apartMs } = compare(a, b)
  if (apartMs === null) return title !== 'unlike' || lead !== 'unlike'
  const isOtherText = title === 'unlike' && lead !== 'like'
  const isOtherIssue = lead === 'unlike' && apartMs >= ISSUE_MS
  return apartMs === 0 || !(isOtherText || isOtherIssue)
}

/** Whether the publisher gave both an id, and not the same. */
export function haveOtherGuids(a: EntryLook, b: EntryLook): boolean {
  return a.guid !== null && b.guid !== null && a.guid !== b.guid
}

/**
 * Whether two looks with one id, but not one address, are one article: the date is the same, or the text is. An id may
 * have been used again. `isTelling` says whether the lead is the article's own.
 */
export function isSameByGuid(a: EntryLook, b: EntryLook, isTelling: boolean): boolean {
  const { title, lead, apartMs } = compare(a, b)
  if (apartMs === 0 || (isTelling && lead === 'like')) return true
  if (a.address !== null && b.address !== null) return title === 'like' && lead !== 'unlike'
  return apartMs === null || title === 'like' || (title === 'unknown' && lead === 'unknown')
}

/** What is known of two looks beside the looks. */
export type Surroundings = {
  /** Whether the lead is the article's own, and not one that many have. */
  readonly isTelling: boolean
  /** Whether the remembered one was in the feed lately. */
  readonly isRecent: boolean
}

/** Whether two looks with neither one id nor one address are one article: both texts are alike and so are the dates. */
export function isSameByText(a: EntryLook, b: EntryLook, { isTelling, isRecent }: Surroundings): boolean {
  const { title, lead, apartMs } = compare(a, b)
  const isLikeLead = isTelling && lead === 'like'
  if (apartMs === 0) return title === 'like' ? lead !== 'unlike' : isLikeLead && !isOnTheHour(a)
  if (apartMs !== null) return isSameText(a, b) && apartMs < ISSUE_MS
  return isRecent && (isSameText(a, b) || (title === 'like' && isLikeLead))
}

/** The same words in title and lead; of texts without any nothing is known. */
export function isSameText(a: EntryLook, b: EntryLook): boolean {
  return a.title === b.title && a.lead === b.lead && `${a.title}${a.lead}` !== ''
}

function compare(a: EntryLook, b: EntryLook): Compared {
  const areDated = a.publishedAt !== null && b.publishedAt !== null
  return {
    title: likeness(a.title, b.title),
    lead: likeness(a.lead, b.lead),
    apartMs: areDated ? Math.abs((a.publishedAt ?? 0) - (b.publishedAt ?? 0)) : null,
  }
}

/** A date without a time, or one that was planned: many articles have it. */
function isOnTheHour({ publishedAt }: EntryLook): boolean {
  return publishedAt !== null && publishedAt % HOUR_MS === 0
}
