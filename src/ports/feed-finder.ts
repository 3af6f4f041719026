import type { Bilingual } from '#domain/bilingual.ts'

/** A feed that a site offers, read once. */
export type FoundFeed = {
  readonly url: string
  /** As the feed names itself; null where it does not. */
  readonly title: string | null
  /** ISO 639-1, as the feed says; null where it does not. */
  readonly language: string | null
  readonly entries: number
  /** The titles of its newest three items. */
  readonly newest: readonly string[]
}

/** The feeds behind an address, the site's own order; or why there is none. */
export type FeedFinding =
  | { readonly kind: 'found'; readonly feeds: readonly FoundFeed[] }
  | { readonly kind: 'none'; readonly reason: Bilingual }

export type FeedFinder = {
  /** Looks at an address, which is a feed itself or a page that names some. Never throws for what the network brings. */
  find(url: string): Promise<FeedFinding>
}
