import type { Span } from '#domain/span.ts'
import type { NameRules } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { type Item, itemsIn } from '#text/reading.ts'
import { hasAuthority } from '#text/people/standing.ts'
import { type Naming, namingsIn, onlyPerson, type Passage, wordsOf } from './passage.ts'
import { type NarrationPlace, type NarrationSubject, onlyOne, roleInNarration } from './role-in-narration.ts'
import { findClause, type ReportingClause } from './reporting-clause.ts'
import { hasNoRole, peopleOfRole } from './people-of-role.ts'
import { type Attributed, hasSpoken } from './question.ts'
import { agrees, firstSubject, type Subject, subjectAfterVerb } from './subject.ts'

/** The subject of a sentence of narration. */
export function subjectOfNarration(
  passage: Passage,
  sentence: Span,
  place: NarrationPlace,
): NarrationSubject {
  const namings = namingsIn(passage, sentence)
  if (speaksOfStranger(passage, sentence)) return 'stranger'
  if (opensWithOccasion(passage, sentence, namings)) return 'elided'
  return subjectIn(passage, sentence, { ...place, namings })
}

function subjectIn(
  passage: Passage,
  sentence: Span,
  { namings, ...place }: NarrationPlace & { readonly namings: readonly Naming[] },
): NarrationSubject {
  const words = wordsOf(passage, sentence)
  const clause = findClause(passage, sentence)
  if (clause !== null) return subjectOfReport(passage, clause, { ...place, namings })
  if (namings.length > 0 && passage.language.speech.asked.test(words)) return askedOne(namings)
  const named = namings.length > 0 ? narrated(passage, sentence, { namings, history: place.history }) : null
  if (named !== null || namings.length > 0) return named
  const turned = passage.language.introductions.turn.test(words) ? 'stranger' : null
  return roleInNarration(passage, sentence, place) ?? turned
}

/** "Pytany o podatki, nie kryje irytacji.": whoever spoke before. */
function opensWithOccasion(
  { language, ...reading }: Passage,
  { start }: Span,
  namings: readonly Naming[],
): boolean {
  const [first] = itemsIn({ language, ...reading }, { start, end: start + 1 })
  return (
    language.sources.occasion.test(first?.lower ?? '') && !namings.some(({ isNominative }) => isNominative)
  )
}

/** "Wśród nich była pani Krystyna": one of whom the article gives no more than a given name or a surname. */
function speaksOfStranger(passage: Passage, sentence: Span): boolean {
  const words = wordsOf(passage, sentence)
  const isNameless = namingsIn(passage, sentence).length === 0 && passage.language.speech.confided.test(words)
  if (isNameless || opensWithGivenName(passage, sentence)) return true
  const { names } = passage.language
  const isAlone = namingsIn(passage, sentence).length === 0
  const found = [...words.matchAll(names.courtesy)].find(
    ([, given = '']) => isAlone || mayBeNominative(given, names),
  )
  if (found === undefined) return false
  const at = sentence.start + found.index + found[0].length
  return !namingsIn(passage, { start: sentence.start, end: sentence.end }).some(({ end }) => end >= at)
}

function mayBeNominative(given: string, { givenReadings }: NameRules): boolean {
  const readings = givenReadings(given)
  return readings.length === 0 || readings.some((reading) => reading.case === 'nominative')
}

/** "Marek przez 22 lata pracował w kontrwywiadzie." */
function opensWithGivenName(passage: Passage, { start, end }: Span): boolean {
  const [naming] = namingsIn(passage, { start, end })
  const [first] = naming?.start === start ? [] : itemsIn(passage, { start, end })
  const readings = first === undefined ? [] : passage.language.names.givenReadings(first.text)
  return readings.some((reading) => reading.case === 'nominative')
}

/** The one person in the nominative, or the only one there is where the article presents them as one who speaks. */
function narrated(
  passage: Passage,
  sentence: Span,
  { namings, history }: { readonly namings: readonly Naming[]; readonly history: readonly Attributed[] },
): FoundPerson | null {
  const only = onlyPerson(namings)
  const isSpeaker =
    only !== null &&
    (hasAuthority(only.standing) ||
      hasSpoken(history, only) ||
      passage.language.speech.holder.test(wordsOf(passage, sentence)))
  if (isSpeaker) return only
  const nominative = onlyPerson(namings.filter((naming) => naming.isNominative))
  return firstSubject(passage, sentence)?.person === nominative ? nominative : null
}

function subjectOfReport(
  passage: Passage,
  clause: ReportingClause,
  { namings, before, isBeforeQuestion, goesOn }: NarrationPlace & { readonly namings: readonly Naming[] },
): NarrationSubject {
  if (clause.verb.isPlural) return objectOfPlural(clause, namings)
  const subject = subjectOfClause(passage, clause)
  // Whoever asks is answered by somebody else.
  if (passage.language.speech.asking.test(clause.cue) && !isBeforeQuestion) return 'elided'
  if (subject.kind === 'person') return subject.person
  if (subject.kind === 'unknown') return 'stranger'
  const isOpen = subject.kind === 'open' || isAnaphor(subject.items, passage)
  return isOpen ? 'elided' : bearerInReport(passage, { clause, items: subject.items, before, goesOn })
}

