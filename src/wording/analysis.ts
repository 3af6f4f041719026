import type { Locale } from '#domain/locale.ts'
import { countEnglish, countPolish } from './plural.ts'

/** What an analysis says on a terminal, in one language. */
export type AnalysisPhrases = {
  readonly topics: string
  readonly summary: string
  readonly quotes: string
  readonly people: string
  readonly none: string
  /** The reporting verb, or what stands for it ("zdaniem"). */
  readonly cue: (words: string) => string
  /** The words that give the speaker's standing. */
  readonly evidence: (words: string) => string
  /** Paragraphs of a long text that hold no quotation. */
  readonly omitted: (count: number) => string
}

const PHRASES: Readonly<Record<Locale, AnalysisPhrases>> = {
  pl: {
    topics: 'Tematy',
    summary: 'Skrót',
    quotes: 'Cytaty',
    people: 'Osoby',
    none: '(brak)',
    cue: (words) => `wprowadza „${words}”`,
    evidence: (words) => `status według słów „${words}”`,
    omitted: (count) =>
      `Tekst jest długi: pominięto ${countPolish(count, ['akapit', 'akapity', 'akapitów'])} bez cytatów.`,
  },
  en: {
    topics: 'Topics',
    summary: 'Summary',
    quotes: 'Quotations',
    people: 'People',
    none: '(none)',
    cue: (words) => `introduced by “${words}”`,
    evidence: (words) => `standing from “${words}”`,
    omitted: (count) =>
      `The text is long: ${countEnglish(count, 'paragraph')} without a quotation ${count === 1 ? 'is' : 'are'} left out.`,
  },
}

/** The phrases in a language. */
export function analysisPhrases(locale: Locale): AnalysisPhrases {
  return PHRASES[locale]
}
