/** What kind of publisher stands behind a feed; shown in every alert. State media are labelled, never hidden. */
export type SourceType =
  | 'agency'
  | 'government'
  | 'independent'
  | 'public'
  | 'state'
  | 'think-tank'
  | 'trade'
  | 'aggregator'

/** Every kind, in the order in which they are listed. */
export const sourceTypes = [
  'agency',
  'government',
  'independent',
  'public',
  'state',
  'think-tank',
  'trade',
  'aggregator',
] as const satisfies readonly SourceType[]

/** How far a team trusts an outlet: 1 is the most. */
export type Tier = 1 | 2 | 3

/** Where an article comes from, as an alert shows it. */
export type Source = {
  /** The outlet's name as a reader knows it: "Interia". */
  readonly name: string
  readonly type: SourceType | null
  /** ISO 3166-1 alpha-2, upper case, or null where the configuration does not say. */
  readonly country: string | null
}

/** When to fetch an article's own page for its body: always, only where the feed's text matched, or never. */
export type PagePolicy = 'always' | 'matched' | 'never'

/** A feed that the configuration lists. */
export type Feed = {
  /** Stable id, from the configuration: lower-case letters, digits and hyphens. */
  readonly id: string
  readonly url: string
  readonly source: Source
  /** Null where the configuration does not say. */
  readonly tier: Tier | null
  /** Who owns the outlet, where the configuration says it: outlets of one owner are no two independent sources. */
  readonly owner: string | null
  /** ISO 639-1 code where the configuration says it; null lets the language be detected for each article. */
  readonly language: string | null
  readonly page: PagePolicy
  /** Not polled at present. */
  readonly isPaused: boolean
  /** The pause between two polls, in milliseconds. */
  readonly intervalMs: number
}

/** One item of a feed, reduced to plain text where a reader would see it. */
export type FeedEntry = {
  /** The item's own identity: its guid, else its link, else a digest of title and date. Never empty. */
  readonly id: string
  /** Absolute http(s) address of the article, or null where the item has none. */
  readonly link: string | null
  /** Plain text on one line; empty where the item has no title. */
  readonly title: string
  /** Epoch milliseconds, or null where the item gives no date that can be read. */
  readonly publishedAt: number | null
  readonly updatedAt: number | null
  /** The teaser as plain text, paragraphs separated by a newline; empty where there is none. */
  readonly summary: string
  /** The full text as plain text where the feed carries it (content:encoded, Atom content); otherwise null. */
  readonly content: string | null
  /** The https address of its image; left out where it names none to show. */
  readonly image?: string
}

/** Stands where an article names its feed, for those that people saved by their addresses; no feed of a configuration can have it. */
export const savedFeedId = 'saved:'

/** What a feed says of itself. */
export type FeedHead = {
  readonly title: string | null
  readonly link: string | null
  readonly language: string | null
}
