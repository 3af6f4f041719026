import type { Span } from '#domain/span.ts'
import type { Field } from '#domain/topic.ts'

/** The words of a find, by their number in the field, ascending; never empty. */
export type FoundWords = readonly number[]

/**
 * Why a find is doubtful. Of a surname alone, by what stands before it: `namesake`, another given name or initial;
 * `relative`, a given name of the other gender; `role`, the person's initial, or a title or role; `none`, neither. Of a name of one word:
 * `common`, it opens a sentence and is a common noun as well.
 */
export type Doubt = 'namesake' | 'relative' | 'role' | 'none' | 'common'

/** One place where a term was found: from its first word to its last. */
export type Find = Span & {
  readonly field: Field
  readonly words: FoundWords
  /** Null for a find that is beyond doubt. */
  readonly doubt: Doubt | null
}

/** Title first, then by start, the longer one first. */
export function inReadingOrder(
  a: Span & { readonly field: Field },
  b: Span & { readonly field: Field },
): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1
  return a.start - b.start || b.end - a.end
}
