import { reportRulesOf } from '#text/languages/report-languages.ts'
import type { ErrorNotes } from '#text/languages/report-rules.ts'
import { splitSentences } from '#text/sentences.ts'
import type { Report } from './report.ts'

/** Whether a report takes back what was reported: in part, or as a whole. */
export type ReportKind = 'report' | 'correction' | 'retraction'

/** A newsroom says what it takes back at the beginning; further down, it speaks of others. */
const leadSentences = 4

/**
 * What a report is by its title and its lead. A language without rules has reports alone. Words with another meaning in the news
 * ("Korekta: złoty słabnie") count in a title only where the lead speaks of an error.
 */
export function reportKind({
  title,
  text,
  language,
}: Pick<Report, 'title' | 'text' | 'language'>): ReportKind {
  const rules = reportRulesOf(language)
  if (rules === null) return 'report'
  const lead = leadOf(text)
  if (isNoted(rules.retraction, title, lead)) return 'retraction'
  return isNoted(rules.correction, title, lead) ? 'correction' : 'report'
}

function isNoted(
  { title: inTitle, doubtfulTitle, lead: inLead }: ErrorNotes,
  title: string,
  lead: string,
): boolean {
  if (inTitle.test(title) || inLead.test(lead)) return true
  return doubtfulTitle.test(title) && (isCapital(title) || lead === '')
}

/** Agencies set the word in capitals. */
function isCapital(title: string): boolean {
  return /^[^\p{L}]*\p{Lu}{4,}/u.test(title)
}

function leadOf(text: string): string {
  const sentences = splitSentences(text.slice(0, 1500)).slice(0, leadSentences)
  return text.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0)
}
