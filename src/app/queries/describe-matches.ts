import { styleText } from 'node:util'
import type { Locale } from '#domain/locale.ts'
import type { Span } from '#domain/span.ts'
import type { KeywordMatch } from '#domain/topic.ts'
import { splitSentences } from '#text/sentences.ts'
import { plainText } from '#wording/outside-text.ts'
import { countEnglish, countPolish } from '#wording/plural.ts'
import { describeFinds, markSpans } from '#app/describe-finds.ts'
import type { LineId, TextLine } from './match-input.ts'

/** A topic with its finds in one text, in reading order, title first; never without one. */
export type TopicFinds = { readonly topic: LineId; readonly matches: readonly KeywordMatch[] }

/** The finds in a text for a person at a terminal: topic by topic, in their sentences. */
export function describeMatches(text: TextLine, found: readonly TopicFinds[]): readonly string[] {
  const heading = [String(text.id), text.title ?? ''].map(plainText).filter((part) => part !== '')
  const sentences = splitSentences(text.text)
  return [
    styleText('bold', heading.join(' · ')),
    ...found.flatMap(({ topic, matches }) => [
      `  ${plainText(String(topic))}: ${describeFinds(matches)
        .map(({ line }) => line)
        .join(' · ')}`,
      ...quoteTitle(text, matches),
      ...quoteSentences(text, sentences, matches),
    ]),
  ]
}

function quoteTitle({ title }: TextLine, matches: readonly KeywordMatch[]): readonly string[] {
  const inTitle = matches.filter(({ field }) => field === 'title')
  if (title === null || inTitle.length === 0) return []
  return [`    ${markSpans(title, { start: 0, end: title.length }, inTitle.flatMap(stretchesOf))}`]
}

function quoteSentences(
  { text }: TextLine,
  sentences: readonly Span[],
  matches: readonly KeywordMatch[],
): readonly string[] {
  const inText = matches.filter(({ field }) => field === 'text')
  const bySentence = Map.groupBy(inText, (match) => sentences.findLast(({ start }) => start <= match.start))
  return [...bySentence].map(
    ([sentence, finds]) =>
      `    ${markSpans(text, sentence ?? { start: 0, end: 0 }, finds.flatMap(stretchesOf))}`,
  )
}

function stretchesOf({ start, end, parts }: KeywordMatch): readonly Span[] {
  return parts ?? [{ start, end }]
}

type Counts = { readonly texts: number; readonly matched: number; readonly finds: number }

/** The closing line of the listing. */
export function matchSummary({ texts, matched, finds }: Counts, locale: Locale): string {
  return locale === 'pl'
    ? `${countPolish(finds, ['trafienie', 'trafienia', 'trafień'])} w ${matched} z ${countPolish(texts, ['tekstu', 'tekstów', 'tekstów'])}`
    : `${countEnglish(finds, 'find')} in ${matched} of ${countEnglish(texts, 'text')}`
}
