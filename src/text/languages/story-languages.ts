import type { LexiconCode } from '#ports/lexicon.ts'
import type { NameSpelling } from '#text/names/name-spelling.ts'
import { englishCalendar } from './english/calendar.ts'
import { englishRules } from './english/index.ts'
import { newsWords as englishNewsWords } from './english/news-words.ts'
import { englishSummary } from './english/summary.ts'
import type { NewsWords } from './news-words.ts'
import { keywordRulesOf } from './keyword-languages.ts'
import { polishCalendar } from './polish/calendar.ts'
import { polishSpelling } from './polish/name-spelling.ts'
import { newsWords as polishNewsWords } from './polish/news-words.ts'
import { polishSummary } from './polish/summary.ts'

/** What reports in a language are compared by. */
export type StoryRules = {
  /** ISO 639-1. */
  readonly code: string
  /** Null where there is none: then words are compared by their beginnings. */
  readonly dictionary: LexiconCode | null
  readonly spelling: NameSpelling | null
  readonly stopWords: ReadonlySet<string>
  /** Words that tell one day's issue of a routine title from another's ("Pogoda na czwartek"), in lower case. */
  readonly calendarWords: ReadonlySet<string>
  /** In how many percent of the language's news a root stands; empty where nobody counted. */
  readonly newsWords: NewsWords
}

const polishRules: StoryRules = {
  code: 'pl',
  dictionary: 'pl',
  spelling: polishSpelling,
  stopWords: polishSummary.stopWords,
  calendarWords: polishCalendar,
  newsWords: polishNewsWords,
}

const english: StoryRules = {
  code: 'en',
  dictionary: 'en',
  spelling: englishRules.spelling,
  stopWords: englishSummary.stopWords,
  calendarWords: englishCalendar,
  newsWords: englishNewsWords,
}

/** The rules of a language by its ISO 639-1 code; of one without its own, as much as its spelling of names tells. */
export function storyRulesOf(code: string): StoryRules {
  const known = [polishRules, english].find((rules) => rules.code === code)
  if (known !== undefined) return known
  const spelling = keywordRulesOf(code)?.spelling ?? null
  return {
    code,
    dictionary: null,
    spelling,
    stopWords: new Set(),
    calendarWords: new Set(),
    newsWords: new Map(),
  }
}
