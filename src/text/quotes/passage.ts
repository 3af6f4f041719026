import type { Span } from '#domain/span.ts'
import type { Language } from '#text/languages/language.ts'
import type { FoundPerson } from '#text/people/found-person.ts'
import { withoutParticle } from '#text/people/settle-names.ts'
import { indexAt, type Reading } from '#text/reading.ts'

/** What of an endless sentence is looked at. */
export const SENTENCE_CHARS = 600

/** A place where a person is named. */
export type Naming = Span & { readonly person: FoundPerson; readonly isNominative: boolean }

/** A text with its people: all that reading its quotations needs. */
export type Passage = Reading & {
  readonly people: readonly FoundPerson[]
  /** Every mention of anybody, in reading order. */
  readonly namings: readonly Naming[]
}

/** Puts the people of a text into its reading. */
export function readPassage(reading: Reading, people: readonly FoundPerson[]): Passage {
  return { ...reading, people, namings: namingsOf(reading.text, people, reading.language) }
}

function namingsOf(text: string, people: readonly FoundPerson[], language: Language): readonly Naming[] {
  const namings = people.flatMap((person) =>
    person.mentions.map((mention) => {
      const form = text.slice(mention.start, mention.end)
      const isNominative = form === person.name || form === withoutParticle(person.surname)
      return { ...mention, person, isNominative }
    }),
  )
  return [...namings, ...givenNamesAlone(text, people, language)].toSorted((a, b) => a.start - b.start)
}

/** "mówi pani Halina": a given name behind a courtesy, where only one person of the text has it. */
function givenNamesAlone(
  text: string,
  people: readonly FoundPerson[],
  { names }: Language,
): readonly Naming[] {
  const owners = Map.groupBy(people, ({ name }) => name.slice(0, name.indexOf(' ')))
  const nominatives = (form: string): readonly string[] => [
    form,
    ...names.givenReadings(form).map(({ nominative }) => nominative),
  ]
  const taken = new Set(people.flatMap(({ mentions }) => mentions.map(({ start }) => start)))
  return Array.from(text.matchAll(names.courtesy), (found): readonly Naming[] => {
    const given = found[1] ?? ''
    const [person, other] = [...new Set(nominatives(given))].flatMap((name) => owners.get(name) ?? [])
    const end = found.index + found[0].length
    const start = end - given.length
    if (person === undefined || other !== undefined || taken.has(start)) return []
    return [{ start, end, person, isNominative: person.name.startsWith(`${given} `) }]
  }).flat()
}

/** The namings that begin inside a stretch. */
export function namingsIn({ namings }: Passage, span: Span): readonly Naming[] {
  const found: Naming[] = []
  for (let at = indexAt(namings, span.start - 1) + 1; at < namings.length; at += 1) {
    const naming = namings[at]
    if (naming === undefined || naming.start >= span.end) break
    found.push(naming)
  }
  return found
}

/** The stretch without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end)
  const start = span.start + slice.length - slice.trimStart().length
  return { start, end: Math.max(start, span.start + slice.trimEnd().length) }
}

/** The one whom all the namings name, or null. */
export function onlyPerson(namings: readonly Naming[]): FoundPerson | null {
  const [first] = namings
  return first !== undefined && namings.every((naming) => naming.person === first.person)
    ? first.person
    : null
}

/** The words of a stretch, of an endless one only the first. */
export function wordsOf({ text }: Passage, span: Span): string {
  return text.slice(span.start, Math.min(span.end, span.start + SENTENCE_CHARS))
}
