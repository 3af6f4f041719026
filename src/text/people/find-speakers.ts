import { fold } from '#text/fold.ts'
import { languages } from '#text/languages/index.ts'
import type { Gender, Language, NameForm } from '#text/languages/language.ts'
import { nearest } from '#text/nearest.ts'
import { wordsOfName } from './name-words.ts'

/** The names under which one person is stored. */
export type SpeakerNames = readonly string[]

/**
 * The people of an archive whom a name may mean, each with all names stored for them, in the order of `names`; none where
 * nobody has it. The name may stand in any case, without diacritics and with a title before it ("gen. Stanisława
 * Kozieja", "klysinskiemu"). A surname alone, or half of a double one, means all of its bearers. Those whose name is
 * meant as it stands go before those of whose name it is a form: "Duda" is no "Dud" where a Duda is stored.
 */
export function findSpeakers(asked: string, names: readonly string[]): readonly SpeakerNames[] {
  const words = wordsOfName(asked)
  const stored = names.map(readStored)
  const whole = fold(asked)
  const exact = stored.filter((name) => name.words.join(' ') === whole || isMeantAsItStands(words, name))
  const meant = exact.length > 0 ? exact : stored.filter((name) => isMeantInSomeCase(words, name))
  return groupPeople(meant, stored).map((person) => person.map(({ name }) => name))
}

/** The names nearest to one that nobody has: of a single word those with it for a given name, then the nearest surnames. */
export function nearestSpeakers(asked: string, names: readonly string[], count: number): readonly string[] {
  const words = wordsOfName(asked)
  const keyOf = (name: string): string => {
    const parts = name.split(' ')
    return words.length > 1 ? name : (parts.find((part) => fold(part) === words[0]) ?? parts.at(-1) ?? name)
  }
  const bearers = Map.groupBy(names, keyOf)
  const nearestFirst = nearest(words.join(' '), [...bearers.keys()], bearers.size)
  return nearestFirst.flatMap((key) => bearers.get(key) ?? []).slice(0, count)
}

type Stored = {
  readonly name: string
  /** Folded, word by word. */
  readonly words: readonly string[]
  readonly given: string
  readonly surname: string
  /** "kamil klysinski": folded, second names left out. */
  readonly key: string
}

function readStored(name: string): Stored {
  const parts = name.split(' ')
  const words = parts.map(fold)
  const [given = '', surname = ''] = [parts[0], parts.at(-1)]
  return { name, words, given, surname, key: `${words[0]} ${words.at(-1)}` }
}

function isMeantAsItStands(words: readonly string[], stored: Stored): boolean {
  const last = words.at(-1) ?? ''
  if (last !== stored.words.at(-1)) return words.length === 1 && halvesOf(stored).map(fold).includes(last)
  return isGivenName(words, (word) => word === stored.words[0]) || leadsToSurname(words, stored)
}

/** Only the names that begin as the one asked are declined: no ending changes the first letter of a surname. */
function isMeantInSomeCase(words: readonly string[], stored: Stored): boolean {
  const last = words.at(-1) ?? ''
  const surnames = words.length === 1 ? [stored.surname, ...halvesOf(stored)] : [stored.surname]
  if (!surnames.some((surname) => fold(surname).charAt(0) === last.charAt(0))) return false
  return declensionsOf(stored).some(({ language, gender }) => {
    const cases = surnames
      .flatMap((surname) => surnameFormsOf(surname, gender, language))
      .filter(({ form }) => fold(form) === last)
    if (cases.length === 0) return false
    const given = givenFormsOf(stored.given, gender, language)
    const agrees = (word: string): boolean =>
      given.some(({ form, case: name }) => fold(form) === word && cases.some((one) => one.case === name))
    return leadsToSurname(words, stored) || isGivenName(words, agrees)
  })
}

/** What stands before the last word is a part of the surname: nothing, or "von der"; a given name is none. */
function leadsToSurname(words: readonly string[], stored: Stored): boolean {
  const before = words.slice(0, -1).join(' ')
  return words.length < stored.words.length && before === stored.words.slice(-words.length, -1).join(' ')
}

/** Before the surname stands a given name for which this holds; second names do not count. */
function isGivenName(words: readonly string[], holds: (word: string) => boolean): boolean {
  const [first = ''] = words
  return words.length > 1 && holds(first)
}

/** The halves of a double surname; none of a simple one. */
function halvesOf({ surname }: Stored): readonly string[] {
  const halves = surname.split('-')
  return halves.length > 1 ? halves : []
}

/** Joins stored names that are forms or spellings of one another; adds those of the people meant that the name did not find. */
function groupPeople(meant: readonly Stored[], stored: readonly Stored[]): readonly (readonly Stored[])[] {
  const left = new Set(stored)
  const people: (readonly Stored[])[] = []
  for (const first of meant) {
    if (!left.has(first)) continue
    const forms = fullFormsOf(first)
    const isSame = (other: Stored): boolean => forms.has(other.key) || isFormOf(first, other)
    const person = stored.filter((other) => left.has(other) && isSame(other))
    for (const one of person) left.delete(one)
    people.push(person)
  }
  return people
}

function isFormOf(form: Stored, stored: Stored): boolean {
  const mayBe = [form.given, form.surname].every((word, index) => {
    const other = index === 0 ? stored.given : stored.surname
    return fold(word).charAt(0) === fold(other).charAt(0)
  })
  return mayBe && fullFormsOf(stored).has(form.key)
}

/** Every form of the whole name, in every spelling, folded; given name and surname in one case. */
function fullFormsOf(stored: Stored): ReadonlySet<string> {
  const forms = declensionsOf(stored).flatMap(({ language, gender }) => {
    const surnames = surnameFormsOf(stored.surname, gender, language)
    return givenFormsOf(stored.given, gender, language).flatMap((given) =>
      surnames
        .filter((surname) => surname.case === given.case)
        .map((surname) => fold(`${given.form} ${surname.form}`)),
    )
  })
  return new Set([stored.key, ...forms])
}

type Declension = { readonly language: Language; readonly gender: Gender }

/** How a name may be declined: by the gender of a known given name, else by either. */
function declensionsOf({ given }: Stored): readonly Declension[] {
  return languages.flatMap((language) => {
    const readings = language.names.givenReadings(given).filter(({ nominative }) => nominative === given)
    const genders = new Set<Gender>(readings.map(({ gender }) => gender))
    return [...(genders.size > 0 ? genders : bothGenders)].map((gender) => ({ language, gender }))
  })
}

const bothGenders: readonly Gender[] = ['masculine', 'feminine']

function surnameFormsOf(surname: string, gender: Gender, { names }: Language): readonly NameForm[] {
  return names.surnameSpellings(surname).flatMap((spelling) => names.surnameForms(spelling, gender))
}

function givenFormsOf(given: string, gender: Gender, { names }: Language): readonly NameForm[] {
  return names.givenSpellings(given).flatMap((spelling) => names.givenForms(spelling, gender))
}
