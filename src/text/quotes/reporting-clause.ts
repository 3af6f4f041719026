import type { Span } from '#domain/span.ts'
import type { Language, SpeechVerb } from '#text/languages/language.ts'
import { type Item, itemsOf, lower } from '#text/people/role-phrase.ts'

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
export function readClause(text: string, span: Span, language: Language): ReportingClause | null {
  const head = text.slice(span.start, span.start + 24).trimStart()
  if (!/^\p{Ll}/u.test(head)) return null
  const items = itemsOf(text, { start: span.start, end: Math.min(span.end, span.start + REACH) }, language)
  const isHost = new RegExp(`^${language.speech.host.source}`, 'iu').test(` ${head} `)
  const at = items.findIndex((item, index) => isReporting(item, items[index + 1], language))
  if (at < 0 || at > (isHost ? MAX_HOST_WORDS : MAX_FILLERS)) return null
  const opening = items.slice(0, at)
  if (!isHost && !opening.every((item) => isFiller(item, language))) return null
  return clauseWith(text, { span, items, at }, language)
}

/** The first reporting verb in a stretch, wherever it stands, as a clause of that stretch; null where there is none. */
export function findClause(text: string, span: Span, language: Language): ReportingClause | null {
  const items = itemsOf(
    text,
    { start: span.start, end: Math.min(span.end, span.start + REACH * 2) },
    language,
  )
  const at = items.findIndex((item, index) => isReporting(item, items[index + 1], language))
  return at < 0 ? null : clauseWith(text, { span, items, at }, language)
}

/** Says whether a word names nobody: an adverb, a pronoun, a small word. */
export function isFiller(item: Item, { speech }: Language): boolean {
  const word = lower(item)
  return speech.fillers.has(word) || (item.isWord && /^\p{Ll}/u.test(item.text) && speech.adverb.test(word))
}

/** "zwraca" and its like report only with their noun. */
function isReporting(item: Item, next: Item | undefined, { speech }: Language): boolean {
  const word = lower(item)
  if (!item.isWord || !speech.verbs.has(word)) return false
  return !speech.needsNoun.test(word) || speech.verbNoun.test(next?.text ?? '')
}

function clauseWith(
  text: string,
  { span, items, at }: { readonly span: Span; readonly items: readonly Item[]; readonly at: number },
  language: Language,
): ReportingClause | null {
  const item = items[at]
  const verb = item === undefined ? undefined : language.speech.verbs.get(lower(item))
  if (item === undefined || verb === undefined) return null
  const noun = items[at + 1]
  const hasNoun = noun !== undefined && language.speech.needsNoun.test(lower(item))
  const verbSpan = { start: item.start, end: hasNoun ? noun.end : item.end }
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
