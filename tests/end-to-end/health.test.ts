import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HealthReport } from '#app/health/health-report.ts'
import { failing } from '../servers/feed-server.ts'
import { startBotProcess, until, type BotProcess } from './bot-process.ts'
import { openNewsroom, publish, type Newsroom } from './newsroom.ts'

const article = {
  slug: 'umowa',
  title: 'Białoruś podpisała umowę o magazynach',
  paragraphs: ['Białoruś podpisała w piątek umowę o wspólnej ochronie magazynów wojskowych. '.repeat(5)],
}

let room: Newsroom
let bot: BotProcess
let base: string

beforeAll(async () => {
  room = await openNewsroom([{ id: 'kurier' }, { id: 'goniec' }])
  const port = await freePort()
  base = `http://127.0.0.1:${port}`
  const file = join(room.folder, 'depesza.yaml')
  const written = await readFile(file, 'utf8')
  await writeFile(file, written.replace('http: { port: 0 }', `http: { port: ${port}, metrics: true }`))
  publish(room.feeds, 'kurier', [article])
  publish(room.feeds, 'goniec', [])
  bot = room.start()
  await until(() => room.discord.messages().length === 1, { bot })
  await room.slack.posted('C0KURIER1', 1, 30_000)
})
afterAll(() => room.close())

const health = async (): Promise<HealthReport> =>
  (await (await fetch(`${base}/healthz`)).json()) as HealthReport

async function untilParts(expected: readonly string[]): Promise<HealthReport> {
  const deadline = performance.now() + 30_000
  for (;;) {
    const report = await health()
    if (String(report.reasons.map(({ part }) => part)) === String(expected)) return report
    if (performance.now() > deadline) throw new Error(`health is ${JSON.stringify(report)}\n${bot.output()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

test('a bot that works says so, to HTTP and to its own command', async () => {
  expect(await untilParts([])).toEqual({ status: 'ok', reasons: [] })
  expect((await fetch(`${base}/readyz`)).status).toBe(200)
  const asking = startBotProcess({ folder: room.folder, args: ['health'], environment: {} })
  expect(await asking.ended).toBe(0)
  expect(asking.output()).toBe('Bot działa.\n')
})

test('its metrics tell what it did', async () => {
  const text = await (await fetch(`${base}/metrics`)).text()
  for (const platform of ['discord', 'slack']) {
    expect(text).toContain(`depesza_alerts_sent_total{platform="${platform}"} 1\n`)
  }
  expect(text).toMatch(/^depesza_articles_total 1$/mu)
  expect(text).toContain('depesza_outbox_operations{state="sent"} 2\n')
})

test('what breaks is told while it lasts: a feed, the gateway', async () => {
  room.feeds.setRoute('/goniec.xml', failing(500))
  const report = await untilParts(['feeds'])
  expect(report).toMatchObject({ status: 'degraded', reasons: [{ reason: 'źródła: nie działa 1 z 2' }] })
  publish(room.feeds, 'goniec', [])
  room.discord.gateway.set({ refusal: 4014 })
  room.discord.gateway.end(4014)
  const lost = await untilParts(['commands:discord', ...(await untilHealed('feeds'))])
  expect(lost.reasons[0]?.reason).toContain('alerty wychodzą, ale polecenia i przyciski nie działają')
  expect((await fetch(`${base}/readyz`)).status).toBe(200)
})

test('it stops on time although somebody keeps a connection open', async () => {
  await fetch(`${base}/livez`, { headers: { connection: 'keep-alive' } })
  const startedAt = performance.now()
  expect(await bot.stop()).toBe(0)
  expect(performance.now() - startedAt).toBeLessThan(10_000)
  await expect(health()).rejects.toThrow('fetch failed')
})

/** A feed that failed is asked again with growing pauses, so this may take some seconds. */
async function untilHealed(part: string): Promise<readonly string[]> {
  const deadline = performance.now() + 20_000
  while (performance.now() < deadline) {
    if ((await health()).reasons.every((one) => one.part !== part)) return []
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return [part]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
