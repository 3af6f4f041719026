import type { Locale } from '#domain/locale.ts'
import { countEnglish, countPolish, formatCount } from './plural.ts'

/** What is said of topics, in one language. */
export type TopicPhrases = {
  readonly heading: (count: number, range: string) => string
  readonly counts: (counts: { readonly today: number; readonly week: number }) => string
  readonly choose: string
  readonly query: (query: string) => string
  readonly longQuery: (characters: number) => string
  readonly not: (queries: string) => string
  readonly channels: (keys: readonly string[]) => string
  readonly forms: string
  readonly moreTerms: (count: number) => string
}

const polish: TopicPhrases = {
  heading: (count, range) => `${countPolish(count, ['temat', 'tematy', 'tematów'])}${range}`,
  counts: ({ today, week }) => `dziś ${formatCount(today, 'pl')}, w ciągu 7 dni ${formatCount(week, 'pl')}`,
  choose: 'Pokaż temat…',
  query: (query) => `Szuka: ${query}`,
  longQuery: (characters) =>
    `Całe zapytanie ma ${countPolish(characters, ['znak', 'znaki', 'znaków'])} i stoi w konfiguracji.`,
  not: (queries) => `Pomija: ${queries}`,
  channels: (keys) => (keys.length === 0 ? 'Nie idzie do żadnego kanału.' : `Idzie do: ${keys.join(', ')}`),
  forms: 'Rozpoznawane formy:',
  moreTerms: (count) => `…i jeszcze ${countPolish(count, ['hasło', 'hasła', 'haseł'])}`,
}

const english: TopicPhrases = {
  heading: (count, range) => `${countEnglish(count, 'topic')}${range}`,
  counts: ({ today, week }) => `${formatCount(today, 'en')} today, ${formatCount(week, 'en')} in 7 days`,
  choose: 'Show a topic…',
  query: (query) => `Looks for: ${query}`,
  longQuery: (characters) =>
    `The whole query has ${countEnglish(characters, 'character')} and stands in the configuration.`,
  not: (queries) => `Leaves out: ${queries}`,
  channels: (keys) => (keys.length === 0 ? 'Goes to no channel.' : `Goes to: ${keys.join(', ')}`),
  forms: 'Forms that are found:',
  moreTerms: (count) => `…and ${countEnglish(count, 'more keyword', 'more keywords')}`,
}

const PHRASES: Readonly<Record<Locale, TopicPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function topicPhrases(locale: Locale): TopicPhrases {
  return PHRASES[locale]
}
