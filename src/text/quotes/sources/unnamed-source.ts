import type { UnnamedSource } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import type { Language, RoleWord } from '#text/languages/language.ts'
import { isAcronym } from '#text/people/role-institution.ts'
import { readRole } from '#text/people/role-phrase.ts'
import { judgeStanding } from '#text/people/standing.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import type { Passage } from '../passage.ts'
import { isFiller } from '../reporting-clause.ts'
import type { Institution } from './institution-words.ts'

/** How much of a stretch may hold the words for somebody, in characters. */
const REACH = 200

/** What is asked of a stretch. */
type Sought = {
  readonly span: Span
  /** A judgement is reported, so that a title makes an expert. */
  readonly isAssessment: boolean
  /** The words stand in the genitive ("według ekspertów"). */
  readonly isHeld: boolean
}

/** "mieszkanka", "jeden z organizatorów", "eksperci": whom the words say, without a name; null where they say nobody, or a name. */
export function unnamedPerson(
  passage: Passage,
  { span, isAssessment, isHeld }: Sought,
): UnnamedSource | null {
  const { text, language } = passage
  const items = peopleIn(passage, { start: span.start, end: Math.min(span.end, span.start + REACH) })
  const head = items.findIndex((_, at) => isHead(items, at, { span, isAssessment, isHeld, language }))
  const first = items[head]
  if (first === undefined) return null
  const phrase = phraseAround(passage, items, head)
  if (isNamed(passage, items, { head, phrase })) return null
  if (first.role === null) return oneOf(passage, phrase, isAssessment)
  const role = readRole(text, phrase, language)
  if (role?.role === null || role === null) return null
  const { standing, evidence } = judgeStanding([role], isAssessment, passage)
  // In the nominative the whole phrase is what they are ("szef MON"); another case is unbent, and the institution put behind it.
  const unbent = withPlace(role.role, role.organisation)
  const printed = first.role.isNominative ? lowered(role.evidence) : unbent
  return { role: printed, standing, evidence: evidence === '' ? role.evidence : evidence }
}

function withPlace(role: string, organisation: string | null): string {
  return organisation === null || role.includes(organisation) ? role : `${role} ${organisation}`
}

/** "raport", with the words that lead to it; null where the stretch holds no noun of a document. */
export function unnamedDocument(passage: Passage, span: Span): UnnamedSource | null {
  const { text, language } = passage
  const items = itemsIn(passage, { start: span.start, end: Math.min(span.end, span.start + REACH) })
  const at = items.findIndex((item) => language.sources.documents.has(item.lower))
  const item = items[at]
  const noun = language.sources.documents.get(item?.lower ?? '')
  if (item === undefined || noun === undefined) return null
  let first = at
  while (isAdjective(items[first - 1], language)) first -= 1
  return { role: noun.nominative, standing: 'document', evidence: text.slice(items[first]?.start, item.end) }
}

/** "resort zdrowia": an institution that the article does not name. */
export function unnamedInstitution(passage: Passage, institution: Institution): UnnamedSource {
  const { text, language } = passage
  const { start, noun, standing, isNominative } = institution
  const behind = itemsIn(passage, { start: institution.end, end: institution.end + REACH })
  const more = behind.findIndex(
    ({ text: word, lower }) => !language.sources.complement.test(lower) && !/^\p{Lu}/u.test(word),
  )
  const end = behind[more - 1]?.end ?? institution.end
  const evidence = text.slice(start, end)
  const role = isNominative || noun === null ? evidence : noun
  return { role: lowered(role), standing, evidence }
}

/** The items with those that are people as role words. */
function peopleIn(passage: Passage, span: Span): readonly Item[] {
  const { people } = passage.language.sources
  return itemsIn(passage, span).map((item) =>
    item.role === null || !item.role.isNominative
      ? { ...item, role: people.get(item.lower) ?? item.role }
      : item,
  )
}

function isHead(
  items: readonly Item[],
  at: number,
  { isHeld, language }: Sought & { readonly language: Language },
): boolean {
  const word = items[at]?.role ?? null
  if (word === null) return isOneOf(items, at, language)
  if (word.isTitle || isHeld) return !word.isTitle
  return word.isNominative && !isGoverned(items, firstOfPhrase(items, at, language), language)
}

function isOneOf(items: readonly Item[], at: number, { sources, roles }: Language): boolean {
  return sources.oneOf.test(items[at]?.lower ?? '') && roles.ties.has(items[at + 1]?.lower ?? '')
}

