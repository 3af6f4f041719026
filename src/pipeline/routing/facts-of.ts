import type { Analysis } from '#domain/analysis.ts'
import type { Article } from '#domain/article.ts'
import { outletsOf } from '#domain/outlet.ts'
import type { World } from '#pipeline/world.ts'
import { documentOf } from '#pipeline/analyse-article.ts'
import type { Report, RoutingFacts } from './judge-rule.ts'

/** What rules are asked about: an article, what was found in it, and every report of its story, its own included. */
export type Told = {
  readonly article: Article
  readonly analysis: Pick<Analysis, 'topics' | 'quotes'>
  readonly reports: readonly Report[]
}

/** The facts of an article as they are now. The title is looked at only where a rule asks for it. */
export async function factsOf(
  { configuration, clock, matchTitles }: Pick<World, 'configuration' | 'clock' | 'matchTitles'>,
  { article, analysis, reports }: Told,
): Promise<RoutingFacts> {
  const asksTitles = configuration.rules.some(({ when }) => when.title !== null)
  return {
    topicIds: analysis.topics.map(({ topicId }) => topicId),
    language: article.language,
    speakers: analysis.quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
    reports,
    titles: asksTitles ? await matchTitles({ ...documentOf(article), text: '' }) : new Set(),
    now: clock.now(),
    outletOf: outletsOf(configuration.feeds),
  }
}
