import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoInFile } from '#app/memo-file.ts'
import { discord } from '#platforms/discord/index.ts'
import type { Connection, ConnectContext } from '#ports/platform.ts'
import { anOperation } from '../../builders.ts'
import { startDiscordServer, type DiscordServer } from '../../servers/discord/index.ts'
import { contextFor, scriptedDispatcher } from './harness.ts'

let server: DiscordServer
let folder: string
let warnings: string[]
let told: Map<string, string>
const connections: Connection[] = []

beforeEach(async () => {
  ;[server, folder] = await Promise.all([startDiscordServer(), mkdtemp(join(tmpdir(), 'depesza-gateway-'))])
  warnings = []
  told = new Map()
})
afterEach(async () => {
  await Promise.all(connections.splice(0).map((connection) => connection.close()))
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

/** A start of the bot, as a process of its own would make it: all that it shares with the last one is the file. */
async function start(overrides: Partial<ConnectContext> = {}): Promise<Connection> {
  const connection = await discord.connect({
    ...contextFor(server, scriptedDispatcher(), warnings),
    memo: memoInFile(join(folder, 'store.discord.json')),
    health: {
      report: (part, trouble) =>
        void (trouble === null ? told.delete(part) : told.set(part, trouble.reason.en)),
    },
    ...overrides,
  })
  connections.push(connection)
  return connection
}

describe('a crash loop', () => {
  test('of ten starts identifies once; each start posts all the same, at once', async () => {
    for (let round = 0; round < 10; round++) {
      const startedAt = performance.now()
      const connection = await start()
      const sent = await connection.send(anOperation({ key: `start-${round}`, subject: `start-${round}` }))
      expect(sent).toMatchObject({ kind: 'sent' })
      expect(performance.now() - startedAt).toBeLessThan(10_000)
      await connection.close()
    }
    expect(server.gateway.counts.identifies).toBe(1)
    expect(server.messages()).toHaveLength(10)
  })

  test('is over half a minute later: the next start identifies', async () => {
    await (await start()).close()
    await start({ now: () => Date.now() + 31_000 })
    expect(server.gateway.counts.identifies).toBe(2)
  })

  test('with a torn or unreadable file starts as if nothing had been', async () => {
    await writeFile(join(folder, 'store.discord.json'), '{"identifiedAt":[17')
    await start()
    expect(server.gateway.counts.identifies).toBe(1)
  })
})

test('where Discord leaves few starts, none is used, and alerts go out', async () => {
  server.gateway.set({ startsLeft: 20 })
  const connection = await start()
  expect(server.gateway.counts.identifies).toBe(0)
  expect(warnings.join('\n')).toContain('too many sign-ins, waiting {"seconds":3600,"remaining":20}')
  expect(told.get('commands:discord')).toContain('commands and buttons do not work')
  expect(await connection.send(anOperation())).toMatchObject({ kind: 'sent' })
})

test(
  'a gateway that never answers holds up neither the alerts nor the end',
  { timeout: 30_000 },
  async () => {
    server.gateway.set({ isSilent: true })
    const connection = await start()
    expect(await connection.send(anOperation())).toMatchObject({ kind: 'sent' })
    expect(server.gateway.counts.identifies).toBe(1)
    const startedAt = performance.now()
    await connection.close()
    expect(performance.now() - startedAt).toBeLessThan(1_500)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(server.gateway.counts.identifies).toBe(1)
  },
)

test('a start that has to wait for its sign-in says so', async () => {
  await (await start()).close()
  await start()
  expect(told.get('commands:discord')).toMatch(/the next sign-in is in (?:2\d|30) s/u)
})

describe('a close code that is final', () => {
  test.each([
    [4004, 'DISCORD_TOKEN'],
    [4010, 'shard'],
    [4011, 'too many servers'],
    [4012, 'update Depesza'],
    [4013, 'intents'],
    [4014, 'under Bot'],
  ])('%i at the start: one clear line, no second try, and alerts go out', async (code, said) => {
    server.gateway.set({ refusal: code })
    const connection = await start()
    expect(warnings).toEqual([expect.stringContaining('refused for good, alerts go on without it')])
    expect(warnings[0]).toContain(said)
    expect(told.get('commands:discord')).toContain(`(${code})`)
    expect(await connection.send(anOperation())).toMatchObject({ kind: 'sent' })
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(server.gateway.counts.identifies).toBe(1)
  })

  test('in the middle of a session ends it, and what may have been posted is still looked up', async () => {
    const connection = await start()
    await connection.send(anOperation({ key: 'posted-before' }))
    server.gateway.end(4004)
    await expect.poll(() => warnings.join()).toContain('refused for good')
    const attemptedAt = Date.now() - 1_000
    expect(await connection.find(anOperation({ key: 'posted-before', attemptedAt }))).toMatchObject({
      kind: 'found',
    })
    expect(await connection.find(anOperation({ key: 'never-posted', attemptedAt }))).toMatchObject({
      kind: 'unreadable',
    })
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(server.gateway.counts).toMatchObject({ identifies: 1, resumes: 0 })
  })
})

describe('a session', () => {
  test('whose heartbeats get no answer is dropped and resumed', { timeout: 20_000 }, async () => {
    server.gateway.set({ heartbeatMs: 150, acknowledges: false })
    await start()
    await expect.poll(() => server.gateway.counts.resumes, { timeout: 10_000 }).toBeGreaterThan(0)
    server.gateway.set({ acknowledges: true })
    const { identifies } = server.gateway.counts
    expect(identifies).toBe(1)
  })

  test('that was resumed is told as well, and one that is lost is not', { timeout: 20_000 }, async () => {
    await start()
    expect(told.has('commands:discord')).toBe(false)
    server.gateway.drop()
    await expect.poll(() => told.get('commands:discord')).toContain('connection lost')
    await expect.poll(() => server.gateway.counts.resumes, { timeout: 10_000 }).toBe(1)
    await expect.poll(() => told.has('commands:discord')).toBe(false)
  })

  test('survives eight drops with one IDENTIFY', { timeout: 60_000 }, async () => {
    await start()
    for (let drops = 1; drops <= 8; drops++) {
      server.gateway.drop()
      await expect.poll(() => server.gateway.counts.resumes, { timeout: 10_000, interval: 5 }).toBe(drops)
    }
    expect(server.gateway.counts.identifies).toBe(1)
  })
})
