import type { Operation } from '#domain/operation.ts'
import { leftBy } from './muting.ts'
import type { World } from './world.ts'

/**
 * Why an operation that waited is not to be carried out any more, since its channel has muted what it tells in between; null where nothing was.
 * A platform may have been down for a day, and an answer waits for the end of the quiet hours. An alert still grows by its edits, unless its
 * story is muted. Muted forms are asked about when an article is filed, and not again.
 */
export async function mutedSince(
  { store, clock, configuration }: Pick<World, 'store' | 'clock' | 'configuration'>,
  { destination, kind, message }: Operation,
): Promise<string | null> {
  if (message.kind !== 'alert' && message.kind !== 'follow-up') return null
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
