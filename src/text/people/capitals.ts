import type { Span } from '#domain/span.ts'

/** A capitalised word. */
export type Capital = Span & { readonly text: string }

const CAPITAL = /(?<![\p{L}\d])\p{Lu}[\p{L}\p{M}]*(?:['’]\p{L}+)?(?:-\p{Lu}[\p{L}\p{M}]+)*/gu
/** "OSW", and those with small letters inside: "UOKiK", "PiS". */
const ACRONYM = /^(?:\p{Lu}{2,}|\p{Lu}[\p{Lu}\p{Ll}]{0,4}\p{Ll}\p{Lu})$/u
/** Every capitalised word of a text that may be part of a name: initials are, acronyms are not. */
export function findCapitals(text: string): readonly Capital[] {
  const capitals: Capital[] = []
  for (const found of text.matchAll(CAPITAL)) {
    if (!ACRONYM.test(found[0]))
      capitals.push({ start: found.index, end: found.index + found[0].length, text: found[0] })
  }
  return capitals
}
