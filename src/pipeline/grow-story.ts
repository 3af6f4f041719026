import type { Decision } from '#domain/decision.ts'
import { destinationKey, type Destination } from '#domain/destination.ts'
import type { NewHeldAlert } from '#ports/held-alerts.ts'
import type { Audience } from './analysed-entry.ts'
import { chooseAlerts, type Choice } from './choose-alerts.ts'
import { followUp } from './follow-up.ts'
import { editOf, outletsOf } from './grow-alert.ts'
import type { Joining } from './joining.ts'
import type { World } from './world.ts'

/**
 * What a report that joins a story changes: the alerts that stand grow, and are answered where it adds something; a line that waits in a
 * list grows; and channels that have heard nothing of the story hear of it by the report, if they want its topics.
 */
export async function growStory(world: World, joining: Joining, audience: Audience): Promise<Choice> {
  const { alerts, held, listedAt } = joining.story
  const told = [...[...alerts, ...held].map(({ destination }) => destination), ...listedAt]
  const known = new Set(told.map(destinationKey))
  const isUnheard = ({ destination }: { readonly destination: Destination }): boolean =>
    !known.has(destinationKey(destination))
  const sources = outletsOf([...joining.story.reports, joining.report])
  const chosen = !joining.isStored
    ? nothing
    : await chooseAlerts(world, joining.analysed, {
        ...audience,
        channels: audience.channels.filter(isUnheard),
        home: { storyId: joining.storyId, sources },
      })
  const standing = alerts.filter(({ isAlive }) => isAlive)
  return {
    operations: [
      ...standing.flatMap((alert) => editOf(world, joining, alert) ?? []),
      ...standing.flatMap((alert) => {
        const channel = audience.channels.find((one) => isSame(one.destination, alert.destination))
        return (channel === undefined ? null : followUp(world, joining, { alert, channel })) ?? []
      }),
      ...chosen.operations,
    ],
    held: [...held.flatMap((line) => grownLine(line, sources.length)), ...chosen.held],
    decisions: [
      ...[...standing, ...held].map((place) => joinedAt(joining, place.destination)),
      ...chosen.decisions,
    ],
  }
}

const nothing: Choice = { operations: [], held: [], decisions: [] }

function isSame(one: Destination, other: Destination): boolean {
  return destinationKey(one) === destinationKey(other)
}

function grownLine(line: NewHeldAlert, outlets: number): readonly NewHeldAlert[] {
  const { alert } = line
  return outlets === (alert.outlets ?? 1) ? [] : [{ ...line, alert: { ...alert, outlets } }]
}

function joinedAt({ analysed, storyId }: Joining, destination: Destination): Decision {
  const articleId = analysed.article.id
  return { articleId, storyId, destination, outcome: 'joined', step: null, detail: null }
}
