import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askHealth } from '#app/health/ask-health.ts'
import { createHealthBoard } from '#app/health/health-board.ts'
import { healthEndpoints } from '#app/health/health-endpoints.ts'
import { type HealthReport, reportHealth } from '#app/health/health-report.ts'
import { createHttpHost, type HttpHost } from '#app/health/http-host.ts'
import { createMonitoring, mountMonitoring } from '#app/health/monitoring.ts'
import { type Beat, createPulse } from '#app/process/pulse.ts'
import { untranslated } from '#domain/bilingual.ts'
import { healthReasons } from '#wording/health.ts'
import { aFeedState, aNewOperation } from '../builders.ts'
import { aFeed, silentLog, testWorld, type TestWorld } from '../fakes/world.ts'

const MINUTE_MS = 60_000
const down = { severity: 'down', reason: untranslated('x') } as const
const degraded = { severity: 'degraded', reason: untranslated('x') } as const

let world: TestWorld
beforeEach(async () => {
  world = await testWorld({ feeds: ['a', 'b', 'c'].map((id) => aFeed(id)) })
})
afterEach(() => world.store.close())

async function failing(feedId: string, failures: number): Promise<void> {
  const now = world.clock.now()
  const url = `https://${feedId}.example/rss`
  const lastError = untranslated('HTTP 500')
  const state = { feedId, url, lastPollAt: now, lastSuccessAt: null, nextPollAt: now, failures, lastError }
  await world.store.feeds.recordPoll(aFeedState({ ...state, failingSince: now }))
}

type Board = ReturnType<typeof createHealthBoard>
type Case = readonly [
  name: string,
  set: (board: Board) => Promise<void> | void,
  status: string,
  parts: readonly string[],
]

describe('the report', () => {
  test.each<Case>([
    ['nothing is wrong', () => {}, 'ok', []],
    [
      'one platform of two is cut off',
      (board) => board.report('platform:slack', degraded),
      'degraded',
      ['platform:slack'],
    ],
    [
      'no platform is left: one cut off, one refusing its token',
      (board) => {
        board.report('platform:slack', degraded)
        board.report('token:discord', degraded)
      },
      'down',
      ['platform:slack', 'token:discord'],
    ],
    ['the store fails', (board) => board.report('store', down), 'down', ['store']],
    [
      'a part is well again',
      (board) => {
        board.report('store', down)
        board.report('store', null)
      },
      'ok',
      [],
    ],
    ['two failures of a feed are everyday trouble', () => failing('a', 2), 'ok', []],
    ['a feed fails', () => failing('a', 3), 'degraded', ['feeds']],
    ['a feed that the configuration no longer names fails', () => failing('gone', 9), 'ok', []],
    [
      'a message is due for a minute',
      () => world.store.outbox.fileOperations([aNewOperation()], world.clock.now() - MINUTE_MS),
      'ok',
      [],
    ],
    [
      'a message is due for ten minutes and nobody sends it',
      () => world.store.outbox.fileOperations([aNewOperation()], world.clock.now() - 10 * MINUTE_MS),
      'degraded',
      ['outbox'],
    ],
    [
      'a channel is parked',
      async () => {
        await world.store.outbox.fileOperations([aNewOperation()], world.clock.now())
        const [operation] = await world.store.outbox.operations(1)
        await world.store.outbox.beginSend(operation!.key, world.clock.now())
        await world.store.outbox.park(operation!.key, {
          reason: untranslated('gone'),
          at: world.clock.now(),
          notices: [],
        })
      },
      'degraded',
      [`channels:${aNewOperation().destination.platform}`],
    ],
    ['the store is gone', () => world.store.close(), 'down', ['store']],
  ])('%s', async (_name, set, status, parts) => {
    const board = createHealthBoard(() => world.clock.now())
    await set(board)
    const report = await reportHealth({ world, board, platforms: ['slack', 'discord'] })
    expect(report.status).toBe(status)
    expect(report.reasons.map(({ part }) => part)).toEqual(parts)
  })

  test.each([
    ['connect ECONNREFUSED 162.159.135.232:443', 'connect ECONNREFUSED …'],
    ['connect ENETUNREACH 2606:4700::6810:85e5:443 - Local (:::0)', 'connect ENETUNREACH … - Local (…)'],
    ['connect ECONNREFUSED ::1:443', 'connect ECONNREFUSED …'],
    ['HTTP 503: Service Unavailable', 'HTTP 503: Service Unavailable'],
    ['at 12:30 in version 0.1.0', 'at 12:30 in version 0.1.0'],
  ])('shows “%s” without an address', async (given, shown) => {
    const board = createHealthBoard(() => 0)
    board.report('platform:slack', { severity: 'degraded', reason: untranslated(given) })
    const { reasons } = await reportHealth({ world, board, platforms: [] })
    expect(reasons[0]?.reason).toBe(shown)
  })

  test('speaks the bot’s language and counts in it', async () => {
    await failing('a', 3)
    await failing('b', 4)
    const board = createHealthBoard(() => 0)
    const { reasons } = await reportHealth({ world, board, platforms: [] })
    expect(reasons).toEqual([{ part: 'feeds', severity: 'degraded', reason: 'źródła: nie działa 2 z 3' }])
    expect(healthReasons.outboxStuck(22, 7).pl).toBe(
      '22 wiadomości czekają na wysłanie, najdłużej po terminie od 7 min',
    )
    expect(healthReasons.channelsRefuse('Slack', 1)).toEqual({
      pl: 'Slack: 1 kanał nie przyjmuje wiadomości',
      en: 'Slack: 1 channel refuses messages',
    })
  })
})

