import { fold } from '#text/fold.ts'
import { languages } from '#text/languages/index.ts'
import { wordsBehindTitles } from './name-words.ts'

/**
 * Says whether two full names in the nominative are spellings of one: as the press spells given names and surnames from
 * abroad ("Łukaszenka", "Łukaszenko"), with a second given name or a title before it or without, with diacritics or without.
 * A name without a given name is nobody's.
 */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [readName(a), readName(b)]
  if (first === null || second === null) return false
  return (
    languages.some(({ names }) => agrees(first.surname, second.surname, names.surnameSpellings)) &&
    languages.some(({ names }) => agrees(first.given, second.given, names.givenSpellings)) &&
    isSecondNameOf(first.middle, second.middle)
  )
}

/** Says whether a name has a given name and a surname, titles before it apart. */
export function isFullName(name: string): boolean {
  return readName(name) !== null
}

type FullName = { readonly given: string; readonly middle: string; readonly surname: string }

function readName(name: string): FullName | null {
  const words = wordsBehindTitles(name.normalize('NFC'))
  const [given, surname] = [words[0], words.at(-1)]
  if (given === undefined || surname === undefined || words.length < 2) return null
  return { given, middle: words.slice(1, -1).join(' '), surname }
}

function agrees(a: string, b: string, spellings: (word: string) => readonly string[]): boolean {
  return (
    spellings(a).some((spelling) => isSameWord(spelling, b)) || spellings(b).some((one) => isSameWord(a, one))
  )
}

/** A letter may lose its diacritics, but is no other letter with some: "Kloc" may be "Kłoc", "Żak" is no "Źak". */
function isSameWord(a: string, b: string): boolean {
  const [first, second] = [Array.from(a.toLowerCase()), Array.from(b.toLowerCase())]
  return (
    first.length === second.length &&
    first.every((letter, index) => {
      const other = second[index] ?? ''
      return letter === other || letter === fold(other) || fold(letter) === other
    })
  )
}

/** A second name may be left out or be an initial, but two different ones are two people. */
function isSecondNameOf(a: string, b: string): boolean {
  if (a === '' || b === '' || isSameWord(a, b)) return true
  const [shorter, longer] = [a, b].toSorted((one, other) => one.length - other.length)
  return /^\p{Lu}\.?$/u.test(shorter ?? '') && shorter?.charAt(0) === longer?.charAt(0)
}
