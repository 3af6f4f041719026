import type { Query } from '#domain/query.ts'
import type { KeywordMatch } from '#domain/topic.ts'
import type { Clock } from '#ports/clock.ts'
import type { IndexQuery, QueryReader, SearchCandidate, SearchIndex, SearchScope } from '#ports/search.ts'
import { searchedLanguages } from '#text/search/query-matcher.ts'

/** Candidates that are read at once: some 5 ms of the matcher. */
const STRETCH = 60
/** So many hits are ranked: two dozen pages, more than anybody turns. */
const MOST_HITS = 120
/** So many candidates are read where few are hits (bench/search.ts measures what that costs). */
const MOST_READ = 180
/** On a machine that is slow or busy nothing more is read after so long. */
const MOST_MS = 500

/** What a search asks the world for. */
export type SearchWorld = {
  readonly store: { readonly search: SearchIndex }
  readonly queries: QueryReader
  readonly clock: Clock
}

/** An article in which a query was found. */
export type SearchHit = {
  readonly article: SearchCandidate
  readonly matches: readonly KeywordMatch[]
  readonly worth: number
}

/** The point in an answer behind which a page begins. */
export type SearchPoint = { readonly worth: number; readonly place: number }

export type SearchRequest = {
  readonly query: Query
  readonly scope: SearchScope
  readonly after: SearchPoint | null
  readonly limit: number
  /** Of these stories, those that are left out of the answer; none where left out. */
  readonly leaveOut?: (storyIds: readonly string[]) => Promise<ReadonlySet<string>>
}

/** A page of hits, or why there can be none. */
export type SearchAnswer =
  | {
      readonly kind: 'hits'
      readonly hits: readonly SearchHit[]
      /** Stories found; at least so many where the search `isCut`: older articles were not read any more. */
      readonly count: number
      readonly isCut: boolean
      /** How many of the stories found are left out. */
      readonly hidden: number
    }
  | { readonly kind: 'unbounded' | 'too-broad' }

/**
 * Searches the archive: the index names the articles that may match, the matcher of the topics reads them, and what it finds is
 * ranked. A story is answered once, by its best article.
 *
 * The order is by worth, and of equal worth the newer first. Of each term the worth is 5 where it stands in the title, and 1 to 4
 * for its number of finds in the text (1, 2–3, 4–7, 8 and more): one word in a title outweighs any number in a text, and
 * the steps are so coarse that among articles on one subject the newest comes first.
 *
 * Where the index names more than can be read at once, those with a word in the title and then the newest are read, and the
 * answer says that it is cut.
 */
export async function searchArchive(world: SearchWorld, request: SearchRequest): Promise<SearchAnswer> {
  const languages = await world.store.search.languagesAmong(searchedLanguages)
  const expansion = await world.queries.expand(request.query, languages)
  if (expansion.kind !== 'query') return { kind: expansion.kind }
  const { found, isCut } = await findHits(world, request, expansion.query)
  const all = oncePerStory([...found.values()].toSorted(byWorth))
  const { after, limit, leaveOut } = request
  const left = await leaveOut?.(all.map(({ article }) => article.storyId))
  const ranked = all.filter(({ article }) => left?.has(article.storyId) !== true)
  const following = after === null ? ranked : ranked.filter((hit) => isBehind(hit, after))
  return {
    kind: 'hits',
    hits: following.slice(0, limit),
    count: ranked.length,
    isCut,
    hidden: all.length - ranked.length,
  }
}

/** The point behind a hit. */
export function pointOf({ worth, article: { place } }: SearchHit): SearchPoint {
  return { worth, place }
}

type Found = { readonly found: ReadonlyMap<string, SearchHit>; readonly isCut: boolean }

/** The newest hold everything for most queries; only where they do not, titles are asked for apart, and read second. */
async function findHits(world: SearchWorld, request: SearchRequest, index: IndexQuery): Promise<Found> {
  const { search } = world.store
  const newest = await search.places(index, request.scope, { isTitled: false, limit: MOST_READ + 1 })
  const isMore = newest.length > MOST_READ
  const titled = isMore ? await search.places(index, request.scope, { isTitled: true, limit: STRETCH }) : []
  const places = [...new Set([...newest.slice(0, STRETCH), ...titled, ...newest])].slice(0, MOST_READ)
  const found = new Map<string, SearchHit>()
  const deadline = world.clock.elapsed() + MOST_MS
  let read = 0
  do {
    for (const hit of await readHits(world, request, places.slice(read, read + STRETCH)))
      found.set(hit.article.articleId, hit)
    read += STRETCH
  } while (read < places.length && found.size < MOST_HITS && world.clock.elapsed() < deadline)
  return { found, isCut: isMore || read < places.length }
}

async function readHits(
  { store, queries }: SearchWorld,
  { query, scope }: SearchRequest,
  places: readonly number[],
): Promise<readonly SearchHit[]> {
  const candidates = await store.search.read(places, scope)
  const matches = candidates.length === 0 ? [] : await queries.match(query, candidates)
  return candidates.flatMap((article, number) => {
    const finds = matches[number] ?? []
    return finds.length === 0 ? [] : { article, matches: finds, worth: worthOf(finds) }
  })
}

function worthOf(matches: readonly KeywordMatch[]): number {
  const byTerm = Map.groupBy(matches, ({ keyword }) => keyword)
  return [...byTerm.values()].reduce((sum, finds) => sum + worthOfTerm(finds), 0)
}

function worthOfTerm(finds: readonly KeywordMatch[]): number {
  const inText = finds.filter(({ field }) => field === 'text').length
  const titled = inText < finds.length ? 5 : 0
  return titled + (inText === 0 ? 0 : 1 + Math.min(3, Math.floor(Math.log2(inText))))
}

function byWorth(a: SearchHit, b: SearchHit): number {
  return b.worth - a.worth || b.article.place - a.article.place
}

function isBehind({ worth, article: { place } }: SearchHit, after: SearchPoint): boolean {
  return worth < after.worth || (worth === after.worth && place < after.place)
}

function oncePerStory(ranked: readonly SearchHit[]): readonly SearchHit[] {
  const stories = new Set<string>()
  return ranked.filter(({ article: { storyId } }) => {
    const isFirst = !stories.has(storyId)
    stories.add(storyId)
    return isFirst
  })
}
