import type { DigestQuote } from '#domain/message.ts'
import type { Topic } from '#domain/topic.ts'
import type { StoryReport } from '#ports/filed.ts'
import { chooseQuotes } from '#text/choose-quotes.ts'

/** As many as are read in passing. */
const MOST_QUOTES = 3

/**
 * What was said, verbatim: of each story the best quotation, those of experts first, then in the order of the stories; nobody is
 * quoted twice.
 */
export function chooseDigestQuotes(
  reports: readonly StoryReport[],
  topics: readonly Topic[],
): readonly DigestQuote[] {
  const cards = reports.flatMap((report) => bestOf(report, topics))
  const [experts, others] = [cards.filter(isOfExpert), cards.filter((card) => !isOfExpert(card))]
  const speakers = new Set<string>()
  return [...experts, ...others]
    .filter(({ speaker }) => {
      const name = speaker?.name ?? ''
      return !speakers.has(name) && speakers.add(name)
    })
    .slice(0, MOST_QUOTES)
}

function bestOf(report: StoryReport, topics: readonly Topic[]): readonly DigestQuote[] {
  const { article, quotes, summary } = report
  const wanted = topics.filter(({ id }) => report.topicIds.includes(id))
  const cards = chooseQuotes({
    quotes,
    topics: wanted.map(({ id, quote }) => ({
      quote,
      matches: (report.topics.find(({ topicId }) => topicId === id)?.matches ?? []).filter(
        ({ field }) => field === 'text',
      ),
    })),
    summary,
    language: article.language,
    maxCards: 1,
  })
  return cards.map((card) => ({ ...card, source: article.source, url: article.url }))
}

function isOfExpert({ speaker }: DigestQuote): boolean {
  return speaker?.standing === 'expert'
}
