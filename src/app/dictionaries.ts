import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Bilingual } from '#domain/bilingual.ts'
import type { PolishDictionary } from '#domain/configuration.ts'
import { openLexicons } from '#lexicon/index.ts'
import type { LexiconOf } from '#ports/lexicon.ts'

/** Opens the dictionaries; what is kept of one between two starts lies in the user's cache folder. */
export function openDictionaries(
  polish: PolishDictionary,
  warn: (wording: Bilingual) => void,
): Promise<LexiconOf> {
  return openLexicons({ polish, cacheFolder: cacheFolder(), warn })
}

/** Where the XDG base directory specification puts what can be made anew. */
function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'depesza')
}
