import type { Query } from './query.ts'
import type { Rubric } from './rubric.ts'
import type { Span } from './span.ts'

/**
 * What a team watches. An article matches where the query is true of it, and no `not` rules it out:
 * - a `not` whose finds cover one of the query's finds cancels those finds only ("umowa" inside "umowa o pracę");
 * - a `not` that covers none rules out the whole article.
 */
export type Topic = {
  readonly id: string
  /** What an alert calls it: "Broń jądrowa". */
  readonly name: string
  readonly query: Query
  readonly not: readonly Query[]
  /** A find counts only where what is written around it is about one of these rubrics; empty: about anything. */
  readonly about: readonly Rubric[]
  readonly quote: QuotedVoices
  /** What `depesza check` tries the topic with. */
  readonly examples: TopicExamples
}

/** Whose words an alert on a topic shows first: experts, officials and their spokespersons, or whoever says most about it. */
export type QuotedVoices = 'experts' | 'officials' | 'everybody'

/** Sentences or headlines that must match a topic, and such that must not. */
export type TopicExamples = { readonly match: readonly string[]; readonly miss: readonly string[] }

/** Which of an article's two texts a span points into. */
export type Field = 'title' | 'text'

/** One place where a keyword was found. A phrase with words between spans from its first word to its last. */
export type KeywordMatch = Span & {
  readonly field: Field
  /** The characters found, exactly as they stand in the field. */
  readonly form: string
  /** The keyword as the topic gives it. */
  readonly keyword: string
  /** The stretches found, where other words stand between them. */
  readonly parts?: readonly Span[]
}

/** One topic that an article matched, with every place that made it match, in reading order, title first. */
export type TopicMatch = { readonly topicId: string; readonly matches: readonly KeywordMatch[] }
