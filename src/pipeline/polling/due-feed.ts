import type { Feed } from '#domain/feed.ts'
import type { FeedState } from '#ports/store.ts'

/** A feed whose time has come. */
export type DueFeed = {
  readonly feed: Feed
  readonly state: FeedState | null
  /** No feed at all can be read. */
  readonly isOutage: boolean
}
