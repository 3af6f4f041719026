import type { Invocation } from '#domain/reply.ts'
import type { ArchivedArticle, RecentQuery } from '#ports/store.ts'
import type { CommandWorld } from '#commands/command.ts'
import { unmutedStories } from '#pipeline/unmuted-stories.ts'
import { ownMutes } from '#commands/personal/own-mutes.ts'
import type { RecentState } from './recent-state.ts'

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
  const whole = await unmutedStories(archive, { ...query, before: null, limit: state.limit }, { mutes })
  const page = state.before === null ? whole : await unmutedStories(archive, query, { mutes })
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
