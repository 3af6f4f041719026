import type { Mute } from '#domain/mute.ts'
import type { Archive, ArchivedArticle, RecentQuery } from '#ports/store.ts'
import { formsFound, leftBy } from './muting.ts'

const STRETCH = 50
/** Whoever mutes nearly everything gets a shorter list. */
const MOST_STRETCHES = 10

/** By what stories are judged: mutes, and the topics that count besides them; all where left out. */
export type Muting = { readonly mutes: readonly Mute[]; readonly topicIds?: readonly string[] }

/** Of these stories, those of which the mutes leave nothing. */
export async function mutedAmong(
  archive: Pick<Archive, 'reports'>,
  storyIds: readonly string[],
  { mutes, topicIds }: Muting,
): Promise<ReadonlySet<string>> {
  if (mutes.length === 0 || storyIds.length === 0) return new Set()
  const reports = await archive.reports(storyIds)
  const muted = reports.filter(({ storyId, article, topics }) => {
    const counted = topics.filter(({ topicId }) => topicIds?.includes(topicId) !== false)
    return leftBy(mutes, { storyId, source: article.source.name, topics: formsFound(counted) }).mute !== null
  })
  return new Set(muted.map(({ storyId }) => storyId))
}

/** The first stories of a query that are not muted, and how many that are were passed over on the way to the last of them. */
export async function unmutedStories(
  archive: Pick<Archive, 'recent' | 'reports'>,
  query: RecentQuery,
  muting: Muting,
): Promise<{ readonly items: readonly ArchivedArticle[]; readonly hidden: number }> {
  const items: ArchivedArticle[] = []
  let hidden = 0
  let { before } = query
  const size = muting.mutes.length === 0 ? query.limit : STRETCH
  for (let stretch = 0; stretch < MOST_STRETCHES; stretch += 1) {
    const found = await archive.recent({ ...query, before, limit: size })
    const storyIds = found.map(({ storyId }) => storyId)
    const muted = await mutedAmong(archive, storyIds, muting)
    for (const item of found) {
      if (items.length === query.limit) return { items, hidden }
      if (muted.has(item.storyId)) hidden += 1
      else items.push(item)
    }
    const last = found.at(-1)
    if (last === undefined || found.length < size || items.length === query.limit) break
    before = { at: last.article.publishedAt ?? last.article.firstSeenAt, storyId: last.storyId }
  }
  return { items, hidden }
}
