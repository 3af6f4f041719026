import type { Feed } from '#domain/feed.ts'
import type { FaultPoint } from '#domain/fault-point.ts'
import type { FeedFinding } from '#ports/feed-finder.ts'
import type { FeedReading, Validators } from '#ports/feed-reader.ts'
import type { PageReading } from '#ports/page-reader.ts'
import type { SourceListReading } from '#ports/source-list.ts'

/** What the reading thread knows from its start. */
export type ReadingSettings = {
  readonly privateHosts: readonly string[]
  readonly timeZone: string
  readonly minHostGapMs: number
}

/** What the thread is asked, and what it answers. */
export type ReadingTask =
  | { readonly kind: 'feed'; readonly feed: Feed; readonly validators: Validators }
  | { readonly kind: 'find'; readonly url: string }
  | { readonly kind: 'list'; readonly url: string }
  | { readonly kind: 'page'; readonly url: string; readonly from: string | undefined }

export type Reading = FeedReading | PageReading | FeedFinding | SourceListReading

/** Every task has a number, and its answer the same; a checkpoint that the thread comes past has none. */
export type NumberedTask = { readonly number: number; readonly task: ReadingTask }

export type ReadingMessage =
  | { readonly kind: 'answer'; readonly number: number; readonly reading: Reading }
  | { readonly kind: 'checkpoint'; readonly point: FaultPoint }
