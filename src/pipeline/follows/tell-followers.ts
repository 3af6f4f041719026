import type { Configuration } from '#domain/configuration.ts'
import { destinationKey, personAddress, type Destination } from '#domain/destination.ts'
import type { Follow } from '#domain/follow.ts'
import type { FollowUpReason } from '#domain/message.ts'
import type { Mute } from '#domain/mute.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Topic } from '#domain/topic.ts'
import type { AnalysedEntry, Audience } from '#pipeline/articles/analysed-entry.ts'
import { routesOfNews } from '#pipeline/articles/choose-alerts.ts'
import { ownHome, type StoryHome } from '#pipeline/articles/compose-alert.ts'
import { newVoices } from '#pipeline/stories/follow-up.ts'
import { correctionOf, outletsOf } from '#pipeline/stories/grow-alert.ts'
import type { Joining } from '#pipeline/stories/joining.ts'
import { formsFound, leftBy } from '#pipeline/muting.ts'
import type { World } from '#pipeline/world.ts'
import { serverKey } from '#ports/follows.ts'
import { composeFollowed, type News } from './compose-followed.ts'
import { byPerson, isNewsOf, personKey, type Told } from './matched-follows.ts'

/** An article on its way into the archive: it opens a story, or joins one. */
export type Arrival = {
  readonly analysed: AnalysedEntry
  readonly audience: Audience
  /** Null where it opens a story. */
  readonly joining: Joining | null
}

/**
 * A message for each person who follows what an article is news of, whatever hours their channels keep: once for one article, however
 * many of their follows led to it. Nobody hears of what no channel of theirs shows, of what they have muted, or of what is no news of today;
 * who takes no messages is left alone.
 */
export async function tellFollowers(world: World, arrival: Arrival): Promise<readonly NewOperation[]> {
  const { audience, joining } = arrival
  const isNews = audience.channels.length > 0 && !audience.isEarlier
  if (!isNews || (joining !== null && !isHeard(joining))) return []
  const follows = (await world.store.follows.all()).filter(({ platform }) => world.messengers.has(platform))
  if (follows.length === 0) return []
  const news = await newsOf(world, arrival)
  const shown = await shownBy(world, arrival, news.home)
  if (shown.length === 0) return []
  const known = { news, shown, ...(await knownOf(world, news.home.storyId)) }
  return [...byPerson(follows).values()]
    .map((own) => tellPerson(world.configuration, { own, ...known }))
    .filter((operation) => operation !== null)
}

/** What counts for everybody who follows anything, read once for all of them. */
async function knownOf(
  { store, clock }: World,
  storyId: string,
): Promise<Pick<Telling, 'servers' | 'told' | 'parked' | 'mutes'>> {
  const keysOf = (places: readonly { readonly destination: Destination }[]) =>
    new Set(places.map(({ destination }) => destinationKey(destination)))
  const told = (await store.follows.told(storyId)).map((destination) => ({ destination }))
  const mutes = (await store.mutes.active(clock.now())).filter(({ scope }) => scope.kind === 'person')
  return {
    servers: await store.follows.servers(),
    told: keysOf(told),
    parked: keysOf(await store.outbox.parked()),
    mutes: Map.groupBy(mutes, ({ scope }) => (scope.kind === 'person' ? personKey(scope) : '')),
  }
}

/** A report that brings something of its own, or a story that no feed brought before. */
function isHeard({ isCopy, isStored, isFirst }: Joining): boolean {
  return isFirst || (!isCopy && isStored)
}

/** A channel that shows the article, and for which topics. */
type Shown = { readonly platform: string; readonly address: string; readonly topics: readonly Topic[] }

/** Where rules and topics send it, and where the story's alert stands already. */
async function shownBy(
  world: World,
  { analysed, audience, joining }: Arrival,
  home: StoryHome,
): Promise<readonly Shown[]> {
  const routes = await routesOfNews(world, analysed, { channels: audience.channels, home })
  const sent = routes
    .filter(({ isSkipped }) => !isSkipped)
    .map(({ channel, topics }) => ({ ...channel.destination, topics }))
  const standing = (joining?.story.alerts ?? []).filter(({ isAlive }) => isAlive)
  return [...sent, ...standing.map(({ destination }) => ({ ...destination, topics: [] }))]
}

