import type { Span } from '#domain/span.ts'
import type { Gender } from '#text/languages/language.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { namingsIn } from '../passage.ts'
import { findClauses, isFiller, type ReportingClause } from '../reporting-clause.ts'
import { peopleOfRole } from '../people-of-role.ts'
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
import { behindHolder } from './apposition.ts'
import type { Statement } from './statement.ts'

/** How far into a sentence a lead may begin, in characters, and how much of a holder is looked at. */
const LATE = 60
const HOLDER_CHARS = 160

/** "Jak podaje X, …", "Zdaniem X …", "Jej zdaniem …": words before the content that say whose it is. */
export function leadStatement(
  passage: SourcePassage,
  sentence: Span,
  told: readonly Told[],
): Statement | null {
  return asStatement(passage, sentence, told) ?? opinionStatement(passage, sentence, told)
}

/** "Jak podkreśla prof. Lis, prawnik z KUL, …", "Jak wynika z raportu, …". */
function asStatement(passage: SourcePassage, sentence: Span, told: readonly Told[]): Statement | null {
  const { text, language } = passage
  const items = itemsIn(passage, {
    start: sentence.start,
    end: Math.min(sentence.end, sentence.start + LATE),
  })
  const as = items.findIndex((item) => item.lower === language.sources.as)
  if (as < 0 || !items.slice(0, as).every((item) => isSmall(item, passage))) return null
  const start = items[as]?.end ?? sentence.start
  const verb = verbBehind(passage, { start, end: Math.min(sentence.end, start + LATE) })
  const comma = verb === null ? -1 : text.slice(verb.verbSpan.end, sentence.end).indexOf(',')
  if (verb === null || comma < 0) return null
  const from = behindHolder(passage, { start: verb.verbSpan.end + comma, end: sentence.end })
  const clause = { ...verb, start, end: from }
  const voice = asVoice(passage, clause, told)
  return voice === null
    ? null
    : { form: 'lead', content: { start: from, end: sentence.end }, clause, voice, isCalling: false }
}

function asVoice(passage: SourcePassage, clause: ReportingClause, told: readonly Told[]): Voice | null {
  const { follows, reads } = passage.language.sources
  if (!follows.test(clause.cue) && !reads.test(clause.cue)) return voiceOfClause(passage, { clause, told })
  const unnamed = unnamedDocument(passage, { start: clause.verbSpan.end, end: clause.end })
  return unnamed === null ? null : voiceOfUnnamed(unnamed)
}

function verbBehind(passage: SourcePassage, span: Span): ReportingClause | null {
  const { text, language } = passage
  const [clause] = findClauses(passage, span)
  const follows = itemsIn(passage, span).find((item) => language.sources.follows.test(item.lower))
  const start = clause?.verbSpan.start ?? follows?.start ?? span.end
  if (!itemsIn(passage, { start: span.start, end: start }).every((item) => isSmall(item, passage)))
    return null
  if (clause !== undefined || follows === undefined) return clause ?? null
  return clauseOf(span, {
    start: follows.start,
    end: follows.end,
    cue: text.slice(follows.start, follows.end),
    gender: null,
  })
}

function isSmall(item: Item, { language }: SourcePassage): boolean {
  const word = { ...item, text: item.lower }
  return (
    item.isWord &&
    (language.stopWords.has(item.lower) || isFiller(word, language) || language.sources.time.test(item.lower))
  )
}

type Cue = Span & { readonly cue: string; readonly gender: Gender | null }

function clauseOf(span: Span, { start, end, cue, gender }: Cue): ReportingClause {
  const verb = { gender, isPlural: false, isNewsroom: false, isAssessment: true }
  return { ...span, cue, verb, verbSpan: { start, end }, isVerbFirst: true }
}

