import type { Bilingual } from '#domain/bilingual.ts'
import type { PolishDictionary } from '#domain/configuration.ts'
import { DepeszaError } from '#domain/errors.ts'
import type { Lexicon, LexiconOf } from '#ports/lexicon.ts'
import { loadEnglishLexicon } from './english-dictionary.ts'
import { loadPolishLexicon } from './polish-dictionary.ts'
import { findPolimorf } from './polimorf/find-polimorf.ts'
import { loadPolimorf } from './polimorf/load-polimorf.ts'

/** Which dictionaries to open. */
export type LexiconChoice = {
  readonly polish: PolishDictionary
  /** Where PoliMorf's index is kept between two starts. */
  readonly cacheFolder: string
  /** Told why an installed PoliMorf is left aside. */
  readonly warn: (wording: Bilingual) => void
}

/**
 * The dictionaries. Polish, which every team needs, is loaded here: PoliMorf where its package is installed or a file is named,
 * else the one from npm. The others wait for the first question, so that a team without articles in a language pays nothing
 * for it. Throws a DepeszaError where a named file is no dictionary, and what reading the packages' files throws.
 */
export async function openLexicons(choice: LexiconChoice): Promise<LexiconOf> {
  const polish = await openPolish(choice)
  let english: Lexicon | null = null
  return (code) => {
    if (code === 'pl') return polish
    english ??= loadEnglishLexicon()
    return english
  }
}

async function openPolish({ polish, cacheFolder, warn }: LexiconChoice): Promise<Lexicon> {
  if (polish === 'npm') return loadPolishLexicon()
  if (polish !== 'auto') return loadPolimorf({ file: polish, cacheFolder })
  const file = findPolimorf()
  if (file === null) return loadPolishLexicon()
  try {
    return await loadPolimorf({ file, cacheFolder })
  } catch (error) {
    if (!(error instanceof DepeszaError)) throw error
    warn(error.wording)
    return loadPolishLexicon()
  }
}
