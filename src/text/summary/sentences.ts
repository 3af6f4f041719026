import type { Span } from '#domain/span.ts'
import type { SummaryRules } from '#text/languages/summary-rules.ts'
import { isSubhead } from '#text/reading.ts'
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
  /** Of a paragraph that is somebody's words as a whole: one dash and no more, or a name and a colon, as interviews are printed. */
  readonly isSpeech: boolean
  /** Stands right behind the sentence before it in the list, with no subhead or list between. */
  readonly follows: boolean
}

/** News is told in less; what stands further back than this, in characters, is never read. A page of print has 1,800. */
const REACH = 12_000
/** A bound of the work, above the sentences that stand in REACH characters of prose. */
const MAX_SENTENCES = 150

const SPEECH = /^[-–—―](?!.*\s[-–—―]+\s)|^(?:\p{Lu}[\p{L}.-]*,?\s+){1,5}\p{Lu}[\p{L}.]*:\s+\p{Lu}/u
/** "Warszawa (PAP) - ", "KYIV, Oct 3 (Reuters) — ". */
const DATELINE = /^\p{Lu}[\p{L}\d\s,.-]{1,40}\(\p{Lu}[\p{L}/]{1,10}\)\s*[-–—]\s*/u

function datelineLength(words: string): number {
  return DATELINE.exec(words)?.[0].length ?? 0
}

/** The sentences of a text in reading order, without its subheads. Work is bounded, whatever the text's length. */
export function readSentences(text: string, rules: SummaryRules): readonly Told[] {
  const lines = splitParagraphs(text.slice(0, REACH))
  const told: Told[] = []
  let follows = false
  let paragraphs = 0
  for (const line of lines) {
    if (lines.length > 1 && isSubhead(text, line)) {
      follows = false
      continue
    }
    if (told.length > 0) paragraphs += 1
    const isSpeech = SPEECH.test(text.slice(line.start, line.end))
    for (const { start, end } of splitSentences(text.slice(line.start, line.end))) {
      const whole = { start: line.start + start, end: line.start + end }
      const span = {
        ...whole,
        start: whole.start + (told.length === 0 ? datelineLength(text.slice(whole.start, whole.end)) : 0),
      }
      const words = text.slice(span.start, span.end)
      told.push({
        ...span,
        words,
        lower: words.toLowerCase(),
        stems: stemsOf(words, rules.stopWords),
        opensParagraph: start === 0,
        isOpening: paragraphs === 0,
        isSpeech,
        index: told.length,
        follows,
      })
      follows = true
      if (told.length === MAX_SENTENCES) return told
    }
  }
  return told
}
