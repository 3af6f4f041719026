import type { Channel } from '#domain/configuration.ts'
import type { Mute } from '#domain/mute.ts'
import type { Topic } from '#domain/topic.ts'
import { fold } from '#text/fold.ts'
import type { World } from '#pipeline/world.ts'
import type { Candidate, Gate } from './gate.ts'

/**
 * What a channel has muted stops: its story, its outlet, or all of its topics, a topic too of which nothing was found but muted forms. A topic
 * that is left lets the article through, without those that are muted. `detail`: the mute's id.
 */
export const muteGate: Gate = async (world, candidate) => {
  const { storyId, channel, analysed, topics } = candidate
  const mutes = await mutesOf(world, channel)
  const whole = mutes.find(
    ({ muted }) =>
      (muted.kind === 'story' && muted.storyId === storyId) ||
      (muted.kind === 'source' && fold(muted.source) === fold(analysed.article.source.name)),
  )
  if (whole !== undefined) return { kind: 'stop', step: 'mute', detail: whole.id }
  const left = topics.filter((topic) => muteOf(candidate, topic, mutes) === null)
  const [first] = topics
  if (left.length > 0 || first === undefined) return { kind: 'pass', topics: left }
  return { kind: 'stop', step: 'mute', detail: muteOf(candidate, first, mutes) }
}

/** The mute that keeps a channel from hearing any more of a story: no new message, no edit and no reply; null where there is none. */
export async function muteOfStory(world: World, channel: Channel, storyId: string): Promise<Mute | null> {
  const mutes = await mutesOf(world, channel)
  return mutes.find(({ muted }) => muted.kind === 'story' && muted.storyId === storyId) ?? null
}

function mutesOf({ store, clock }: World, { destination }: Channel): Promise<readonly Mute[]> {
  return store.mutes.active(clock.now(), { kind: 'channel', destination })
}

/** The id of a mute that leaves nothing of a topic; null where something is left. */
function muteOf({ analysed }: Candidate, topic: Topic, mutes: readonly Mute[]): string | null {
  const whole = mutes.find(({ muted }) => muted.kind === 'topic' && muted.topicId === topic.id)
  if (whole !== undefined) return whole.id
  const forms = new Map(
    mutes.flatMap(({ id, muted }) =>
      muted.kind === 'form' && muted.topicId === topic.id ? [[wordOf(muted.form), id]] : [],
    ),
  )
  const finds = analysed.analysis.topics.find(({ topicId }) => topicId === topic.id)?.matches ?? []
  const [first] = finds
  if (first === undefined || finds.some(({ form }) => !forms.has(wordOf(form)))) return null
  return forms.get(wordOf(first.form)) ?? null
}

/** Capitals do not make another form; diacritics do. */
function wordOf(form: string): string {
  return form.normalize('NFC').toLowerCase()
}
