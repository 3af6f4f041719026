/** What a feed shows of an article at one moment. Only the simulation knows which article it is. */
export type Shown = {
  readonly article: number
  readonly guid: string | null
  readonly link: string | null
  readonly title: string
  readonly lead: string
  /** Epoch milliseconds, a date as it is to be written, or null where the feed gives none. */
  readonly date: number | string | null
}

/** What the feed's server answers at one poll. */
export type Answer =
  | { readonly kind: 'feed'; readonly items: readonly Shown[] }
  | { readonly kind: 'unchanged' | 'down' | 'login-page' }

/** One poll: when it happens, in epoch milliseconds, and what comes. */
export type Step = { readonly at: number; readonly answer: Answer }

/** How a feed is written. */
export type Dialect = 'rss' | 'atom' | 'json'

/** Days in the life of one feed. */
export type Sequence = {
  /** The habits of its publisher. */
  readonly name: string
  readonly seed: number
  readonly dialect: Dialect
  readonly steps: readonly Step[]
  /** Articles that are older than any news when the feed first shows them: no alert is owed. */
  readonly old: ReadonlySet<number>
}
