import type { ExampleOffer } from '#config/example-lists.ts'
import type { Destination } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Environment, Platform } from '#ports/platform.ts'
import { readTopics } from './init-watch-list.ts'
import type { InitPhrases } from './init-wording.ts'

/** The flags of `depesza init`, as they were typed. */
export type InitOptions = {
  /** Each item may be a list with commas. */
  readonly platforms: readonly string[]
  /** "ADDRESS", or "PLATFORM:ADDRESS" where several platforms are chosen. */
  readonly channels: readonly string[]
  /** "NAME=value", such as "SLACK_BOT_TOKEN=…". */
  readonly tokens: readonly string[]
  readonly language: string | null
  /** Topics of the example to take over, by name or number; each item may be a list with commas. Empty where no flag says it. */
  readonly topics: readonly string[]
  /** Null where no flag says it. */
  readonly hasExperts: boolean | null
  /** Ask nothing, even on a terminal. */
  readonly isYes: boolean
  readonly isForced: boolean
  readonly folder: string
  readonly isTestPosted: boolean
}

/** What the flags ask for, checked; `problems` is empty where they are all right. */
export type InitRequest = {
  readonly platforms: readonly Platform[]
  readonly destinations: readonly Destination[]
  readonly tokens: Environment
  readonly locale: Locale | null
  /** Names of the example's topics; null where no flag says them. */
  readonly topics: readonly string[] | null
  readonly problems: readonly string[]
}

/** What can be chosen. */
type Known = { readonly platforms: readonly Platform[]; readonly offer: ExampleOffer }

/** Reads the flags and tells everything that is wrong with them. No value of a token appears in a problem. */
export function readRequest(
  options: InitOptions,
  { platforms: known, offer }: Known,
  say: InitPhrases,
): InitRequest {
  const ids = known.map(({ settings }) => settings.id)
  const words = options.platforms.flatMap((list) => list.split(',')).map((word) => word.trim().toLowerCase())
  const platforms = known.filter(({ settings }) => words.includes(settings.id))
  const strange = words.filter((word) => word !== '' && !ids.includes(word))
  const tokens = readTokens(options.tokens, known, say)
  const channels = readChannels(options.channels, platforms.length === 0 ? known : platforms, say)
  const topics = readTopics(options.topics, offer.topics)
  const isLanguage = options.language === null || options.language === 'pl' || options.language === 'en'
  return {
    platforms,
    destinations: channels.destinations,
    tokens: tokens.values,
    locale: isLanguage ? options.language : null,
    topics: options.topics.length === 0 ? null : topics.topics,
    problems: [
      ...strange.map((word) => say.unknownPlatform(word, ids)),
      ...(isLanguage ? [] : [say.unknownLanguage(options.language)]),
      ...topics.strange.map((word) => say.unknownTopic(word, offer.topics)),
      ...tokens.problems,
      ...channels.problems,
    ],
  }
}

/** What keeps an address from being one of the platform's, or null. */
export function problemOfAddress({ settings }: Platform, address: string, say: InitPhrases): string | null {
  const { pattern, example, summary } = settings.address
  return new RegExp(pattern, 'u').test(address) ? null : say.badAddress(settings.name, example, summary)
}

type Tokens = { readonly values: Environment; readonly problems: readonly string[] }

function readTokens(tokens: readonly string[], known: readonly Platform[], say: InitPhrases): Tokens {
  const names = known.flatMap(({ settings }) => settings.secrets.map(({ name }) => name))
  const pairs = tokens.map((token) => /^(\w+)=(\S+)$/u.exec(token.trim()) ?? [])
  const areAllKnown = pairs.every(([, name = '']) => names.includes(name))
  return {
    values: Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value])),
    problems: areAllKnown ? [] : [say.badToken(names)],
  }
}

type Channels = { readonly destinations: readonly Destination[]; readonly problems: readonly string[] }

function readChannels(
  channels: readonly string[],
  platforms: readonly Platform[],
  say: InitPhrases,
): Channels {
  const read = channels.map((channel): Destination | string => {
    const [id = '', rest] = channel.split(/:(.*)/su)
    const named = platforms.find(({ settings }) => settings.id === id)
    const platform = named ?? (platforms.length === 1 ? platforms[0] : undefined)
    if (platform === undefined) return say.unplacedChannel(platforms.map(({ settings }) => settings.id))
    const address = named === undefined ? channel.trim() : (rest ?? '').trim()
    return problemOfAddress(platform, address, say) ?? { platform: platform.settings.id, address }
  })
  return {
    destinations: read.filter((each) => typeof each !== 'string'),
    problems: read.filter((each) => typeof each === 'string'),
  }
}
