import type { Language, RoleWord } from '#text/languages/language.ts'
import type { Capital } from './capitals.ts'

/** An institution's name up to a conjunction in it is not longer, in characters. */
const INSTITUTION_CHARS = 90

/** A reporting clause up to the name at its end is not longer, in characters. */
const CLAUSE_CHARS = 90

/** An age in brackets is not longer, in characters. */
const AGE_CHARS = 12

/** How many words may stand between a reporting verb and the name at the clause's end. */
const VERB_WORDS = 8

/** The last words of a text; read backwards, which needs no trial from every position. */
const WORDS_AHEAD = /$(?<=((?:[\p{L}-]+\.? ){1,6}))/u

/** Two capitalised words that may be a name, and all that stand with them. */
type Pair = { readonly first: Capital; readonly second: Capital; readonly words: readonly Capital[] }

/** A name that no list holds: a title before it, a role in the nominative that leads up to it, or a telling surname. */
export function hasForeignEvidence(text: string, words: readonly Capital[], language: Language): boolean {
  const [first, second] = words
  if (first === undefined || second === undefined || second.text.length === 1) return false
  if (!mayBeForeign(first, language) || language.names.unlikeName.test(second.text)) return false
  if (words.slice(1).some((word) => isInstitution(word, language))) return false
  if (goesOnWithInstitution(text, first, language)) return false
  if (language.names.surnameLike.test(second.text)) return true
  if (language.introductions.age.test(text.slice(second.end, second.end + AGE_CHARS))) return true
  return [isAfterRole, isBeforeRole, isAfterVerb].some((evidence) =>
    evidence(text, { first, second, words }, language),
  )
}

/** "powiedział w programie „Gość” Jarogniew Lis.": two capitals alone that end a reporting clause, and no medium. */
function isAfterVerb(text: string, pair: Pair, language: Language): boolean {
  const { speech } = language
  const { first, second } = pair
  const ends = /^\s*(?:[.,;(–—-]|$)/u.test(text.slice(second.end, second.end + 4))
  if (!ends || pair.words.length !== 2 || speech.medium.test(first.text)) return false
  const ahead = text.slice(Math.max(0, first.start - CLAUSE_CHARS), first.start)
  const clause = (/[^.!?;:\n]*$/u.exec(ahead)?.[0] ?? '').match(/\p{L}+/gu) ?? []
  if (isGoverned(clause.at(-1) ?? '', language)) return false
  return clause.slice(-VERB_WORDS).some((word) => speech.verbs.has(word))
}

/** "w rozmowie z Radiem Zet", "portalowi Super Biznes": what stands before makes the capitals a host or a medium. */
function isGoverned(word: string, { speech, roles }: Language): boolean {
  const isSmall = [speech.prepositions, roles.ties, roles.institutions].some((words) =>
    words.has(word.toLowerCase()),
  )
  return isSmall || speech.mediumNoun.test(word)
}

export function isInstitution(word: Capital, { roles }: Pick<Language, 'roles'>): boolean {
  return roles.institutions.has(word.text.toLowerCase())
}

/** "Akademii Finansów i Biznesu Vistula", "Związku Firm Doradztwa": what goes on from an institution's head is its name. */
function goesOnWithInstitution(text: string, first: Capital, language: Language): boolean {
  const ahead = text.slice(Math.max(0, first.start - INSTITUTION_CHARS), first.start)
  const name = /(?:\p{Lu}[\p{L}-]*[  ](?:(?:i|oraz)[  ])?)+$/u.exec(ahead)?.[0] ?? ''
  return name.split(/[  ]/u).some((word) => language.roles.institutions.has(word.toLowerCase()))
}

/** "Jukka Rantanen, szef fińskiej dyplomacji, …": a role in the nominative right behind the comma. */
function isBeforeRole(text: string, { second }: Pair, language: Language): boolean {
  const behind = /^,\s(?:\p{Ll}+\s)?(\p{Ll}+)/u.exec(text.slice(second.end, second.end + 60))
  const words = (behind?.[0] ?? '').split(/[\s,]+/u)
  return words.some((word) => {
    const role = language.roles.words.get(word)
    return role !== undefined && !role.isTitle && role.isNominative
  })
}

/** "Jan Kowalski, ekspert Mayak Analytica": in an apposition the capitals behind the role are an institution. */
const APPOSITION = /\p{Lu}[\p{L}-]+[  ]\p{Lu}[\p{L}-]+,[  ]$/u

function isAfterRole(text: string, { first }: Pair, language: Language): boolean {
  const printed = text.slice(Math.max(0, first.start - 70), first.start)
  const leading = WORDS_AHEAD.exec(printed)?.[1] ?? ''
  if (APPOSITION.test(printed.slice(0, printed.length - leading.length))) return false
  const words = leading
    .toLowerCase()
    .split(/[.\s]+/u)
    .filter((word) => word !== '')
  const role = (word: string | undefined): RoleWord | undefined => language.roles.words.get(word ?? '')
  if (role(words.at(-1))?.isTitle === true) return true
  const head = words.findIndex((word) => role(word)?.isNominative === true)
  const leadsUp = words
    .slice(head + 1)
    .every((word) => !language.speech.verbs.has(word) && !language.roles.ties.has(word))
  if (!leadsUp || role(words[head])?.isNominative !== true) return false
  return language.names.foreignGivenReadings(first.text).some((reading) => reading.case === 'nominative')
}

function mayBeForeign(first: Capital, { names, roles, stopWords }: Language): boolean {
  const word = first.text.toLowerCase()
  if (first.text.length === 1 || names.unlikeName.test(first.text)) return false
  return !stopWords.has(word) && !roles.words.has(word) && !isInstitution(first, { roles })
}
