import type { DigestStory, DigestTopic, NewsDigest } from '#domain/message.ts'
import type { Topic } from '#domain/topic.ts'
import { conditionOf } from '#pipeline/polling/feed-condition.ts'
import type { FiledStory, StoryReport } from '#ports/filed.ts'
import { saysTheSame } from '#text/echo.ts'
import { chooseDigestQuotes } from './choose-digest-quotes.ts'
import { heardTopics, readFiled, type DigestFrame, type DigestWorld } from './read-filed.ts'
import { unmutedStories } from '#pipeline/unmuted-stories.ts'
import { usualTally } from './usual-tally.ts'

/** What a reader takes in at a glance; the rest is counted. */
const MOST_STORIES = 10
/** Of so many stories the quotations are looked through, those shown and the next ones. */
const STORIES_QUOTED = 30
/**
 * What the bot filed in a stretch of time on a channel's topics, chosen for a reader who has 20 seconds. Counted by when it was filed and
 * not when it was published, so that what a feed showed late is in one digest and no story is in none.
 */
export async function composeDigest(world: DigestWorld, asked: DigestFrame): Promise<NewsDigest> {
  const frame = { ...asked, channel: { ...asked.channel, topicIds: heardTopics(asked) } }
  const { configuration, store } = world
  const { channel, since, until } = frame
  const topics = configuration.topics.filter(({ id }) => channel.topicIds.includes(id))
  const filed = await readFiled(world, frame)
  const ranked = await rank(world, filed)
  const homes = homesOf(ranked, topics)
  const shown = chooseShown(ranked, homes)
  const pool = [...shown, ...ranked.filter((story) => !shown.includes(story))].slice(0, STORIES_QUOTED)
  const reports = await store.archive.reports(pool.map(({ storyId }) => storyId))
  const usual = await usualTally(world, frame)
  return {
    kind: 'digest',
    locale: channel.locale,
    timeZone: configuration.timeZone,
    since,
    until,
    tally: { count: filed.length, usual: usual?.all ?? null },
    topics: topics
      .map((topic) => {
        const count = filed.filter(({ topicIds }) => topicIds.includes(topic.id)).length
        const tally = { count, usual: usual?.byTopic.get(topic.id) ?? null }
        const own = shown.filter(({ storyId }) => homes.get(storyId) === topic.id)
        return { name: topic.name, tally, stories: storiesOf(own, reports) }
      })
      .filter(isWorthALine),
    omitted: filed.length - shown.length,
    quotes: chooseDigestQuotes(reports, topics),
    newest: filed.length === 0 ? await newestOf(world, frame) : null,
    feeds: await feedsOf(world),
    isSample: configuration.isSample,
  }
}

type RankedStory = FiledStory & { readonly outlets: number }

/** What most outlets carry first, then the newest. */
async function rank({ store }: DigestWorld, filed: readonly FiledStory[]): Promise<readonly RankedStory[]> {
  const outlets = await store.archive.countOutlets(filed.map(({ storyId }) => storyId))
  return filed
    .map((story) => ({ ...story, outlets: outlets.get(story.storyId) ?? 1 }))
    .toSorted((a, b) => b.outlets - a.outlets || b.at - a.at)
}

/** Under which of its topics each story stands: the one with the fewest stories, so that no small topic is emptied by a large one. */
function homesOf(stories: readonly FiledStory[], topics: readonly Topic[]): ReadonlyMap<string, string> {
  const sizes = new Map<string, number>()
  for (const id of stories.flatMap(({ topicIds }) => topicIds)) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  return new Map(
    stories.map(({ storyId, topicIds }) => {
      const [home] = topics
        .filter(({ id }) => topicIds.includes(id))
        .toSorted((a, b) => (sizes.get(a.id) ?? 0) - (sizes.get(b.id) ?? 0))
      return [storyId, home?.id ?? '']
    }),
  )
}

/** The first of each topic, then the first of what is left; in their order. */
function chooseShown(
  ranked: readonly RankedStory[],
  homes: ReadonlyMap<string, string>,
): readonly RankedStory[] {
  const byHome = Map.groupBy(ranked, ({ storyId }) => homes.get(storyId))
  const firsts = new Set([...byHome.values()].flatMap((stories) => stories.slice(0, 1)))
  const others = ranked.filter((story) => !firsts.has(story))
  const chosen = new Set([...firsts, ...others].slice(0, MOST_STORIES))
  return ranked.filter((story) => chosen.has(story))
}

function storiesOf(stories: readonly RankedStory[], reports: readonly StoryReport[]): readonly DigestStory[] {
  return stories.flatMap(({ storyId, outlets }) => {
    const report = reports.find((one) => one.storyId === storyId)
    if (report === undefined) return []
    const { title, url, source } = report.article
    const lead = report.summary.find(({ text }) => !saysTheSame(text, title))
    return [{ title, url, source, lead: lead?.text ?? '', outlets, ...correctionIn(report) }]
  })
}

function correctionIn({ sources }: StoryReport): Pick<DigestStory, 'correction'> {
  const corrections = sources.flatMap(({ kind = 'report', source }) =>
    kind === 'report' ? [] : [{ kind, source }],
  )
  const correction = corrections.at(-1)
  return correction === undefined ? {} : { correction }
}

/** A topic with nothing is told of where that is out of the ordinary. */
function isWorthALine({ tally: { count, usual } }: DigestTopic): boolean {
  return count > 0 || (usual ?? 0) > 0
}

async function newestOf(
  { store }: DigestWorld,
  { channel: { topicIds }, mutes }: DigestFrame,
): Promise<NewsDigest['newest']> {
  const query = { feedId: null, since: 0, before: null, limit: 1 }
  const newest = await Promise.all(
    topicIds.map((topicId) => unmutedStories(store.archive, { ...query, topicId }, { mutes, topicIds })),
  )
  const [latest] = newest
    .flatMap(({ items }) => items)
    .map(({ article: { title, url, publishedAt, firstSeenAt } }) => ({
      title,
      url,
      at: publishedAt ?? firstSeenAt,
    }))
    .toSorted((a, b) => b.at - a.at)
  return latest ?? null
}

async function feedsOf({ configuration, store }: DigestWorld): Promise<NewsDigest['feeds']> {
  const states = await store.feeds.feedStates()
  const working = configuration.feeds.filter(({ id }) => {
    const condition = conditionOf(states.get(id))
    return condition !== 'failing' && condition !== 'stopped'
  })
  return { working: working.length, all: configuration.feeds.length }
}
