import { styleText } from 'node:util'
import type { Analysis } from '#domain/analysis.ts'
import type { Locale } from '#domain/locale.ts'
import { speakerDetails, speakerName } from '#wording/alert-lines.ts'
import { analysisPhrases } from '#wording/analysis.ts'
import { phrasesOf } from '#wording/index.ts'

/** An analysis for a person at a terminal: topics and why, summary, quotations and people. */
export function describeAnalysis(
  report: Analysis & { readonly id: string; readonly title: string | null; readonly language: string },
  { locale }: { readonly locale: Locale },
): readonly string[] {
  const phrases = analysisPhrases(locale)
  return [
    styleText('bold', `${report.title ?? report.id} (${report.language})`),
    '',
    styleText('bold', phrases.topics),
    ...orNone(report.topics.map(describeTopic), phrases.none),
    '',
    styleText('bold', phrases.summary),
    ...orNone(
      report.summary.map(({ text }) => `  ${text}`),
      phrases.none,
    ),
    '',
    styleText('bold', phrases.quotes),
    ...orNone(
      report.quotes.flatMap((quote) => describeQuote(quote, locale)),
      phrases.none,
    ),
    '',
    styleText('bold', phrases.people),
    ...orNone(
      report.people.map(
        (person) => `  ${[speakerName(person), speakerDetails(person, locale)].filter(Boolean).join(', ')}`,
      ),
      phrases.none,
    ),
  ]
}

function describeTopic({ topicId, matches }: Analysis['topics'][number]): string {
  const byKeyword = Map.groupBy(matches, ({ keyword }) => keyword)
  const found = [...byKeyword].map(([keyword, all]) => {
    const forms = [...new Set(all.map(({ form }) => form))].slice(0, 5)
    return `${forms.join(', ')} → ${keyword} (${all.length}×)`
  })
  return `  ${topicId}: ${found.join(' · ')}`
}

function describeQuote(quote: Analysis['quotes'][number], locale: Locale): readonly string[] {
  const { speaker } = quote
  const unnamed = phrasesOf(locale).unnamedSpeaker
  const by =
    speaker === null
      ? unnamed
      : [speakerName(speaker), speakerDetails(speaker, locale)].filter(Boolean).join(', ')
  return [`  ❝ ${quote.text} ❞`, `    — ${by} [${quote.kind}, ${quote.start}–${quote.end}]`]
}

function orNone(lines: readonly string[], none: string): readonly string[] {
  return lines.length === 0 ? [`  ${none}`] : lines
}
