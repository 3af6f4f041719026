import { tokenize } from '#text/tokenize.ts'

/**
 * The beginnings of the words that carry a topic, by which inflected forms are compared ("umowa", "umowy" → "umow").
 * A number is its own stem.
 */
export function stemsOf(words: string, stopWords: ReadonlySet<string>): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { text } of tokenize(words.toLowerCase())) {
    if ((text.length > 2 || isNumber(text)) && !stopWords.has(text)) stems.add(stemOf(text))
  }
  return stems
}

/** A word's beginning: five letters tell words apart, and of short words the last letter is an ending. */
export function stemOf(word: string): string {
  if (isNumber(word)) return word
  return word.slice(0, word.length > 6 ? 5 : Math.max(3, Math.min(4, word.length - 1)))
}

/** How many of the stems `known` holds. */
export function countShared(stems: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let shared = 0
  for (const stem of stems) if (known.has(stem)) shared += 1
  return shared
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 0x30 && first <= 0x39
}
