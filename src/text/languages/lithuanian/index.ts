import type { KeywordRules } from '#text/languages/keyword-rules.ts'
import { keywordsAbroad } from '#text/languages/keywords-abroad.ts'
import { lithuanianSpelling } from './name-spelling.ts'

/** Lithuanian documents: keywords as Polish reads them, names as Lithuanian spells and declines them. */
export const lithuanianRules: KeywordRules = {
  code: 'lt',
  makeKeywords: keywordsAbroad,
  spelling: lithuanianSpelling,
  dictionary: null,
}
