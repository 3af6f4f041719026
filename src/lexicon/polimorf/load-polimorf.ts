import type { Lexicon } from '#ports/lexicon.ts'
import { buildIndex, type LexemeIndex } from './build-index.ts'
import { openIndexCache, type IndexCache } from './cached-index.ts'
import { markSource } from './index-file.ts'
import { listLexemes } from './list-lexemes.ts'
import { damagedDictionary, readDictionary, type DictionaryFile } from './read-dictionary.ts'
import { createFormReader } from './read-form.ts'

/** Which dictionary, and where the index of its lexemes may be kept between two starts. */
export type PolimorfPlace = {
  /** `polish.dict`, or morfologik's jar that holds it. */
  readonly file: string
  readonly cacheFolder: string
}

/**
 * Loads PoliMorf, the morphological dictionary of Polish, as morfologik packs it. The first time takes some seconds, as
 * an index from lemmas to forms is built; with that in the cache it takes some hundredths of a second. Holds about 20 MB
 * outside of the heap. Throws a DepeszaError ("bad-input") where the file is not what it should be.
 */
export async function loadPolimorf({ file, cacheFolder }: PolimorfPlace): Promise<Lexicon> {
  const [dictionary, cache] = await Promise.all([readDictionary(file), openIndexCache(cacheFolder)])
  const index = await findOrBuild(dictionary, cache)
  if (index === null) throw damagedDictionary(file)
  const readForm = createFormReader(dictionary.automaton)
  return {
    lexemesOf: (lemma) => listLexemes(index, lemma),
    entryOf: (word) => (listLexemes(index, word).length > 0 ? 'inflected' : null),
    readingsOf: readForm,
    has: (form) => readForm(form).length > 0,
  }
}

async function findOrBuild(
  { automaton, bytes }: DictionaryFile,
  cache: IndexCache,
): Promise<LexemeIndex | null> {
  const source = markSource(bytes)
  const cached = cache.find(source)
  if (cached !== null) return cached
  const built = buildIndex(automaton)
  return built === null ? null : cache.keep(built, source)
}
