import { belarusianRules } from './belarusian/index.ts'
import { czechRules } from './czech/index.ts'
import { englishRules } from './english/index.ts'
import { germanRules } from './german/index.ts'
import type { KeywordRules } from './keyword-rules.ts'
import { lithuanianRules } from './lithuanian/index.ts'
import { polishRules } from './polish/keyword-rules.ts'
import { russianRules } from './russian/index.ts'
import { ukrainianRules } from './ukrainian/index.ts'

/** Every language in whose documents keywords are found by rules of their own; a new one is its folder and one line here. */
export const keywordLanguages: readonly KeywordRules[] = [
  polishRules,
  englishRules,
  ukrainianRules,
  russianRules,
  belarusianRules,
  germanRules,
  czechRules,
  // Slovak spells and declines names as Czech does.
  { ...czechRules, code: 'sk' },
  lithuanianRules,
]

/** The rules for a language's documents; a language without any ("und" too) is read as Polish, in which keywords are written. */
export function keywordRulesOf(code: string): KeywordRules {
  return keywordLanguages.find((rules) => rules.code === code) ?? polishRules
}
