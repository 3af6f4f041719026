import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { startDiscordServer } from '../tests/servers/discord/index.ts'
import { startSlackServer } from '../tests/servers/slack/index.ts'
import { startCapacityFeeds } from './capacity-feeds.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
/** What a server of 1 GB can spare for JavaScript's own heap; code, buffers and SQLite come on top. */
const HEAP_MB = 320
/** Each feed brings a new article so often. */
const ARTICLE_EVERY_MS = 600_000
const CLOCK_TICKS_A_SECOND = 100
/** Until the first feeds are due again. */
const WARM_UP_MS = 45_000

/**
 * `npm run bench:capacity [-- FEEDS… seconds=120]`: what a bot with so many feeds takes, each polled once a minute from an address of
 * its own, both platforms connected, JavaScript's heap limited. Everything else runs in this process, whose work is not counted.
 */
const words = process.argv.slice(2)
const seconds = Number(words.find((word) => word.startsWith('seconds='))?.slice(8) ?? 120)
const sizes = words.filter((word) => /^\d+$/u.test(word)).map(Number)
process.stdout.write(
  '| feeds | first cycle | polls/min | articles/day | memory, at most | CPU of one core | first seen → posted, mean | 99 % within | store |\n',
)
process.stdout.write(
  '| ----- | ----------- | --------- | ------------ | --------------- | --------------- | ------------------------- | ----------- | ----- |\n',
)
for (const size of sizes.length > 0 ? sizes : [100, 500, 1_000]) {
  process.stdout.write(`| ${(await measure(size)).join(' | ')} |\n`)
}

async function measure(size: number): Promise<readonly string[]> {
  const [feeds, discord, slack] = await Promise.all([
    startCapacityFeeds(size),
    startDiscordServer(),
    startSlackServer(),
  ])
  const folder = await mkdtemp(join(tmpdir(), 'depesza-capacity-'))
  const port = await freePort()
  const channels = [discord.channelId, discord.otherChannelId].map((id) => ({
    discord: id,
    alertsPerHour: 1_000,
  }))
  await writeFile(
    join(folder, 'depesza.yaml'),
    stringify({
      poll: { every: '1m', firstPoll: 'none' },
      feeds: feeds.feeds.map(({ url }, number) => ({ name: `Feed ${number}`, url, language: 'pl' })),
      fetch: { privateHosts: feeds.feeds.map(({ host }) => host) },
      topics: ['Białoruś', 'broń jądrowa', 'umowa', 'Rosja', 'NATO', 'Unia Europejska', 'wybory', 'granica'],
      channels: [...channels, { slack: 'C0KURIER1', alertsPerHour: 1_000 }],
      store: { path: 'capacity.sqlite' },
      http: { port, metrics: true },
    }),
  )
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, MAIN, 'run'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      ...slack.environment('socket'),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
    },
  })
  try {
    const firstMs = await untilFirstCycle(child)
    await sleep(WARM_UP_MS)
    const before = { cpuMs: cpuMsOf(child), polls: feeds.counts.feeds, metrics: await readMetrics(port) }
    const articles = await publishFor(size, (feed) => feeds.publish(feed))
    const after = { cpuMs: cpuMsOf(child), polls: feeds.counts.feeds, metrics: await readMetrics(port) }
    const minutes = seconds / 60
    return [
      String(size),
      `${(firstMs / 1000).toFixed(0)} s`,
      ((after.polls - before.polls) / minutes).toFixed(0),
      Math.round((articles / minutes) * 60 * 24).toLocaleString('en'),
      `${peakMb(child)} MB`,
      `${((after.cpuMs - before.cpuMs) / seconds / 10).toFixed(0)} %`,
      ...latency(before.metrics, after.metrics),
      `${((await stat(join(folder, 'capacity.sqlite'))).size / 1e6).toFixed(0)} MB`,
    ]
  } finally {
    child.kill('SIGTERM')
    await once(child, 'close')
    await Promise.all([feeds.close(), discord.close(), slack.close()])
    await rm(folder, { recursive: true, force: true })
  }
}

/** Resolves with how long it took. */
async function untilFirstCycle(child: ChildProcess): Promise<number> {
  const startedAt = performance.now()
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000)
    })
  }
  while (!output.includes('Ctrl+C')) {
    if (child.exitCode !== null) throw new Error(`the bot ended; it said:\n${output}`)
    await sleep(100)
  }
  return performance.now() - startedAt
}

/** Spreads new articles evenly over the time and the feeds; answers how many. */
async function publishFor(size: number, publish: (feed: number) => void): Promise<number> {
  const count = Math.round((size * seconds * 1000) / ARTICLE_EVERY_MS)
  for (let article = 0; article < count; article++) {
    publish((article * 37) % size)
    await sleep((seconds * 1000) / count)
  }
  return count
}

function cpuMsOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / CLOCK_TICKS_A_SECOND
}

function peakMb({ pid }: ChildProcess): string {
  const kb = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return (Number(kb) / 1024).toFixed(0)
}

async function readMetrics(port: number): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const lines = text.split('\n').filter((line) => line.startsWith('depesza_alert_latency_seconds'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]))
}

/** The mean, and the upper bound of the bucket that holds the 99th of a hundred; both platforms together. */
function latency(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly string[] {
  const sumOf = (part: string): number =>
    [...after].reduce(
      (sum, [name, value]) => (name.includes(part) ? sum + value - (before.get(name) ?? 0) : sum),
      0,
    )
  const count = sumOf('_count')
  if (count === 0) return ['–', '–']
  const bounds = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 900, 3600]
  const within = bounds.find((bound) => sumOf(`le="${bound}"`) >= count * 0.99)
  return [`${(sumOf('_sum') / count).toFixed(1)} s`, within === undefined ? 'longer' : `${within} s`]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
