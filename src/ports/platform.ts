import type { Bilingual } from '#domain/bilingual.ts'
import type { Operation } from '#domain/operation.ts'
import type { Locale } from '#domain/locale.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Dispatcher } from './dispatcher.ts'
import type { Health } from './health.ts'
import type { Log } from './log.ts'
import type { Memo } from './memo.ts'

/** What came of sending one operation. */
export type DeliveryOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /**
   * Certainly not carried out. `message`: this message will never be taken (malformed). `target`: what it edits or answers is
   * gone, or cannot be changed any more. `destination`: the channel is gone or forbidden. `credentials`: the token is refused.
   * `later`: try again, after `retryAfterMs` where the platform says so.
   */
  | {
      readonly kind: 'refused'
      readonly because: 'message' | 'target' | 'destination' | 'credentials' | 'later'
      readonly reason: Bilingual
      readonly retryAfterMs: number | null
    }
  /** Nobody can say: the request may have been carried out (5xx, cut answer, time-out). */
  | { readonly kind: 'unknown'; readonly reason: Bilingual }

/**
 * Whether an operation's message stands on the platform. `unreadable`: the bot may not read the history. `later`: it
 * may, but not now (rate limit, 5xx, no connection); look again after `retryAfterMs` where the platform says so.
 */
export type Lookup =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: Bilingual }
  | {
      readonly kind: 'later'
      readonly reason: Bilingual
      readonly retryAfterMs: number | null
      /** Because the token is refused. */
      readonly isTokenRefused?: boolean
    }

/** What the outbox needs of a platform. One request per call: an adapter never repeats a send by itself. */
export type Messenger = {
  send(operation: Operation): Promise<DeliveryOutcome>
  /**
   * Looks for the message of a post or a reply that was begun at or after `operation.attemptedAt`. An edit is never looked for: sent
   * again, it changes nothing.
   */
  find(operation: Operation): Promise<Lookup>
}

/** A connected platform. */
export type Connection = Messenger & { close(): Promise<void> }

/** One environment variable of a platform. */
export type SecretDefinition = {
  readonly name: string
  readonly summary: Bilingual
  /** What a value looks like, for `.env.example`; never a real one. */
  readonly example: string
  readonly isOptional: boolean
}

/** How a platform writes the address of something. The pattern is anchored at both ends. */
export type AddressForm = { readonly pattern: string; readonly example: string; readonly summary: Bilingual }

/** What a channel may be told besides where it is, if its platform knows of it: alerts without a sound, forums, threads. */
export type ChannelSwitch = 'silent' | 'forum' | 'thread'

/** A platform's own part of the configuration, as data. */
export type PlatformSettings = {
  /** The key under which a channel names its address in depesza.yaml: `- slack: C0123ABCD`. */
  readonly id: string
  /** How the platform calls itself: "Slack". */
  readonly name: string
  readonly address: AddressForm
  /** How `managers` in depesza.yaml names a person or a role; absent where nobody can be named. */
  readonly manager?: AddressForm
  /** Whom a rule may have called: `mention: { slack: group:S0123ABCD }`; null where nobody can be. */
  readonly mention: AddressForm | null
  readonly channelSwitches: readonly ChannelSwitch[]
  readonly secrets: readonly SecretDefinition[]
}

/** Secrets and the like, by variable name; only what is set and not blank. */
export type Environment = Readonly<Record<string, string>>

/** Whether the environment holds what a platform needs: off names what is missing, broken says what is wrong. */
export type Readiness =
  | { readonly kind: 'ready' }
  | { readonly kind: 'off'; readonly reason: Bilingual }
  | { readonly kind: 'broken'; readonly reason: Bilingual }

/** Answers an HTTP request; the host mounts it at `path`. Typed loosely, so that no port knows node:http. */
export type HttpMount = {
  readonly path: string
  readonly listener: (request: unknown, response: unknown) => void
}

/** A platform's channels, as the configuration has them now. */
export type PlacesHere = {
  /** All of them, the owner’s too: the bot answers only where they are. */
  readonly addresses: readonly string[]
  /** Those of them that are forums, and those in which replies go into threads. */
  readonly forums: readonly string[]
  readonly threaded: readonly string[]
}

export type ConnectContext = {
  readonly environment: Environment
  readonly dispatcher: Dispatcher
  readonly locale: Locale
  readonly timeZone: string
  readonly log: Log
  /** Mounts an HTTP handler on the process's one server, before `connect` resolves. */
  readonly mount: (mount: HttpMount) => void
  readonly health: Health
  /** The platform’s own, kept beside the store. */
  readonly memo: Memo
  readonly now: () => number
  readonly checkpoint: Checkpoint
  /** Asked at each look, since channels are set while the bot runs. */
  readonly places: () => PlacesHere
  /** Who may change the bot, as the configuration names them on this platform: people, roles, groups. */
  readonly managers: readonly string[]
}

/** What a live look at the credentials showed. */
export type CredentialCheck =
  | { readonly kind: 'valid'; readonly account: string; readonly remarks: readonly Bilingual[] }
  | { readonly kind: 'invalid'; readonly reason: Bilingual }

/** A platform, before it is connected. Loading one loads no SDK: that happens inside `connect` and `checkCredentials`. */
export type Platform = {
  readonly settings: PlatformSettings
  readiness(environment: Environment): Readiness
  connect(context: ConnectContext): Promise<Connection>
  checkCredentials(environment: Environment): Promise<CredentialCheck>
  /** How to install the bot on this platform, step by step, with the manifest or the invite address where one can be made. */
  installation(locale: Locale, environment: Environment): Promise<string>
}
