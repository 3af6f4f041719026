import { introductionRules } from './introduction-rules.ts'
import type { Language } from '#text/languages/language.ts'
import { abbreviations } from './abbreviations.ts'
import { furniture } from './furniture.ts'
import { nameRules } from './name-rules.ts'
import { quotationRules } from './quotation-rules.ts'
import { roleRules } from './role-rules.ts'
import { sourceRules } from './source-rules.ts'
import { speechRules } from './speech-rules.ts'
import { stopWords } from './stop-words.ts'

/** Polish: data and rules. */
export const polish: Language = {
  code: 'pl',
  abbreviations,
  stopWords,
  names: nameRules,
  roles: roleRules,
  speech: speechRules,
  introductions: introductionRules,
  quotations: quotationRules,
  furniture,
  sources: sourceRules,
}
