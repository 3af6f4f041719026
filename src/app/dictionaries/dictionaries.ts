import type { Configuration } from '#domain/configuration.ts'
import { cacheFolder } from '#app/process/cache-folder.ts'
import { openLexicons } from '#lexicon/index.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { homographPrior, type JudgedLexicon } from '#text/languages/polish/homograph-prior.ts'
import { loadHomographs } from './load-homographs.ts'

/** What a configuration says of dictionaries and of what was learnt from the archive. */
export type DictionaryKnowledge = Pick<Configuration, 'dictionary' | 'homographs' | 'storePath' | 'locale'>

/**
 * Opens the dictionaries, the Polish one with what is known of homographs. What cannot be used is told in a line each and left
 * aside, but for a dictionary that the configuration names: that throws a DepeszaError.
 */
export async function openDictionaries(
  known: DictionaryKnowledge,
  tell: (line: string) => void,
): Promise<LexiconOf> {
  const isImprobable = homographPrior(await loadHomographs(known, tell))
  const lexiconOf = await openLexicons({
    polish: known.dictionary,
    cacheFolder: cacheFolder(),
    warn: (wording) => tell(wording[known.locale]),
  })
  const polish: JudgedLexicon = { ...lexiconOf('pl'), isImprobable }
  return (code) => (code === 'pl' ? polish : lexiconOf(code))
}
