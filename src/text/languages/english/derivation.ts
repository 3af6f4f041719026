import type { Lexicon } from '#ports/lexicon.ts'
import type { InflectedWord } from '#text/matching/keyword-language.ts'
import { inflectEnglish } from './inflection.ts'

const suffixes = ['n', 'an', 'ian', 'ish', 'ese', 'i']

/** The adjective and the people of a place, as far as the dictionary knows them: "Belarusian" of "Belarus". */
export function deriveEnglish(word: string, lexicon: Lexicon): readonly InflectedWord[] {
  if (!/^\p{Lu}\p{Ll}{2}/u.test(word)) return []
  const stems = [...new Set([word, word.replace(/(?:[aey]|land)$/u, ''), word.replace(/ine$/u, 'in')])]
  const derived = stems
    .flatMap((stem) => suffixes.map((suffix) => stem + suffix))
    .filter((candidate) => candidate !== word && lexicon.lexemesOf(candidate).length > 0)
  return [...new Set(derived)].map((candidate) => inflectEnglish(candidate, lexicon))
}
