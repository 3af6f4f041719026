import type { Channel } from '#domain/configuration.ts'
import type { Mute } from '#domain/mute.ts'
import { leftBy } from '#pipeline/muting.ts'
import type { World } from '#pipeline/world.ts'
import type { Gate } from './gate.ts'

/**
 * What a channel has muted stops: its story, its outlet, or all of its topics, a topic too of which nothing was found but muted forms. A topic
 * that is left lets the article through, without those that are muted. `detail`: the mute's id.
 */
export const muteGate: Gate = async (world, { storyId, channel, analysed, topics }) => {
  const { article, analysis } = analysed
  const formsOf = (id: string): readonly string[] =>
    (analysis.topics.find(({ topicId }) => topicId === id)?.matches ?? []).map(({ form }) => form)
  const { topicIds, mute } = leftBy(await mutesOf(world, channel), {
    storyId,
    source: article.source.name,
    topics: topics.map(({ id }) => ({ topicId: id, forms: formsOf(id) })),
  })
  if (mute !== null) return { kind: 'stop', step: 'mute', detail: mute }
  return { kind: 'pass', topics: topics.filter(({ id }) => topicIds.includes(id)) }
}

/** The mute that keeps a channel from hearing any more of a story: no new message, no edit and no reply; null where there is none. */
export async function muteOfStory(world: World, channel: Channel, storyId: string): Promise<Mute | null> {
  const mutes = await mutesOf(world, channel)
  return mutes.find(({ muted }) => muted.kind === 'story' && muted.storyId === storyId) ?? null
}

function mutesOf({ store, clock }: World, { destination }: Channel): Promise<readonly Mute[]> {
  return store.mutes.active(clock.now(), { kind: 'channel', destination })
}
