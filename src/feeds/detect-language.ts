import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/extrasmall'
import type { LanguageDetector } from '#ports/language-detector.ts'

/** The languages of the outlets that the bot is made for, and their neighbours that a short text could be mistaken for. */
const languages = [
  'pl',
  'en',
  'be',
  'ru',
  'uk',
  'de',
  'cs',
  'sk',
  'lt',
  'lv',
  'et',
  'fr',
  'es',
  'it',
  'hu',
  'ro',
]

/** Enough to be sure, and short enough that a long article costs no more than a short one. */
const maxChars = 1000
const minLetters = 8

type Eld = typeof eld

let loaded: Eld | null = null

/**
 * Tells a text's language by eld's statistics of letters. They are loaded with the first question, which takes about
 * 0.2 s and 30 MB of heap; after that a text costs well under a millisecond.
 */
export const detectLanguage: LanguageDetector = function detectLanguage(text) {
  const start = text.slice(0, maxChars)
  if ((start.match(/\p{L}/gu)?.length ?? 0) < minLetters) return 'und'
  loaded ??= load()
  const result = loaded.detect(start)
  return result.language !== '' && result.isReliable() ? result.language : 'und'
}

/** eld is an ES module that names no entry for `require`; Node can require its file all the same, and so without waiting. */
function load(): Eld {
  const require = createRequire(import.meta.url)
  const module = require(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as { readonly eld: Eld }
  module.eld.setLanguageSubset(languages)
  return module.eld
}
