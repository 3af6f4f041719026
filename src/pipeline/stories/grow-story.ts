import { alertAmendmentOf } from '#domain/amendment.ts'
import type { Decision } from '#domain/decision.ts'
import { destinationKey, type Destination } from '#domain/destination.ts'
import type { NewHeldAlert } from '#ports/held-alerts.ts'
import type { Audience } from '#pipeline/articles/analysed-entry.ts'
import { chooseAlerts, type Choice } from '#pipeline/articles/choose-alerts.ts'
import type { StoryHome } from '#pipeline/articles/compose-alert.ts'
import { correctionOf, outletsOf } from './grow-alert.ts'
import { growStanding } from './grow-standing.ts'
import type { Joining } from './joining.ts'
import { risingRoutes } from '#pipeline/routing/rising-routes.ts'
import type { Route } from '#pipeline/routing/routes-of.ts'
import type { World } from '#pipeline/world.ts'

/**
 * What a report that joins a story changes: the alerts that stand grow, and are answered where it adds something; a line that waits in a
 * list grows; channels that have heard nothing of the story hear of it by the report, if they want its topics, and so do those that had it
 * in a list where only now a rule makes it urgent.
 */
export async function growStory(world: World, joining: Joining, audience: Audience): Promise<Choice> {
  const { alerts, held, amendments } = joining.story
  if (alertAmendmentOf(amendments)?.change.isWithdrawn === true) return silent(joining)
  const rising = await risingRoutes(world, joining, audience)
  const standing = alerts.filter(({ isAlive }) => isAlive)
  const grown = await Promise.all(
    standing.map((alert) =>
      growStanding(world, joining, { alert, audience, route: rising.get(keyOf(alert)) ?? null }),
    ),
  )
  const chosen = await tellOthers(world, joining, { audience, rising })
  const told = new Set(chosen.operations.map(keyOf))
  const waiting = held.filter((line) => !told.has(keyOf(line)))
  return {
    operations: [...grown.flatMap(({ operations }) => operations), ...chosen.operations],
    held: [...waiting.flatMap((line) => grownLine(joining, line)), ...chosen.held],
    decisions: [
      ...grown.flatMap(({ decisions }) => decisions),
      ...waiting.map((line) => joinedAt(joining, line.destination)),
      ...chosen.decisions,
    ],
  }
}

const nothing: Choice = { operations: [], held: [], decisions: [] }

/** Nobody hears any more of a story that a manager took back. */
function silent({ analysed, storyId, story }: Joining): Choice {
  const about = { articleId: analysed.article.id, storyId, outcome: 'stopped', step: 'withdrawn' } as const
  return {
    ...nothing,
    decisions: story.alerts.map(({ destination }) => ({ ...about, destination, detail: null })),
  }
}

type Others = { readonly audience: Audience; readonly rising: ReadonlyMap<string, Route> }

/** Alerts for channels without one. What had it in a list, or will have, keeps that where the gates let no alert through. */
async function tellOthers(world: World, joining: Joining, { audience, rising }: Others): Promise<Choice> {
  if (!joining.isStored && !joining.isFirst) return nothing
  const { alerts, held, listedAt } = joining.story
  const listed = new Set([...held.map(keyOf), ...listedAt.map(destinationKey)])
  const posted = new Set(alerts.map(keyOf))
  const others = audience.channels.filter((channel) => !posted.has(keyOf(channel)))
  const home = homeOf(joining)
  const unheard = others.filter((channel) => !listed.has(keyOf(channel)))
  const first = await chooseAlerts(world, joining.analysed, { ...audience, channels: unheard, home })
  const raised = others.filter((channel) => listed.has(keyOf(channel)) && rising.has(keyOf(channel)))
  if (raised.length === 0) return first
  const late = await chooseAlerts(world, joining.analysed, { ...audience, channels: raised, home })
  const announced = late.decisions.filter(({ outcome }) => outcome === 'announced')
  return {
    operations: [...first.operations, ...late.operations],
    held: first.held,
    decisions: [...first.decisions, ...announced],
  }
}

function homeOf({ storyId, story, report }: Joining): StoryHome {
  const reports = [...story.reports, report]
  return { storyId, sources: outletsOf(reports), reports }
}

function keyOf({ destination }: { readonly destination: Destination }): string {
  return destinationKey(destination)
}

function grownLine(joining: Joining, line: NewHeldAlert): readonly NewHeldAlert[] {
  const { alert } = line
  const outlets = homeOf(joining).sources.length
  const correction = correctionOf(joining)
  if (outlets === (alert.outlets ?? 1) && correction === undefined) return []
  return [{ ...line, alert: { ...alert, outlets, ...(correction === undefined ? {} : { correction }) } }]
}

function joinedAt({ analysed, storyId }: Joining, destination: Destination): Decision {
  const articleId = analysed.article.id
  return { articleId, storyId, destination, outcome: 'joined', step: null, detail: null }
}
