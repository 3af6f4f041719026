import type { Bilingual } from '#domain/bilingual.ts'
import type { Locale } from '#domain/locale.ts'
import type { Span } from '#domain/span.ts'
import { countEnglish, countPolish } from './plural.ts'

/** The conditions that a search may be narrowed by. */
export type SearchCondition = 'person' | 'source' | 'topic' | 'period'

/** What an option names. */
export type SearchedName = 'person' | 'source' | 'topic'

/** How many were found; at least so many where the search was cut. */
export type FoundCount = { readonly count: number; readonly isCut: boolean }

/** A query that cannot be read, and where. */
export type PointedProblem = Span & { readonly message: Bilingual }

/** What the bot says of a search, in one language. */
export type SearchPhrases = {
  readonly heading: (scope: readonly string[], found: FoundCount, range: string) => string
  readonly quoted: (query: string) => string
  readonly until: (when: string) => string
  readonly nothing: string
  /** What to try where the question has no conditions that could be dropped. */
  readonly otherWords: string
  readonly withoutConditions: (conditions: readonly SearchCondition[]) => string
  readonly cut: string
  readonly waiting: (count: number) => string
  readonly forgotten: string
  readonly badQuery: (query: string, problem: PointedProblem) => string
  /** Why a query that can be read is not searched for: it holds where nothing stands, or it has too many forms. */
  readonly refused: Readonly<Record<'unbounded' | 'too-broad', string>>
  readonly unknown: (what: SearchedName, word: string, nearest: readonly string[]) => string
  readonly badMoment: (word: string) => string
  readonly badRange: string
  readonly badLimit: (word: string, most: number) => string
}

const ARTICLES = ['artykuł', 'artykuły', 'artykułów'] as const

const polish: SearchPhrases = {
  heading: (scope, { count, isCut }, range) =>
    `${scope.join(' · ')} · ${isCut ? 'co najmniej ' : ''}${countPolish(count, ARTICLES)}${range}`,
  quoted: (query) => `„${query}”`,
  until: (when) => `do ${when}`,
  nothing: 'Nie ma takich artykułów.',
  otherWords: 'Spróbuj mniej słów albo innego; zamienniki połącz przez OR: umowa OR traktat.',
  withoutConditions: (conditions) =>
    `Spróbuj bez jednego z warunków (${conditions.map((one) => polishConditions[one]).join(', ')}).`,
  cut: 'Zbyt wiele artykułów do sprawdzenia naraz: pokazuję trafienia w tytułach i najnowsze trafienia. Zawęź pytanie, aby zobaczyć starsze.',
  waiting: (count) =>
    `${countPolish(count, ['starszy artykuł czeka', 'starsze artykuły czekają', 'starszych artykułów czeka'])} jeszcze na indeks wyszukiwania i nie może tu być; buduje go działający bot.`,
  forgotten: 'Tego wyszukiwania już nie pamiętam. Zapytaj jeszcze raz: /depesza szukaj',
  badQuery: (query, problem) => problemIn(query, problem, 'pl'),
  refused: {
    unbounded:
      'To pytanie jest prawdziwe także tam, gdzie nie ma żadnego z jego słów, więc nie ma czego szukać. Dopisz przez AND słowo, które ma się znaleźć w artykule, na przykład: umowa AND (Rosja OR NOT Białoruś).',
    'too-broad':
      'To pytanie ma za wiele słów i form jak na jedno wyszukiwanie. Usuń część słów połączonych przez OR albo podziel je na kilka pytań.',
  },
  unknown: (what, word, near) =>
    near.length === 0
      ? `Archiwum nie zna ${polishNames[what]} „${word}”.`
      : `Nie znam ${polishNames[what]} „${word}”. Najbliższe: ${near.join(', ')}.`,
  badMoment: (word) =>
    `Nie rozumiem daty ani okresu „${word}”. Podaj np. 24h, 7d, 2024-12-06, 2024-12 albo 2024.`,
  badRange: 'Początek okresu musi leżeć przed jego końcem.',
  badLimit: (word, most) => `Liczba pozycji „${word}” musi być od 1 do ${most}.`,
}

const polishConditions: Readonly<Record<SearchCondition, string>> = {
  person: 'osoba',
  source: 'źródło',
  topic: 'temat',
  period: 'okres',
}

const polishNames: Readonly<Record<SearchedName, string>> = {
  person: 'osoby',
  source: 'źródła',
  topic: 'tematu',
}

const english: SearchPhrases = {
  heading: (scope, { count, isCut }, range) =>
    `${scope.join(' · ')} · ${isCut ? 'at least ' : ''}${countEnglish(count, 'article')}${range}`,
  quoted: (query) => `“${query}”`,
  until: (when) => `until ${when}`,
  nothing: 'There are no such articles.',
  otherWords: 'Try fewer words or another one; join alternatives with OR: umowa OR traktat.',
  withoutConditions: (conditions) => `Try without one of the conditions (${conditions.join(', ')}).`,
  cut: 'Too many articles to be checked at once: these are the finds in titles and the newest finds. Narrow the question to see older ones.',
  waiting: (count) =>
    `${countEnglish(count, 'older article still waits', 'older articles still wait')} for the search index and cannot be among these; the running bot builds it.`,
  forgotten: 'This search is not remembered any more. Ask again: /depesza search',
  badQuery: (query, problem) => problemIn(query, problem, 'en'),
  refused: {
    unbounded:
      'This question is true as well where none of its words stand, so there is nothing to look for. Add with AND a word that is to stand in the article, such as: umowa AND (Rosja OR NOT Białoruś).',
    'too-broad':
      'This question has too many words and forms for one search. Take out some of the words joined by OR, or ask several questions.',
  },
  unknown: (what, word, near) =>
    near.length === 0
      ? `The archive knows no ${what} “${word}”.`
      : `There is no ${what} “${word}”. Nearest: ${near.join(', ')}.`,
  badMoment: (word) =>
    `“${word}” is no date and no period. Give, for example, 24h, 7d, 2024-12-06, 2024-12 or 2024.`,
  badRange: 'The beginning of the period must lie before its end.',
  badLimit: (word, most) => `The number “${word}” must be from 1 to ${most}.`,
}

/** The message and under it the query with "▸…◂" around the place, which needs no letters of one width. */
function problemIn(query: string, { start, end, message }: PointedProblem, locale: Locale): string {
  const pointed = `${query.slice(0, start)}▸${query.slice(start, end)}◂${query.slice(end)}`
  const sentence = message[locale]
  return query.trim() === '' ? sentence : `${sentence}\n${pointed}`
}

const PHRASES: Readonly<Record<Locale, SearchPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function searchPhrases(locale: Locale): SearchPhrases {
  return PHRASES[locale]
}
