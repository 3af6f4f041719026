import type { Span } from '#domain/span.ts'
import type { Language, SpeechVerb } from '#text/languages/language.ts'
import { indexAt, type Item, itemsIn } from '#text/reading.ts'
import { namingsIn } from '../passage.ts'
import { findClause, isFiller, type ReportingClause } from '../reporting-clause.ts'
import { firstSubject, subjectAfterVerb } from '../subject.ts'
import type { Institution } from './institution-words.ts'
import { institutionsIn, type SourcePassage } from './institutions.ts'

/**
 * What a reporting clause has for its subject, with the stretch in which it stands. person: a name. words: a role, or
 * people without a name. antecedent: whoever stands before the relative pronoun. elided: nothing, so that the context
 * decides. stranger: somebody whom no rule knows. thing: a noun that need not be anybody.
 */
export type ClauseSubject =
  | { readonly kind: 'institution'; readonly institution: Institution }
  | {
      readonly kind: 'person' | 'words' | 'antecedent' | 'elided' | 'stranger' | 'thing'
      readonly span: Span
    }

/** The subject of a clause, before its verb or behind it; the words behind the verb end where `clause` does. */
export function readSubject(passage: SourcePassage, clause: ReportingClause): ClauseSubject {
  const institution = inApposition(passage, clause)
  if (institution !== null) return { kind: 'institution', institution }
  for (const span of subjectSpans(passage, clause)) {
    const found = subjectIn(passage, span, clause.verb)
    if (found !== null) return found
  }
  return subjectBehind(passage, clause)
}

/** "Dystrybutor filmu, spółka Mostex, poinformował": a name between two commas, right before the verb. */
function inApposition(passage: SourcePassage, { start, verbSpan }: ReportingClause): Institution | null {
  const found = institutionsIn(passage, { start, end: verbSpan.start }).at(-1)
  if (found === undefined || found.name === null || !found.isNominative || found.role === null) return null
  const isBetween = /,\s$/u.test(passage.text.slice(Math.max(start, found.start - 2), found.start))
  return isBetween && /^,\s$/u.test(passage.text.slice(found.end, verbSpan.start)) ? found : null
}

/** Where the subject may stand before the verb: right before it, or before what is put in between commas. */
function subjectSpans(passage: SourcePassage, { start, verbSpan }: ReportingClause): readonly Span[] {
  const items = itemsIn(passage, { start, end: verbSpan.start })
  const isBreak = (item: Item): boolean => isMark(item) && !isWithin(passage, item)
  const last = items.findLastIndex(isBreak)
  const tail = { start: items[last]?.end ?? start, end: verbSpan.start }
  if (last < 0 || !isAside(items.slice(last + 1), passage.language)) return [tail]
  const first = items.findIndex(isBreak)
  const head = { start, end: items[first]?.start ?? start }
  // A clause with a verb of its own has its own subject; what hangs on it may still name whoever speaks.
  return findClause(passage, head) === null ? [tail, head] : [tail, { start: head.end, end: verbSpan.start }]
}

function isMark({ text }: Item): boolean {
  return /^[,;:–—()]$/u.test(text)
}

/** "Ministerstwo Rodziny, Pracy i Polityki Społecznej": the comma is a part of the name. */
function isWithin({ institutions }: SourcePassage, { start }: Item): boolean {
  const institution = institutions[indexAt(institutions, start)]
  return institution !== undefined && institution.start < start && start < institution.end
}

/** Nothing, small words, or a phrase behind a preposition. */
function isAside(items: readonly Item[], language: Language): boolean {
  const [first] = items
  if (first !== undefined && language.speech.prepositions.has(first.lower)) return true
  return items.every((item) => isSmall(item, language))
}

function isSmall(item: Item, language: Language): boolean {
  const isWord = language.stopWords.has(item.lower) || language.sources.time.test(item.lower)
  return !item.isWord || isWord || isFiller({ ...item, text: item.lower }, language)
}

function subjectIn(passage: SourcePassage, span: Span, verb: SpeechVerb): ClauseSubject | null {
  const { language } = passage
  const items = itemsIn(passage, span)
  const naming = firstSubject(passage, span)
  const institution = freeInstitution(passage, span, verb)
  if (institution !== null && (naming === null || institution.start < naming.start))
    return { kind: 'institution', institution }
  if (naming !== null) return { kind: 'person', span }
  if (items.some((item) => language.sources.relative.test(item.lower))) return { kind: 'antecedent', span }
  if (items.some((item) => isPerson(item, language))) return { kind: 'words', span }
  if (isOccasion(items, language)) return null
  if (items.some((item, at) => isStrange(passage, items, at) && item.start >= span.start))
    return { kind: 'stranger', span }
  return items.every((item) => isSmall(item, language)) ? null : { kind: 'thing', span }
}

function isPerson(item: Item, { sources, speech }: Language): boolean {
  if (item.role !== null && item.role.isNominative && !item.role.isTitle) return true
  return (
    sources.people.get(item.lower)?.isNominative === true ||
    sources.oneOf.test(item.lower) ||
    (item.role === null && speech.anaphors.has(item.lower))
  )
}

/** "Zapytana o następcę", "W rozmowie z PAP", "We wtorek rano": on what occasion, where or when. */
function isOccasion(items: readonly Item[], { speech, sources }: Language): boolean {
  const [first] = items
  const last = items.at(-1)
  if (first === undefined || last === undefined) return false
  if (sources.occasion.test(first.lower)) return true
  if (!speech.prepositions.has(first.lower)) return false
  if (sources.time.test(last.lower) || sources.bentNoun.test(last.text)) return true
  return speech.host.test(`${items.map(({ lower }) => lower).join(' ')} `)
}

