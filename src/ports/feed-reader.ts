import type { Bilingual } from '#domain/bilingual.ts'
import type { Feed, FeedEntry, FeedHead } from '#domain/feed.ts'

/** The validators of an HTTP answer, to be sent back with the next request. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null }

/** What came of one fetch of a feed. Every failure that the outside world can cause is a value, never an exception. */
export type FeedReading =
  | {
      readonly kind: 'entries'
      readonly head: FeedHead
      /** In the feed's order; at most 500, the newest, where the feed holds more. */
      readonly entries: readonly FeedEntry[]
      readonly validators: Validators
      /** Things put right or left out, each a clear line: "10000 items, the newest 500 were kept". */
      readonly remarks: readonly Bilingual[]
      /** What the feed holds beyond `entries`, older or without dates, with the beginnings of its texts. None where absent. */
      readonly rest?: readonly FeedEntry[]
      /** The new address, where every redirect on the way was a permanent one; absent where there was none. */
      readonly movedTo?: string
      /** The server's own clock, in epoch milliseconds; absent where it does not show it. */
      readonly servedAt?: number
    }
  | { readonly kind: 'unchanged'; readonly movedTo?: string }
  | {
      readonly kind: 'failed'
      /** One line for a person: what, where and, where it helps, what to do. Holds no resolved address. */
      readonly reason: Bilingual
      /** The server says that the feed was removed for good (410). */
      readonly isGone?: true
      /** How long the server asked us to stay away, in milliseconds (60 s to 24 h), or null. */
      readonly retryAfterMs: number | null
    }

export type FeedReader = {
  /** Fetches and parses one feed within the limits of size and time. Never throws for what the network brings. */
  read(feed: Feed, validators: Validators): Promise<FeedReading>
}
