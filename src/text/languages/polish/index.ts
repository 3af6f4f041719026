import type { Language } from '#text/languages/language.ts'
import { abbreviations } from './abbreviations.ts'
import { stopWords } from './stop-words.ts'

/** Polish: data and rules. */
export const polish: Language = { code: 'pl', abbreviations, stopWords }
