import { destinationKey } from '#domain/destination.ts'
import type { StoryAlert } from '#ports/growing-story.ts'
import type { Audience } from '#pipeline/articles/analysed-entry.ts'
import type { Choice } from '#pipeline/articles/choose-alerts.ts'
import { followUp } from './follow-up.ts'
import { silenceOf } from '#pipeline/gates/index.ts'
import { editOf } from './grow-alert.ts'
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
  const { alert, audience, route } = standing
  const { destination } = alert
  const { storyId, analysed } = joining
  const about = { articleId: analysed.article.id, storyId, destination }
  const key = destinationKey(destination)
  const channel = world.configuration.channels.find((one) => destinationKey(one.destination) === key)
  const silence = channel === undefined ? null : await silenceOf(world, channel, storyId)
  if (silence !== null) {
    return { operations: [], held: [], decisions: [{ ...about, outcome: 'stopped', ...silence }] }
  }
  const edit = editOf(world, joining, { alert, route })
  const hears = audience.channels.some((one) => destinationKey(one.destination) === key)
  const reply =
    channel === undefined || !hears ? null : await followUp(world, joining, { alert, channel, route })
  const detail = reply === null ? null : (route?.rule ?? null)
  return {
    operations: [edit, reply].filter((operation) => operation !== null),
    held: [],
    decisions: [{ ...about, outcome: 'joined', step: null, detail }],
  }
}
