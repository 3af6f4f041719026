import type { QueryField, TermKind } from '#domain/query.ts'
import { closest } from '../closest.ts'
import { fold } from '../fold.ts'

/** What a prefix says of what follows it; two of one `role` cannot stand before the same term. */
export type QueryPrefix =
  | { readonly role: 'field'; readonly field: QueryField }
  | { readonly role: 'names'; readonly names: TermKind }
  | { readonly role: 'derived' | 'surname' | 'source' | 'language' }

const prefixes: Readonly<Record<string, QueryPrefix>> = {
  title: { role: 'field', field: 'title' },
  lead: { role: 'field', field: 'lead' },
  body: { role: 'field', field: 'body' },
  source: { role: 'source' },
  lang: { role: 'language' },
  person: { role: 'names', names: 'person' },
  place: { role: 'names', names: 'place' },
  org: { role: 'names', names: 'organisation' },
  word: { role: 'names', names: 'word' },
  derived: { role: 'derived' },
  surname: { role: 'surname' },
}

const polishNames: Readonly<Record<string, string>> = {
  tytuł: 'title',
  lid: 'lead',
  treść: 'body',
  źródło: 'source',
  język: 'lang',
  osoba: 'person',
  miejsce: 'place',
  organizacja: 'org',
  słowo: 'word',
  pochodne: 'derived',
  nazwisko: 'surname',
}

const names = [...Object.keys(prefixes), ...Object.keys(polishNames)]
const byFoldedName = new Map(names.map((name) => [fold(name), prefixes[polishNames[name] ?? name]]))

/** The prefix of this name, English or Polish; case and diacritics do not count. Undefined: there is none. */
export function prefixNamed(name: string): QueryPrefix | undefined {
  return byFoldedName.get(fold(name))
}

/** The prefix that was probably meant by a name that is none, or null where none is near. */
export function nearestPrefix(name: string): string | null {
  return closest(name, names)
}

/** How a term's kind is written before it: "person:". */
export function prefixOfNames(kind: TermKind): string {
  return kind === 'organisation' ? 'org:' : `${kind}:`
}
