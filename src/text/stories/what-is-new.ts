import type { Span } from '#domain/span.ts'
import { reportRulesOf } from '#text/languages/report-languages.ts'
import type { ReportRules } from '#text/languages/report-rules.ts'
import { splitSentences } from '#text/sentences.ts'
import { countsIn, isAnotherCount } from './counted-things.ts'
import type { Report } from './report.ts'
import { sharesText } from './text-copies.ts'

/** Why a report's sentence is new: another number of the same thing, a step in the event's course that nobody told of, or a new day. */
export type NewsReason = 'number' | 'step' | 'day'

/** What a report brings that no earlier one of its story does: the sentence that carries it, as it stands there. */
export type News = {
  readonly part: 'title' | 'text'
  readonly span: Span
  readonly sentence: string
  readonly why: NewsReason
}

type Sentence = Omit<News, 'why'>

/** News stands in the title or among the first sentences; further down is background. */
const newsSentences = 3

/**
 * Says what a report brings that no earlier one of its story does, or null. A copy of an earlier one brings nothing; so does the
 * first report, as there is nothing that it could be new to, and a report in a language without rules.
 */
export function whatIsNew(earlier: readonly Report[], report: Report): News | null {
  const rules = reportRulesOf(report.language)
  if (rules === null || earlier.length === 0) return null
  if (earlier.some((other) => sharesText(other.text, report.text))) return null
  const sentences = sentencesOf(report)
  for (const why of ['number', 'step', 'day'] as const) {
    const carries = tests[why](earlier, report, rules)
    const found = sentences.find(({ sentence }) => carries(sentence))
    if (found !== undefined) return { ...found, why }
  }
  return null
}

type Test = (earlier: readonly Report[], report: Report, rules: ReportRules) => (sentence: string) => boolean

const tests: Readonly<Record<NewsReason, Test>> = {
  number(earlier, _report, rules) {
    const known = earlier.flatMap((other) => {
      const own = reportRulesOf(other.language)
      return own === null ? [] : countsIn(wholeOf(other), own)
    })
    return (sentence) => countsIn(sentence, rules).some((count) => isAnotherCount(count, known))
  },
  step(earlier, _report, rules) {
    const taken = new Set(earlier.flatMap(stepsIn))
    return (sentence) => rules.steps.some(({ name, words }) => !taken.has(name) && words.test(sentence))
  },
  day(earlier, { publishedAt }, rules) {
    if (!isOfNewDay(earlier, publishedAt)) return () => false
    const weekday = rules.weekdays[(dayOf(publishedAt) + thursday) % 7]
    return (sentence) => rules.today.test(sentence) || weekday?.test(sentence) === true
  },
}

function isOfNewDay(earlier: readonly Report[], publishedAt: number): boolean {
  return earlier.every((other) => dayOf(other.publishedAt) < dayOf(publishedAt))
}

function stepsIn(report: Report): readonly string[] {
  const text = wholeOf(report)
  const rules = reportRulesOf(report.language)
  return rules?.steps.filter(({ words }) => words.test(text)).map(({ name }) => name) ?? []
}

function wholeOf({ title, text }: Report): string {
  return `${title}\n${text}`
}

function sentencesOf({ title, text }: Report): readonly Sentence[] {
  const body = splitSentences(text).slice(0, newsSentences)
  return [
    { part: 'title', span: { start: 0, end: title.length }, sentence: title },
    ...body.map((span): Sentence => ({ part: 'text', span, sentence: text.slice(span.start, span.end) })),
  ]
}

const hourMs = 3_600_000
/** 1 January 1970 was one. */
const thursday = 4

/** The day in Polish winter time, counted from 1970; an hour more or less matters at midnight alone. */
function dayOf(time: number): number {
  return Math.floor((time + hourMs) / (24 * hourMs))
}
