import { normalizeWord } from '#text/normalize.ts'
import { tokenize } from '#text/tokenize.ts'

/**
 * Adds how often each word stands in a text to `counts`, words in lower case only: a capital may open a sentence or belong to a
 * name, and neither tells anything of the common word.
 */
export function countForms(text: string, counts: Map<string, number>): void {
  for (const { text: word } of tokenize(text)) {
    const form = normalizeWord(word)
    if (word === word.toLowerCase() && letters.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
}

const letters = /^\p{Ll}+$/u
