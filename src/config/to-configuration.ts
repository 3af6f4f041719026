import type { Channel, Configuration, DigestPlan, StorySettings } from '#domain/configuration.ts'
import { destinationKey, type Destination } from '#domain/destination.ts'
import type { Expert, Institution } from '#domain/expert.ts'
import type { Feed } from '#domain/feed.ts'
import type { Rule } from '#domain/rule.ts'
import type { Topic } from '#domain/topic.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import type { PlatformSettings } from '#ports/platform.ts'
import { parseDuration } from './duration.ts'
import { parseSchedule } from './parse-schedule.ts'
import type { ConfigFile } from './schema.ts'
import { toQuiet } from './to-quiet.ts'
import { tierOf, toRules } from './to-rules.ts'
import { slugOf } from '#text/slug.ts'

const DEFAULT_INTERVAL_MS = 5 * 60_000
const DEFAULT_MAX_AGE_MS = 7 * 86_400_000
const DEFAULT_ALERTS_PER_HOUR = 10
const DEFAULT_WARN_MS = 5_000
const DEFAULT_END_MS = 60_000
const DEFAULT_WITHIN_MS = 3_600_000
const DAY_MS = 24 * 3_600_000

/** The configuration that a valid file describes, every default filled in. */
export function toConfiguration(file: ConfigFile, platforms: readonly PlatformSettings[]): Configuration {
  const topics = file.topics.map(toTopic)
  const channels = file.channels.map((section) => toChannel(section, { file, platforms, topics }))
  const rules = toRules(file.rules, {
    topicId: (reference) => idOfTopic(reference, topics),
    destination: (section) => toDestination(section, platforms),
  })
  return {
    locale: file.language,
    timeZone: file.timeZone,
    feeds: file.feeds.map((feed) => toFeed(feed, file.poll)),
    topics,
    channels: [...channels, ...channelsOfRules(rules, channels, file)],
    rules,
    experts: file.experts.map(toExpert),
    institutions: file.institutions.map(toInstitution),
    owner: file.owner === undefined ? null : toOwner(file.owner, file, platforms),
    audit: file.audit === undefined ? null : toOwner(file.audit, file, platforms),
    managers: file.managers,
    firstPoll: file.poll.firstPoll,
    maxAgeMs: parseDuration(file.poll.maxAge) ?? DEFAULT_MAX_AGE_MS,
    onUnknown: file.delivery.onUnknown,
    stories: toStories(file.stories),
    homographs: file.homographs,
    privateHosts: file.fetch.privateHosts,
    dictionary: file.dictionary.trim(),
    storePath: file.store.path,
    retention: { textsMs: periodMs(file.store.keepTexts), articlesMs: periodMs(file.store.keepArticles) },
    watchdog: {
      warnMs: parseDuration(file.watchdog.warnAfter) ?? DEFAULT_WARN_MS,
      endMs: parseDuration(file.watchdog.endAfter) ?? DEFAULT_END_MS,
    },
    http: file.http,
    isSample: false,
  }
}

function toStories({ join, escalate }: ConfigFile['stories']): StorySettings {
  const { sources, within, official } = escalate
  return {
    joins: join,
    escalation: { sources, withinMs: parseDuration(within) ?? DEFAULT_WITHIN_MS, official },
  }
}

/** The milliseconds of "90d"; null for "forever". */
function periodMs(period: string): number | null {
  return period === 'forever' ? null : Number.parseInt(period, 10) * DAY_MS
}

/** A topic as the file gives it: a bare keyword is a topic of that one keyword. */
export function toTopic(topic: ConfigFile['topics'][number]): Topic {
  if (typeof topic === 'string') {
    const name = topic.trim()
    return keywordTopic({ id: slugOf(name), name, any: [name] })
  }
  const name = topic.name.trim()
  return keywordTopic({
    ...(topic.query === undefined ? {} : { query: topic.query.trim() }),
    id: topic.id ?? slugOf(name),
    name,
    any: trimmed(topic.any),
    all: (topic.all ?? []).map((group) => trimmed(typeof group === 'string' ? [group] : group)),
    not: trimmed(topic.not),
    beside: trimmed(topic.beside),
    about: topic.about ?? [],
    quote: topic.quote,
    examples: { match: trimmed(topic.examples?.match), miss: trimmed(topic.examples?.miss) },
  })
}

function trimmed(texts: readonly string[] | undefined): readonly string[] {
  return (texts ?? []).map((text) => text.trim())
}

