import type { Span } from '#domain/span.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { itemsIn, type Paragraph } from '#text/reading.ts'
import { labelOf } from './label.ts'
import { namingsIn, type Passage, trimmed } from './passage.ts'
import type { RawQuote } from './raw-quote.ts'
import type { ReportingClause } from './reporting-clause.ts'

/** A label holds a title and a name, in characters. */
const LABEL_CHARS = 60
/** A labelled answer of an article that shows no question is longer than a caption or a list's entry, in characters. */
const ANSWER_CHARS = 30
/** A question of an interview is not longer, in characters. */
const QUESTION_CHARS = 400
/** A remark of the one who asks is shorter still. */
const REMARK_CHARS = 110
/** Whoever asks turns to the guest within the first words of a remark ("Ale mówił pan …"). */
const ADDRESS_WORDS = 4
/** As many labels of one who asks show that every turn bears one. */
const LABELS_OF_EVERY_TURN = 2

/** A line of an interview: who its label says that it is by, and the words behind the label. */
type Line = {
  readonly paragraph: Paragraph
  readonly label: string | null
  readonly person: FoundPerson | null
  readonly words: Span
}

type Interview = {
  readonly lines: readonly Line[]
  /** The labels of those who ask. */
  readonly askers: ReadonlySet<string>
  readonly hasQuestion: boolean
  readonly isEveryTurnLabelled: boolean
}

/**
 * The answers of an interview whose lines bear their speakers' names ("Prof. Anna Lis: A."), in reading order. Where only the
 * first answer does, every line behind it is a question or an answer; where all do, a line without one goes on with the
 * one before. Whoever asks is no voice of the article.
 */
export function findLabelledAnswers(passage: Passage): readonly RawQuote[] {
  const interview = readInterview(passage)
  const answers: RawQuote[] = []
  let guest: ReportingClause | null = null
  let isGuests = false
  for (const [index, line] of interview.lines.entries()) {
    if (line.label !== null) {
      isGuests = line.person !== null && !interview.askers.has(line.label)
      if (isGuests) guest = labelOf({ start: line.paragraph.start, end: line.words.start })
    } else if (!interview.isEveryTurnLabelled)
      isGuests = !(isGuests ? breaksIn(passage, interview, index) : asks(passage, line))
    if (isGuests && guest !== null && isAnswer(passage, interview, line)) answers.push(answerOf(line, guest))
  }
  return answers
}

function readInterview(passage: Passage): Interview {
  const lines = passage.paragraphs.map((paragraph) => readLine(passage, paragraph))
  const asking = lines.filter((line) => asks(passage, line))
  const askers = askersOf(passage, lines)
  const labels = asking.filter(({ label }) => label !== null && askers.has(label))
  return {
    lines,
    askers,
    hasQuestion: asking.length > 0,
    isEveryTurnLabelled: labels.length >= LABELS_OF_EVERY_TURN,
  }
}

function isAnswer(passage: Passage, { hasQuestion }: Interview, line: Line): boolean {
  const { text, language } = passage
  const { paragraph, label, words } = line
  if (label !== null) return hasQuestion || words.end - words.start >= ANSWER_CHARS
  const own = text.slice(words.start, words.end)
  // A line that opens with a full name presents somebody.
  const [naming] = namingsIn(passage, {
    start: words.start,
    end: Math.min(words.end, words.start + LABEL_CHARS),
  })
  const isPlain = !paragraph.isSubhead && /^\p{L}/u.test(own) && naming?.start !== words.start
  return hasQuestion && isPlain && !language.furniture.test(own.toLowerCase())
}

function readLine(passage: Passage, paragraph: Paragraph): Line {
  const { text } = passage
  const reach = { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + LABEL_CHARS) }
  const [naming] = namingsIn(passage, reach)
  const isNamed =
    naming?.isNominative === true &&
    text[naming.end] === ':' &&
    /^[\p{L}\s.]*$/u.test(text.slice(paragraph.start, naming.start))
  const label = isNamed ? naming.person.name : otherLabel(text.slice(paragraph.start, paragraph.end))
  const from = isNamed
    ? naming.end
    : paragraph.start + (label === null ? 0 : text.slice(paragraph.start).indexOf(':'))
  const words = trimmed(text, { start: label === null ? from : from + 1, end: paragraph.end })
  // What follows in marks or behind a dash is found as such.
  const isMarked = /^[-–—―„"“»«]/u.test(text.slice(words.start, words.start + 1))
  const person = isNamed && !isMarked ? naming.person : null
  return { paragraph, label, person, words }
}

/** "Ludwika Banaś, OKO.press:", "WP:": words with capitals alone. */
function otherLabel(words: string): string | null {
  const colon = words.slice(0, LABEL_CHARS + 2).search(/:\s/u)
  const label = colon < 0 ? null : (/^[^.!?:\n]{0,20}[^!?:\n]{2,40}(?=:\s)/u.exec(words)?.[0] ?? null)
  const parts = label?.split(/[\s,]+/u) ?? []
  const isNameLike =
    parts.every((part) => /^\p{Lu}/u.test(part)) && (parts.length > 1 || /^\p{Lu}{2}/u.test(label ?? ''))
  return isNameLike ? label : null
}

/** Those whose lines are questions, most of them. */
function askersOf(passage: Passage, lines: readonly Line[]): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const line of lines) {
    if (line.label === null) continue
    const isAsker = asks(passage, line) || line.person?.standing === 'media'
    balance.set(line.label, (balance.get(line.label) ?? 0) + (isAsker ? 1 : -1))
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([label]) => label))
}

function asks({ text }: Passage, { words }: Line): boolean {
  return text[words.end - 1] === '?' && words.end - words.start < QUESTION_CHARS
}

/** Behind an answer, a line that asks, a remark that turns to the guest, or a short one before a longer line. */
function breaksIn(passage: Passage, { lines }: Interview, index: number): boolean {
  const [own, next] = [lines[index], lines[index + 1]]
  if (own === undefined || asks(passage, own)) return true
  if (next === undefined) return false
  const length = own.words.end - own.words.start
  if (turnsToGuest(passage, own.words)) return length < QUESTION_CHARS
  return length < REMARK_CHARS && next.words.end - next.words.start > length
}

/** "Mówił pan dawniej co innego." – but not "Pan prezydent …". */
function turnsToGuest(passage: Passage, words: Span): boolean {
  const items = itemsIn(passage, words).filter(({ isWord }) => isWord)
  return items
    .slice(0, ADDRESS_WORDS)
    .some(
      ({ lower }, at) =>
        passage.language.speech.address.test(lower) && (items[at + 1]?.role ?? null) === null,
    )
}

/** An answer without a label of its own bears the last one. */
function answerOf({ words: { start, end } }: Line, clause: ReportingClause): RawQuote {
  return { start, end, kind: 'direct', clause, isClauseBefore: true, continues: false, isTurn: true }
}
