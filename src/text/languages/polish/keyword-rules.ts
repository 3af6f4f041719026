import type { KeywordRules } from '#text/languages/keyword-rules.ts'
import { polishKeywords } from './keywords.ts'

/** Polish documents: keywords are written as they are, so a name has one spelling. */
export const polishRules: KeywordRules = {
  code: 'pl',
  makeKeywords: (lexiconOf) => polishKeywords(lexiconOf('pl')),
  spelling: null,
  dictionary: 'pl',
}