/** A word with a capital that is neither governed nor anybody known: "Wolski twierdzi". */
function isStrange(passage: SourcePassage, items: readonly Item[], at: number): boolean {
  const { language } = passage
  const [before, item] = [items[at - 1], items[at]]
  if (item === undefined || !item.isWord || !/^\p{Lu}/u.test(item.text) || item.role !== null) return false
  const isGoverned =
    before !== undefined && (language.speech.prepositions.has(before.lower) || /^\p{Lu}/u.test(before.text))
  if (isGoverned || language.speech.prepositions.has(item.lower)) return false
  return !isSmall(item, language) && namingsIn(passage, item).length === 0
}

/** The first institution in the nominative that no preposition and no noun before it governs, and with which the verb agrees. */
function freeInstitution(passage: SourcePassage, span: Span, verb: SpeechVerb): Institution | null {
  const { language } = passage
  const items = itemsIn(passage, span)
  const isSubject = (one: Institution): boolean =>
    one.isNominative && one.end <= span.end && agreesWith(one, verb) && isFree(passage, items, one)
  const found = institutionsIn(passage, span).find(isSubject) ?? null
  // "wywiad wojskowy", "Ministerstwo Rodziny": a word of the name, or an adjective right behind it, is nobody.
  const isOfName = (item: Item): boolean =>
    found !== null &&
    item.start >= found.start &&
    (item.start < found.end || (item.start === found.end + 1 && language.roles.adjective.test(item.lower)))
  const isOfSomebody = items.some((item) => isPerson(item, language) && !isOfName(item))
  return isOfSomebody ? null : found
}

function agreesWith({ gender, name }: Institution, verb: SpeechVerb): boolean {
  if (verb.isPlural) return gender === null && name !== null && name.includes(' ')
  return gender === null || verb.gender === null || gender === verb.gender
}

/** A name shows no case, so it is a subject only where what stands before it says when or is small. */
function isFree({ language }: SourcePassage, items: readonly Item[], { noun, start }: Institution): boolean {
  const ahead = items.filter((item) => item.end <= start)
  const [opening, last] = [ahead[0], ahead.at(-1)]
  if (opening === undefined || last === undefined) return true
  const { speech, sources } = language
  if (speech.prepositions.has(last.lower) || sources.opinion.test(`${last.lower} `)) return false
  const isPlain = (item: Item): boolean => isSmall(item, language) || sources.origin.test(item.lower)
  if (noun === null) return isPlain(last)
  return speech.prepositions.has(opening.lower) || isSmall(opening, language) || ahead.every(isPlain)
}

/** Behind the verb: "podała PAP", "przekazało nam Krajowe Biuro Wyborcze", "mówi ekspertka". */
function subjectBehind(passage: SourcePassage, clause: ReportingClause): ClauseSubject {
  const span = { start: clause.verbSpan.end, end: clause.end }
  const institution = institutionBehind(passage, clause, span)
  if (institution !== null) return { kind: 'institution', institution }
  const { verb } = clause
  const subject = subjectAfterVerb(passage, {
    ...clause,
    verb: { ...verb, isPlural: false, gender: verb.gender === 'neuter' ? null : verb.gender },
  })
  if (subject.kind === 'person') return { kind: verb.isPlural ? 'stranger' : 'person', span }
  if (subject.kind === 'role') return { kind: 'words', span }
  const items = itemsIn(passage, span)
  if (items.some((item) => isPerson(item, passage.language))) return { kind: 'words', span }
  if (subject.kind === 'unknown') return { kind: 'stranger', span }
  return { kind: 'elided', span: { start: clause.verbSpan.start, end: clause.verbSpan.start } }
}

function institutionBehind(
  passage: SourcePassage,
  { verb, cue }: ReportingClause,
  span: Span,
): Institution | null {
  const found = institutionsIn(passage, span).find(({ isNominative }) => isNominative)
  if (found === undefined || !agreesWith(found, verb) || !isRightBehind(passage, span, found)) return null
  return found.standing !== 'media' || found.noun !== null || isPublisher(passage, { cue, found, span })
    ? found
    : null
}

/**
 * With nothing between but small words and what says when, and no preposition that governs it; by its noun it may stand
 * behind more, where it closes the clause ("odpowiada na zarzuty Polska Izba Mostów").
 */
function isRightBehind(passage: SourcePassage, span: Span, found: Institution): boolean {
  const { language } = passage
  const { prepositions } = language.speech
  const between = itemsIn(passage, { start: span.start, end: found.start })
  if (prepositions.has(between.at(-1)?.lower ?? '')) return false
  const isNear = between.every(
    (item) =>
      isSmall(item, language) || prepositions.has(item.lower) || language.sources.origin.test(item.lower),
  )
  return (
    isNear || (found.name !== null && found.noun !== null && closesClause(passage, found, { between, span }))
  )
}

function closesClause(
  passage: SourcePassage,
  { end }: Institution,
  { between, span }: { readonly between: readonly Item[]; readonly span: Span },
): boolean {
  const isOfOthers = between.some((item) => !item.isWord || isPerson(item, passage.language))
  return !isOfOthers && /^[\s.,]*$/u.test(passage.text.slice(end, span.end))
}

/** "podała PAP": behind other verbs a medium is the one to whom somebody speaks ("powiedział PAP"). */
function isPublisher(
  passage: SourcePassage,
  { cue, found, span }: { readonly cue: string; readonly found: Institution; readonly span: Span },
): boolean {
  const [next] = itemsIn(passage, { start: found.end, end: span.end })
  return next?.isWord !== true && passage.language.sources.publishing.test(cue.toLowerCase())
}
