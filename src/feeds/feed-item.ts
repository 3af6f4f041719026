import type { Bilingual } from '#domain/bilingual.ts'
import { guardUrl, maxUrlLength, noPrivateHosts } from './guard-url.ts'

/** Where the bytes of a feed or a page came from. */
export type SourceHint = {
  readonly url: string | null
  readonly contentType: string | null
  /** The IANA zone in which a date without one is read; UTC where it is left out. */
  readonly timeZone?: string
}

/** What a feed says of itself, as found: HTML where feeds allow it, addresses absolute. */
export type RawHead = {
  readonly title: string
  readonly link: string | null
  readonly language: string | null
}

/** One item as found, in whatever dialect: texts are HTML, dates are read, addresses are absolute or null. */
export type RawItem = {
  /** The item's guid or id; empty where it has none. */
  readonly id: string
  readonly link: string | null
  readonly title: string
  readonly summary: string
  readonly content: string
  /** As `imageAddress` answers it. */
  readonly image: string | null
  /** Epoch milliseconds. */
  readonly publishedAt: number | null
  readonly updatedAt: number | null
}

/** A feed out of its dialect, not yet reduced to what a reader sees. */
export type RawFeed = {
  readonly head: RawHead
  readonly items: readonly RawItem[]
  /** False where the feed ends in the middle. */
  readonly isComplete: boolean
  /** Things put right or left out, each a clear line. */
  readonly remarks: readonly Bilingual[]
}

/** A step of reading that may find no feed: one line says what was there instead. */
export type OrFailed<T> = T | { readonly kind: 'failed'; readonly reason: Bilingual }

/** An address of a feed made absolute; null where it is empty, too long to be fetched, or does not lead to a page. */
export function absoluteLink(href: string, base: string | null): string | null {
  const url = href.trim() === '' ? null : URL.parse(href.trim(), base ?? undefined)
  if (url === null || url.href.length > maxUrlLength) return null
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

/**
 * The address of an article's image, absolute; null where it is not one to show: only https, and a host that everybody reaches. The
 * bot itself never fetches it.
 */
export function imageAddress(href: string, base: string | null): string | null {
  const link = absoluteLink(href, base)
  if (link === null || guardUrl(link, noPrivateHosts).kind === 'refused') return null
  const { protocol, hostname } = new URL(link)
  const isNamedForAll = hostname.includes('.') && !/\.(?:local|internal|localhost|lan)\.?$/u.test(hostname)
  return protocol === 'https:' && isNamedForAll ? link : null
}
