import type { Gender } from '#text/matching/keyword-language.ts'
import { feminineNames, masculineNames } from './known-given-names.ts'
import { knownPeople } from './known-people.ts'
import { knownPlaces } from './known-places.ts'
import { nameStems, type NameSpelling } from './name-spelling.ts'

/**
 * The keys of a name in the tables of known names, which no rule of sounds makes equal ("Kijów", "Kiev", "Києва"). An
 * abbreviation of the tables counts in capitals only: "Un" is no "UN".
 */
export function knownNameKeys(word: string, spelling: NameSpelling): readonly string[] {
  const letters = word.toLowerCase()
  const { bySpelling, byStem } = tables()
  const stems = nameStems(letters, spelling).flatMap(({ stem }) => byStem.get(stem) ?? [])
  const abbreviated = isAbbreviation(word) ? (bySpelling.get(word) ?? []) : []
  return [...(bySpelling.get(letters) ?? []), ...abbreviated, ...stems]
}

/** Says whether this, in lower case, is a place of the tables: then its sound says nothing more ("Rosja", "Rosa"). */
export function isKnownPlace(letters: string): boolean {
  return tables().places.has(letters)
}

/** The gender of those who bear a given name, in a spelling of the table; null where it is not there. */
export function genderOfKnownGivenName(name: string): Gender | null {
  const letters = name.toLowerCase()
  if (tables().men.has(letters)) return 'masculine'
  return tables().women.has(letters) ? 'feminine' : null
}

type Tables = {
  readonly places: ReadonlySet<string>
  readonly men: ReadonlySet<string>
  readonly women: ReadonlySet<string>
  readonly bySpelling: ReadonlyMap<string, readonly string[]>
  /** By what may stand before an ending: the spelling, and it without its own last vowel or its Lithuanian ending. */
  readonly byStem: ReadonlyMap<string, readonly string[]>
}

let made: Tables | null = null

/** Made with the first question, as Polish documents ask none. */
function tables(): Tables {
  made ??= {
    places: new Set(knownPlaces.flatMap(spellingsOf)),
    men: new Set(masculineNames.flatMap(spellingsOf)),
    women: new Set(feminineNames.flatMap(spellingsOf)),
    bySpelling: indexRows((spelling) => [spelling]),
    byStem: indexRows((spelling) => [
      spelling,
      ...(spelling.length > 3 ? [spelling.replace(ownEnding, '')] : []),
    ]),
  }
  return made
}

const ownEnding = /(?:[аяоеьйиіїыюaáeėoyui]|(?<=\p{L}{3})[aiu]s)$/u

function indexRows(indexed: (spelling: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  const rows = [...knownPlaces, ...knownPeople, ...masculineNames, ...feminineNames]
  for (const [row, spellings] of rows.entries()) {
    for (const entry of new Set(spellingsOf(spellings).flatMap(indexed))) {
      const keys = index.get(entry) ?? []
      keys.push(`=${row}`)
      index.set(entry, keys)
    }
  }
  return index
}

function spellingsOf(row: string): readonly string[] {
  return row.split(' ').map((spelling) => (isAbbreviation(spelling) ? spelling : spelling.toLowerCase()))
}

function isAbbreviation(spelling: string): boolean {
  return spelling === spelling.toUpperCase()
}