function toFeed(feed: ConfigFile['feeds'][number], poll: ConfigFile['poll']): Feed {
  const name = feed.name.trim()
  return {
    id: feed.id ?? slugOf(name),
    url: feed.url,
    source: { name, type: feed.type ?? null, country: feed.country ?? null },
    tier: tierOf(feed.tier),
    owner: feed.owner?.trim() ?? null,
    language: feed.language ?? null,
    page: feed.page ?? poll.page,
    isPaused: feed.paused,
    intervalMs: parseDuration(feed.every ?? poll.every) ?? DEFAULT_INTERVAL_MS,
  }
}

type ChannelContext = {
  readonly file: ConfigFile
  readonly platforms: readonly PlatformSettings[]
  readonly topics: readonly Topic[]
}

function toChannel(section: ConfigFile['channels'][number], context: ChannelContext): Channel {
  const { file, platforms, topics } = context
  return {
    destination: toDestination(section, platforms),
    topicIds: section.topics?.map((reference) => idOfTopic(reference, topics)) ?? topics.map(({ id }) => id),
    locale: section.language ?? file.language,
    alertsPerHour: section.alertsPerHour,
    digest: section.digest === undefined ? null : toDigestPlan(section.digest),
    timeZone: section.timeZone ?? file.timeZone,
    quiet: toQuiet(section.quiet ?? file.quiet),
    isSilent: section.silent,
    hasFullAlerts: section.alerts === 'full',
    hasImages: section.image,
    isForum: section.forum,
    hasThreads: section.thread,
    escalates: section.escalate,
  }
}

function toDigestPlan(section: NonNullable<ConfigFile['channels'][number]['digest']>): DigestPlan | null {
  const { at, period, mode } =
    typeof section === 'string' ? ({ at: section, period: 'since-last', mode: 'also' } as const) : section
  const schedule = parseSchedule(at)
  return schedule === null ? null : { schedule, period, mode }
}

/** A reference is an id or a name; case and diacritics do not count. */
function idOfTopic(reference: string, topics: readonly Topic[]): string {
  const slug = slugOf(reference)
  const topic = topics.find(({ id }) => id === slug) ?? topics.find(({ name }) => slugOf(name) === slug)
  return topic?.id ?? slug
}

function toOwner(
  section: NonNullable<ConfigFile['owner' | 'audit']>,
  { language, timeZone }: ConfigFile,
  platforms: readonly PlatformSettings[],
): Channel {
  return plainChannel(toDestination(section, platforms), { language: section.language ?? language, timeZone })
}

/** The channels that only rules name. */
function channelsOfRules(
  rules: readonly Rule[],
  channels: readonly Channel[],
  readers: Readers,
): readonly Channel[] {
  const known = new Set(channels.map(({ destination }) => destinationKey(destination)))
  const named = rules.flatMap(({ outcome }) => outcome.channels ?? [])
  const fresh = new Map(named.map((destination) => [destinationKey(destination), destination]))
  return [...fresh].flatMap(([key, destination]) =>
    known.has(key) ? [] : [plainChannel(destination, readers)],
  )
}

/** What the readers of a channel speak, and what their clocks show. */
type Readers = Pick<ConfigFile, 'language' | 'timeZone'>

/** A channel of which the file says nothing but where it is. */
function plainChannel(destination: Destination, { language, timeZone }: Readers): Channel {
  return {
    destination,
    topicIds: [],
    locale: language,
    alertsPerHour: DEFAULT_ALERTS_PER_HOUR,
    digest: null,
    timeZone,
    quiet: null,
    isSilent: true,
    hasFullAlerts: false,
    hasImages: false,
    isForum: false,
    hasThreads: false,
    escalates: false,
  }
}

/** The cross checks saw to it that exactly one platform is named. */
function toDestination(
  section: Readonly<Record<string, unknown>>,
  platforms: readonly PlatformSettings[],
): Destination {
  const [destination] = platforms.flatMap(({ id }) => {
    const address = section[id]
    return typeof address === 'string' ? [{ platform: id, address }] : []
  })
  return destination ?? { platform: '', address: '' }
}

function toExpert(expert: ConfigFile['experts'][number]): Expert {
  return {
    name: expert.name.trim(),
    role: expert.role ?? null,
    organisation: expert.organisation ?? null,
    roleDate: expert.roleDate ?? null,
    roleSource: expert.roleSource ?? null,
  }
}

function toInstitution({ name, aliases, kind }: ConfigFile['institutions'][number]): Institution {
  return { name: name.trim(), aliases: trimmed(aliases), kind }
}
