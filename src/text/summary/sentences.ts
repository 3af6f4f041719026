import type { Span } from '#domain/span.ts'
import type { SummaryRules } from '#text/languages/summary-rules.ts'
import { furnitureAmong, isSubhead } from '#text/reading.ts'
import { splitParagraphs, splitSentences } from '#text/sentences.ts'
import { stemsOf } from './stems.ts'

/** A sentence of an article's text with what the choice compares. */
export type Told = Span & {
  readonly words: string
  /** The words in lower case, on which the rules of a language are tested. */
  readonly lower: string
  /** The beginnings of its content words. */
  readonly stems: ReadonlySet<string>
  /** Among the sentences of the text, from 0. */
  readonly index: number
  readonly opensParagraph: boolean
  /** Of the first paragraph, in which newsrooms sum up themselves. */
  readonly isOpening: boolean
  /** Of a paragraph that is somebody's words as a whole. */
  readonly isSpeech: boolean
  /** Stands right behind the sentence before it in the list, with no subhead between. */
  readonly follows: boolean
}

/** News is told in less: what stands further back, in UTF-16 units, is never read. A page of print has 1,800. */
const REACH = 12_000
/** More than stand in REACH characters of prose, whose sentences have a hundred. */
const MAX_SENTENCES = 150
/** A dash that no second one answers with a reporting clause, or a name and a colon, as interviews are printed. */
const SPEECH = /^[-–—―](?!.*\s[-–—―]+\s)|^(?:\p{Lu}[\p{L}.-]*,?\s+){1,5}\p{Lu}[\p{L}.]*:\s+\p{Lu}/u
/** "Anna Lis, Depesza: Kiedy staną?" */
const LABEL = /^(?:\p{Lu}[\p{L}.-]*,?\s+){1,5}[\p{L}.]+:\s+\p{Lu}/u
/** An interview has more; an article may ask that many in its subheads. */
const QUESTIONS = 2
/** "Warszawa (PAP) - ", "KYIV, Oct 3 (Reuters) — ". */
const DATELINE = /^\p{Lu}[\p{L}\d\s,.-]{1,40}\(\p{Lu}[\p{L}/]{1,10}\)\s*[-–—]\s*/u

/**
 * The sentences of a text in reading order, without its subheads and the page's furniture, the first one without its
 * dateline. What stands far back is left out, so that the work is bounded.
 */
export function readSentences(text: string, { stopWords, cohesion }: SummaryRules): readonly Told[] {
  const lines = withoutFurniture(text, splitParagraphs(text.slice(0, REACH)), cohesion.furniture)
  const told: Told[] = []
  const paragraphs = withoutSubheads(text, lines)
  const interview = startOfInterview(text, lines)
  for (const paragraph of paragraphs) {
    const line = text.slice(paragraph.start, paragraph.end)
    const isSpeech = paragraph.start >= interview || SPEECH.test(line)
    for (const { start, end } of withoutFurniture(line, splitSentences(line), cohesion.furniture)) {
      const from = paragraph.start + start + (told.length === 0 ? lengthOfDateline(line) : 0)
      const words = text.slice(from, paragraph.start + end)
      told.push({
        start: from,
        end: paragraph.start + end,
        words,
        lower: words.toLowerCase(),
        stems: stemsOf(words, stopWords),
        index: told.length,
        opensParagraph: start === 0,
        isOpening: paragraph === paragraphs[0],
        isSpeech,
        follows: text.slice(told.at(-1)?.end ?? 0, from).trim() === '',
      })
    }
  }
  return told.slice(0, MAX_SENTENCES)
}

function withoutFurniture(text: string, spans: readonly Span[], furniture: RegExp): readonly Span[] {
  const found = furnitureAmong(text, spans, furniture)
  return spans.filter((span) => !found.has(span))
}

/** A text of nothing but short lines has no subheads. */
function withoutSubheads(text: string, lines: readonly Span[]): readonly Span[] {
  const paragraphs = lines.length < 2 ? [] : lines.filter((line) => !isSubhead(text, line))
  return paragraphs.length > 0 ? paragraphs : lines
}

/** Where somebody's questions begin, with a label before the first of them; all behind it are answers. */
function startOfInterview(text: string, lines: readonly Span[]): number {
  const isQuestion = ({ end }: Span) => text[end - 1] === '?'
  const first = lines.findIndex((line) => isQuestion(line) && LABEL.test(text.slice(line.start, line.end)))
  const questions = first < 0 ? [] : lines.slice(first).filter(isQuestion)
  return questions.length >= QUESTIONS ? (lines[first]?.start ?? text.length) : text.length
}

function lengthOfDateline(line: string): number {
  return DATELINE.exec(line)?.[0].length ?? 0
}
