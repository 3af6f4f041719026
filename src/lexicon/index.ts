import type { Lexicon, LexiconOf } from '#ports/lexicon.ts'
import { loadEnglishLexicon } from './english-dictionary.ts'
import { loadPolishLexicon } from './polish-dictionary.ts'

/**
 * The dictionaries. Polish, which every team needs, is loaded here; the others wait for the first question, so that a team
 * without articles in a language pays nothing for it. Throws what reading the packages' files throws.
 */
export async function openLexicons(): Promise<LexiconOf> {
  const polish = await loadPolishLexicon()
  let english: Lexicon | null = null
  return (code) => {
    if (code === 'pl') return polish
    english ??= loadEnglishLexicon()
    return english
  }
}
