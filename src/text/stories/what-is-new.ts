import type { Span } from '#domain/span.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { reportRulesOf } from '#text/languages/report-languages.ts'
import type { ReportRules } from '#text/languages/report-rules.ts'
import { storyRulesOf } from '#text/languages/story-languages.ts'
import { splitSentences } from '#text/sentences.ts'
import { type Count, countsIn, isAnotherCount } from './counted-things.ts'
import { hoursAsEvidence, type NewsEvidence, weighNews } from './news-evidence.ts'
import { openSentenceReader } from './read-sentence.ts'
import type { Report } from './report.ts'
import { turnsOf } from './story-turns.ts'
import { repeatsText } from './text-copies.ts'

/**
 * Why a report's sentence is new: another number of the same thing, a step in the event's course that nobody told of, a new day, or a
 * turn that its verb tells of.
 */
export type NewsReason = 'number' | 'step' | 'day' | 'turn'

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
 * first report, as there is nothing that it could be new to, and a report in a language without rules. Another number of the same
 * thing, and a step that the title tells of, are news at once; everything else is weighed with the time since the others and with
 * who tells it.
 */
export function whatIsNew(earlier: readonly Report[], report: Report, lexiconOf: LexiconOf): News | null {
  const rules = reportRulesOf(report.language)
  const read = openSentenceReader(report.language, lexiconOf)
  if (rules === null || read === null || earlier.length === 0) return null
  if (earlier.some((other) => repeatsText(other.text, report.text))) return null
  const sentences = sentencesOf(report, rules)
  const inLanguage = earlier.filter(({ language }) => language === report.language)
  const { carrier, evidence } = turnsOf(sentences, inLanguage, read)
  const news = newsBy(sentences, (why) => tests[why](earlier, report, { rules, lexiconOf }))
  if (news !== null && isDecisive(news)) return news
  const day = Number(news?.why === 'day')
  const weight = weighNews({ ...evidence, ...timesOf(earlier, report), ...outletOf(earlier, report), day })
  return weight > 0 ? (news ?? turnBy(carrier)) : null
}

function turnBy(carrier: Sentence | undefined): News | null {
  return carrier === undefined ? null : { ...carrier, why: 'turn' }
}

function isDecisive({ why, part }: News): boolean {
  return why === 'number' || (why === 'step' && part === 'title')
}

function timesOf(earlier: readonly Report[], { publishedAt }: Report): Pick<NewsEvidence, 'age' | 'gap'> {
  const times = earlier.map((other) => other.publishedAt)
  return {
    age: hoursAsEvidence(publishedAt - Math.min(...times)),
    gap: hoursAsEvidence(publishedAt - Math.max(...times)),
  }
}

/** An outlet that tells again once others have may retell what they told. */
function outletOf(earlier: readonly Report[], { source }: Report): Pick<NewsEvidence, 'again' | 'goesOn'> {
  const own = source === undefined ? -1 : earlier.findLastIndex((other) => other.source === source)
  const othersGoOn = earlier.some((other, at) => at > own && hasTold(earlier.slice(0, at), other.source))
  return { again: Number(own >= 0), goesOn: Number(own >= 0 && !othersGoOn) }
}

function hasTold(earlier: readonly Report[], source: string | undefined): boolean {
  return source !== undefined && earlier.some((other) => other.source === source)
}

type RuledReason = Exclude<NewsReason, 'turn'>
type SentenceTest = (sentence: Sentence) => boolean

/** The first sentence that a test holds for. A step in the text alone comes last, as it tells less than a new day. */
function newsBy(sentences: readonly Sentence[], testOf: (why: RuledReason) => SentenceTest): News | null {
  const [title, text] = (['title', 'text'] as const).map((where) =>
    sentences.filter(({ part }) => part === where),
  )
  const places = [
    ['number', sentences],
    ['step', title],
    ['day', sentences],
    ['step', text],
  ] as const
  for (const [why, where] of places) {
    const found = where?.find(testOf(why))
    if (found !== undefined) return { ...found, why }
  }
  return null
}

type Knowledge = { readonly rules: ReportRules; readonly lexiconOf: LexiconOf }
type Test = (earlier: readonly Report[], report: Report, knowledge: Knowledge) => SentenceTest

const tests: Readonly<Record<RuledReason, Test>> = {
  number(earlier, { language }, { lexiconOf }) {
    const known = earlier.flatMap((other) => [
      ...titleCounts(other, lexiconOf),
      ...countsOf(other.text, other.language, null),
    ])
    return ({ part, sentence }) =>
      countsOf(sentence, language, part === 'title' ? lexiconOf : null).some((count) =>
        isAnotherCount(count, known),
      )
  },
  step(earlier, _report, { rules }) {
    const isTaken = stepsIn(earlier)
    return ({ sentence }) => rules.steps.some(({ name, words }) => words.test(sentence) && !isTaken(name))
  },
  day(earlier, { publishedAt }, { rules }) {
    if (!isOfNewDay(earlier, publishedAt)) return () => false
    const weekday = rules.weekdays[(dayOf(publishedAt) + thursday) % 7]
    return ({ sentence }) => rules.today.test(sentence) || weekday?.test(sentence) === true
  },
}

function isOfNewDay(earlier: readonly Report[], publishedAt: number): boolean {
  return earlier.every((other) => dayOf(other.publishedAt) < dayOf(publishedAt))
}

/** Whether one of the reports tells of a step; texts are long, so they are asked only for the steps that a new report tells of. */
function stepsIn(reports: readonly Report[]): (step: string) => boolean {
  return (step) =>
    reports.some((report) =>
      reportRulesOf(report.language)?.steps.some(
        ({ name, words }) => name === step && words.test(wholeOf(report)),
      ),
    )
}

/** In a text numbers of all sorts stand side by side: nouns are counted in titles alone. */
function titleCounts({ title, language }: Report, lexiconOf: LexiconOf): readonly Count[] {
  return countsOf(title, language, lexiconOf)
}

/** None in a language without rules. */
function countsOf(text: string, language: string, lexiconOf: LexiconOf | null): readonly Count[] {
  const rules = reportRulesOf(language)
  const { dictionary } = storyRulesOf(language)
  if (rules === null) return []
  return countsIn(text, rules, dictionary === null || lexiconOf === null ? null : lexiconOf(dictionary))
}

function wholeOf({ title, text }: Report): string {
  return `${title}\n${text}`
}

/** What speaks of another time is background. */
function sentencesOf({ title, text }: Report, { background }: ReportRules): readonly Sentence[] {
  const body = splitSentences(text)
    .slice(0, newsSentences)
    .map((span): Sentence => ({ part: 'text', span, sentence: text.slice(span.start, span.end) }))
  return [
    { part: 'title', span: { start: 0, end: title.length }, sentence: title },
    ...body.filter(({ sentence }) => !background.test(sentence)),
  ]
}

const hourMs = 3_600_000
/** 1 January 1970 was one. */
const thursday = 4

/** The day in Polish winter time, counted from 1970; an hour more or less matters at midnight alone. */
function dayOf(time: number): number {
  return Math.floor((time + hourMs) / (24 * hourMs))
}
