import type { Destination } from './destination.ts'
import type { Expert, Institution } from './expert.ts'
import type { Feed } from './feed.ts'
import type { Locale } from './locale.ts'
import type { Schedule } from './schedule.ts'
import type { QuietHours } from './quiet.ts'
import type { Rule } from './rule.ts'
import type { Topic } from './topic.ts'

/** What a channel's digests are about: all that came since the last one, or a fixed stretch before each. */
export type DigestPeriod = 'since-last' | '24h' | '7d'

/** A channel's digests. */
export type DigestPlan = {
  /** In the configuration's time zone. */
  readonly schedule: Schedule
  readonly period: DigestPeriod
  /** only: the channel gets no single alerts. */
  readonly mode: 'also' | 'only'
}

/** A channel and what it wants to see. */
export type Channel = {
  readonly destination: Destination
  /** Ids of the topics; every topic where the configuration names none. */
  readonly topicIds: readonly string[]
  /** The language of the bot's own words in this channel. */
  readonly locale: Locale
  /** At most this many alerts an hour; what is over becomes one list. */
  readonly alertsPerHour: number
  /** Null where it gets none. */
  readonly digest: DigestPlan | null
  /** IANA name: the clocks of those who read it. */
  readonly timeZone: string
  /** When what comes waits; null where it never does. */
  readonly quiet: QuietHours | null
  /** Ordinary alerts come without a sound, where the platform can; more urgent ones ring. */
  readonly isSilent: boolean
  /** Alerts with all that there is room for, instead of at most 900 characters. */
  readonly hasFullAlerts: boolean
  /** Alerts with the article's image, where its feed names one. */
  readonly hasImages: boolean
  /** Every alert is a post of a forum. */
  readonly isForum: boolean
  /** Replies to an alert go into a thread, which the first of them opens. */
  readonly hasThreads: boolean
  /** Whether a story that grows may be brought before the whole channel once more. */
  readonly escalates: boolean
}

/** What brings a story before the whole channel once more; a correction always does. */
export type Escalation = {
  /** So many independent sources within `withinMs`. */
  readonly sources: number
  readonly withinMs: number
  /** An official source: a government's own site. */
  readonly official: boolean
}

/** What becomes of several reports of one event. */
export type StorySettings = {
  /** Reports of one event are one story, by their words; otherwise only those with one address, or with one title and lead. */
  readonly joins: boolean
  readonly escalation: Escalation
}

/** What the first poll of a feed posts of what is already there: the newest match of each channel, nothing, or all. */
export type FirstPoll = 'newest' | 'none' | 'all'

/** What to do with a message of which nobody can say whether it was posted: post it again, marked, or hold it. */
export type OnUnknown = 'repeat' | 'hold'

/**
 * The Polish dictionary: PoliMorf where its package is installed and else the one from npm (`auto`), that from npm, or PoliMorf in
 * the file with this path.
 */
export type PolishDictionary = 'auto' | 'npm' | (string & {})

/**
 * What keeps a keyword from finding forms that nearly always are another word ("prawie" for "prawo"): what the archive taught
 * besides the shipped table, that table alone, or nothing.
 */
export type HomographSwitch = 'learnt' | 'shipped' | 'off'

/** How long what is stored is kept, in milliseconds; null for good. */
export type Retention = { readonly textsMs: number | null; readonly articlesMs: number | null }

/** After how long a stall of the process is told, and after how long it is ended, in milliseconds. */
export type WatchdogSettings = { readonly warnMs: number; readonly endMs: number }

/** The whole configuration, checked and with its defaults filled in. Holds no secret. */
export type Configuration = {
  readonly locale: Locale
  /**
   * IANA name, such as "Europe/Warsaw"; dates that the platform does not localise are written in it, and a feed's dates
   * without a zone are read in it.
   */
  readonly timeZone: string
  readonly feeds: readonly Feed[]
  readonly stories: StorySettings
  readonly topics: readonly Topic[]
  /** Those that only a rule names want no topic. */
  readonly channels: readonly Channel[]
  /** In the order in which they are asked. */
  readonly rules: readonly Rule[]
  readonly experts: readonly Expert[]
  readonly institutions: readonly Institution[]
  /** Where trouble is told; null where the configuration names no owner channel. */
  readonly owner: Channel | null
  /** Where changes that are made in channels are told; null where the configuration names no audit channel. */
  readonly audit: Channel | null
  /** Who may change the bot besides those whom a platform itself says so of: people, roles or groups, by platform id. */
  readonly managers: Readonly<Record<string, readonly string[]>>
  readonly firstPoll: FirstPoll
  /** An entry that is older than this when it comes first is stored and not announced, in milliseconds. */
  readonly maxAgeMs: number
  readonly onUnknown: OnUnknown
  readonly homographs: HomographSwitch
  /** Hosts on private addresses that may be fetched all the same, as "host" or "host:port". */
  readonly privateHosts: readonly string[]
  readonly dictionary: PolishDictionary
  /** Path of the SQLite file, or ":memory:". */
  readonly storePath: string
  readonly retention: Retention
  readonly watchdog: WatchdogSettings
  /** Where Slack's signed requests arrive, when Slack is not in Socket Mode, and who asks how the bot is. */
  readonly http: {
    readonly host: string
    readonly port: number
    /** Answers `/healthz`, `/livez` and `/readyz`. */
    readonly health: boolean
    /** Answers `/metrics`. */
    readonly metrics: boolean
  }
  /** True for the sample newsroom: every alert is marked as an example and no platform is ever connected. */
  readonly isSample: boolean
}

/** Every channel of the configuration, those of the owner and the audit last. */
export function destinationsOf({
  channels,
  owner,
  audit,
}: Pick<Configuration, 'channels' | 'owner' | 'audit'>): readonly Destination[] {
  return [...channels, ...[owner, audit].filter((one) => one !== null)].map(({ destination }) => destination)
}
