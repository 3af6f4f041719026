import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHealthBoard, type HealthBoard } from '#app/health/health-board.ts'
import { createMetrics, type Metrics, renderMetrics } from '#app/health/metrics.ts'
import { observeConnection, observeLog, observeStore, observeWatch } from '#app/health/observe.ts'
import { untranslated } from '#domain/bilingual.ts'
import { unwatched } from '#pipeline/watch.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import type { DeliveryOutcome, Lookup } from '#ports/platform.ts'
import { anAlert, anOperation } from '../builders.ts'
import { aFeed, anEntry, silentLog, testWorld, type TestWorld } from '../fakes/world.ts'

let metrics: Metrics
let board: HealthBoard
beforeEach(() => {
  metrics = createMetrics('9.9.9')
  board = createHealthBoard(() => 0)
})

const nowhere = { send: async () => sent, find: async () => absent, close: async () => {} }
const sent: DeliveryOutcome = { kind: 'sent', messageId: 'm1' }
const absent: Lookup = { kind: 'absent' }
const refused = (because: 'later' | 'destination' | 'credentials', retryAfterMs: number | null = null) =>
  ({ kind: 'refused', because, reason: untranslated('no'), retryAfterMs }) as const
const settings = { id: 'slack', name: 'Slack' }

async function valueOf(line: string): Promise<number | null> {
  const { body } = await renderMetrics(metrics, { world, board })
  const found = body.split('\n').find((one) => one.startsWith(`${line} `))
  return found === undefined ? null : Number(found.slice(line.length + 1))
}

let world: TestWorld
beforeEach(async () => {
  world = await testWorld({ feeds: [aFeed('kurier'), aFeed('goniec')] })
})
afterEach(() => world.store.close())

describe('a connection', () => {
  test.each<[string, readonly DeliveryOutcome[], Readonly<Record<string, number>>, readonly string[]]>([
    [
      'that sends',
      [sent],
      {
        'depesza_deliveries_total{platform="slack",outcome="sent"}': 1,
        'depesza_alerts_sent_total{platform="slack"}': 1,
        'depesza_alert_latency_seconds_sum{platform="slack"}': 7,
      },
      [],
    ],
    [
      'that is rate limited',
      [refused('later', 30_000), sent],
      {
        'depesza_rate_limit_waits_total{platform="slack"}': 1,
        'depesza_rate_limit_wait_seconds_total{platform="slack"}': 30,
        'depesza_alerts_sent_total{platform="slack"}': 1,
      },
      [],
    ],
    [
      'whose channel refuses',
      [refused('destination')],
      { 'depesza_deliveries_total{platform="slack",outcome="refused_destination"}': 1 },
      ['channels:slack: Slack: 1 channel refuses messages'],
    ],
    ['whose channel takes messages again', [refused('destination'), sent], {}, []],
    [
      'whose token is refused',
      [refused('credentials')],
      {},
      ['token:slack: Slack refuses the token, so nothing goes out there: check .env and restart the bot'],
    ],
    ['whose token works again', [refused('credentials'), sent], {}, []],
  ])('%s', async (_name, outcomes, values, told) => {
    const left = [...outcomes]
    const alert = anAlert({ firstSeenAt: 1_000 })
    const observed = observeConnection({ ...nowhere, send: async () => left.shift() ?? sent }, settings, {
      metrics,
      health: board,
      log: silentLog,
      now: () => 8_000,
    })
    for (const _outcome of outcomes) await observed.send(anOperation({ message: alert }))
    for (const [line, value] of Object.entries(values)) expect(await valueOf(line), line).toBe(value)
    expect(board.troubles().map(({ part, reason }) => `${part}: ${reason.en}`)).toEqual(told)
  })

  test('counts a message that is found after a send of unknown fate, and one that may be a repeat', async () => {
    const observed = observeConnection(
      { ...nowhere, find: async () => ({ kind: 'found', messageId: 'm1' }) },
      settings,
      { metrics, health: board, log: silentLog, now: () => 8_000 },
    )
    await observed.find(anOperation({ message: anAlert({ isEarlier: true }), mayRepeat: true }))
    expect(await valueOf('depesza_lookups_total{platform="slack",result="found"}')).toBe(1)
    expect(await valueOf('depesza_alerts_sent_total{platform="slack"}')).toBe(1)
    expect(await valueOf('depesza_repeats_total{platform="slack"}')).toBe(1)
    expect(await valueOf('depesza_alert_latency_seconds_count{platform="slack"}')).toBeNull()
  })
})

test('a cycle is counted: polls by outcome, articles, topics found, what waits', async () => {
  world.readings.set('goniec', { kind: 'failed', reason: untranslated('HTTP 500'), retryAfterMs: null })
  const entries = [anEntry('Rosja i pakt'), anEntry('Pogoda')]
  world.readings.set('kurier', {
    kind: 'entries',
    head: { title: 'Kurier', link: null, language: null },
    entries,
    validators: { etag: null, lastModified: null },
    remarks: [],
  })
  const log = observeLog(silentLog, metrics)
  await runCycle({
    ...world,
    log,
    store: observeStore(world.store, metrics),
    watch: observeWatch(unwatched, metrics),
  })
  board.report('store', { severity: 'down', reason: untranslated('x') })
  world.clock.advance(600_000)
  const expected = {
    'depesza_build_info{version="9.9.9"}': 1,
    'depesza_polls_total{outcome="articles"}': 1,
    'depesza_polls_total{outcome="failed"}': 1,
    depesza_articles_total: 2,
    depesza_matches_total: 2,
    'depesza_feeds{state="ok"}': 1,
    'depesza_feeds{state="failing"}': 1,
    'depesza_outbox_operations{state="sent"}': 1,
    'depesza_health_troubles{severity="down"}': 1,
    'depesza_problems_total{level="warn"}': 1,
  }
  for (const [line, value] of Object.entries(expected)) expect(await valueOf(line), line).toBe(value)
  expect(await valueOf('depesza_poll_lag_seconds')).toBeGreaterThan(200)
  expect(await valueOf('process_resident_memory_bytes')).toBeGreaterThan(1e6)
  expect(await valueOf('nodejs_eventloop_lag_seconds')).not.toBeNull()
})

test('every metric follows the conventions: a prefix, a unit or a total, a help text, a row in the documents', async () => {
  const page = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8')
  const { body } = await renderMetrics(metrics, { world, board })
  const types = [...body.matchAll(/^# TYPE (depesza_\S+) (\S+)$/gmu)]
  expect(types.length).toBeGreaterThan(12)
  for (const [, name = '', type] of types) {
    expect(name.endsWith('_total'), name).toBe(type === 'counter')
    expect(body).toMatch(new RegExp(`^# HELP ${name} \\S`, 'mu'))
    expect(page).toContain(`\`${name}\``)
  }
})
