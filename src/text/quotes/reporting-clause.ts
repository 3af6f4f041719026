import type { Span } from '#domain/span.ts'
import type { Language, SpeechVerb } from '#text/languages/language.ts'
import { type Item, itemsIn, type Reading } from '#text/reading.ts'

/** The words that say who speaks: "mówi analityk OSW Kamil Kłysiński". */
export type ReportingClause = Span & {
  /** The verb as it is printed, with its noun where it needs one ("zwraca uwagę"). */
  readonly cue: string
  readonly verb: SpeechVerb
  readonly verbSpan: Span
  /** True where the verb opens the clause. */
  readonly isVerbFirst: boolean
}

/** How far into a clause its verb may stand, in words, and how much of a long clause is looked at, in characters. */
const MAX_FILLERS = 4
const MAX_HOST_WORDS = 8
const REACH = 240

/** Reads a reporting clause that begins at `span.start` in lower case; null where the words report nothing. */
export function readClause(reading: Reading, span: Span): ReportingClause | null {
  const { text, language } = reading
  const head = text.slice(span.start, span.start + 24).trimStart()
  if (!/^\p{Ll}/u.test(head)) return null
  const items = itemsIn(reading, { start: span.start, end: Math.min(span.end, span.start + REACH) })
  const at = items.findIndex((item, index) => isReporting(item, items[index + 1], reading.language))
  if (at < 0 || at > MAX_HOST_WORDS) return null
  const isHost = language.speech.host.exec(` ${head} `)?.index === 0 || language.speech.thus.test(head)
  if (!isHost && at > MAX_FILLERS) return null
  const opening = items.slice(0, at)
  if (!isHost && !opening.every((item) => isFiller(item, language))) return null
  return clauseWith(reading, { span, items, at })
}

/** The first reporting verb in a stretch, wherever it stands, as a clause of that stretch; null where there is none. */
export function findClause(reading: Reading, span: Span): ReportingClause | null {
  const items = itemsIn(reading, { start: span.start, end: Math.min(span.end, span.start + REACH * 2) })
  const at = items.findIndex((item, index) => isReporting(item, items[index + 1], reading.language))
  return at < 0 ? null : clauseWith(reading, { span, items, at })
}

/** The clauses of every reporting verb in a stretch, each beginning where the stretch does, in reading order. */
export function findClauses(reading: Reading, span: Span): readonly ReportingClause[] {
  const items = itemsIn(reading, span)
  return items.flatMap((item, at) => {
    const clause = isReporting(item, items[at + 1], reading.language)
      ? clauseWith(reading, { span, items, at })
      : null
    return clause === null ? [] : [clause]
  })
}

/** Says whether a word names nobody: an adverb, a pronoun, a small word. */
export function isFiller(item: Item, { speech }: Language): boolean {
  const word = item.lower
  return speech.fillers.has(word) || (item.isWord && /^\p{Ll}/u.test(item.text) && speech.adverb.test(word))
}

/** "zwraca" and its like report only with their noun. */
function isReporting(item: Item, next: Item | undefined, { speech, sources }: Language): boolean {
  const word = item.lower
  if (!item.isWord || !speech.verbs.has(word)) return false
  if (speech.needsNoun.test(word)) return speech.verbNoun.test(next?.text ?? '')
  return next?.lower !== sources.reflexive || !speech.notReflexive.test(word)
}

function clauseWith(
  { text, language }: Reading,
  { span, items, at }: { readonly span: Span; readonly items: readonly Item[]; readonly at: number },
): ReportingClause | null {
  const item = items[at]
  const verb = item === undefined ? undefined : language.speech.verbs.get(item.lower)
  if (item === undefined || verb === undefined) return null
  const verbSpan = verbAt(item, items[at + 1], language)
  const end = Math.min(span.end, verbSpan.end + REACH * 2)
  return {
    start: span.start,
    end,
    cue: text.slice(verbSpan.start, verbSpan.end),
    verb,
    verbSpan,
    isVerbFirst: at === 0,
  }
}

/** A verb with the noun or the pronoun right behind it that it needs. */
export function verbAt(verb: Item, next: Item | undefined, { speech }: Language): Span {
  const needsNext = speech.needsNoun.test(verb.lower) && speech.verbNoun.test(next?.text ?? '')
  const isPart = next !== undefined && (needsNext || speech.reflexive.has(next.lower))
  return { start: verb.start, end: isPart ? next.end : verb.end }
}
