import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import type { KeywordLanguage } from '#text/matching/keyword-language.ts'

/** The language of keywords with its dictionary loaded. */
export async function loadKeywordLanguage(): Promise<KeywordLanguage> {
  return polishKeywords(await loadPolishLexicon())
}
