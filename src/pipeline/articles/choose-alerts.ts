import type { Analysis } from '#domain/analysis.ts'
import type { Channel } from '#domain/configuration.ts'
import type { Decision } from '#domain/decision.ts'
import type { ListedAlert } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Topic } from '#domain/topic.ts'
import type { NewHeldAlert } from '#ports/held-alerts.ts'
import { composeAlert, ownHome, type StoryHome } from './compose-alert.ts'
import type { AnalysedEntry, Audience } from './analysed-entry.ts'
import { judge, type Judgement } from '#pipeline/gates/index.ts'
import type { Candidate, Verdict } from '#pipeline/gates/gate.ts'
import { factsOf, toldBy } from '#pipeline/routing/facts-of.ts'
import { onRoute } from '#pipeline/routing/on-route.ts'
import { routesOf, type Route } from '#pipeline/routing/routes-of.ts'
import type { World } from '#pipeline/world.ts'

/** What is announced of one story: an operation for each channel, or a line in the channel's next list; and why. */
export type Choice = {
  readonly operations: readonly NewOperation[]
  readonly held: readonly NewHeldAlert[]
  readonly decisions: readonly Decision[]
}

/**
 * One alert for each channel of the audience that the topics or a rule send the article to, where no gate keeps it back; as that of
 * the story named, else of the article's own.
 */
export async function chooseAlerts(
  world: World,
  analysed: AnalysedEntry,
  audience: Audience & { readonly home?: StoryHome },
): Promise<Choice> {
  const choices: Choice[] = []
  const { home = ownHome(analysed.article), channels } = audience
  const { storyId } = home
  if (channels.length === 0) choices.push(unheard(analysed, audience, storyId))
  for (const route of await routesOfNews(world, analysed, { channels, home })) {
    const { channel, topics, severity } = route
    const candidate = { analysed, storyId, channel, topics, severity }
    const judged = route.isSkipped ? skippedBy(route) : await judge(world, candidate)
    const passing = { ...route, topics: judged.topics }
    choices.push(choiceFor(world, candidate, { verdict: judged.verdict, route: passing, audience, home }))
  }
  return {
    operations: choices.flatMap(({ operations }) => operations),
    held: choices.flatMap(({ held }) => held),
    decisions: choices.flatMap(({ decisions }) => decisions),
  }
}

/** Where an article goes that opens a story, or is the first of it there. */
export async function routesOfNews(
  world: World,
  { article, analysis }: AnalysedEntry,
  { channels, home: { reports } }: Pick<Audience, 'channels'> & { readonly home: StoryHome },
): Promise<readonly Route[]> {
  const facts = await factsOf(world, { article, ...toldBy(analysis), reports, now: world.clock.now() })
  return routesOf({ ...world.configuration, channels }, facts)
}

function skippedBy({ rule, topics }: Route): Judgement {
  return { verdict: { kind: 'stop', step: 'route', detail: rule }, topics }
}

const nothing: Choice = { operations: [], held: [], decisions: [] }

/** Of an article that matched, why no channel may hear of it. */
function unheard({ article, analysis }: AnalysedEntry, { because }: Audience, storyId: string): Choice {
  if (because === null || analysis.topics.length === 0) return nothing
  const decision = {
    articleId: article.id,
    storyId,
    destination: null,
    outcome: 'stopped',
    step: because,
  } as const
  return { ...nothing, decisions: [{ ...decision, detail: null }] }
}

type Judged = {
  readonly verdict: Verdict
  readonly route: Route
  readonly audience: Audience
  readonly home: StoryHome
}

function choiceFor(world: World, candidate: Candidate, { verdict, route, audience, home }: Judged): Choice {
  const { analysed, storyId, channel } = candidate
  const { destination } = channel
  const about = { articleId: analysed.article.id, storyId, destination }
  if (verdict.kind === 'pass') {
    const operation = announce(world, analysed, { route, isEarlier: audience.isEarlier, home })
    const decision = { ...about, outcome: 'announced', step: null, detail: route.rule } as const
    return { operations: [operation], held: [], decisions: [decision] }
  }
  const { kind, step, detail } = verdict
  const decision = { ...about, outcome: kind === 'hold' ? 'held' : 'stopped', step, detail } as const
  const held = kind === 'hold' ? [{ destination, step, alert: listed(analysed, route.topics, home) }] : []
  return { operations: [], held, decisions: [decision] }
}

/** The topics of an article that a channel wants, in the configuration's order. */
export function topicsOfChannel(world: World, channel: Channel, analysis: Analysis): readonly Topic[] {
  const matched = new Set(analysis.topics.map((match) => match.topicId))
  const wanted = new Set(channel.topicIds)
  return world.configuration.topics.filter((topic) => matched.has(topic.id) && wanted.has(topic.id))
}

type Announcement = { readonly route: Route; readonly isEarlier: boolean; readonly home: StoryHome }

function announce(
  world: World,
  analysed: AnalysedEntry,
  { route, isEarlier, home }: Announcement,
): NewOperation {
  const { channel, topics } = route
  const { locale } = channel
  const { isSample } = world.configuration
  return {
    subject: home.storyId,
    destination: channel.destination,
    kind: 'post',
    part: 0,
    revision: 0,
    target: null,
    message: onRoute(composeAlert(analysed, { topics, locale, isEarlier, isSample, home }), route),
  }
}

function listed({ article }: AnalysedEntry, topics: readonly Topic[], { sources }: StoryHome): ListedAlert {
  return {
    title: article.title,
    url: article.url,
    source: article.source,
    topics: topics.map((topic) => topic.name),
    ...(sources.length > 1 ? { outlets: sources.length } : {}),
  }
}
