import type { Span } from '#domain/span.ts'
import { indexAt, itemsIn, type Paragraph } from '#text/reading.ts'
import { namingsIn, type Passage, trimmed } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import { findClause, type ReportingClause } from './reporting-clause.ts'
import { firstSubject } from './subject.ts'

/** A label holds a title and a name, in characters. */
const LABEL_CHARS = 60
/** A question of an interview is not longer, in characters. */
const QUESTION_CHARS = 400
/** A remark of the one who asks is shorter still. */
const REMARK_CHARS = 110

/**
 * What leads up to words with a colon: the reporting clause of the sentence that ends with it ("Przyznaje: „A”", also on
 * the line before), or, without any such verb, the name in it ("Przerwała mu posłanka Anna Lis: – A"). Null where no
 * colon stands right before `start`.
 */
export function clauseAhead(passage: Passage, start: number): ReportingClause | null {
  const before = passage.text.slice(0, start).trimEnd()
  if (!before.endsWith(':')) return null
  const sentence = passage.sentences[indexAt(passage.sentences, before.length - 1)]
  if (sentence === undefined) return null
  const span = { start: sentence.start, end: before.length }
  const isNamed = firstSubject(passage, span) !== null
  return findClause(passage, span) ?? (isNamed ? labelOf(span) : anyVerb(passage, span))
}

/** "Na platformie X zamieścił wpis: „A”": what tells the gender of its subject is a verb. */
function anyVerb(passage: Passage, span: Span): ReportingClause | null {
  const { verbForm } = passage.language.speech
  const item = itemsIn(passage, span).findLast(({ text, isWord }) => {
    const { feminine, masculine } = (isWord && verbForm.exec(text)?.groups) || {}
    return (feminine ?? masculine) !== undefined
  })
  if (item === undefined) return null
  const isWoman = verbForm.exec(item.text)?.groups?.['feminine'] !== undefined
  const label = labelOf(span)
  return {
    ...label,
    verb: { ...label.verb, gender: isWoman ? 'feminine' : 'masculine' },
    verbSpan: { start: item.start, end: span.end },
  }
}

/** A name alone in the place of a clause: it has no verb, so its cue is empty. */
function labelOf({ start, end }: Span): ReportingClause {
  return {
    start,
    end,
    cue: '',
    verb: { gender: null, isPlural: false, isNewsroom: false, isAssessment: false },
    verbSpan: { start: end, end },
    isVerbFirst: false,
  }
}

/**
 * The answers of an interview whose first one bears its speaker's name ("Prof. Anna Lis: A."), in reading order: from there
 * on every line is a question or an answer.
 */
export function findLabelledAnswers(passage: Passage): readonly RawQuote[] {
  const answers: RawQuote[] = []
  for (const [index, paragraph] of passage.paragraphs.entries()) {
    const answer = labelled(passage, paragraph) ?? unlabelled(passage, index, answers.at(-1) ?? null)
    if (answer !== null) answers.push(answer)
  }
  return answers
}

function labelled(passage: Passage, paragraph: Paragraph): RawQuote | null {
  const reach = { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + LABEL_CHARS) }
  const [naming] = namingsIn(passage, reach)
  if (naming === undefined || !naming.isNominative || naming.person.standing === 'media') return null
  const isAlone = /^[\p{L}\s.]*$/u.test(passage.text.slice(paragraph.start, naming.start))
  if (!isAlone || passage.text[naming.end] !== ':') return null
  const words = trimmed(passage.text, { start: naming.end + 1, end: paragraph.end })
  const isMarked = /^[-–—―„"“»«]/u.test(passage.text.slice(words.start, words.start + 1))
  if (isMarked || words.end - words.start < LABEL_CHARS / 2) return null
  return answer(words, labelOf({ start: paragraph.start, end: naming.end }))
}

/** A plain line behind the first answer that is no question itself. */
function unlabelled(passage: Passage, index: number, last: RawQuote | null): RawQuote | null {
  const paragraph = passage.paragraphs[index]
  if (last === null || paragraph === undefined || paragraph.isSubhead) return null
  const words = passage.text.slice(paragraph.start, paragraph.end)
  const isPlain = /^\p{L}/u.test(words) && !hasLabel(passage, paragraph)
  if (!isPlain || isQuestion(passage, index, last)) return null
  return passage.language.furniture.test(words.toLowerCase()) ? null : answer(paragraph, null)
}

/** "Ludwika Banaś, OKO.press: …": whoever asks may bear a name too. */
function hasLabel({ text }: Passage, { start, end }: Span): boolean {
  return /^[^.!?\n]{2,60}:\s/u.test(text.slice(start, Math.min(end, start + LABEL_CHARS + 2)))
}

/** A line that asks, or a short one between an answer and a longer line: not every question has its mark. */
function isQuestion({ text, paragraphs }: Passage, index: number, last: RawQuote): boolean {
  const [before, own, next] = [paragraphs[index - 1], paragraphs[index], paragraphs[index + 1]]
  if (own === undefined) return false
  const length = own.end - own.start
  if (text[own.end - 1] === '?') return length < QUESTION_CHARS
  const isBehindAnswer = before !== undefined && last.end > before.start
  return isBehindAnswer && length < REMARK_CHARS && next !== undefined && next.end - next.start > length
}

function answer({ start, end }: Span, clause: ReportingClause | null): RawQuote {
  const isClauseBefore = clause !== null
  return { start, end, kind: 'direct', clause, isClauseBefore, continues: false, isTurn: true }
}
