import type { Locale } from '#domain/locale.ts'

/** What `explain` says besides an article's way, in one language. */
export type ExplainPhrases = {
  readonly nothingAsked: string
  readonly textHeading: (matching: number, all: number) => string
  readonly noTopic: string
  readonly language: (code: string) => string
  readonly card: string
}

const polish: ExplainPhrases = {
  nothingAsked: 'Podaj adres, identyfikator albo początek tytułu artykułu, albo dowolny tekst.',
  textHeading: (matching, all) => `Ten tekst pasuje do ${matching} z ${all} tematów`,
  noTopic: 'Żadne hasło nie występuje w nim w żadnej formie. Hasła tematu: /depesza tematy NAZWA',
  language: (code) => `Język: ${code === 'und' ? 'nieustalony' : code}`,
  card: 'Cała karta',
}

const english: ExplainPhrases = {
  nothingAsked: 'Give an article’s address, id or the beginning of its title, or any text.',
  textHeading: (matching, all) => `This text matches ${matching} of ${all} topics`,
  noTopic: 'No keyword stands in it in any form. The keywords of a topic: /depesza topics NAME',
  language: (code) => `Language: ${code === 'und' ? 'not known' : code}`,
  card: 'Full card',
}

const PHRASES: Readonly<Record<Locale, ExplainPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function explainPhrases(locale: Locale): ExplainPhrases {
  return PHRASES[locale]
}
