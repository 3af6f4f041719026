import { openLexicons } from '#lexicon/index.ts'
import type { LexiconOf } from '#ports/lexicon.ts'

/** The dictionaries that come with npm, so that a test says the same on every machine. */
export function npmLexicons(): Promise<LexiconOf> {
  return openLexicons({ polish: 'npm', cacheFolder: '', warn: () => {} })
}
