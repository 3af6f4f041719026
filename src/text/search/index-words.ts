import { fold } from '#text/fold.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { nameKeys } from '#text/names/name-keys.ts'
import { normalizeWord } from '#text/normalize.ts'
import { remember } from '#text/remember.ts'
import { tokenize, wordEnd } from '#text/tokenize.ts'

/** Longer words are cut, in texts and in queries alike. */
const longestKey = 60
const mostRemembered = 50_000
const notOfWord = /[^\p{L}\p{N}]+/gu
const capital = /^\p{Lu}/u

/**
 * A word under which the search index holds every word that the matcher may take for the same: as `normalizeWord` writes it,
 * without any diacritic and without hyphens ("Kłysińskiemu" → "klysinskiemu", "PiS-u" → "pisu"). Empty where nothing is left.
 */
export const indexWord = remember(
  (word: string) => fold(normalizeWord(word)).replaceAll(notOfWord, '').slice(0, longestKey),
  mostRemembered,
)

/** The distinct words of a text as the index holds them; one that is hyphenated at a line's end stands there whole, too. */
export function indexWords(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { start, end, text: word } of tokenize(text)) {
    words.add(indexWord(word))
    if (text[end] === '-') words.add(indexWord(joinedAt(text, start, end)))
  }
  words.delete('')
  return words
}

/** "umo-\nwy" is "umowy". */
function joinedAt(text: string, start: number, end: number): string {
  const gap = /^-[ \t]*\r?\n[ \t]*(?=\p{Ll})/u.exec(text.slice(end, end + 12))?.[0]
  if (gap === undefined) return ''
  return text.slice(start, end) + text.slice(end + gap.length, wordEnd(text, end + gap.length))
}

/**
 * What tells the spellings of one name in several languages to be one, for the names in a text of such a language: a keyword's
 * name is found there exactly where it has one of these in common (see find-name-spellings.ts). Empty for Polish.
 */
export function indexNames(text: string, language: string): ReadonlySet<string> {
  const { spelling } = keywordRulesOf(language)
  const keys = new Set<string>()
  if (spelling === null) return keys
  const names = new Set(tokenize(text).map((token) => token.text))
  for (const name of names) {
    if (capital.test(name)) for (const key of nameKeys(name, spelling)) keys.add(indexNameKey(key))
  }
  return keys
}

/** A name's key as the index holds it, apart from all words: "~orban" → "0kworban". */
export function indexNameKey(key: string): string {
  return `0k${key.replace('=', 'q').replace('~', 'w').replaceAll('*', 'y').replaceAll(notOfWord, '')}`
}
