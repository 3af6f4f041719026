import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startBotProcess, until, type BotProcess } from '../end-to-end/bot-process.ts'
import { rssFeed, served, servedPage, startFeedServer, type FeedServer } from '../servers/feed-server.ts'
import { startHostileFeeds, type HostileFeed } from './bombs/hostile-feeds.ts'
import type { Figure, Trial } from './trials.ts'

const PROBE = fileURLToPath(new URL('bombs/lag-probe.ts', import.meta.url))
const GOOD_FEEDS = ['kurier', 'goniec', 'dziennik']
const POLL_MS = 2000
/** How often a good feed brings an article. */
const PUBLISH_MS = 4000
const MOST_MEGABYTES = 500
const MOST_LAG_MS = 50
/** A poll, a page, an analysis, and a cycle that is under way. */
const MOST_LATE_MS = 10_000

/** The real bot under a siege of hostile feeds, for so many seconds as the count says: it stays small and swift, and the news is on time. */
export const bombs: Trial = {
  name: 'bombs',
  count: 60,
  async run({ count: seconds, progress }) {
    const folder = await mkdtemp(join(tmpdir(), 'depesza-bombs-'))
    let isSiege = false
    const hostile = await startHostileFeeds(() => isSiege)
    const good = await Promise.all(GOOD_FEEDS.map(() => startFeedServer()))
    const newspaper = openNewspaper(good)
    await writeFile(join(folder, 'depesza.yaml'), configuration(good, hostile))
    const bot = startBot(folder)
    try {
      await newspaper.publish()
      await until(() => newspaper.missing(bot.output()).length === 0, { bot, timeoutMs: 60_000 })
      const before = Math.round(await mostMegabytes(bot))
      isSiege = true
      bot.signal('SIGUSR2')
      progress(
        `${hostile.length} hostile feeds beside ${good.length} good ones for ${seconds} s, ${before} MB before`,
      )
      const endAt = performance.now() + seconds * 1000
      while (performance.now() < endAt) {
        await newspaper.publish()
        await newspaper.watch(() => bot.output(), PUBLISH_MS)
      }
      await newspaper.watch(() => bot.output(), MOST_LATE_MS)
      return figures({
        megabytes: await mostMegabytes(bot),
        lag: JSON.parse(await readFile(join(folder, 'lag.json'), 'utf8')) as Lag,
        late: newspaper.lateness(),
      })
    } finally {
      if (process.env['BOMBS_LOG'] !== undefined) process.stderr.write(bot.output())
      await bot.kill()
      await Promise.all([...hostile, ...good].map((server) => server.close()))
      await rm(folder, { recursive: true, force: true })
    }
  },
}

function startBot(folder: string): BotProcess {
  return startBotProcess({
    folder,
    args: ['run'],
    nodeArgs: ['--import', PROBE],
    environment: {
      LAG_FILE: join(folder, 'lag.json'),
      DEPESZA_TEST_TIMINGS: JSON.stringify({ pollMs: POLL_MS, hostGapMs: 0, deliverMs: 100 }),
    },
  })
}

function configuration(good: readonly FeedServer[], hostile: readonly HostileFeed[]): string {
  const feeds = [
    ...good.map((server, index) => ({
      id: GOOD_FEEDS[index] ?? '',
      host: server.host,
      url: server.url('/rss'),
    })),
    ...hostile,
  ]
  const lines = feeds.map(
    ({ id, url }) => `  - { id: ${id}, name: ${id}, url: "${url}", page: always, language: pl }`,
  )
  return `language: pl
poll: { firstPoll: all }
stories: { join: false }
fetch: { privateHosts: [${feeds.map(({ host }) => `"${host}"`).join(', ')}] }
store: { path: depesza.sqlite }
feeds:
${lines.join('\n')}
topics: [Białoruś, broń jądrowa, umowa, wydanie]
channels:
  - { console: nasze, topics: [wydanie], alertsPerHour: 1000 }
  - { console: cudze, topics: [Białoruś, broń jądrowa, umowa] }
`
}

/** The articles of the good feeds, when each was published and how late it was told. */
function openNewspaper(good: readonly FeedServer[]) {
  const published = new Map<string, number>()
  const told = new Map<string, number>()
  const items: { title: string; link: string; guid: string; description: string; publishedAt: number }[] = []
  const note = (output: string): void => {
    for (const [title, at] of published) {
      if (!told.has(title) && output.includes(title)) told.set(title, performance.now() - at)
    }
  }
  return {
    async publish() {
      for (const [index, server] of good.entries()) {
        const title = `Wydanie ${GOOD_FEEDS[index]} nr ${published.size}`
        const slug = `/nr-${published.size}`
        server.setRoute(slug, servedPage(page(title)))
        items.push({ title, link: server.url(slug), guid: slug, description: title, publishedAt: Date.now() })
        const own = items.filter(({ link }) => link.startsWith(server.origin)).slice(-20)
        server.setRoute('/rss', served(rssFeed(own)))
        published.set(title, performance.now())
      }
    },
    async watch(output: () => string, forMs: number) {
      for (const endAt = performance.now() + forMs; performance.now() < endAt;) {
        note(output())
        if (published.size === told.size && forMs > PUBLISH_MS) return
        await sleep(100)
      }
    },
    missing: (output: string) => [...published.keys()].filter((title) => !output.includes(title)),
    /** In milliseconds, one of each article; infinite where it was never told. */
    lateness: () => [...published.keys()].map((title) => told.get(title) ?? Infinity),
  }
}

function page(title: string): string {
  const text = `<p>${title}: gmina wstrzymała w nocy tranzyt towarów przez Mokrą, a rozmowy o nowej drodze trwają.</p>`
  return `<!doctype html><html lang="pl"><head><title>${title}</title></head><body><article><h1>${title}</h1>${text.repeat(8)}</article></body></html>`
}

type Lag = { readonly count: number; readonly p50: number; readonly p99: number; readonly max: number }

/** The most memory that the process with its threads ever had, as the kernel counts it. */
async function mostMegabytes(bot: BotProcess): Promise<number> {
  const status = await readFile(`/proc/${bot.pid}/status`, 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? Number.NaN) / 1024
}

type Measured = { readonly megabytes: number; readonly lag: Lag; readonly late: readonly number[] }

function figures({ megabytes, lag, late }: Measured): readonly Figure[] {
  const worst = Math.max(...late)
  const median = late.toSorted((a, b) => a - b)[Math.floor(late.length / 2)] ?? 0
  return [
    {
      name: 'memory of the bot under siege',
      measured: `${Math.round(megabytes)} MB`,
      mark: `below ${MOST_MEGABYTES} MB`,
      holds: megabytes < MOST_MEGABYTES,
    },
    {
      name: 'event loop under siege',
      measured: `p99 ${lag.p99.toFixed(1)} ms late (p50 ${lag.p50.toFixed(1)}, worst ${Math.round(lag.max)}, ${lag.count} samples)`,
      mark: `p99 at most ${MOST_LAG_MS} ms`,
      holds: lag.p99 <= MOST_LAG_MS,
    },
    {
      name: 'good feeds under siege',
      measured: `${late.length} articles, told after ${seconds(median)}, the last after ${seconds(worst)}`,
      mark: `all within ${MOST_LATE_MS / 1000} s`,
      holds: worst <= MOST_LATE_MS,
    },
  ]
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
