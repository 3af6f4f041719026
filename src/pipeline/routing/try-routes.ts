import { destinationKey } from '#domain/destination.ts'
import type { Archive, ArchivedArticle, Cursor } from '#ports/store.ts'
import { factsOf, type Asking } from './facts-of.ts'
import { routesOf, type Route } from './routes-of.ts'

const PAGE = 100
const EXAMPLES = 3

/** What a rule would have done in one channel; of what no rule concerns, `rule` is null. */
export type Tally = {
  readonly rule: string | null
  readonly channel: string
  readonly isSkipped: boolean
  readonly count: number
  /** The titles of the newest ones, up to three. */
  readonly examples: readonly string[]
}

export type Trial = {
  /** Only stories published (or first seen) at or after this, in epoch milliseconds. */
  readonly since: number
  readonly onPage: (done: number, total: number) => void
}

/**
 * What these rules would have done with the stories of the archive that matched a topic, in the rules' order. A story counts once for
 * each rule and channel, at whichever of its reports the rule came to match; its stored analysis is taken as it is.
 */
export async function tryRoutes(
  asking: Asking & { readonly archive: Pick<Archive, 'recent' | 'countRecent'> },
  { since, onPage }: Trial,
): Promise<{ readonly stories: number; readonly tallies: readonly Tally[] }> {
  const query = { topicId: null, feedId: null, since, before: null, limit: PAGE }
  const total = await asking.archive.countRecent(query)
  const tallies = new Map<string, Tally>()
  let done = 0
  for (let before: Cursor | null = null; ;) {
    const page: readonly ArchivedArticle[] = await asking.archive.recent({ ...query, before })
    for (const story of page) await count(asking, story, tallies)
    done += page.length
    onPage(done, total)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) break
    before = { at: last.article.publishedAt ?? last.article.firstSeenAt, storyId: last.storyId }
  }
  return { stories: done, tallies: inOrder(asking, [...tallies.values()]) }
}

async function count(asking: Asking, story: ArchivedArticle, tallies: Map<string, Tally>): Promise<void> {
  for (const [key, route] of await routesOverTime(asking, story)) {
    const known = tallies.get(key)
    const examples = known?.examples ?? []
    tallies.set(key, {
      rule: route.rule,
      channel: destinationKey(route.channel.destination),
      isSkipped: route.isSkipped,
      count: (known?.count ?? 0) + 1,
      examples: examples.length < EXAMPLES ? [...examples, story.article.title] : examples,
    })
  }
}

/** Every rule and channel that had something to do with a story from its first report to its last. */
async function routesOverTime(asking: Asking, story: ArchivedArticle): Promise<ReadonlyMap<string, Route>> {
  const { article, topicIds, quotes, sources } = story
  const reports = sources.toSorted((a, b) => a.at - b.at)
  const facts = await factsOf(asking, { article, topicIds, quotes, reports, now: 0 })
  const routes = new Map<string, Route>()
  for (const [index, { at }] of reports.entries()) {
    const then = { ...facts, reports: reports.slice(0, index + 1), now: at }
    for (const route of routesOf(asking.configuration, then)) {
      routes.set(JSON.stringify([route.rule, destinationKey(route.channel.destination)]), route)
    }
  }
  return routes
}

function inOrder({ configuration }: Asking, tallies: readonly Tally[]): readonly Tally[] {
  const names = configuration.rules.map(({ name }) => name)
  const channels = configuration.channels.map(({ destination }) => destinationKey(destination))
  const placeOf = ({ rule }: Tally) => (rule === null ? names.length : names.indexOf(rule))
  return tallies.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || channels.indexOf(a.channel) - channels.indexOf(b.channel),
  )
}
