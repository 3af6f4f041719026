import type { Source } from './feed.ts'

/** Where an article's text was taken from: its own page, the feed's full text, or only the feed's teaser. */
export type TextOrigin = 'page' | 'feed' | 'teaser'

/** One article, ready for analysis. All offsets of an analysis point into `text`, or into `title` where they say so. */
export type Article = {
  /** Stable id: a digest of the canonical address, or of feed and entry where there is no address. */
  readonly id: string
  readonly feedId: string
  readonly source: Source
  /** The address to open, as the feed gave it; null where the feed gave none. */
  readonly url: string | null
  /** The address without tracking parameters, fragment and protocol differences; equal for copies. */
  readonly canonicalUrl: string | null
  readonly title: string
  /** The body in plain text, paragraphs separated by a newline. */
  readonly text: string
  readonly textOrigin: TextOrigin
  /** ISO 639-1 code, or "und" where it could not be told. */
  readonly language: string
  /** Epoch milliseconds; null where the feed gave no usable date. Never later than `firstSeenAt`. */
  readonly publishedAt: number | null
  /** Epoch milliseconds at which the bot first saw the entry. */
  readonly firstSeenAt: number
  /** The https address of its image, as its feed gave it; left out where there is none. */
  readonly image?: string
}
