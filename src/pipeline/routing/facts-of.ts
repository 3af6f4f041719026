import type { Analysis } from '#domain/analysis.ts'
import type { Article } from '#domain/article.ts'
import type { Configuration } from '#domain/configuration.ts'
import { outletsOf } from '#domain/outlet.ts'
import type { Quotation } from '#domain/quote.ts'
import type { MatchingTitles } from '#pipeline/articles/analyse-article.ts'
import type { Report, RoutingFacts } from './judge-rule.ts'

/** What is needed to ask the rules of a configuration. */
export type Asking = { readonly configuration: Configuration; readonly matchTitles: MatchingTitles }

/** What rules are asked about: an article, what was found in it, and every report of its story, its own included. */
export type Told = {
  readonly article: Pick<Article, 'title' | 'language' | 'source'>
  readonly topicIds: readonly string[]
  readonly quotes: readonly Pick<Quotation, 'speaker'>[]
  readonly reports: readonly Report[]
  /** From when windows are counted back, in epoch milliseconds. */
  readonly now: number
}

/** What an analysis tells rules. */
export function toldBy({ topics, quotes }: Analysis): Pick<Told, 'topicIds' | 'quotes'> {
  return { topicIds: topics.map(({ topicId }) => topicId), quotes }
}

/** The facts of an article. The title is looked at only where a rule asks for it. */
export async function factsOf(
  { configuration, matchTitles }: Asking,
  { article, topicIds, quotes, reports, now }: Told,
): Promise<RoutingFacts> {
  const { title, language, source } = article
  const asksTitles = configuration.rules.some(({ when }) => when.title !== null)
  const document = { title, text: '', language, source: source.name }
  return {
    topicIds,
    language,
    speakers: quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
    reports,
    titles: asksTitles ? await matchTitles(document) : new Set(),
    now,
    outletOf: outletsOf(configuration.feeds),
  }
}
