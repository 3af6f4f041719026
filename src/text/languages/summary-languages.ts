import { englishSummary } from './english/summary.ts'
import { polishSummary } from './polish/summary.ts'
import type { SummaryRules } from './summary-rules.ts'

/** Every language whose articles are summed up by rules; a new one is its folder and one line here. */
export const summaryLanguages: readonly SummaryRules[] = [polishSummary, englishSummary]

/** The rules of a language by its ISO 639-1 code, or null where there are none ("und" included). */
export function summaryRulesOf(code: string): SummaryRules | null {
  return summaryLanguages.find((rules) => rules.code === code) ?? null
}
