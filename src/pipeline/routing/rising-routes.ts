import { destinationKey, type Destination } from '#domain/destination.ts'
import { compareSeverity, type Severity } from '#domain/severity.ts'
import type { Audience } from '#pipeline/articles/analysed-entry.ts'
import type { Joining } from '#pipeline/stories/joining.ts'
import type { World } from '#pipeline/world.ts'
import type { StoryAlert } from '#ports/growing-story.ts'
import { factsOf, toldBy } from './facts-of.ts'
import type { RoutingFacts } from './judge-rule.ts'
import { routesOf, type Route } from './routes-of.ts'

/**
 * The routes, by channel, on which a rule has the say only now that a report joins the story, and says more than what stands there does: it is
 * more urgent, or calls somebody. The say passes up the rules alone: over all its reports a story has the first rule that ever matched.
 */
export async function risingRoutes(
  world: World,
  joining: Joining,
  audience: Audience,
): Promise<ReadonlyMap<string, Route>> {
  const { configuration } = world
  if (configuration.rules.length === 0 || !joining.isStored || audience.isEarlier) return new Map()
  const ruled = { ...configuration, channels: audience.channels }
  const facts = await factsOfStory(world, joining)
  const before = routesOf(ruled, { ...facts, reports: joining.story.reports })
  const rising = routesOf(ruled, facts).filter((route) => {
    const { destination } = route.channel
    const alert = joining.story.alerts.find((one) => isSame(one.destination, destination))
    const isNew =
      alert === undefined ? !before.some((one) => isAsBefore(one, route)) : isAbove(world, joining, route)
    return isNew && !route.isSkipped && isLouder(route, alert)
  })
  return new Map(rising.map((route) => [destinationKey(route.channel.destination), route]))
}

function factsOfStory(world: World, { analysed, story, report }: Joining): Promise<RoutingFacts> {
  const { topicIds, quotes } = toldBy(analysed.analysis)
  return factsOf(world, {
    article: analysed.article,
    topicIds: [...new Set([...story.topicIds, ...topicIds])],
    quotes,
    reports: [...story.reports, report],
    now: world.clock.now(),
  })
}

/** Of what stands in lists nobody wrote down by which rule: it is told by asking the same of the story without the report. */
function isAsBefore(before: Route, { rule, channel }: Route): boolean {
  return before.rule === rule && isSame(before.channel.destination, channel.destination)
}

/** Whether the rule stands above every other that had the say on the story there. */
function isAbove({ configuration }: World, { story }: Joining, { rule, channel }: Route): boolean {
  const said = story.rules.filter(({ destination }) => isSame(destination, channel.destination))
  const heard = new Set(said.map((one) => one.rule))
  const first = configuration.rules.find(({ name }) => name === rule || heard.has(name))
  return first !== undefined && !heard.has(first.name)
}

function isLouder({ severity, mention }: Route, alert: StoryAlert | undefined): boolean {
  const standing: Severity = alert?.message.severity ?? 'normal'
  return mention !== null || compareSeverity(severity, standing) > 0
}

function isSame(one: Destination, other: Destination): boolean {
  return destinationKey(one) === destinationKey(other)
}
