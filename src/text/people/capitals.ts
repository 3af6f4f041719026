import type { Span } from '#domain/span.ts'
import type { Reading } from '#text/reading.ts'

/** A capitalised word. */
export type Capital = Span & { readonly text: string }

const CAPITAL = /^\p{Lu}[\p{L}\p{M}]*(?:['’]\p{L}+)?(?:-\p{Lu}[\p{L}\p{M}]+)*/u
/** "OSW", and those with small letters inside: "UOKiK", "PiS". */
const ACRONYM = /^(?:\p{Lu}{2,}|\p{Lu}[\p{Lu}\p{Ll}]{0,4}\p{Ll}\p{Lu})$/u

/** Every capitalised word of a text that may be part of a name: initials are, acronyms are not. */
export function findCapitals({ items }: Reading): readonly Capital[] {
  const capitals: Capital[] = []
  for (const { start, text, lower, isWord } of items) {
    if (text === lower || !isWord) continue
    const word = CAPITAL.exec(text)?.[0]
    if (word !== undefined && !ACRONYM.test(word))
      capitals.push({ start, end: start + word.length, text: word })
  }
  return capitals
}
