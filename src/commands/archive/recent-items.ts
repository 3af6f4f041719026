import type { Mute } from '#domain/mute.ts'
import type { Invocation } from '#domain/reply.ts'
import type { ArchivedArticle, RecentQuery } from '#ports/store.ts'
import type { CommandWorld } from '#commands/command.ts'
import { mutedAmong, ownMutes } from '#commands/personal/muted-stories.ts'
import type { RecentState } from './recent-state.ts'

const STRETCH = 50
/** Whoever mutes nearly everything gets a shorter list. */
const MOST_STRETCHES = 10

/** A page of the list, how long the whole list is, and how many stories it leaves out for the reader's mutes. */
export type RecentPage = {
  readonly items: readonly ArchivedArticle[]
  readonly count: number
  readonly hidden: number
}

/** The next `size` items of a list that has at most `state.limit`. */
export async function recentPage(
  world: CommandWorld,
  state: RecentState,
  { size, invocation }: { readonly size: number; readonly invocation: Invocation },
): Promise<RecentPage> {
  const { archive } = world.store
  const query = { ...queryOf(state), limit: size }
  const mutes = state.isWhole ? [] : await ownMutes(world, invocation)
  if (mutes.length === 0) {
    const [items, matching] = await Promise.all([archive.recent(query), archive.countRecent(query)])
    return { items, count: Math.min(matching, state.limit), hidden: 0 }
  }
  const whole = await withoutMuted(world, { ...query, before: null, limit: state.limit }, mutes)
  const page = state.before === null ? whole : await withoutMuted(world, query, mutes)
  return { items: page.items.slice(0, size), count: whole.items.length, hidden: whole.hidden }
}

function queryOf({
  topicId,
  feedId,
  language,
  person,
  since,
  before,
}: RecentState): Omit<RecentQuery, 'limit'> {
  return { topicId, feedId, language, speakers: person?.names ?? null, since, before }
}

/** The first stories that are not muted, and how many that are were passed over on the way to the last of them. */
async function withoutMuted(
  world: CommandWorld,
  query: RecentQuery,
  mutes: readonly Mute[],
): Promise<Pick<RecentPage, 'items' | 'hidden'>> {
  const items: ArchivedArticle[] = []
  let hidden = 0
  let { before } = query
  for (let stretch = 0; stretch < MOST_STRETCHES; stretch += 1) {
    const found = await world.store.archive.recent({ ...query, before, limit: STRETCH })
    const muted = await mutedAmong(
      world,
      found.map(({ storyId }) => storyId),
      mutes,
    )
    for (const item of found) {
      if (items.length === query.limit) return { items, hidden }
      if (muted.has(item.storyId)) hidden += 1
      else items.push(item)
    }
    const last = found.at(-1)
    if (last === undefined || found.length < STRETCH) break
    before = { at: last.article.publishedAt ?? last.article.firstSeenAt, storyId: last.storyId }
  }
  return { items, hidden }
}
