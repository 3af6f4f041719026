import { englishReports } from './english/report-rules.ts'
import { polishReports } from './polish/report-rules.ts'
import type { ReportRules } from './report-rules.ts'

/** Every language that has such rules; a new one is its file and one line here. */
const reportLanguages: readonly ReportRules[] = [polishReports, englishReports]

/** The rules of a language by its ISO 639-1 code, or null where there are none. */
export function reportRulesOf(code: string): ReportRules | null {
  return reportLanguages.find((rules) => rules.code === code) ?? null
}
