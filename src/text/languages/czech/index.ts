import type { KeywordRules } from '#text/languages/keyword-rules.ts'
import { keywordsAbroad } from '#text/languages/keywords-abroad.ts'
import { czechSpelling } from './name-spelling.ts'

/** Czech documents: keywords as Polish reads them, names as Czech spells and declines them. */
export const czechRules: KeywordRules = {
  code: 'cs',
  makeKeywords: keywordsAbroad,
  spelling: czechSpelling,
  dictionary: null,
}