describe('the pulse', () => {
  const beats = (...given: readonly Partial<Beat>[]) => {
    const board = createHealthBoard(() => 0)
    const beat = createPulse(board)
    for (const one of given) beat({ wallMs: 0, monotonicMs: 0, longestPauseMs: 21, ...one })
    return board.troubles().map(({ part, reason }) => `${part}: ${reason.en}`)
  }

  test.each<[string, readonly Partial<Beat>[], readonly string[]]>([
    ['a calm process', [{}, { wallMs: 5_000, monotonicMs: 5_000 }], []],
    ['a pause of half a second', [{ longestPauseMs: 500 }], []],
    [
      'a pause of three seconds',
      [{ longestPauseMs: 3_000 }],
      ['event-loop: the process did not respond for 3.0 s'],
    ],
    [
      'the same a minute later',
      [{ longestPauseMs: 3_000 }, { wallMs: 60_000, monotonicMs: 60_000 }],
      ['event-loop: the process did not respond for 3.0 s'],
    ],
    [
      'the same six minutes later',
      [{ longestPauseMs: 3_000 }, { wallMs: 360_000, monotonicMs: 360_000 }],
      [],
    ],
    ['a clock put right by a second', [{}, { wallMs: 6_000, monotonicMs: 5_000 }], []],
    [
      'a clock put back by an hour',
      [{}, { wallMs: -3_595_000, monotonicMs: 5_000 }],
      ['clock: the system’s clock jumped by -3600 s'],
    ],
    [
      'a clock put on by ten years',
      [{}, { wallMs: 315_360_005_000, monotonicMs: 5_000 }],
      ['clock: the system’s clock jumped by 315360000 s'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(beats(...given)).toEqual(expected)
  })
})

describe('over HTTP', () => {
  let http: HttpHost
  let base: string
  let report: HealthReport

  beforeEach(async () => {
    const port = await freePort()
    base = `http://127.0.0.1:${port}`
    http = createHttpHost({ host: '127.0.0.1', port }, silentLog)
    report = { status: 'ok', reasons: [] }
    for (const mount of healthEndpoints(async () => report)) http.mount(mount)
    await untilItListens(base)
  })
  afterEach(() => http.close())

  test.each([
    ['/livez', 'ok', 200],
    ['/readyz', 'ok', 200],
    ['/healthz', 'ok', 200],
    ['/livez', 'degraded', 200],
    ['/readyz', 'degraded', 200],
    ['/healthz', 'degraded', 200],
    ['/livez', 'down', 200],
    ['/readyz', 'down', 503],
    ['/healthz', 'down', 503],
  ] as const)('%s of a bot that is %s answers %i', async (path, status, code) => {
    report = { status, reasons: [] }
    const response = await fetch(`${base}${path}`)
    expect(response.status).toBe(code)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ status: path === '/livez' ? 'ok' : status })
  })

  test('answers reading only', async () => {
    expect((await fetch(`${base}/healthz`, { method: 'POST', body: 'x' })).status).toBe(405)
    expect(await (await fetch(`${base}/healthz`, { method: 'HEAD' })).text()).toBe('')
    expect((await fetch(`${base}/metrics`)).status).toBe(404)
  })

  test.each([
    ['ok', 0, 'The bot works.'],
    ['degraded', 0, 'The bot works, but not in full:'],
    ['down', 1, 'The bot does not do its job:'],
  ] as const)('depesza health asks a bot that is %s and exits with %i', async (status, code, said) => {
    report = { status, reasons: [{ part: 'feeds', severity: 'degraded', reason: 'feeds: 2 of 3 fail' }] }
    const lines: string[] = []
    const settings = { host: '0.0.0.0', port: Number(new URL(base).port), health: true, metrics: false }
    expect(await askHealth({ http: settings, locale: 'en' }, (line) => lines.push(line))).toBe(code)
    expect(lines).toEqual([said, '- feeds: feeds: 2 of 3 fail'])
  })

  test.each([
    ['nobody listens', {}, /No bot answers at http:\/\/127\.0\.0\.1:\d+\/healthz \(ECONNREFUSED\)/u],
    ['the question is switched off', { health: false }, /switches this question off/u],
    ['the port is not fixed', { port: 0 }, /fixes no port/u],
  ])('depesza health exits with 1 where %s', async (_name, given, said) => {
    const lines: string[] = []
    const settings = { host: '127.0.0.1', port: await freePort(), health: true, metrics: false, ...given }
    expect(await askHealth({ http: settings, locale: 'en' }, (line) => lines.push(line))).toBe(1)
    expect(lines.join()).toMatch(said)
  })
})

test('nothing listens where health and metrics are both off', async () => {
  const mounted: string[] = []
  const host: HttpHost = { mount: ({ path }) => void mounted.push(path), close: async () => {} }
  const monitoring = createMonitoring(silentLog, () => 0)
  const withHttp = (health: boolean, metrics: boolean) => ({
    ...world,
    configuration: { ...world.configuration, http: { host: '127.0.0.1', port: 0, health, metrics } },
  })
  mountMonitoring(host, withHttp(false, false), monitoring)
  expect(mounted).toEqual([])
  mountMonitoring(host, withHttp(true, true), monitoring)
  expect(mounted).toEqual(['/livez', '/readyz', '/healthz', '/metrics'])
})

async function untilItListens(base: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${base}/livez`).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the host does not listen')
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
