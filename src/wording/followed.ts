import type { FollowedName } from '#domain/follow.ts'
import type { FollowedNews, FollowUp } from '#domain/message.ts'
import type { Locale } from '#domain/locale.ts'
import { phrasesOf } from './index.ts'
import { plainText } from './outside-text.ts'
import { shorten } from './shorten.ts'

/** More names than a heading needs. */
const MOST_NAMES = 3
const MOST_CHARS = 60

/** What is said of what somebody follows, in one language. */
type FollowedPhrases = {
  /** "temat „Białoruś”", "ta historia". */
  readonly named: (followed: FollowedName) => string
  readonly heading: (names: readonly string[]) => string
  /** Below a message: how to hear of it no more. */
  readonly ending: string
}

const polishKinds = { topic: 'temat', person: 'osoba', source: 'źródło', story: 'historia' } as const
const englishKinds = { topic: 'topic', person: 'person', source: 'source', story: 'story' } as const

const PHRASES: Readonly<Record<Locale, FollowedPhrases>> = {
  pl: {
    named: ({ kind, name }) => `${polishKinds[kind]} „${name}”`,
    heading: (names) => `Obserwujesz: ${names.join(', ')}`,
    ending: 'Koniec obserwowania: /depesza nieobserwuj',
  },
  en: {
    named: ({ kind, name }) => `${englishKinds[kind]} “${name}”`,
    heading: (names) => `You follow: ${names.join(', ')}`,
    ending: 'To hear of it no more: /depesza unfollow',
  },
}

/** What is followed, with its kind. */
export function followedName(followed: FollowedName, locale: Locale): string {
  return PHRASES[locale].named(followed)
}

/** How to end a follow, below what it brought. */
export function followEnding(locale: Locale): string {
  return PHRASES[locale].ending
}

/** Why a message comes behind others of its story: "Nowy głos"; with what the reader follows, where that brought it. Raw text. */
export function followUpHeading(message: FollowUp | FollowedNews): string {
  const { locale, reason, outlets } = message
  const why = reason === null ? [] : [phrasesOf(locale).followUp(reason, outlets)]
  return [...why, ...(message.kind === 'followed' ? [followsOf(message)] : [])].join(' · ')
}

/** A story stands below with its title, and need not be named. */
function followsOf({ follows, locale }: FollowedNews): string {
  const names = follows
    .slice(0, MOST_NAMES)
    .map(({ kind, name }) => followedName({ kind, name: shorten(plainText(name), MOST_CHARS) }, locale))
  return PHRASES[locale].heading(names)
}
