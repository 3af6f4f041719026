import type { Span } from '#domain/span.ts'
import type { Gender, Language, RoleWord } from '#text/languages/language.ts'

/** How far before and behind a name words are looked at, in characters, and how many of them. */
const BEFORE = 40
const BEHIND = 60
const WORDS = 3
/** "– powiedziała Anna Lis": a verb that opens its clause. */
const OPENING_VERB = /(?:^|[^\p{L}\s])\s*(\p{L}+)\s$/u

/** What the words beside a name tell of its bearer; `isNominative` where they stand in the nominative, and so does the name. */
export type GenderBeside = { readonly gender: Gender; readonly isNominative: boolean }

/**
 * The gender that a role ("rzeczniczka"), an adjective ("litewska minister"), a verb ("ostrzegła") or a rank ("gen.")
 * right beside a name gives its bearer; null where none does.
 */
export function genderBeside(text: string, name: Span, language: Language): GenderBeside | null {
  const ahead = sentencePart(text.slice(Math.max(0, name.start - BEFORE), name.start), language)
  const behind = /^,\s[\p{L}\s]+/u.exec(text.slice(name.end, name.end + BEHIND))?.[0] ?? ''
  const before = behindVerb(wordsOf(ahead), language).slice(-WORDS)
  const after = wordsOf(behind).slice(0, WORDS)
  const next = wordsOf(/^\s[\p{L}]+/u.exec(text.slice(name.end, name.end + BEHIND))?.[0] ?? '')
  return (
    byRole(before.toReversed(), language) ??
    byRole(after, language) ??
    byAdjective(before, language) ??
    byVerb([OPENING_VERB.exec(ahead)?.[1], next[0]], language) ??
    byRank(before, language)
  )
}

/** Behind the last full stop that is no abbreviation's: what stands before it is another sentence's. */
function sentencePart(ahead: string, { abbreviations, roles }: Language): string {
  if (!/[.!?]\s/u.test(ahead)) return ahead
  const stops = [...ahead.matchAll(/(\p{L}+)[.!?]\s/gu)].filter(([, word = '']) => {
    const bare = word.toLowerCase()
    return !abbreviations.insideSentence.has(bare) && roles.words.get(bare)?.isTitle !== true
  })
  const last = stops.at(-1)
  return last === undefined ? ahead : ahead.slice(last.index + last[0].length)
}

/** "Reporterka zapytała ministra Jana Lisa": what stands before a verb tells of its subject, not of the one asked. */
function behindVerb(words: readonly string[], { roles, speech }: Language): readonly string[] {
  const isVerb = (word: string): boolean =>
    !roles.former.test(word) &&
    (speech.verbs.has(word) || speech.verbForm.exec(word)?.groups?.['feminine'] !== undefined)
  return words.slice(words.findLastIndex(isVerb) + 1)
}

function wordsOf(words: string): readonly string[] {
  return words.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** The nearest noun of a role tells; one farther off is somebody else's ("o pomyśle marszałka politolog Nina Lis"). */
function byRole(words: readonly string[], { roles }: Language): GenderBeside | null {
  const role = words.map((word) => roles.words.get(word)).find((found) => found?.isTitle === false)
  if (role === undefined || role.gender === null || roles.twins.has(role.lemma)) return null
  return { gender: role.gender, isNominative: role.isNominative }
}

/** "litewska minister", "nowy ambasador": the adjective before a title that serves both. */
function byAdjective(words: readonly string[], { roles, names }: Language): GenderBeside | null {
  const at = words.findIndex((word) => roles.words.get(word)?.isNominative === true)
  const adjective = words[at - 1] ?? ''
  const gender = at > 0 && roles.adjective.test(adjective) ? names.genderOfAdjective(adjective) : null
  return gender === null ? null : { gender, isNominative: true }
}

function byVerb(words: readonly (string | undefined)[], { speech }: Language): GenderBeside | null {
  const [gender] = words.flatMap((word) => speech.verbs.get(word ?? '')?.gender ?? [])
  return gender === undefined || gender === 'neuter' ? null : { gender, isNominative: true }
}

function byRank(words: readonly string[], { roles }: Language): GenderBeside | null {
  const isRank = (word: RoleWord | undefined): boolean => word?.kind === 'military' && word.isTitle
  return words.some((word) => isRank(roles.words.get(word)))
    ? { gender: 'masculine', isNominative: false }
    : null
}
