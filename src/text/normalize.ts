import { characterRuns } from './character-runs.ts'

/**
 * A word as the matcher compares it: composed (NFC), in lower case, without apostrophes and without the invisible
 * characters that a word may hold. Polish diacritics stay, those of other languages in Latin letters go, as the Polish press writes
 * them or not: "Umo\u00adwą" → "umową", "O’Flynn" → "oflynn", "PiS‑u" → "pis-u", "Orbán" → "orban".
 */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase()
  if (!unusual.test(lower) && !foreign.test(lower)) return lower
  const composed = lower.normalize('NFC').replaceAll(dropped, '').replaceAll('\u2011', '-')
  return composed.replaceAll(everyForeign, (letter) => plainLetter(letter))
}

/** A Latin letter in lower case without a diacritic that Polish does not have; any other character itself. */
export function plainLetter(letter: string): string {
  return plainLetters.get(letter) ?? letter
}

const polishLetters = 'ąćęłńóśźż'
const plainLetters = foreignLetters()

function foreignLetters(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  for (const { start, end } of characterRuns(/[\u00df-\u024f]+/gu)) {
    for (let code = start; code < end; code += 1) {
      const letter = String.fromCharCode(code)
      const base = letter.normalize('NFD').charAt(0)
      if (base !== letter && /[a-z]/.test(base) && !polishLetters.includes(letter)) letters.set(letter, base)
    }
  }
  return letters
}

// Combining marks make a word decomposed; everything else listed is dropped or replaced.
const unusual = /[\u0300-\u036f'’ʼ\u00ad\u2011]|\u200c|\u200d|\u2060/u
const dropped = /['’ʼ\u00ad]|\u200c|\u200d|\u2060/gu
const foreign = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'u')
const everyForeign = new RegExp(foreign, 'gu')
