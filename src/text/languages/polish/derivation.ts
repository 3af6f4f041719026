import type { Lexicon } from '#ports/lexicon.ts'
import type { InflectedWord } from '#text/matching/keyword-language.ts'
import { inflectWord } from './inflection.ts'

/**
 * The words that Polish derives from a noun, as far as the dictionary knows them: the adjective ("białoruski", "jądrowy"), and of
 * a country or a town the people ("Białorusin", "Białorusinka"). Guessed by the usual suffixes, so a derived word with
 * another stem ("Niemcy": "niemiecki" is found, "Holandia": "Holender" is not) may be missing.
 */
export function deriveWords(word: string, lexicon: Lexicon): readonly InflectedWord[] {
  const stems = stemsOf(word)
  const lowerStems = stems.map((stem) => stem.toLowerCase())
  const adjectives = combine(lowerStems, adjectiveSuffixes).filter((candidate) =>
    lexicon.lexemesOf(candidate).some(({ partOfSpeech }) => partOfSpeech === 'adjective'),
  )
  const isPlace = /^\p{Lu}/u.test(word)
  const people = isPlace
    ? combine(stems, peopleSuffixes).filter((candidate) => candidate !== word && lexicon.has(candidate))
    : []
  return [...new Set([...adjectives, ...people])].map((derived) => inflectWord(derived, lexicon))
}

const adjectiveSuffixes =
  'ski cki dzki ki iecki ijski yjski ański eński owski iński yński owy ny ny iany any'.split(' ')
const peopleSuffixes =
  'in inka ak aczka anin anka ianin ianka czyk czynka jczyk jka ec iec ka yk ijczyk ijka yjczyk yjka eńczyk ańczyk in'.split(
    ' ',
  )

/** The beginnings to which a suffix may be put: the word without its ending, with the usual changes of its last consonant. */
function stemsOf(word: string): readonly string[] {
  const bare = word.replace(/(?:ia|ja|[aeyioń]|ś)$/u, '')
  const changed = changes.flatMap(([from, to]) =>
    bare.endsWith(from) ? [bare.slice(0, -from.length) + to] : [],
  )
  return [...new Set([word, bare, ...changed, word.replace(/ś$/u, 's'), word.replace(/ń$/u, 'n')])]
}

const changes = [
  ['k', ''],
  ['k', 'cz'],
  ['g', 'ż'],
  ['g', ''],
  ['ch', 'sz'],
  ['c', 'c'],
  ['n', 'ń'],
  ['l', 'l'],
  ['sz', ''],
  ['r', 'r'],
  ['t', ''],
  ['d', ''],
  ['ąb', 'ęb'],
  ['oj', 'oj'],
] as const

function combine(stems: readonly string[], suffixes: readonly string[]): readonly string[] {
  return stems.filter((stem) => stem.length > 2).flatMap((stem) => suffixes.map((suffix) => stem + suffix))
}
