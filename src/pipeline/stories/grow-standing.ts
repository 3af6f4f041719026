import type { Channel } from '#domain/configuration.ts'
import { destinationKey, type Destination } from '#domain/destination.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { StoryAlert } from '#ports/growing-story.ts'
import type { Audience } from '#pipeline/articles/analysed-entry.ts'
import type { Choice } from '#pipeline/articles/choose-alerts.ts'
import { followUp, type Answering } from './follow-up.ts'
import { silenceOf } from '#pipeline/gates/index.ts'
import { correctionOf, editOf } from './grow-alert.ts'
import type { Joining } from './joining.ts'
import type { Route } from '#pipeline/routing/routes-of.ts'
import type { World } from '#pipeline/world.ts'

/** An alert that stands in a channel, who may hear of the report that joins its story, and the rule that has the say only now. */
export type Standing = {
  readonly alert: StoryAlert
  readonly audience: Audience
  readonly route: Route | null
}

/** What a report changes where its story stands: an edit, an answer; nothing where the story is muted, or the channel wants digests alone. */
export async function growStanding(world: World, joining: Joining, standing: Standing): Promise<Choice> {
  const { alert, route } = standing
  const { destination } = alert
  const { storyId, analysed } = joining
  const about = { articleId: analysed.article.id, storyId, destination }
  const channel = world.configuration.channels.find((one) => isAt(one, destination))
  const silence = channel === undefined ? null : await silenceOf(world, channel, storyId)
  if (silence !== null) {
    return { operations: [], held: [], decisions: [{ ...about, outcome: 'stopped', ...silence }] }
  }
  const edit = edited(world, joining, standing)
  const { reply, kept } =
    channel === undefined ? nothing : await answer(world, joining, { ...standing, channel })
  const rule = reply === null ? null : (route?.rule ?? null)
  const { step, detail } = kept ?? { step: null, detail: rule }
  return {
    operations: [edit, reply].filter((operation) => operation !== null),
    held: [],
    decisions: [{ ...about, outcome: 'joined', step, detail }],
  }
}

/** An alert may have grown further than a restored store knows; only what corrects it, or is news of today, is put over what stands. */
function edited(world: World, joining: Joining, { alert, audience, route }: Standing): NewOperation | null {
  const mayBeOutdated = audience.because === 'restored' && correctionOf(joining) === undefined
  return mayBeOutdated ? null : editOf(world, joining, { alert, route })
}

const nothing: Answering = { reply: null, kept: null }

/** Of what stands in a feed at its first poll, a channel hears of the newest at most. */
async function answer(
  world: World,
  joining: Joining,
  { alert, audience, route, channel }: Standing & { readonly channel: Channel },
): Promise<Answering> {
  const { channels, because, isEarlier } = audience
  if (channels.some((one) => isAt(one, alert.destination)))
    return followUp(world, joining, { alert, channel, route })
  return { reply: null, kept: { step: because ?? (isEarlier ? 'baseline' : null), detail: null } }
}

function isAt(channel: Channel, destination: Destination): boolean {
  return destinationKey(channel.destination) === destinationKey(destination)
}
