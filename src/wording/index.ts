import type { Locale } from '#domain/locale.ts'
import { english } from './english.ts'
import type { Phrases } from './phrases.ts'
import { polish } from './polish.ts'

const PHRASES: Readonly<Record<Locale, Phrases>> = { pl: polish, en: english }

/** The bot's own words in a language. */
export function phrasesOf(locale: Locale): Phrases {
  return PHRASES[locale]
}