/** "pani Halina, właścicielka", "rzecznik Wolski", "rzeczniczka MSZ Shen Li": the article gives a name, though none that could be read. */
function isNamed(
  passage: Passage,
  items: readonly Item[],
  { head, phrase }: { readonly head: number; readonly phrase: readonly Item[] },
): boolean {
  const { language, text } = passage
  const before = items.slice(0, head)
  const isAhead = before.some(
    (item, at) =>
      isName(item, language) && (at > 0 || !opensSentence(text, item)) && !isGoverned(before, at, language),
  )
  const [item, next] = [items[head], items[head + 1]]
  const isPlace = language.sources.ofSomewhere.test(item?.role?.lemma ?? '')
  const isBehind = next !== undefined && !isPlace && isName(next, language)
  return isAhead || isBehind || phrase.some((_, at) => opensName(phrase, at, language))
}

/** Two capitals side by side that no institution and no preposition leads to. */
function opensName(items: readonly Item[], at: number, language: Language): boolean {
  const [before, first, second] = [items[at - 1], items[at], items[at + 1]]
  if (first === undefined || second === undefined || !isName(first, language) || !isName(second, language))
    return false
  if (before === undefined || language.sources.countries.test(before.text)) return true
  return !/^\p{Lu}\p{Ll}/u.test(before.text) && !isGoverned(items, at, language)
}

function isName(item: Item, { roles, sources, speech }: Language): boolean {
  if (!item.isWord || !/^\p{Lu}\p{Ll}/u.test(item.text) || isAcronym(item.text)) return false
  if (sources.countries.test(item.text)) return false
  return (
    item.role === null &&
    !roles.institutions.has(item.lower) &&
    !sources.institutions.has(item.lower) &&
    !speech.medium.test(item.text)
  )
}

/** Behind a preposition, or in marks: "w wywiadzie dla „Bilda” kanclerz". */
function isGoverned(items: readonly Item[], at: number, { speech }: Language): boolean {
  const before = items[at - 1]
  return before !== undefined && (speech.prepositions.has(before.lower) || /^[„"“»]$/u.test(before.text))
}

function opensSentence(text: string, { start }: Item): boolean {
  return !/[\p{L}\d,]\s*$/u.test(text.slice(Math.max(0, start - 2), start))
}

function firstOfPhrase(items: readonly Item[], head: number, language: Language): number {
  let first = head
  while (isAdjective(items[first - 1], language)) first -= 1
  return first
}

function phraseAround({ text, language }: Passage, items: readonly Item[], head: number): readonly Item[] {
  const first = items[head]?.role === null ? head : firstOfPhrase(items, head, language)
  const rest = items.slice(head + 1)
  const end = rest.findIndex((item) => endsPhrase(text, item, language))
  const phrase = items.slice(first, head + 1 + (end < 0 ? rest.length : end))
  const last = phrase.findLastIndex(
    ({ lower }) => !language.roles.links.has(lower) && !language.speech.fillers.has(lower),
  )
  return phrase.slice(0, Math.max(last, head - first) + 1)
}

function endsPhrase(text: string, item: Item, language: Language): boolean {
  const { speech, sources, stopWords, roles, introductions } = language
  const word = item.lower
  if (!item.isWord || speech.verbs.has(word) || sources.time.test(word) || sources.occasion.test(word))
    return true
  if (introductions.circumstance.test(text.slice(item.start, item.start + 40))) return true
  return stopWords.has(word) && !roles.links.has(word) && !sources.oneOf.test(word)
}

function isAdjective(item: Item | undefined, language: Language): boolean {
  if (item === undefined || !item.isWord || item.role !== null) return false
  const { roles, stopWords } = language
  if (roles.former.test(item.lower)) return true
  return !stopWords.has(item.lower) && !isFiller(item, language) && roles.adjective.test(item.lower)
}

/** "jedna z matek": one of those whom a role names, else one who was there. */
function oneOf(passage: Passage, phrase: readonly Item[], isAssessment: boolean): UnnamedSource {
  const start = phrase[0]?.start ?? 0
  const evidence = passage.text.slice(start, phrase.at(-1)?.end ?? start)
  const words: readonly RoleWord[] = phrase.flatMap(({ role }) => role ?? [])
  const many = { role: evidence, organisation: null, evidence, words, isFormer: false }
  const { standing } = judgeStanding([many], isAssessment, passage)
  return { role: lowered(evidence), standing: words.length === 0 ? 'witness' : standing, evidence }
}

function lowered(words: string): string {
  return words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
}
