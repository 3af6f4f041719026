import type { Gender, NameForm, NameReading, NameRules } from '#text/languages/language.ts'
import { givenNames } from './given-names.ts'
import { declineName, nominativesOf } from './name-declension.ts'
import { namesNobody } from './organisation-names.ts'
import { spellingsOfGivenName, spellingsOfSurname } from './name-variants.ts'
import { remember } from '#text/remember.ts'
import { surnameReadingsOf } from './surname-readings.ts'

const namesByOpening = Map.groupBy(givenNames, ({ name }) => openingOf(name))
// Forms of given names that are other words wherever they begin a name: "Ani Tusk", "Ligi Mistrzów", "Sama Polska".
const ordinaryWords = new Set('Ani Broni Inny Ligi Mają Sama'.split(' '))
const givenTables = new Map<string, ReadonlyMap<string, readonly NameReading[]>>()

/** Names that an hour's news brings, and more. */
const MOST_NAMES = 5000
const surnameReadings = {
  masculine: remember((form) => readingsInParts(form, 'masculine'), MOST_NAMES),
  feminine: remember((form) => readingsInParts(form, 'feminine'), MOST_NAMES),
  either: remember((form) => readingsInParts(form, null), MOST_NAMES),
}
const formsOfSurname = {
  masculine: remember((nominative) => surnameForms(nominative, 'masculine'), MOST_NAMES),
  feminine: remember((nominative) => surnameForms(nominative, 'feminine'), MOST_NAMES),
}

/** Polish names: known given names in all their forms, surnames and foreign given names by their endings. */
export const nameRules: NameRules = {
  givenReadings: remember((form) => partedReadings(form, givenReadingsOf), MOST_NAMES),
  surnameReadings: (form, gender) => surnameReadings[gender ?? 'either'](form),
  surnameForms: (nominative, gender) => formsOfSurname[gender](nominative),
  givenForms: (nominative, gender) => inSingular(declineName(nominative, { part: 'given', gender })),
  surnameSpellings: spellingsOfSurname,
  givenSpellings: spellingsOfGivenName,
  foreignGivenReadings: remember(
    (form) => womenFirst(form, singular(nominativesOf(form, { part: 'given' }))),
    MOST_NAMES,
  ),
  genderOfAdjective,
  surnameLike:
    /(?:wicz(?:a|owi|em|u)?|czyk(?:a|owi|iem|u)?|enk(?:o|a|i|ę|ą)|czuk(?:a|owi|iem)?|szk(?:o|i|ę|ą))$/u,
  courtesy: /(?<!\p{L})[Pp]an(?:i|ią|a|u|em)?\s(\p{Lu}\p{Ll}+)/gu,
  nobody: namesNobody,
  // "Sowie", "Dąbrowie" are of one person.
  pluralSurname: /(?:(?<!^(?:S|Gł|Kr|Dąbr))owie|[sc]cy|dzcy)$/u,
  unlikeName:
    /(?:kiej|giej|iego|ii|[nwł]ej|niej|czej|owej|kich|ych|nich|ów|ego|ości|acji|encji|nych|skie|ckie|owe|ne|cie|[sc]two|[sc]twa|[sc]twie|yzmu|[ijew]um)$/u,
}

function genderOfAdjective(form: string): Gender | null {
  if (form.endsWith('a')) return 'feminine'
  return form.endsWith('y') || form.endsWith('i') ? 'masculine' : null
}

function readingsInParts(form: string, gender: Gender | null): readonly NameReading[] {
  return partedReadings(form, (part) => surnameReadingsOf(part, gender))
}

/** A double surname's halves are inflected together, case by case. */
function surnameForms(nominative: string, gender: Gender): readonly NameForm[] {
  const parts = nominative.split(/(?<=[-\s])|(?=[-\s])/u)
  const last = parts.at(-1) ?? nominative
  const first = parts.length === 3 ? (parts[0] ?? '') : ''
  const joint = parts[1] ?? ''
  const lastForms = inSingular(declineName(last, { part: 'surname', gender }))
  const opening = nominative.slice(0, nominative.length - last.length)
  if (first === '') return lastForms.map((second) => ({ ...second, form: opening + second.form }))
  const firstForms = inSingular(declineName(first, { part: 'surname', gender }))
  return lastForms.flatMap((second) =>
    firstForms
      .filter((other) => other.case === second.case)
      .map((other) => ({ form: other.form + joint + second.form, case: second.case })),
  )
}

function inSingular(forms: readonly (NameForm & { readonly number: string })[]): readonly NameForm[] {
  return forms.filter(({ number }) => number === 'singular')
}

/** Both halves of a double surname stand in the same case: "Pełczyńskiej-Nałęcz". */
function partedReadings(
  form: string,
  read: (part: string) => readonly NameReading[],
): readonly NameReading[] {
  const cut = form.indexOf('-')
  if (cut < 0) return read(form)
  const second = read(form.slice(cut + 1))
  return read(form.slice(0, cut)).flatMap((first) =>
    second
      .filter((other) => other.case === first.case && other.gender === first.gender)
      .slice(0, 2)
      .map((other) => ({ ...first, nominative: `${first.nominative}-${other.nominative}` })),
  )
}

/** A foreign given name in -a is a woman's rather than a man's, or a man's genitive. */
function womenFirst(form: string, found: readonly NameReading[]): readonly NameReading[] {
  const isHers = ({ gender, nominative }: NameReading): boolean =>
    gender === 'feminine' && nominative === form
  return form.endsWith('a')
    ? [...found.filter(isHers), ...found.filter((reading) => !isHers(reading))]
    : found
}

function singular(found: readonly (NameReading & { readonly number: string })[]): readonly NameReading[] {
  return found.filter((reading) => reading.number === 'singular' && reading.case !== 'vocative')
}

/** A given name keeps two letters in every form; one of up to four letters may keep but the first ("Iga", "Idze"). */
function openingOf(name: string): string {
  return name.slice(0, name.length > 4 ? 2 : 1)
}

function givenReadingsOf(form: string): readonly NameReading[] {
  if (ordinaryWords.has(form)) return []
  return [form.slice(0, 2), form.slice(0, 1)].flatMap((opening) => givenTable(opening).get(form) ?? [])
}

/** All forms of the names with one opening, made when the first of them is asked for: a start has no use for the others. */
function givenTable(opening: string): ReadonlyMap<string, readonly NameReading[]> {
  const known = givenTables.get(opening)
  if (known !== undefined) return known
  const table = new Map<string, NameReading[]>()
  for (const { name, gender } of namesByOpening.get(opening) ?? []) {
    for (const declined of singularForms(name, gender)) {
      const readings = table.get(declined.form) ?? []
      readings.push({ nominative: name, case: declined.case, gender })
      table.set(declined.form, readings)
    }
  }
  if (namesByOpening.has(opening)) givenTables.set(opening, table)
  return table
}

function singularForms(name: string, gender: Gender): ReturnType<typeof declineName> {
  return declineName(name, { part: 'given', gender }).filter(
    (declined) =>
      declined.number === 'singular' && declined.case !== 'vocative' && declined.gender === gender,
  )
}
