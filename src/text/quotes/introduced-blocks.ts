import { itemsIn, type Paragraph } from '#text/reading.ts'
import { clauseAhead, labelOf } from './label.ts'
import { namingsIn, type Passage } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import { findClause, type ReportingClause } from './reporting-clause.ts'

/** "— Jan Kowal (@jkowal) November 18": the signature of an embedded post. */
export const SIGNATURE = /^[-–—\s]*[^()\n]{1,60}\(@\w+\)/u
/** A paragraph that is somebody's words has at least as many; a list's entry has fewer. */
const MIN_WORDS = 5

/**
 * The paragraphs without any mark that are somebody's words because of the line beside them: the line before ends with a
 * reporting clause and a colon ("Poseł napisał:"), or the line behind is the signature of an embedded post.
 */
export function findIntroducedBlocks(passage: Passage): readonly RawQuote[] {
  const { text, paragraphs } = passage
  return paragraphs
    .flatMap((paragraph, index) => {
      if (!isPlain(passage, paragraph)) return []
      const [before, next] = [paragraphs[index - 1], paragraphs[index + 1]]
      const isOwn =
        findClause(passage, paragraph) === null && !/[„”"]/u.test(text.slice(paragraph.start, paragraph.end))
      const signed = next === undefined || !isOwn ? null : signature(passage, next)
      const introduced = before === undefined ? null : introduction(passage, before, paragraph)
      const clause = signed ?? introduced
      if (clause === null) return []
      const { start, end } = paragraph
      const isClauseBefore = signed === null
      return [
        { start, end, kind: 'direct', clause, isClauseBefore, continues: false, isTurn: false } as const,
      ]
    })
    .filter(({ start, end }) => !text.slice(start, end).endsWith(':'))
}

function isPlain(passage: Passage, { start, end, isSubhead }: Paragraph): boolean {
  const words = passage.text.slice(start, end)
  if (isSubhead || !/^\p{Lu}/u.test(words) || !/[.!?…]$/u.test(words)) return false
  return itemsIn(passage, { start, end }).filter(({ isWord }) => isWord).length >= MIN_WORDS
}

function signature(passage: Passage, { start, end }: Paragraph): ReportingClause | null {
  if (!SIGNATURE.test(passage.text.slice(start, end))) return null
  const [naming] = namingsIn(passage, { start, end })
  if (naming === undefined) return null
  return { ...labelOf({ start, end: naming.end }), verbSpan: { start, end: start } }
}

function introduction(passage: Passage, before: Paragraph, { start }: Paragraph): ReportingClause | null {
  if (!passage.text.slice(before.start, before.end).endsWith(':')) return null
  const clause = clauseAhead(passage, start)
  return clause === null || findClause(passage, clause) === null ? null : clause
}
