import type { Locale } from '#domain/locale.ts'

/** The headings of an analysis on a terminal. */
export type AnalysisPhrases = {
  readonly topics: string
  readonly summary: string
  readonly quotes: string
  readonly people: string
  readonly none: string
}

const PHRASES: Readonly<Record<Locale, AnalysisPhrases>> = {
  pl: { topics: 'Tematy', summary: 'Skrót', quotes: 'Cytaty', people: 'Osoby', none: '(brak)' },
  en: { topics: 'Topics', summary: 'Summary', quotes: 'Quotations', people: 'People', none: '(none)' },
}

/** The headings in a language. */
export function analysisPhrases(locale: Locale): AnalysisPhrases {
  return PHRASES[locale]
}
