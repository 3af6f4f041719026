import type { Span } from './span.ts'

/**
 * What a team watches. Keywords match in every inflected form; several words make a phrase, a full name a person.
 *
 * An article matches when at least one keyword of `any` is found (where `any` is not empty), every group of `all`
 * has at least one keyword found, and no `not` keyword rules it out:
 * - a `not` keyword that covers a found keyword cancels that find only ("umowa" inside "umowa o pracę");
 * - a `not` keyword that covers none rules out the whole article.
 * Where `beside` is not empty, a keyword of `any` counts only in a sentence (or title) that also holds one of `beside`.
 */
export type Topic = {
  readonly id: string
  /** What an alert calls it: "Broń jądrowa". */
  readonly name: string
  readonly any: readonly string[]
  /** Each group is a list of alternatives, one of which must be found; a single keyword is a group of one. */
  readonly all: readonly (readonly string[])[]
  readonly not: readonly string[]
  readonly beside: readonly string[]
}

/** Which of an article's two texts a span points into. */
export type Field = 'title' | 'text'

/** One place where a keyword was found. A phrase with words between spans from its first word to its last. */
export type KeywordMatch = Span & {
  readonly field: Field
  /** The characters found, exactly as they stand in the field. */
  readonly form: string
  /** The keyword as the topic gives it. */
  readonly keyword: string
}

/** One topic that an article matched, with every place that made it match, in reading order, title first. */
export type TopicMatch = { readonly topicId: string; readonly matches: readonly KeywordMatch[] }
