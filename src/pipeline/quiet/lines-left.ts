import type { Channel, Configuration } from '#domain/configuration.ts'
import type { Mute } from '#domain/mute.ts'
import type { Topic } from '#domain/topic.ts'
import type { DroppedLine, HeldAlert } from '#ports/held-alerts.ts'
import { isDigestOnly } from '#pipeline/gates/digest.ts'
import { leftBy } from '#pipeline/muting.ts'
import { UNWANTED } from '#pipeline/delivery/obstacle-to.ts'
import { topicsFor } from '#pipeline/routing/routes-of.ts'

/** A line that waited, with the forms found for its topics where they are known. */
type Line = Pick<HeldAlert, 'storyId' | 'alert' | 'finds'>

/** What waited for a channel: what is still to be listed, and what is not any more, with the reason. */
export type LinesLeft<Held extends Line> = {
  readonly lines: readonly Held[]
  readonly dropped: readonly DroppedLine[]
}

/**
 * What waited for a channel is asked again when it is to be listed, by the configuration and the mutes of that moment: nothing is left where the
 * channel came to want digests alone, and of a line the topics that it wants and has not muted.
 */
export function linesLeft<Held extends Line>(
  configuration: Configuration,
  channel: Channel,
  { held, mutes }: { readonly held: readonly Held[]; readonly mutes: readonly Mute[] },
): LinesLeft<Held> {
  if (isDigestOnly(channel)) {
    const detail = channel.digest.schedule.text
    return { lines: [], dropped: held.map(({ storyId }) => ({ storyId, step: 'digest', detail })) }
  }
  const wanted = topicsFor(configuration, channel)
  const judged = held.map((line) => lineLeft(line, wanted, mutes))
  return {
    lines: judged.flatMap(({ lines }) => lines),
    dropped: judged.flatMap(({ dropped }) => dropped),
  }
}

function lineLeft<Held extends Line>(
  line: Held,
  wanted: readonly Topic[],
  mutes: readonly Mute[],
): LinesLeft<Held> {
  const { storyId, alert, finds } = line
  const topics = wanted.filter(({ name }) => alert.topics.includes(name))
  if (topics.length === 0) return { lines: [], dropped: [{ storyId, step: null, detail: UNWANTED }] }
  const { topicIds, mute } = leftBy(mutes, {
    storyId,
    source: alert.source.name,
    topics: topics.map(({ id }) => ({
      topicId: id,
      forms: finds.filter(({ topicId }) => topicId === id).map(({ form }) => form),
    })),
  })
  if (mute !== null) return { lines: [], dropped: [{ storyId, step: 'mute', detail: mute }] }
  const left = topics.filter(({ id }) => topicIds.includes(id)).map(({ name }) => name)
  return { lines: [{ ...line, alert: { ...alert, topics: left } }], dropped: [] }
}
