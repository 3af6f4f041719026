import type { Gender, NameForm, NameReading, NameRules } from '#text/languages/language.ts'
import { feminineGivenNames, masculineGivenNames } from './given-names.ts'
import { declineName, nominativesOf } from './name-declension.ts'
import { spellingsOfGivenName, spellingsOfSurname } from './name-variants.ts'

const readingsByForm = buildGivenReadings()

/** Polish names: known given names in all their forms, surnames and foreign given names by their endings. */
export const nameRules: NameRules = {
  givenReadings: (form) => partedReadings(form, (part) => readingsByForm.get(part) ?? []),
  surnameReadings: (form, gender) => readings(form, gender),
  surnameForms: (nominative, gender) => surnameForms(nominative, gender),
  givenForms: (nominative, gender) => inSingular(declineName(nominative, { part: 'given', gender })),
  surnameSpellings: spellingsOfSurname,
  givenSpellings: spellingsOfGivenName,
  foreignGivenReadings: (form) => singular(nominativesOf(form, { part: 'given' })),
  surnameLike:
    /(?:wicz(?:a|owi|em|u)?|czyk(?:a|owi|iem|u)?|enk(?:o|a|i|ę|ą)|czuk(?:a|owi|iem)?|szk(?:o|i|ę|ą))$/u,
  courtesy: /(?<!\p{L})[Pp]ani?\s(\p{Lu}\p{Ll}+)/gu,
  pluralSurname: /(?:owie|[sc]cy|dzcy)$/u,
  unlikeName:
    /(?:kiej|giej|iego|ii|[nwł]ej|niej|czej|owej|kich|ych|nich|ów|ego|ości|acji|encji|nych|skie|ckie|owe|ne|cie|[sc]two|[sc]twa|[sc]twie|yzmu|[ijew]um)$/u,
}

function readings(form: string, gender: Gender | null): readonly NameReading[] {
  const hints = gender === null ? { part: 'surname' as const } : { part: 'surname' as const, gender }
  return partedReadings(form, (part) => singular(nominativesOf(part, hints)))
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

function singular(found: readonly (NameReading & { readonly number: string })[]): readonly NameReading[] {
  return found.filter((reading) => reading.number === 'singular' && reading.case !== 'vocative')
}

function buildGivenReadings(): ReadonlyMap<string, readonly NameReading[]> {
  const table = new Map<string, NameReading[]>()
  const add = (name: string, gender: Gender): void => {
    for (const declined of singularForms(name, gender)) {
      const known = table.get(declined.form) ?? []
      known.push({ nominative: name, case: declined.case, gender })
      table.set(declined.form, known)
    }
  }
  for (const name of masculineGivenNames) add(name, 'masculine')
  for (const name of feminineGivenNames) add(name, 'feminine')
  return table
}

function singularForms(name: string, gender: Gender): ReturnType<typeof declineName> {
  return declineName(name, { part: 'given', gender }).filter(
    (declined) =>
      declined.number === 'singular' && declined.case !== 'vocative' && declined.gender === gender,
  )
}
