import { destinationKey, personAddress } from '#domain/destination.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Follow, Followed, FollowedName } from '#domain/follow.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { topicsFor } from '#pipeline/routing/routes-of.ts'
import { titleOf } from '#wording/alert-lines.ts'
import { followPhrases } from '#wording/follows.ts'
import { privateReply, sentence, type CommandWorld } from '#commands/command.ts'

/** So many things one person follows at most; more would be a channel of their own. */
export const MOST_FOLLOWS = 50
const ID_CHARS = 12

/** Keeps a follow of whoever asks and tells of it, with an undo, and where nothing will come of it for now. */
export async function keepFollow(
  world: CommandWorld,
  followed: Followed,
  invocation: Invocation,
): Promise<Reply> {
  const { locale } = invocation
  const phrases = followPhrases(locale)
  await noteServer(world, invocation)
  const follow = followOf(world, followed, invocation)
  const kept = await world.store.follows.add(follow, MOST_FOLLOWS)
  if (kept === 'full') return sentence(phrases.full(MOST_FOLLOWS), 'asked-wrongly')
  const name = await nameOf(world, followed, locale)
  const notes = await notesOn(world, { followed, name }, invocation)
  const said = kept === 'known' ? phrases.known(name) : phrases.followed(name)
  const blocks = [said, ...notes].map((text) => ({ kind: 'text', text }) as const)
  return privateReply(blocks, [{ label: phrases.undo, action: `unfollow:${follow.id}` }])
}

/** Takes up a follow that was ended a moment ago. */
export async function followAgain(
  world: CommandWorld,
  id: string,
  invocation: Invocation,
): Promise<Reply | null> {
  const follow = await world.store.follows.find(id)
  if (follow === null) return null
  return isOnes(follow, invocation)
    ? keepFollow(world, follow.followed, invocation)
    : sentence(followPhrases(invocation.locale).notOnes, 'asked-wrongly')
}

/** Ends a follow by its id, and tells of it with a way back. */
export async function endFollow(world: CommandWorld, id: string, invocation: Invocation): Promise<Reply> {
  const { locale } = invocation
  const phrases = followPhrases(locale)
  const follow = await world.store.follows.find(id)
  if (follow === null) return sentence(phrases.gone, 'asked-wrongly')
  if (!isOnes(follow, invocation)) return sentence(phrases.notOnes, 'asked-wrongly')
  const name = await nameOf(world, follow.followed, locale)
  const ended = await world.store.follows.end(id, world.clock.now(), name.name)
  if (ended === null) return sentence(phrases.gone)
  const text = phrases.ended(name)
  return privateReply([{ kind: 'text', text }], [{ label: phrases.undo, action: `refollow:${id}` }])
}

/** Where the channels of the reader's server are, as of now, so that what they follow finds its way. */
export async function noteServer(world: CommandWorld, { platform, server }: Invocation): Promise<void> {
  if (server !== undefined) await world.store.follows.noteServer(platform, server)
}

/** What is followed, by its name. */
export async function nameOf(
  { configuration, store }: Pick<CommandWorld, 'configuration' | 'store'>,
  followed: Followed,
  locale: Invocation['locale'],
): Promise<FollowedName> {
  const { kind } = followed
  switch (kind) {
    case 'topic': {
      const topic = configuration.topics.find(({ id }) => id === followed.topicId)
      return { kind, name: topic?.name ?? followed.topicId }
    }
    case 'person':
      return { kind, name: followed.name }
    case 'source':
      return { kind, name: followed.source }
    case 'story': {
      const story = await store.archive.story(followed.storyId)
      return { kind, name: titleOf({ title: story?.article.title ?? followed.storyId, locale }) }
    }
  }
}

/** Why the bot leaves a person alone, and since when; null where it does not. */
export async function pauseOf(
  { store }: Pick<CommandWorld, 'store'>,
  { platform, userId }: Pick<Invocation, 'platform' | 'userId'>,
): Promise<{ readonly reason: Bilingual; readonly pausedAt: number } | null> {
  const key = destinationKey({ platform, address: personAddress(userId) })
  const parked = (await store.outbox.parked()).find(({ destination }) => destinationKey(destination) === key)
  return parked === undefined ? null : { reason: parked.reason, pausedAt: parked.parkedAt }
}

function isOnes(follow: Follow, { platform, userId }: Invocation): boolean {
  return follow.platform === platform && follow.userId === userId
}

function followOf(
  { digest, clock }: CommandWorld,
  followed: Followed,
  { platform, userId, locale, server }: Invocation,
): Follow {
  const id = digest(JSON.stringify([platform, userId, followed])).slice(0, ID_CHARS)
  return { id, followed, platform, userId, locale, server: server?.id ?? null, at: clock.now() }
}

type Kept = { readonly followed: Followed; readonly name: FollowedName }

async function notesOn(
  world: CommandWorld,
  { followed, name }: Kept,
  invocation: Invocation,
): Promise<readonly string[]> {
  const phrases = followPhrases(invocation.locale)
  const pause = await pauseOf(world, invocation)
  const speakers = followed.kind === 'person' ? [followed.name] : null
  const quoted =
    speakers === null ? 1 : await world.store.archive.countQuotations({ ...everything, speakers })
  return [
    ...(isShown(world, followed, invocation) ? [] : [phrases.unwatched(name)]),
    ...(quoted === 0 ? [phrases.neverQuoted] : []),
    ...(pause === null ? [] : [phrases.paused(pause.reason[invocation.locale])]),
  ]
}

const everything = {
  topicId: null,
  standing: null,
  since: 0,
  until: Number.MAX_SAFE_INTEGER,
  offset: 0,
  limit: 1,
} as const

/** Whether any channel that the reader sees may show it: of a topic, one that wants it; of anything else, any. */
function isShown(
  { configuration }: CommandWorld,
  followed: Followed,
  { platform, server }: Invocation,
): boolean {
  const seen = configuration.channels.filter(
    ({ destination }) =>
      destination.platform === platform &&
      (server === undefined || server.addresses.includes(destination.address)),
  )
  if (followed.kind !== 'topic') return seen.length > 0
  return seen.some((channel) => topicsFor(configuration, channel).some(({ id }) => id === followed.topicId))
}
