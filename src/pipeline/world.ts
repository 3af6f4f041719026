import type { Configuration } from '#domain/configuration.ts'
import type { Checkpoint } from '#ports/checkpoint.ts'
import type { Clock } from '#ports/clock.ts'
import type { Digest } from '#ports/digest.ts'
import type { FeedReader } from '#ports/feed-reader.ts'
import type { LanguageDetector } from '#ports/language-detector.ts'
import type { Log } from '#ports/log.ts'
import type { PageReader } from '#ports/page-reader.ts'
import type { Messenger } from '#ports/platform.ts'
import type { Store } from '#ports/store.ts'
import type { Analysing, MatchingTitles } from './articles/analyse-article.ts'
import type { DueFeed } from './polling/due-feed.ts'
import type { StoryFinder, StoryWindow } from './stories/story-finder.ts'
import type { Turnstile } from './turnstile.ts'
import type { Watch } from './watch.ts'

/** How long the delivery of a message waits, in milliseconds. */
export type DeliveryTimings = {
  /** After a send of unknown fate, before the platform's history is read: longer than any request may still be under way. */
  readonly fenceMs: number
  /** Before the history is read a second time, when the first reading did not show the message. */
  readonly recheckMs: number
  /** The first pause after a refusal that names none; doubled each time. */
  readonly retryMs: number
  /** The longest such pause. */
  readonly retryMaxMs: number
  /** The first pause of a whole platform after it refused the token; doubled with each refusal in a row. */
  readonly probeMs: number
  /** The longest such pause. */
  readonly probeMaxMs: number
  /** Behind the first edit of a message, before the next one; doubled with each edit, up to sixteen times as long. */
  readonly editPauseMs: number
}

/** What is known of a platform's token; its times are those of `clock.elapsed`, so that no set clock silences a platform. */
export type TokenState = {
  /** When the platform last took it; null before the first time, or after a refusal. */
  readonly takenAt: number | null
  /** Refusals in a row. */
  readonly refusals: number
  /** Nothing is sent before this time. */
  readonly closedUntil: number
}

/** Everything that a cycle asks of the world outside it. */
export type World = {
  readonly configuration: Configuration
  readonly store: Store
  readonly feedReader: FeedReader
  readonly pageReader: PageReader
  readonly detectLanguage: LanguageDetector
  readonly analyse: Analysing
  readonly matchTitles: MatchingTitles
  /** The platforms that are on, by id. A channel on any other platform gets nothing. */
  readonly messengers: ReadonlyMap<string, Messenger>
  readonly clock: Clock
  readonly digest: Digest
  /** A number from 0 up to, but not including, 1. */
  readonly random: () => number
  readonly log: Log
  readonly checkpoint: Checkpoint
  readonly timings: DeliveryTimings
  readonly watch: Watch
  /** Articles are filed one after another, so that two feeds cannot open the same story twice. */
  readonly filing: Turnstile
  /** Finds the stories of articles by their words. */
  readonly stories: StoryFinder
  readonly storyWindow: StoryWindow
  /** Feeds that are due and wait for their poll, with their states; every cycle takes the first. */
  readonly waiting: DueFeed[]
  /** Ids of the feeds that wait or are being polled now, so that no cycle polls a feed that another is still busy with. */
  readonly polling: Set<string>
  /** When each feed was polled last in this process, by `clock.elapsed`, so that no set clock shortens or stretches its pause. */
  readonly polledAt: Map<string, number>
  /** How long the last poll of each feed took in this process, in milliseconds: who held up others waits for them. */
  readonly pollTook: Map<string, number>
  /** Destinations that are being served now, so that each has one send in flight. */
  readonly serving: Set<string>
  /** What is known of each platform's token, by the platform's id. */
  readonly tokens: Map<string, TokenState>
  /** Aborted when the process is to end: what is under way is finished, and nothing new is begun. */
  readonly stop: AbortSignal
}
