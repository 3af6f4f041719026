import type { KeywordRules } from '#text/languages/keyword-rules.ts'
import { englishKeywords } from './keywords.ts'
import { englishSpelling } from './name-spelling.ts'

/** English documents: words by their own dictionary, names as English transliterates them. */
export const englishRules: KeywordRules = {
  code: 'en',
  makeKeywords: englishKeywords,
  spelling: englishSpelling,
  dictionary: 'en',
}
