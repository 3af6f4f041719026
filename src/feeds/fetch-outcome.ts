import type { Bilingual } from '#domain/bilingual.ts'
import type { Room } from './large-answers.ts'

export type FetchRequest = {
  readonly url: string
  /** The address that told this one; left out where the configuration or the person at the terminal did. */
  readonly from?: string
  /** The Accept header. */
  readonly accept: string
  /** The most that may come out of an answer, in bytes, after decompression. */
  readonly maxBytes: number
  /** Waited for before an answer grows large; left out where nobody else takes any memory. */
  readonly room?: Room
  /** If-None-Match and If-Modified-Since, where there is something to send. */
  readonly etag?: string | null
  readonly lastModified?: string | null
}

/** What came of a fetch. Everything that the outside world can do wrong is a `failed` with one plain line. */
export type FetchOutcome =
  | {
      readonly kind: 'answer'
      readonly bytes: Uint8Array
      /** The address that answered in the end. */
      readonly url: string
      /** The new address where every redirect on the way was a permanent one; null where there was none. */
      readonly movedTo: string | null
      readonly contentType: string | null
      readonly etag: string | null
      readonly lastModified: string | null
      /** The server's own clock, in epoch milliseconds; null where it does not show it. */
      readonly servedAt: number | null
    }
  | { readonly kind: 'unchanged'; readonly movedTo?: string }
  | {
      readonly kind: 'failed'
      readonly reason: Bilingual
      readonly retryAfterMs: number | null
      /** The server answered 410. */
      readonly isGone?: true
    }
