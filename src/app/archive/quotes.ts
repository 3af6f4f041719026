import type { CommandWorld } from '#commands/command.ts'
import { placeOf } from '#commands/archive/quotes.ts'
import { readQuotesInput, type QuotesQuestion } from '#commands/archive/quotes-input.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import type { ArchivedQuotation } from '#ports/store.ts'
import { answerFromArchive, withArchive, type Asking } from './answer-from-archive.ts'

/** Options of `quotes` as the command line gives them; what is not given is absent. */
export type QuotesFlags = CommandInput & { readonly json?: boolean }

/** A terminal has room for more than a channel. */
const DEFAULT_LIMIT = '10'

/**
 * Answers `quotes` from the archive on this terminal, with `json` as one JSON object; answers the exit code: 2 where it was
 * asked wrongly, 1 where it failed.
 */
export function showQuotations(
  { json = false, ...flags }: QuotesFlags,
  asking: Asking & { readonly printError: (line: string) => void },
): Promise<number> {
  const input = { limit: DEFAULT_LIMIT, ...flags }
  if (!json)
    return answerFromArchive(asking, (dispatcher, invocation) => dispatcher.run('quotes', input, invocation))
  return withArchive(asking.configuration, async (world) => {
    const read = await readQuotesInput(world, input, asking.configuration.locale)
    if (read.kind === 'question') asking.print(JSON.stringify(await reportOf(world, read.question), null, 2))
    else asking.printError(read.message)
    return read.kind === 'question' ? 0 : 2
  })
}

async function reportOf({ store: { archive } }: CommandWorld, question: QuotesQuestion) {
  const { query, page, people } = question
  const found = await archive.quotations(query)
  return { total: await archive.countQuotations(query), page, people, quotations: found.map(quotationOf) }
}

/** Offsets are UTF-16 units into the article's text as it is stored. */
function quotationOf(one: ArchivedQuotation) {
  const { article, topicIds, quotation } = one
  const { id, title, url, language, source } = article
  return {
    ...quotation,
    place: placeOf(one),
    article: {
      id,
      title,
      url,
      source: source.name,
      language,
      topics: topicIds,
      publishedAt: timeOf(article.publishedAt),
      firstSeenAt: timeOf(article.firstSeenAt),
    },
  }
}

function timeOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
