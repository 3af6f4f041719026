import { channelsAmong } from '#domain/destination.ts'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { FeedState } from '#ports/store.ts'
import { conditionOf, type FeedCondition } from '#pipeline/polling/feed-condition.ts'
import type { World } from '#pipeline/world.ts'
import type { HealthBoard } from './health-board.ts'

/** From "at once" to "after an hour", in seconds. */
const LATENCY_BUCKETS = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 900, 3600]

/** What is counted as it happens. Every label's values are few and known: outcomes, states and the platforms that are on. */
export type Metrics = ReturnType<typeof createMetrics>

/** Counters on a registry of their own. docs/hosting.md lists them; names follow https://prometheus.io/docs/practices/naming/. */
export function createMetrics(version: string) {
  const registry = new Registry()
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter<Label>({ name, help, labelNames: [...labelNames], registers: [registry] })
  new Gauge({
    name: 'depesza_build_info',
    help: 'Always 1; the label says which version runs',
    labelNames: ['version'],
    registers: [registry],
  }).set({ version }, 1)
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    polls: counter('depesza_polls_total', 'Polls of feeds that ended', ['outcome']),
    articles: counter('depesza_articles_total', 'New articles filed'),
    matches: counter('depesza_matches_total', 'Topics found in new articles, one for each article and topic'),
    deliveries: counter('depesza_deliveries_total', 'Sends that ended', ['platform', 'outcome']),
    alerts: counter('depesza_alerts_sent_total', 'Alerts that stand on a platform', ['platform']),
    latency: new Histogram({
      name: 'depesza_alert_latency_seconds',
      help: 'From the first sight of an article to its alert on the platform',
      labelNames: ['platform'],
      buckets: LATENCY_BUCKETS,
      registers: [registry],
    }),
    rateLimitWaits: counter('depesza_rate_limit_waits_total', 'Sends put off by a rate limit', ['platform']),
    rateLimitSeconds: counter('depesza_rate_limit_wait_seconds_total', 'How long rate limits asked to wait', [
      'platform',
    ]),
    lookups: counter('depesza_lookups_total', 'Searches of a platform’s history', ['platform', 'result']),
    repeats: counter('depesza_repeats_total', 'Messages sent again, marked as a possible repeat', [
      'platform',
    ]),
    problems: counter('depesza_problems_total', 'Warnings and errors in the log', ['level']),
  }
}

/** What the gauges look at. */
export type GaugeSources = {
  readonly world: Pick<World, 'configuration' | 'store' | 'clock'>
  readonly board: HealthBoard
}

/** The text that Prometheus reads: the counters, and gauges read from the store at this moment. */
export async function renderMetrics(
  { registry }: Metrics,
  sources: GaugeSources,
): Promise<{ readonly type: string; readonly body: string }> {
  const gauges = new Registry()
  await readGauges(gauges, sources)
  const merged = Registry.merge([registry, gauges])
  return { type: merged.contentType, body: await merged.metrics() }
}

async function readGauges(registry: Registry, { world, board }: GaugeSources): Promise<void> {
  const states = await world.store.feeds.feedStates()
  const feeds = world.configuration.feeds.map(({ id }) => states.get(id))
  for (const { name, help, value } of await singleGauges(world, feeds)) {
    new Gauge({ name, help, registers: [registry] }).set(value)
  }
  const counted = [
    { name: 'depesza_feeds', help: 'Feeds of the configuration', label: 'state', counts: countFeeds(feeds) },
    {
      name: 'depesza_outbox_operations',
      help: 'Operations of the outbox',
      label: 'state',
      counts: await world.store.outbox.countByState(),
    },
    {
      name: 'depesza_health_troubles',
      help: 'Parts of the bot that are in trouble',
      label: 'severity',
      counts: countTroubles(board),
    },
  ]
  for (const { name, help, label, counts } of counted) {
    const gauge = new Gauge({ name, help, labelNames: [label], registers: [registry] })
    for (const [value, count] of Object.entries(counts)) gauge.set({ [label]: value }, count)
  }
}

async function singleGauges(
  { store, clock }: GaugeSources['world'],
  feeds: readonly (FeedState | undefined)[],
) {
  const lateSeconds = (dueAt: number) => Math.max(0, clock.now() - dueAt) / 1000
  return [
    {
      name: 'depesza_poll_lag_seconds',
      help: 'How late the feed that has waited longest for its poll is',
      value: Math.max(0, ...polledFeeds(feeds).map(({ nextPollAt }) => lateSeconds(nextPollAt))),
    },
    {
      name: 'depesza_outbox_lag_seconds',
      help: 'How late the message that is longest overdue is',
      value: lateSeconds((await store.outbox.nextDueAt()) ?? clock.now()),
    },
    {
      name: 'depesza_parked_channels',
      help: 'Channels that refused a message and are left alone until they are resumed',
      value: channelsAmong(await store.outbox.parked()).length,
    },
  ]
}

/** Those that wait for another poll: not the ones that are gone for good. */
function polledFeeds(states: readonly (FeedState | undefined)[]): readonly FeedState[] {
  return states.filter((state) => state !== undefined).filter(({ stoppedAt }) => stoppedAt === null)
}

function countTroubles(board: HealthBoard): Readonly<Record<'degraded' | 'down', number>> {
  const counts = { degraded: 0, down: 0 }
  for (const { severity } of board.troubles()) counts[severity] += 1
  return counts
}

function countFeeds(states: readonly (FeedState | undefined)[]): Readonly<Record<FeedCondition, number>> {
  const counts = { new: 0, ok: 0, moved: 0, failing: 0, stopped: 0 }
  for (const state of states) counts[conditionOf(state)] += 1
  return counts
}
