import type { Analysis } from '#domain/analysis.ts'
import type { Locale } from '#domain/locale.ts'
import type { Quotation } from '#domain/quote.ts'
import { emptyLine, layOut, type Page, type Paragraph, paragraph } from '#platforms/console/lay-out.ts'
import { plainText } from '#platforms/console/plain-text.ts'
import { attributionOf, speakerDetails, speakerName } from '#wording/alert-lines.ts'
import { analysisPhrases } from '#wording/analysis.ts'
import { quotesPhrases } from '#wording/quotes.ts'
import { shorten } from '#wording/shorten.ts'
import { markQuotations } from './mark-quotations.ts'

/** Of a text longer than this, in UTF-16 units, only what surrounds a quotation is shown. */
const WHOLE_TEXT_CHARS = 20_000
/** As much of a quotation as tells it from the others in the list. */
const BEGINNING_CHARS = 70

type Report = Analysis & {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly language: string
}

/**
 * An analysis for a person at a terminal, as wide as the page: the text with its quotations marked and numbered, the
 * quotations by these numbers, then people, topics and why, and the summary.
 */
export function describeAnalysis(
  report: Report,
  { locale, page }: { readonly locale: Locale; readonly page: Page },
): readonly string[] {
  const phrases = analysisPhrases(locale)
  const section = (heading: string, lines: readonly Paragraph[]): readonly Paragraph[] => [
    emptyLine,
    paragraph(heading, 'strong'),
    ...(lines.length === 0 ? [paragraph(phrases.none)] : lines),
  ]
  const quotations = report.quotes.flatMap((quote, index) => describeQuotation(quote, index + 1, locale))
  const paragraphs = [
    paragraph(`${plainText(report.title ?? report.id)} (${report.language})`, 'headline'),
    emptyLine,
    ...describeText(report, locale),
    ...section(phrases.quotes, quotations),
    ...section(
      phrases.people,
      report.people.map((person) => paragraph(describePerson(person, locale), 'plain', 2)),
    ),
    ...section(
      phrases.topics,
      report.topics.map((topic) => paragraph(plainText(describeTopic(topic)), 'plain', 2)),
    ),
    ...section(
      phrases.summary,
      report.summary.map(({ text }) => paragraph(plainText(text))),
    ),
  ]
  return layOut(paragraphs, page).split('\n')
}

function describeText({ text, quotes }: Report, locale: Locale): readonly Paragraph[] {
  const { paragraphs, omitted } = markQuotations(text, quotes, WHOLE_TEXT_CHARS)
  if (omitted === 0) return paragraphs
  const note = paragraph(analysisPhrases(locale).omitted(omitted), 'faint')
  return paragraphs.length === 0 ? [note] : [...paragraphs, emptyLine, note]
}

/** The number and the first words, who said them, and what kind of quotation it is and why so. */
function describeQuotation(quote: Quotation, number: number, locale: Locale): readonly Paragraph[] {
  const { speaker, unnamed, cue, kind } = quote
  const phrases = analysisPhrases(locale)
  const evidence = (speaker ?? unnamed)?.evidence ?? ''
  const facts = [
    quotesPhrases(locale).kinds[kind],
    ...(cue === null ? [] : [phrases.cue(plainText(cue))]),
    ...(evidence === '' ? [] : [phrases.evidence(plainText(evidence))]),
  ]
  const words = plainText(shorten(quote.text, BEGINNING_CHARS))
  return [
    {
      runs: [
        { text: `[${number}] `, style: 'strong' },
        { text: `❝${words}❞`, style: 'quotation' },
      ],
      indent: 2,
    },
    paragraph(`— ${plainText(attributionOf(quote, locale))}`, 'plain', 2),
    paragraph(facts.join(' · '), 'faint', 2),
  ]
}

function describePerson(person: Parameters<typeof speakerName>[0], locale: Locale): string {
  return plainText([speakerName(person), speakerDetails(person, locale)].filter(Boolean).join(', '))
}

function describeTopic({ topicId, matches }: Analysis['topics'][number]): string {
  const byKeyword = Map.groupBy(matches, ({ keyword }) => keyword)
  const found = [...byKeyword].map(([keyword, all]) => {
    const forms = [...new Set(all.map(({ form }) => form))].slice(0, 5)
    return `${forms.join(', ')} → ${keyword} (${all.length}×)`
  })
  return `${topicId}: ${found.join(' · ')}`
}
