import type { Span } from '#domain/span.ts'
import type { Gender } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { indexAt } from '#text/reading.ts'
import type { Passage } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import { agrees } from './subject.ts'

/** A quotation with the one who speaks, or null where the article does not say. */
export type Attributed = { readonly quote: RawQuote; readonly speaker: FoundPerson | null }

/** Who speaks in a quotation whose own words do not name the speaker, with what is known so far. */
export type Question = {
  readonly quote: RawQuote
  /** What the verb says of the speaker. */
  readonly gender: Gender | 'neuter' | null
  /** The words answer the speaker before. */
  readonly isReply: boolean
  /** The quotation before, if any. */
  readonly before: Attributed | null
  /** All quotations before, in reading order. */
  readonly history: readonly Attributed[]
}

/** How many paragraphs back an unnamed speaker may have been named: the same one or the one before. */
export const PARAGRAPHS_BACK = 1

/** Says whether somebody spoke so far. */
export function hasSpoken(history: readonly Attributed[], person: FoundPerson): boolean {
  return history.some(({ speaker }) => speaker === person)
}

/** The only one of the gender who spoke so far; null where there is none or more than one. */
export function onlySpeaker(
  history: readonly Attributed[],
  gender: Gender | 'neuter' | null = null,
): FoundPerson | null {
  let only: FoundPerson | null = null
  for (const { speaker } of history) {
    if (speaker === null || !agrees(speaker, gender)) continue
    if (only !== null && only !== speaker) return null
    only = speaker
  }
  return only
}

/** The person, where the verb allows them. */
export function agreeing(person: FoundPerson | null | undefined, { gender }: Question): FoundPerson | null {
  return person !== null && person !== undefined && agrees(person, gender) ? person : null
}

/** Says whether a position lies in the quotation's paragraph or the one before it. */
export function isNear(passage: Passage, position: number, quote: RawQuote): boolean {
  return paragraphsBetween(passage, position, quote.start) <= PARAGRAPHS_BACK
}

/** Where a quotation ends, with the clause behind it. */
export function spanEnd(quote: RawQuote): number {
  return Math.max(quote.end, quote.isClauseBefore ? 0 : (quote.clause?.end ?? 0))
}

/** The sentence of the article before a position, subheads passed over. */
export function sentenceBefore(passage: Passage, position: number): Span | null {
  const { sentences, text } = passage
  let at = indexAt(sentences, position)
  const own = sentences[at]
  if (own !== undefined && /^[\s\p{P}]*$/u.test(text.slice(own.start, position))) at -= 1
  for (; at >= 0; at -= 1) {
    const sentence = sentences[at]
    if (sentence === undefined) return null
    if (passage.paragraphs[indexAt(passage.paragraphs, sentence.start)]?.isSubhead !== true) return sentence
  }
  return null
}

/** How many paragraphs lie between two positions, subheads not counted. */
export function paragraphsBetween({ paragraphs }: Passage, from: number, to: number): number {
  const [first, last] = [indexAt(paragraphs, from), indexAt(paragraphs, to)]
  return paragraphs.slice(first + 1, last + 1).filter((paragraph) => !paragraph.isSubhead).length
}
