import { spansOverlap } from '#domain/span.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { isOfFurniture } from '#text/reading.ts'
import { type Attributed, attribute } from './attribute.ts'
import { findDashQuotes } from './dash-quotes.ts'
import { subjectAfterVerb } from './subject.ts'
import { findLabelledAnswers } from './interview.ts'
import { findIntroducedBlocks } from './introduced-blocks.ts'
import { findMarkedQuotes } from './marked-quotes.ts'
import type { Passage } from './passage.ts'
import { hasSpoken } from './question.ts'
import type { RawQuote } from './raw-quote.ts'

/** Each of the quotations, as `findRawQuotes` answers them, with its speaker. */
export function attributeAll(passage: Passage, quotes: readonly RawQuote[]): readonly Attributed[] {
  const history: Attributed[] = []
  for (const quote of quotes) {
    if (!isHostQuestion(passage, quote, history))
      history.push({ quote, speaker: attribute(passage, quote, history) })
  }
  return history.map((entry, index) => ({
    ...entry,
    speaker:
      entry.speaker ?? speakerOfSecondHalf(history, index) ?? speakerOfNextParagraph(passage, history, index),
  }))
}

/** "– A zastępca też? – docieka dziennikarka.": a journalist's question is part of the talk and no voice of the article. */
function isHostQuestion(
  passage: Passage,
  { start, end, clause, isClauseBefore }: RawQuote,
  history: readonly Attributed[],
): boolean {
  if (clause === null || isClauseBefore || !passage.text.slice(start, end).endsWith('?')) return false
  const subject = subjectAfterVerb(passage, clause)
  if (subject.kind === 'role') return subject.items.some(({ role }) => role?.kind === 'media')
  const isAsker = passage.language.speech.asking.test(clause.cue)
  if (!isAsker || subject.kind !== 'person') return false
  const { person } = subject
  return person.standing === 'media' || (person.roleTexts.length === 0 && !hasSpoken(history, person))
}

/** The quotations of a passage that dashes or marks show, in reading order; titles in the page's furniture are none. */
export function findRawQuotes(passage: Passage): readonly RawQuote[] {
  const dashed = findDashQuotes(passage).toSorted((a, b) => a.start - b.start)
  const taken = dashed.map((quote) => ({
    start: quote.start,
    end: Math.max(quote.end, quote.clause?.end ?? quote.end),
  }))
  const marked = findMarkedQuotes(passage, taken)
  const lines = [...findLabelledAnswers(passage), ...findIntroducedBlocks(passage)].filter(
    (line) => !dashed.some((quote) => spansOverlap(quote, line)),
  )
  const sorted = [...dashed, ...lines, ...marked].toSorted((a, b) => a.start - b.start)
  return sorted.filter((quote, index) => {
    const before = sorted[index - 1]
    return (before === undefined || !spansOverlap(before, quote)) && !isOfFurniture(passage, quote)
  })
}

/** "– A – powiedział. – B – dodał Jan Lis.": the second half names the speaker of both. */
function speakerOfSecondHalf(history: readonly Attributed[], index: number): FoundPerson | null {
  const [own, next] = [history[index], history[index + 1]]
  if (own === undefined || next === undefined || !next.quote.continues) return null
  const { clause } = own.quote
  const isNameless = clause !== null && clause.end - clause.verbSpan.end < 2 && !clause.verb.isPlural
  return isNameless && clause.verb.gender !== 'neuter' ? next.speaker : null
}

/** A quotation over two paragraphs, each with its mark: the clause behind the second names the speaker of both. */
function speakerOfNextParagraph(
  { text }: Passage,
  history: readonly Attributed[],
  index: number,
): FoundPerson | null {
  const [own, next] = [history[index], history[index + 1]]
  if (own === undefined || next === undefined || own.quote.clause !== null || !own.quote.isTurn) return null
  if (text.slice(own.quote.start, own.quote.end).endsWith('?')) return null
  const isNextLine = /^["”»]?\n+(?:[-–—―„"“«]\s*)?$/u.test(text.slice(own.quote.end, next.quote.start))
  return isNextLine ? next.speaker : null
}