function bearerInReport(
  passage: Passage,
  report: {
    readonly clause: ReportingClause
    readonly items: readonly Item[]
    readonly before: FoundPerson | null
    readonly goesOn: boolean
  },
): NarrationSubject {
  const { clause, items, before, goesOn } = report
  const found = onlyOne(peopleOfRole(passage, items, clause.verb.gender), before)
  if (found !== null) return found
  const isVariation = goesOn && !holdsPost(items, passage)
  const isNewRole =
    before !== null && (hasNoRole(before) || isVariation) && agrees(before, clause.verb.gender)
  return isNewRole && isOfGender(before, items) ? before : 'stranger'
}

/** "Gość Marcina Lisa przekonywał": a word for the current speaker that names no role. */
export function isAnaphor(items: readonly Item[], { language }: Passage): boolean {
  return items.some(({ lower, role }) => language.speech.anaphors.has(lower) && role === null)
}

/** "rzecznik", "minister": of another one than the minister just quoted. */
function holdsPost(items: readonly Item[], { language: { roles } }: Passage): boolean {
  return items.some(({ role }) => role !== null && roles.post.test(role.lemma))
}

function isOfGender({ gender }: FoundPerson, items: readonly Item[]): boolean {
  const role = items.find((item) => item.role !== null)?.role
  return role?.gender === null || role?.gender === gender
}

/** "Te zapewnienia nie przekonują gen. Szczygły.": many do not speak with one voice, but of one they may speak. */
function objectOfPlural({ verbSpan }: ReportingClause, namings: readonly Naming[]): NarrationSubject {
  const isObject = namings.every((naming) => !naming.isNominative && naming.start > verbSpan.end)
  return (isObject ? onlyPerson(namings) : null) ?? 'stranger'
}

/** Whoever is asked stands in another case than the one who asks, or alone. */
export function askedOne(namings: readonly Naming[]): FoundPerson | null {
  const oblique = namings.filter((naming) => !naming.isNominative)
  return onlyPerson(oblique.length > 0 ? oblique : namings)
}

/** The subject of a clause that stands before the words: a name on either side of the verb, or a role before it. */
export function subjectOfClause(passage: Passage, clause: ReportingClause): Subject {
  const { verb, verbSpan } = clause
  if (verb.isPlural || verb.isNewsroom || verb.gender === 'neuter') return { kind: 'unknown' }
  const ahead = firstSubject(passage, { start: clause.start, end: verbSpan.start })
  if (ahead !== null)
    return agrees(ahead.person, verb.gender) ? { kind: 'person', person: ahead.person } : { kind: 'unknown' }
  const items = itemsIn(passage, { start: clause.start, end: verbSpan.start })
  const end = verbSpan.end + lengthUpToWords(passage, clause)
  const behind = firstSubject(passage, { start: verbSpan.end, end })
  if (behind !== null && agrees(behind.person, verb.gender)) return { kind: 'person', person: behind.person }
  const role = items.findIndex((item) => isRoleOrAnaphor(item, passage))
  if (role >= 0) return { kind: 'role', items: items.slice(role) }
  if (freeItems(items, passage).some((item) => /^\p{Ll}/u.test(item.text) && !isSmall(item, passage)))
    return { kind: 'unknown' }
  return subjectAfterVerb(passage, { ...clause, end })
}

/** The words that no preposition governs: of "w piątek z mównicy minister" the last alone, where a comma or the verb follows. */
function freeItems(items: readonly Item[], { language }: Passage): readonly Item[] {
  const first = items.findIndex(({ lower }) => language.speech.prepositions.has(lower))
  return (first < 0 ? items : items.slice(0, first)).filter(({ isWord }) => isWord)
}

/** What stands between the verb and what was said: up to "że", a colon or a mark. */
function lengthUpToWords({ text, language }: Passage, { verbSpan, end }: ReportingClause): number {
  const rest = text.slice(verbSpan.end, end)
  const that = language.speech.that.exec(rest)?.index ?? rest.length
  const mark = rest.search(/[:„"“»«]/u)
  return mark < 0 ? that : Math.min(that, mark)
}

function isRoleOrAnaphor(item: Item, { language }: Passage): boolean {
  const word = item.role
  return word === null ? language.speech.anaphors.has(item.lower) : word.isNominative
}

function isSmall(item: Item, { language }: Passage): boolean {
  const word = item.lower
  return (
    language.stopWords.has(word) || language.speech.fillers.has(word) || language.speech.adverb.test(word)
  )
}
