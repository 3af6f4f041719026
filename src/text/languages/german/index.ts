import type { KeywordRules } from '#text/languages/keyword-rules.ts'
import { keywordsAbroad } from '#text/languages/keywords-abroad.ts'
import { germanSpelling } from './name-spelling.ts'

/** German documents: keywords as Polish reads them, names as German spells them. */
export const germanRules: KeywordRules = {
  code: 'de',
  makeKeywords: keywordsAbroad,
  spelling: germanSpelling,
  dictionary: null,
}
