import type { Lexicon } from '#ports/lexicon.ts'
import { fold } from '#text/fold.ts'
import { knownNameKeys } from '#text/names/known-names.ts'
import type { NameSpelling } from '#text/names/name-spelling.ts'

/** What a word says of an event: a name, a number or a common word, by what all its forms have in common. */
export type Root = { readonly kind: 'name' | 'number' | 'word'; readonly key: string }

/** A word with where it stands: where every word has a capital, or a sentence begins, a capital makes no name. */
export type PlacedWord = { readonly word: string; readonly isCapitalAnyway: boolean }

/** The root of a word; null for words that say nothing of an event. */
export type RootOf = (placed: PlacedWord) => Root | null

/** All that the roots of one language need to know of it. */
export type RootLanguage = {
  readonly code: string
  /** Null where there is no dictionary of the language. */
  readonly lexicon: Lexicon | null
  /** Null where names are spelt as they are in no table. */
  readonly spelling: NameSpelling | null
  readonly stopWords: ReadonlySet<string>
}

/** Derived words share a beginning ("Białoruś", "białoruski"), and with so many letters few others do. */
const rootLetters = 6
/** A word that no dictionary has loses up to so many letters to its ending. */
const endingLetters = 2
const shortestRoot = 3
const mostRemembered = 100_000

/**
 * Makes the roots of a language. A common word's root holds for its language alone, a name's for every language: it is the row of
 * the table of known names, or the beginning of the name without diacritics. Each word is looked up once and remembered.
 */
export function createRoots(language: RootLanguage): RootOf {
  const remembered = { anyway: new Map<string, Root | null>(), meant: new Map<string, Root | null>() }
  return ({ word, isCapitalAnyway }) => {
    const known = isCapitalAnyway ? remembered.anyway : remembered.meant
    const root = known.get(word)
    if (root !== undefined) return root
    if (known.size >= mostRemembered) known.clear()
    const made = rootOf({ word, isCapitalAnyway }, language)
    known.set(word, made)
    return made
  }
}

function rootOf(placed: PlacedWord, language: RootLanguage): Root | null {
  const { word } = placed
  const lower = word.toLowerCase()
  if (/^\p{N}/u.test(word)) return { kind: 'number', key: lower }
  const isAbbreviation = /^\p{Lu}{2,5}$/u.test(word)
  if (language.stopWords.has(lower) || (word.length < shortestRoot && !isAbbreviation)) return null
  const common = lemmaOf(lower, language.lexicon)
  return isAbbreviation || isName(placed, common)
    ? nameRoot(word, language)
    : wordRoot(lower, common, language)
}

function isName({ word, isCapitalAnyway }: PlacedWord, common: string | null): boolean {
  return /^\p{Lu}/u.test(word) && (!isCapitalAnyway || common === null)
}

function wordRoot(lower: string, common: string | null, { code, stopWords }: RootLanguage): Root | null {
  if (common === null) return { kind: 'word', key: `${code}:${unknownStem(fold(lower))}` }
  return stopWords.has(common) ? null : { kind: 'word', key: `${code}:${fold(common).slice(0, rootLetters)}` }
}

function nameRoot(word: string, { lexicon, spelling }: RootLanguage): Root {
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
