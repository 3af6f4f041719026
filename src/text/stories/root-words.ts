import type { Lexicon } from '#ports/lexicon.ts'
import { fold } from '#text/fold.ts'
import { knownNameKeys } from '#text/names/known-names.ts'
import type { NameSpelling } from '#text/names/name-spelling.ts'

/** What a word says of an event: a name, a number or a common word, by what all its forms have in common. */
export type RootKey = { readonly kind: 'name' | 'number' | 'word'; readonly key: string }

/** A word with where it stands: where every word has a capital, or a sentence begins, a capital makes no name. */
export type PlacedWord = { readonly word: string; readonly isCapitalAnyway: boolean }

/** All that the roots of one language need to know of it. */
export type RootLanguage = {
  readonly code: string
  /** Null where there is no dictionary of the language. */
  readonly lexicon: Lexicon | null
  /** Null where names are spelt as they are in no table. */
  readonly spelling: NameSpelling | null
  readonly stopWords: ReadonlySet<string>
  readonly calendarWords: ReadonlySet<string>
}

/** Derived words share a beginning ("Białoruś", "białoruski"), and with so many letters few others do. */
const rootLetters = 6
/** A word that no dictionary has loses up to so many letters to its ending. */
const endingLetters = 2
const shortestRoot = 3

/**
 * The root of a word; null for words that say nothing of an event. A common word's root holds for its language alone, a name's for
 * every language: it is the row of the table of known names, or the beginning of the name without diacritics.
 */
export function rootKeyOf(placed: PlacedWord, language: RootLanguage): RootKey | null {
  const { word } = placed
  const lower = word.toLowerCase()
  if (/^\p{N}/u.test(word)) return { kind: 'number', key: lower }
  const isAbbreviation = /^\p{Lu}{2,5}$/u.test(word)
  if (language.stopWords.has(lower) || (word.length < shortestRoot && !isAbbreviation)) return null
  const hasCapital = /^\p{Lu}/u.test(word)
  if (isAbbreviation || (hasCapital && !placed.isCapitalAnyway)) return nameRoot(word, language)
  const common = lemmaOf(lower, language.lexicon)
  return hasCapital && common === null ? nameRoot(word, language) : wordRoot(lower, common, language)
}

function wordRoot(lower: string, common: string | null, { code, stopWords }: RootLanguage): RootKey | null {
  if (common === null) return { kind: 'word', key: `${code}:${unknownStem(fold(lower))}` }
  return stopWords.has(common) ? null : { kind: 'word', key: `${code}:${fold(common).slice(0, rootLetters)}` }
}

function nameRoot(word: string, { lexicon, spelling }: RootLanguage): RootKey {
  const name = (lemmaOf(word, lexicon) ?? word).replace(/['’]s$/u, '')
  const [known] = spelling === null ? [] : knownNameKeys(name, spelling)
  return { kind: 'name', key: known ?? unknownStem(fold(name)) }
}

function unknownStem(folded: string): string {
  return folded.slice(0, Math.max(shortestRoot, Math.min(rootLetters, folded.length - endingLetters)))
}

const ranks = { noun: 0, adjective: 1, verb: 2, other: 3 } as const

/** Of several words that a form may be of, always the same one. */
function lemmaOf(form: string, lexicon: Lexicon | null): string | null {
  const readings = lexicon?.readingsOf(form) ?? []
  const [first = null] = readings
    .map(({ lemma, partOfSpeech }) => `${ranks[partOfSpeech]}${lemma}`)
    .toSorted()
  return first === null ? null : first.slice(1)
}
