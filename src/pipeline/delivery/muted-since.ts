import { personAt } from '#domain/destination.ts'
import type { FollowedNews } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import { nameOf } from '#pipeline/follows/compose-followed.ts'
import { leftBy } from '#pipeline/muting.ts'
import { isCorrected } from './obstacle-to.ts'
import type { World } from '#pipeline/world.ts'

type MuteWorld = Pick<World, 'store' | 'clock' | 'configuration'>

/**
 * Why an operation that waited is not to be carried out any more, since its channel has muted what it tells in between; null where nothing was.
 * A platform may have been down for a day, and an answer waits for the end of the quiet hours. An alert still grows by its edits, unless its
 * story is muted, and is corrected all the same. Nobody is told in person of what they have muted, or follow no more. Muted forms are asked about
 * when an article is filed, and not again.
 */
export async function mutedSince(world: MuteWorld, operation: Operation): Promise<string | null> {
  const { destination, kind, message } = operation
  if (message.kind === 'followed') return endedSince(world, operation, message)
  if ((message.kind !== 'alert' && message.kind !== 'follow-up') || isCorrected(operation)) return null
  const { store, clock, configuration } = world
  const active = await store.mutes.active(clock.now(), { kind: 'channel', destination })
  const mutes = kind === 'edit' ? active.filter(({ muted }) => muted.kind === 'story') : active
  const topics = configuration.topics.filter(({ name }) => message.topics.includes(name))
  const { mute } = leftBy(mutes, {
    storyId: message.storyId,
    source: message.source.name,
    topics: topics.map(({ id }) => ({ topicId: id, forms: [] })),
  })
  return mute === null ? null : `muted in the channel meanwhile (${mute})`
}

/** Of all that led to it, one thing that is still followed is enough; topics that are muted leave nothing where nothing else led to it. */
async function endedSince(
  { store, clock, configuration }: MuteWorld,
  { destination: { platform, address } }: Operation,
  { storyId, source, title, follows }: FollowedNews,
): Promise<string | null> {
  const person = { platform, userId: personAt(address) ?? '' }
  const own = (await store.follows.of(person)).filter(({ followed }) => {
    if (followed.kind === 'story' && followed.storyId !== storyId) return false
    const { kind, name } = nameOf(followed, { topics: configuration.topics, title })
    return follows.some((one) => one.kind === kind && one.name === name)
  })
  if (own.length === 0) return 'followed no more'
  const topicIds = own.map(({ followed }) => (followed.kind === 'topic' ? [followed.topicId] : []))
  const areTopics = topicIds.every(({ length }) => length > 0)
  const mutes = await store.mutes.active(clock.now(), { kind: 'person', ...person })
  const topics = (areTopics ? topicIds.flat() : []).map((topicId) => ({ topicId, forms: [] }))
  const { mute } = leftBy(mutes, { storyId, source: source.name, topics })
  return mute === null ? null : `muted in person meanwhile (${mute})`
}