/** "Zdaniem analityka OSW …", "Według niej …", "Lis jest ostrożniejszy: w jego ocenie …". */
function opinionStatement(passage: SourcePassage, sentence: Span, told: readonly Told[]): Statement | null {
  const cue = opinionCue(passage, sentence)
  if (cue === null) return null
  const clause = clauseOf({ start: sentence.start, end: cue.end }, cue)
  const held = cue.isOwn
    ? ownHolder(passage, { clause, told })
    : holderAt(passage, { start: cue.end, end: sentence.end }, { clause, told })
  if (held === null) return null
  const from = held.isPronoun
    ? afterComma(passage, held.end)
    : behindHolder(passage, { start: held.end, end: sentence.end })
  return {
    form: 'lead',
    content: { start: from, end: sentence.end },
    clause,
    voice: held.voice,
    isCalling: false,
  }
}

type OpinionCue = Cue & { readonly isOwn: boolean }

/** At the sentence's start behind small words, or behind a colon. */
function opinionCue({ text, language, ...passage }: SourcePassage, sentence: Span): OpinionCue | null {
  const reach = text.slice(sentence.start, Math.min(sentence.end, sentence.start + HOLDER_CHARS))
  if (!language.sources.opinionWord.test(reach)) return null
  const colon = reach.search(/:\s/u)
  const starts = [
    0,
    ...smallWordEnds({ ...passage, text, language }, sentence),
    ...(colon < 0 ? [] : [colon + 2]),
  ]
  for (const at of starts) {
    const found = language.sources.opinion.exec(reach.slice(at))
    if (found === null) continue
    const start = sentence.start + at
    const { his } = found.groups ?? {}
    return {
      start,
      end: start + found[0].length,
      cue: found[0].toLowerCase(),
      gender: language.sources.possessors.get(his?.toLowerCase() ?? '') ?? null,
      isOwn: his !== undefined,
    }
  }
  return null
}

function smallWordEnds(passage: SourcePassage, { start, end }: Span): readonly number[] {
  const items = itemsIn(passage, { start, end: Math.min(end, start + LATE) })
  const first = items.findIndex((item) => !isSmall(item, passage))
  return items.slice(1, Math.max(1, Math.min(first < 0 ? 0 : first + 1, 4))).map((item) => item.start - start)
}

type Holder = { readonly voice: Voice; readonly end: number; readonly isPronoun: boolean }
type Asked = { readonly clause: ReportingClause; readonly told: readonly Told[] }

function ownHolder(passage: SourcePassage, { clause, told }: Asked): Holder | null {
  const voice = voiceOfClause(passage, { clause, told })
  return voice === null ? null : { voice, end: clause.verbSpan.end, isPronoun: true }
}

function holderAt(passage: SourcePassage, span: Span, asked: Asked): Holder | null {
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
  const isPhrase = ahead[0] === undefined || ahead.some((item) => item.role !== null)
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
  const at = items.slice(0, 3).findIndex((item) => passage.language.sources.documents.has(item.lower))
  const item = items[at]
  if (
    item === undefined ||
    !items
      .slice(0, at)
      .every(
        ({ lower }) =>
          passage.language.roles.adjective.test(lower) || passage.language.roles.bentAdjective.test(lower),
      )
  )
    return null
  const voice = voiceOfUnnamed(
    unnamedDocument(passage, { start: items[0]?.start ?? item.start, end: item.end }),
  )
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

/** "Według Lis", "Zdaniem skarbniczki gminy Marii Kostki, …": by a surname alone, or up to the comma where it is surely somebody's opinion. */
function stranger(
  { text, language }: SourcePassage,
  items: readonly Item[],
  { cue }: ReportingClause,
): Holder | null {
  const [first] = items
  if (first === undefined) return null
  const isName = /^\p{Lu}\p{Ll}/u.test(first.text)
  const last = items.findIndex((item) => !/^\p{Lu}\p{Ll}/u.test(item.text)) - 1
  if (isName && last >= 0) return { voice: nobody, end: items[last]?.end ?? first.end, isPronoun: false }
  const phrase = /^[^,;:–]{3,90}(?=,)/u.exec(text.slice(first.start, first.start + 92))?.[0]
  if (phrase === undefined || !language.sources.someones.test(cue) || language.roles.verbLike.test(phrase))
    return null
  return { voice: nobody, end: first.start + phrase.length, isPronoun: false }
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

function afterComma({ text }: SourcePassage, from: number): number {
  return from + (/^\s*,?\s*/u.exec(text.slice(from, from + 4))?.[0].length ?? 0)
}
