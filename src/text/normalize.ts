/**
 * A word as the matcher compares it: composed (NFC), in lower case, without apostrophes and without the invisible
 * characters that a word may hold. Diacritics stay: "Umo\u00adwą" → "umową", "O’Flynn" → "oflynn", "PiS‑u" → "pis-u".
 */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase()
  return unusual.test(lower)
    ? lower.normalize('NFC').replaceAll(dropped, '').replaceAll('\u2011', '-')
    : lower
}

// Combining marks make a word decomposed; everything else listed is dropped or replaced.
const unusual = /[\u0300-\u036f'’ʼ\u00ad\u2011]|\u200c|\u200d|\u2060/u
const dropped = /['’ʼ\u00ad]|\u200c|\u200d|\u2060/gu
