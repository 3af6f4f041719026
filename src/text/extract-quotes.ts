import type { Quotation, Speaker } from '#domain/quote.ts'
import { languageOf } from './languages/index.ts'
import type { FoundPerson } from './people/found-person.ts'
import type { Attributed } from './quotes/attribute.ts'
import { attributeAll } from './quotes/attribute-all.ts'
import { type Passage, readPassage } from './quotes/passage.ts'
import type { RawQuote } from './quotes/raw-quote.ts'
import { findReported, isNarrated } from './quotes/reported-quotes.ts'

/** The language of the text, and its people as `findPeople` answers them. */
export type QuoteOptions = { readonly language: string; readonly people: readonly FoundPerson[] }

/**
 * Who said what in a text, in reading order and without overlaps; nothing where the language has no rules. Every
 * quotation is a verbatim slice; the speaker is null wherever the article does not say who it is. The conventions are
 * those of the Polish press: a dash marks three quotations in four, and two in five have no name beside them.
 */
export function extractQuotes(text: string, { language: code, people }: QuoteOptions): readonly Quotation[] {
  const language = languageOf(code)
  if (language === null) return []
  const passage = readPassage(text, people, language)
  const attributed = attributeAll(passage).filter((entry) => isTold(passage, entry))
  const taken = attributed.map(({ quote }) => ({
    start: Math.min(quote.start, quote.clause?.start ?? quote.start),
    end: Math.max(quote.end, quote.clause?.end ?? quote.end),
  }))
  const all = [...attributed, ...findReported(passage, taken)].toSorted(
    (a, b) => a.quote.start - b.quote.start,
  )
  return numbered(text, all)
}

function isQuestionOfInterviewer({ text, language }: Passage, quote: RawQuote): boolean {
  const words = text.slice(quote.start, quote.end)
  return words.trimEnd().endsWith('?') || (words.includes('?') && language.speech.address.test(words))
}

/**
 * A paragraph of its own without a clause is a quotation only where it is known who speaks; else it may be a list. The
 * interviewer's question is none, but whom it asks is the one who answers, so it is attributed before it is left out.
 */
function isTold(passage: Passage, entry: Attributed): boolean {
  if (isNarrated(passage, entry)) return false
  const { quote, speaker } = entry
  return !quote.isTurn || (speaker !== null && !isQuestionOfInterviewer(passage, quote))
}

function numbered(text: string, all: readonly Attributed[]): readonly Quotation[] {
  let group = -1
  return all.map(({ quote, speaker }, index) => {
    const before = all[index - 1]
    const isSameVoice = before !== undefined && quote.continues && before.speaker === speaker
    if (!isSameVoice) group += 1
    return {
      start: quote.start,
      end: quote.end,
      text: text.slice(quote.start, quote.end),
      kind: quote.kind,
      cue: quote.clause?.cue ?? (isSameVoice ? (before.quote.clause?.cue ?? null) : null),
      group,
      speaker: speaker === null ? null : speakerOf(speaker),
    }
  })
}

function speakerOf({ name, role, organisation, standing, evidence }: FoundPerson): Speaker {
  return { name, role, organisation, standing, evidence }
}
