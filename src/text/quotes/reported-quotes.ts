import type { QuotationKind } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import { indexAt, isOfFurniture, itemsIn } from '#text/reading.ts'
import type { Attributed } from './attribute.ts'
import { closesSentence, pairMarks } from './marked-quotes.ts'
import { namingsIn, trimmed } from './passage.ts'
import { behindStatement } from './reported/behind.ts'
import { fragmentStatement } from './reported/fragments.ts'
import { leadStatement } from './reported/leads.ts'
import { isFragment } from './reported/marked-words.ts'
import type { Statement } from './reported/statement.ts'
import { thatStatements } from './reported/that-clauses.ts'
import type { SourcePassage } from './sources/institutions.ts'
import type { Told } from './sources/voice.ts'

/** Fewer words are no statement. */
const MIN_WORDS = 2
/** How far into a sentence its first words are looked at, in characters. */
const OPENING = 60

/**
 * What the article reports in its own sentences, outside those that `told` takes up (sorted): "X podkreśla, że …",
 * "Zdaniem X …", "nazwał to „…”". The words are the content alone, or what of it stands in marks, for that is verbatim.
 */
export function findReported(
  passage: SourcePassage,
  direct: readonly Told[],
  taken: readonly Span[],
): readonly Told[] {
  const pairs = pairMarks(passage)
  const found: Told[] = []
  const told: Told[] = []
  let next = 0
  for (const sentence of passage.sentences) {
    for (; (direct[next]?.quote.start ?? Infinity) < sentence.start; next += 1)
      told.push(...direct.slice(next, next + 1))
    if (!isOpen(sentence, told, taken) || isQuestion(passage, sentence)) continue
    if (isOfFurniture(passage, sentence)) continue
    const marked = { sentence, pairs: pairsWithin(pairs, sentence) }
    const words = statementsOf(passage, marked, told).flatMap((one) => wordsOf(passage, one, marked.pairs))
    for (const entry of words) {
      // Marks may run on behind their statement, into words that are taken.
      if (!isOpen(entry.quote, told, taken)) continue
      found.push(entry)
      told.push(entry)
    }
  }
  return found
}

/** Behind whatever is told so far, and apart from what is taken. */
function isOpen(span: Span, told: readonly Told[], taken: readonly Span[]): boolean {
  return (told.at(-1)?.quote.end ?? 0) <= span.start && !isTaken(span, taken)
}

function isTaken({ start, end }: Span, taken: readonly Span[]): boolean {
  const near = taken[indexAt(taken, end - 1)]
  return near !== undefined && near.end > start
}

/**
 * "– mówi prof. Lis. – Profesor dodaje, że …": behind a dash, but it is the author who speaks, of the one just quoted. Only
 * where it opens with that person's own role or name: of anybody else it may be the speaker who tells.
 */
export function isNarrated(passage: SourcePassage, { quote, speaker }: Attributed): boolean {
  const { sentences } = passage
  if (quote.clause !== null || speaker === null) return false
  const end = Math.min(quote.end, sentences[indexAt(sentences, quote.start)]?.end ?? quote.end)
  const sentence = { start: quote.start, end }
  const isOfSpeaker =
    namingsIn(passage, sentence)[0]?.start === quote.start || opensWithRole(passage, sentence)
  return isOfSpeaker && thatStatements(passage, sentence, [])[0]?.voice.person === speaker
}

function opensWithRole(passage: SourcePassage, { start, end }: Span): boolean {
  const [opening] = itemsIn(passage, { start, end: Math.min(end, start + OPENING) })
  return opening?.role?.isNominative === true
}

function isQuestion({ text }: SourcePassage, { end }: Span): boolean {
  return text[end - 1] === '?'
}

type Marked = { readonly sentence: Span; readonly pairs: readonly Span[] }

function statementsOf(passage: SourcePassage, marked: Marked, told: readonly Told[]): readonly Statement[] {
  const { sentence } = marked
  const lead = leadStatement(passage, sentence, told)
  if (lead !== null) return [lead]
  const thats = thatStatements(passage, sentence, told)
  if (thats.length > 0) return thats
  return [behindStatement(passage, sentence, told) ?? fragmentStatement(passage, marked, told)].filter(
    (found) => found !== null,
  )
}

/** The marked words that begin in what is held; where there are none, all of it. */
function wordsOf(passage: SourcePassage, statement: Statement, pairs: readonly Span[]): readonly Told[] {
  const content = trimmed(passage.text, statement.content)
  const { isCalling } = statement
  const told = pairsWithin(pairs, content)
    .filter((pair) => isFragment(passage, pair, { content, isCalling }))
    .map((pair) => {
      const inside = trimmed(passage.text, { start: pair.start + 1, end: pair.end - 1 })
      return toldBy(statement, inside, kindOf(passage, { pair, content }, statement))
    })
  if (told.length > 0 || statement.form === 'fragment') return told
  const words = passage.text.slice(content.start, content.end).replace(/[\s,.!…]+$/u, '')
  return words.split(/\s+/u).length < MIN_WORDS
    ? []
    : [toldBy(statement, { start: content.start, end: content.start + words.length }, 'reported')]
}

function pairsWithin(pairs: readonly Span[], content: Span): readonly Span[] {
  return pairs.slice(indexAt(pairs, content.start - 1) + 1, indexAt(pairs, content.end - 1) + 1)
}

/** A marked sentence that is all of what is held is direct; a fragment in the author's own sentence is not. */
function kindOf(
  { text }: SourcePassage,
  { pair, content }: { readonly pair: Span; readonly content: Span },
  { form, isVerbatim }: Statement,
): QuotationKind {
  const isWhole = form === 'lead' && pair.start === content.start && closesSentence(text, pair)
  return isWhole && (isVerbatim || /\p{Lu}/u.test(text[pair.start + 1] ?? '')) ? 'direct' : 'mixed'
}

function toldBy({ clause, voice }: Statement, { start, end }: Span, kind: QuotationKind): Told {
  const quote = { start, end, kind, clause, isClauseBefore: true, continues: false, isTurn: false }
  return { quote, speaker: voice.person, voice }
}
