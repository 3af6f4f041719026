import type { Locale } from '#domain/locale.ts'
import type { DigestStory, DigestTopic, NewsDigest, Tally } from '#domain/message.ts'
import { correctionHeading, titleOf } from './alert-lines.ts'
import { answersOf } from './answers.ts'
import { formatAge, formatDayAndTime } from './dates.ts'
import { plainText } from './outside-text.ts'
import { countEnglish, countPolish, formatCount } from './plural.ts'

/** What the bot says in its digests, in one language. */
type DigestPhrases = {
  readonly title: string
  readonly stories: (count: number) => string
  readonly nothing: string
  readonly since: (when: string) => string
  readonly usually: (count: string) => string
  readonly outlets: (count: number) => string
  readonly newest: (title: string, age: string) => string
  readonly said: string
  /** Of a topic whose stories all stand under others. */
  readonly underOthers: string
  readonly unknownChannel: (address: string, known: readonly string[]) => string
}

const polish: DigestPhrases = {
  title: 'Przegląd',
  stories: (count) => countPolish(count, ['wiadomość', 'wiadomości', 'wiadomości']),
  nothing: 'nic nowego',
  since: (when) => `od ${when}`,
  usually: (count) => `zwykle ${count}`,
  outlets: (count) => countPolish(count, ['źródło', 'źródła', 'źródeł']),
  newest: (title, age) => `Ostatnia wiadomość: ${title} (${age})`,
  said: 'Powiedziano:',
  underOthers: 'przy innych tematach',
  unknownChannel: (address, known) => `W konfiguracji nie ma kanału „${address}”; są: ${known.join(', ')}`,
}

const english: DigestPhrases = {
  title: 'Digest',
  stories: (count) => countEnglish(count, 'story', 'stories'),
  nothing: 'nothing new',
  since: (when) => `since ${when}`,
  usually: (count) => `usually ${count}`,
  outlets: (count) => countEnglish(count, 'source'),
  newest: (title, age) => `The latest story: ${title} (${age})`,
  said: 'What was said:',
  underOthers: 'under other topics',
  unknownChannel: (address, known) =>
    `The configuration has no channel “${address}”; it has: ${known.join(', ')}`,
}

const PHRASES: Readonly<Record<Locale, DigestPhrases>> = { pl: polish, en: english }

/** The bot's words for digests in a language. */
export function digestPhrases(locale: Locale): DigestPhrases {
  return PHRASES[locale]
}

/** "Przegląd: 12 wiadomości od 25 listopada, 07:00 (zwykle 7)". */
export function digestHeading(digest: NewsDigest): string {
  const { title, stories, nothing, since } = digestPhrases(digest.locale)
  const { count } = digest.tally
  const amount = count === 0 ? nothing : stories(count)
  const start = since(formatDayAndTime(digest.since, digest.locale, digest.timeZone))
  return `${title}: ${amount} ${start}${usualOf(digest.tally, digest.locale)}`
}

/** "12 (zwykle 7)"; what is usual only where that is known and something else. */
function tallyOf(tally: Tally, locale: Locale): string {
  return `${formatCount(tally.count, locale)}${usualOf(tally, locale)}`
}

/** "12 (zwykle 7)", and where its stories stand if they do not stand here. */
export function topicTally(
  { tally, stories }: Pick<DigestTopic, 'tally' | 'stories'>,
  locale: Locale,
): string {
  const isElsewhere = stories.length === 0 && tally.count > 0
  return `${tallyOf(tally, locale)}${isElsewhere ? ` · ${digestPhrases(locale).underOthers}` : ''}`
}

function usualOf({ count, usual }: Tally, locale: Locale): string {
  return usual === null || usual === count
    ? ''
    : ` (${digestPhrases(locale).usually(formatCount(usual, locale))})`
}

/** "Interia", or "Interia · 4 źródła" where others carry the story too; behind "SPROSTOWANIE" where it was corrected. */
export function storyFacts({ source, outlets, correction }: DigestStory, locale: Locale): string {
  const mark = correction === undefined ? [] : [correctionHeading(correction, locale)]
  const others = outlets > 1 ? [digestPhrases(locale).outlets(outlets)] : []
  return [...mark, source.name, ...others].join(' · ')
}

/** What ends a digest: the latest story, where there was none this time, and how many sources work. */
export function closingLines({ newest, feeds, locale, until }: NewsDigest): readonly string[] {
  const latest =
    newest === null
      ? []
      : [
          digestPhrases(locale).newest(
            titleOf({ title: plainText(newest.title), locale }),
            formatAge(newest.at, until, locale),
          ),
        ]
  return [...latest, answersOf(locale).feedsWorking(feeds.working, feeds.all)]
}
