import type { Span } from './span.ts'

/** The parts of an article that a query may be limited to; the lead is the first paragraph of the text. */
export type QueryField = 'title' | 'lead' | 'body'

/** What a term names, where the query says so; otherwise it is inferred from how the term is written. */
export type TermKind = 'word' | 'person' | 'place' | 'organisation'

/**
 * How a term's words are found:
 * - `inflected`: every word in all its forms, with up to two words between, an adjective on either side of its noun;
 *   a proper name or a person as such names are written;
 * - `phrase`: every word in all its forms, side by side in the term's order;
 * - `exact`: the words as they are written, but for capitals.
 * A word that ends in `*` (in the first two) finds every word with that beginning.
 */
export type TermMatching = 'inflected' | 'phrase' | 'exact'

/** A leaf that is looked for in the text; `start` and `end` are its place in the query's source. */
export type Term = Span & {
  readonly kind: 'term'
  /** The words as the query gives them, without quotation marks, prefixes and switches. */
  readonly text: string
  readonly matching: TermMatching
  /** Null: to be inferred. */
  readonly names: TermKind | null
  /** Words derived from it are found too ("białoruski", "Białorusin" for "Białoruś"). */
  readonly hasDerived: boolean
  /** Text without diacritics is found too ("Bialorusi"). */
  readonly isDiacriticsOptional: boolean
  /** A person's surname alone is found even where the article gives no reason to think of that person. */
  readonly isSurnameEnough: boolean
}

/**
 * What a team asks of an article, as a tree. Every node is true or false of an article, and has finds, the places that made it
 * true:
 * - `and`, `or`: the finds of the operands that are true;
 * - `not`: true where the operand is false; no finds;
 * - `near`: finds of one side with a find of the other at most `words` words away, or in the same sentence;
 * - `except`: finds of `operand` that no find of `exceptions` covers; true where some are left; as an operand of `and` or `near`
 *   it leaves the same places out of the other operands;
 * - `field`: finds inside that part of the article; true where there are some;
 * - `source`, `language`: true where the article comes from that feed, or is in that language (ISO 639-1); no finds;
 * - `at-least`: true where the operand has that many finds, or one in the title.
 */
export type Query =
  | Term
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Query[] }
  | { readonly kind: 'not'; readonly operand: Query }
  | {
      readonly kind: 'near'
      readonly words: number | 'sentence'
      readonly left: Query
      readonly right: Query
      /** Only the left side's finds count, as for a topic's `beside`. */
      readonly isOneSided?: true
    }
  | { readonly kind: 'except'; readonly operand: Query; readonly exceptions: readonly Query[] }
  | { readonly kind: 'field'; readonly field: QueryField; readonly operand: Query }
  | { readonly kind: 'source' | 'language'; readonly value: string }
  | { readonly kind: 'at-least'; readonly count: number; readonly operand: Query }
