import type { CommandWorld } from '#commands/command.ts'
import { readSearchInput, type SearchInput } from '#commands/archive/search-input.ts'
import { searchArchive } from '#pipeline/archive/search-archive.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { answerFromArchive, withArchive, type Asking } from './answer-from-archive.ts'

/** Options of `search` as the command line gives them; what is not given is absent. */
export type SearchFlags = CommandInput & { readonly json?: boolean }

/** A terminal has room for more than a channel. */
const DEFAULT_LIMIT = '10'

/**
 * Answers `search` from the archive on this terminal, with `json` as one JSON object; answers the exit code: 2 where it was
 * asked wrongly, 1 where it failed.
 */
export function showSearch(
  query: string,
  { json = false, ...flags }: SearchFlags,
  asking: Asking & { readonly printError: (line: string) => void },
): Promise<number> {
  const input = { limit: DEFAULT_LIMIT, ...flags, query }
  if (!json)
    return answerFromArchive(asking, (dispatcher, invocation) => dispatcher.run('search', input, invocation))
  return withArchive(asking.configuration, async (world) => {
    const read = await readSearchInput(world, input, asking.configuration.locale)
    if (read.kind === 'search') asking.print(JSON.stringify(await reportOf(world, read), null, 2))
    else asking.printError(read.message)
    return read.kind === 'search' ? 0 : 2
  })
}

/** Offsets are UTF-16 units into the text or the title as `field` says. */
async function reportOf(world: CommandWorld, read: Extract<SearchInput, { readonly kind: 'search' }>) {
  const { query, limit, search } = read
  const answer = await searchArchive(world, { query, scope: search.scope, after: null, limit })
  if (answer.kind !== 'hits') return answer
  const articles = answer.hits.map(({ article, matches, worth }) => {
    const { articleId: id, storyId, title, url, source, language, at } = article
    return { id, storyId, title, url, source, language, at: new Date(at).toISOString(), worth, matches }
  })
  return { found: answer.count, isCut: answer.isCut, articles }
}
