import type { LexiconOf } from '#ports/lexicon.ts'
import { storyRulesOf } from '#text/languages/story-languages.ts'
import type { Report } from './report.ts'
import { reportTerms, type Term } from './report-terms.ts'
import { createRoots, type RootOf } from './root-words.ts'

/** Reads the terms of reports, whatever their language. */
export type ReportReader = (report: Report) => readonly Term[]

/** Makes a reader; the rules and the dictionary of a language are asked for with its first report. */
export function createReportReader(lexiconOf: LexiconOf): ReportReader {
  const byLanguage = new Map<string, RootOf>()
  return (report) => {
    const known = byLanguage.get(report.language)
    const rootOf = known ?? rootsOf(report.language, lexiconOf)
    if (known === undefined) byLanguage.set(report.language, rootOf)
    return reportTerms(report, rootOf)
  }
}

function rootsOf(code: string, lexiconOf: LexiconOf): RootOf {
  const { dictionary, ...rules } = storyRulesOf(code)
  return createRoots({ ...rules, lexicon: dictionary === null ? null : lexiconOf(dictionary) })
}

/** In how much of the news a term stands, from 0 to 1, as far as the term's language has counted it. */
export function commonShare({ kind, key }: Term): number {
  if (kind === 'number') return 0
  if (kind === 'name') return (storyRulesOf('pl').newsWords.get(`~${key}`) ?? 0) / 100
  const [code = '', root = ''] = key.split(':', 2)
  return (storyRulesOf(code).newsWords.get(root) ?? 0) / 100
}