async function newsOf(world: World, { analysed, joining }: Arrival): Promise<News & { readonly told: Told }> {
  const { article, analysis } = analysed
  const home = joining === null ? ownHome(article) : homeOf(joining)
  const { storyId } = home
  const voices = joining === null ? [] : newVoices(joining, world.configuration.topics)
  const sentence = joining === null ? null : await joining.newSentence()
  const reason = joining === null ? null : reasonOf(joining, { hasVoices: voices.length > 0, sentence })
  const heard = joining?.story.speakers ?? []
  const told = { storyId, source: article.source.name, quotes: analysis.quotes, heard, reason }
  return { analysed, home, voices, sentence, told, isSample: world.configuration.isSample }
}

function homeOf({ storyId, story, report }: Joining): StoryHome {
  const reports = [...story.reports, report]
  return { storyId, sources: outletsOf(reports), reports }
}

function reasonOf(
  joining: Joining,
  { hasVoices, sentence }: { readonly hasVoices: boolean; readonly sentence: string | null },
): FollowUpReason | null {
  const correction = correctionOf(joining)
  if (correction !== undefined) return correction.kind
  if (hasVoices) return 'quotation'
  return sentence === null ? null : 'news'
}

type Telling = {
  /** The follows of one person, of which there is at least one. */
  readonly own: readonly Follow[]
  readonly news: News & { readonly told: Told }
  readonly shown: readonly Shown[]
  readonly servers: ReadonlyMap<string, readonly string[]>
  /** The conversations in which the story was told of before. */
  readonly told: ReadonlySet<string>
  /** The conversations, and channels, that take no messages. */
  readonly parked: ReadonlySet<string>
  /** What each person has muted, by the person. */
  readonly mutes: ReadonlyMap<string, readonly Mute[]>
}

function tellPerson(configuration: Configuration, telling: Telling): NewOperation | null {
  const { own, news, shown, servers, told } = telling
  const seenBy = (follow: Follow): readonly Shown[] => shown.filter((one) => mayLook(follow, one, servers))
  const inSight = own.filter((follow) => seenBy(follow).length > 0)
  const [first] = inSight
  if (first === undefined) return null
  const destination = { platform: first.platform, address: personAddress(first.userId) }
  const { storyId } = news.home
  const isTold = told.has(destinationKey(destination))
  const matched = inSight.filter((follow) => {
    const topicIds = seenBy(follow).flatMap(({ topics }) => topics.map(({ id }) => id))
    return isNewsOf(follow.followed, news.told, { topicIds, isTold })
  })
  if (matched.length === 0 || isSpared(first, destination, telling)) return null
  return {
    subject: `follow:${storyId}:${news.analysed.article.id}`,
    destination,
    kind: 'post',
    part: 0,
    revision: 0,
    target: null,
    message: composeFollowed(configuration, news, { follows: matched, isTold }),
  }
}

/** Where a platform is one place, everywhere on it; else in the server in which they asked. */
function mayLook(
  { platform, server }: Follow,
  shown: Shown,
  servers: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (platform !== shown.platform) return false
  return server === null || servers.get(serverKey(platform, server))?.includes(shown.address) === true
}

/** Whoever has muted it, or takes no messages from the bot. */
function isSpared(
  person: Follow,
  destination: Destination,
  { news: { analysed, home }, parked, mutes }: Telling,
): boolean {
  if (parked.has(destinationKey(destination))) return true
  const { article, analysis } = analysed
  const topics = formsFound(analysis.topics)
  const own = mutes.get(personKey(person)) ?? []
  return leftBy(own, { storyId: home.storyId, source: article.source.name, topics }).mute !== null
}
