import type { Span } from '#domain/span.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { namingsIn } from '../passage.ts'
import { peopleOfRole } from '../people-of-role.ts'
import type { ReportingClause } from '../reporting-clause.ts'
import { institutionsIn, type SourcePassage } from '../sources/institutions.ts'
import { unnamedDocument, unnamedPerson } from '../sources/unnamed-source.ts'
import {
  nobody,
  type Told,
  type Voice,
  voiceOfClause,
  voiceOfInstitution,
  voiceOfPerson,
  voiceOfUnnamed,
} from '../sources/voice.ts'

/** How much of a holder is looked at, in characters. */
export const HOLDER_CHARS = 160

/** The one whose opinion is told, and where the words for them end. */
export type Holder = { readonly voice: Voice; readonly end: number; readonly isPronoun: boolean }
/** The opinion's clause and the quotations before it. */
export type Asked = { readonly clause: ReportingClause; readonly told: readonly Told[] }

/** "Jej zdaniem": whoever the context tells. */
export function ownHolder(passage: SourcePassage, { clause, told }: Asked): Holder | null {
  const voice = voiceOfClause(passage, { clause, told })
  return voice === null ? null : { voice, end: clause.verbSpan.end, isPronoun: true }
}

/** The holder who stands in the genitive behind the cue; null where the words may be nobody's. */
export function holderAt(passage: SourcePassage, span: Span, asked: Asked): Holder | null {
  const reach = { start: span.start, end: Math.min(span.end, span.start + HOLDER_CHARS) }
  const items = itemsIn(passage, reach)
  const [first] = items
  if (first === undefined) return null
  return (
    pronoun(passage, first, asked) ??
    person(passage, reach) ??
    institution(passage, items) ??
    document(passage, items) ??
    role(passage, items) ??
    stranger(passage, items, asked.clause)
  )
}

function pronoun(passage: SourcePassage, item: Item, { clause, told }: Asked): Holder | null {
  const gender = passage.language.sources.holders.get(item.lower)
  if (gender === undefined) return null
  const voice = voiceOfClause(passage, { clause: { ...clause, verb: { ...clause.verb, gender } }, told })
  return voice === null ? null : { voice, end: item.end, isPronoun: true }
}

/** A name, behind nothing but titles and the words of a role. */
function person(passage: SourcePassage, span: Span): Holder | null {
  const [naming] = namingsIn(passage, span)
  if (naming === undefined || /[,;:–]/u.test(passage.text.slice(span.start, naming.start))) return null
  const ahead = itemsIn(passage, { start: span.start, end: naming.start })
  const isPhrase = ahead.length < 4 || ahead.some((item) => item.role !== null)
  return isPhrase && ahead.length < 10
    ? { voice: voiceOfPerson(naming.person), end: naming.end, isPronoun: false }
    : null
}

/** "Według Ministerstwa Rolnictwa", "zdaniem PAP". */
function institution(passage: SourcePassage, items: readonly Item[]): Holder | null {
  const [first] = items
  if (first === undefined) return null
  const [found] = institutionsIn(passage, { start: first.start, end: first.start + HOLDER_CHARS })
  if (found === undefined) return null
  const ahead = items.filter((item) => item.start < found.start)
  if (!ahead.every((item) => passage.language.sources.origin.test(item.lower))) return null
  const voice = voiceOfInstitution(passage, found)
  const end = voice.unnamed === null ? found.end : found.start + voice.unnamed.evidence.length
  return { voice, end, isPronoun: false }
}

/** "Według raportu NIK", "Według wstępnych wyliczeń". */
function document(passage: SourcePassage, items: readonly Item[]): Holder | null {
  const { roles, sources } = passage.language
  const at = items.slice(0, 3).findIndex((item) => sources.documents.has(item.lower))
  const [first, item] = [items[0], items[at]]
  const isAdjective = ({ lower }: Item): boolean =>
    roles.adjective.test(lower) || roles.bentAdjective.test(lower)
  if (first === undefined || item === undefined || !items.slice(0, at).every(isAdjective)) return null
  const voice = voiceOfUnnamed(unnamedDocument(passage, { start: first.start, end: item.end }))
  return { voice, end: endOfPhrase(passage, items, at), isPronoun: false }
}

/** "Według policjantki", "Zdaniem biegłego z zakresu pożarnictwa": somebody of the article, or nobody named. */
function role(passage: SourcePassage, items: readonly Item[]): Holder | null {
  const { language } = passage
  const head = items
    .slice(0, 4)
    .findIndex(({ role: word, lower }) => word !== null || language.sources.people.has(lower))
  const first = items[0]
  if (head < 0 || first === undefined || !items.slice(0, head).every((item) => item.isWord)) return null
  const end = endOfPhrase(passage, items, head)
  const phrase = items.filter((item) => item.end <= end)
  const fitting = phrase.some((item) => item.role !== null) ? peopleOfRole(passage, phrase, null) : []
  const [only] = fitting
  if (fitting.length === 1 && only !== undefined) return { voice: voiceOfPerson(only), end, isPronoun: false }
  const unnamed = unnamedPerson(passage, {
    span: { start: first.start, end },
    isAssessment: true,
    isHeld: true,
  })
  return { voice: fitting.length > 1 ? nobody : voiceOfUnnamed(unnamed), end, isPronoun: false }
}

/** "Według Lis", "Zdaniem skarbniczki gminy Marii Kostki, …": a surname alone, or what stands before the comma where it is surely somebody. */
function stranger(passage: SourcePassage, items: readonly Item[], { cue }: ReportingClause): Holder | null {
  const [first] = items
  if (first === undefined) return null
  const last = items.findIndex((item) => !/^\p{Lu}\p{Ll}/u.test(item.text)) - 1
  const end = last >= 0 ? (items[last]?.end ?? null) : endOfStranger(passage, first.start, cue)
  return end === null ? null : { voice: nobody, end, isPronoun: false }
}

function endOfStranger({ text, language }: SourcePassage, start: number, cue: string): number | null {
  const phrase = /^[^,;:–]{3,90}(?=,)/u.exec(text.slice(start, start + 92))?.[0]
  const isVerb = (word: string): boolean =>
    language.roles.verbLike.test(word) || language.speech.verbs.has(word)
  const isSomebody =
    phrase !== undefined && language.sources.someones.test(cue) && !phrase.split(' ').some(isVerb)
  return isSomebody ? start + phrase.length : null
}

/** Behind the noun: what hangs on it in the genitive, and what a preposition ties to it before a comma. */
function endOfPhrase({ language, text }: SourcePassage, items: readonly Item[], head: number): number {
  let last = head
  while (isComplement(items[last + 1], language.sources.complement)) last += 1
  const end = items[last]?.end ?? 0
  const rest = language.sources.tail.exec(text.slice(end, end + 80))
  return rest === null || language.roles.verbLike.test(rest[0]) ? end : end + rest[0].length
}

function isComplement(item: Item | undefined, complement: RegExp): boolean {
  if (item === undefined || !item.isWord) return false
  return /^\p{Lu}/u.test(item.text) || item.role !== null || complement.test(item.lower)
}
