import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { startDiscordServer } from '../tests/servers/discord/index.ts'
import {
  rssFeed,
  served,
  servedPage,
  startFeedServer,
  type FeedServer,
} from '../tests/servers/feed-server.ts'
import { startSlackServer } from '../tests/servers/slack/index.ts'
import { format, type Row } from './table.ts'
import { benchArticles } from './texts.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MAIN = join(ROOT, 'src/main.ts')

/** The whole process: time to the first alert, and its memory with the example watch list on both platforms. */
export async function benchProcess(): Promise<readonly Row[]> {
  return [await timeToFirstAlert(), ...(await memoryWithWatchList())]
}

async function timeToFirstAlert(): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'depesza-bench-'))
  const startedAt = performance.now()
  const child = spawn(process.execPath, [MAIN, 'run', '--once'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
  })
  let firstMs = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (firstMs === 0 && text.includes('PRZYKŁAD')) firstMs = performance.now() - startedAt
  })
  await once(child, 'close')
  await rm(folder, { recursive: true, force: true })
  return { what: 'start to first alert', figure: format(firstMs), unit: 'ms', note: 'sample newsroom' }
}

/** The example watch list, its feeds answered on loopback with 100 items each, until all of them were polled. */
async function memoryWithWatchList(): Promise<readonly Row[]> {
  const [feeds, discord, slack] = await Promise.all([
    startFeedServer(),
    startDiscordServer(),
    startSlackServer(),
  ])
  const folder = await mkdtemp(join(tmpdir(), 'depesza-bench-'))
  const channels = [{ discord: discord.channelId }, { slack: 'C0KURIER1' }]
  const { file, count } = watchListOn(feeds, channels)
  await writeFile(join(folder, 'depesza.yaml'), file)
  const environment = {
    PATH: process.env['PATH'],
    ...slack.environment('socket'),
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    DEPESZA_TEST_TIMINGS: JSON.stringify({ hostGapMs: 0 }),
  }
  const status = await statusAfterFirstCycle(folder, environment)
  await Promise.all([
    feeds.close(),
    discord.close(),
    slack.close(),
    rm(folder, { recursive: true, force: true }),
  ])
  const mb = (name: string): string =>
    format(Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1] ?? Number.NaN) / 1024)
  const note = `${count} feeds of 100 items, Discord and Slack connected`
  return [
    { what: 'memory, peak', figure: mb('VmHWM'), unit: 'MB', note },
    { what: 'memory, after the first cycle', figure: mb('VmRSS'), unit: 'MB', note },
  ]
}

/** depesza.example.yaml with every feed moved to the server, each with 100 items over the test articles. */
function watchListOn(
  feeds: FeedServer,
  channels: readonly object[],
): { readonly file: string; readonly count: number } {
  const articles = benchArticles()
  articles.forEach(({ title, text }, index) => {
    const body = text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')
    feeds.setRoute(
      `/a${index}`,
      servedPage(`<html><body><article><h1>${title}</h1>${body}</article></body></html>`),
    )
  })
  const example = parse(readFileSync(join(ROOT, 'depesza.example.yaml'), 'utf8')) as {
    readonly feeds: readonly object[]
  }
  const moved = example.feeds.map((feed, number) => {
    const items = Array.from({ length: 100 }, (_, index) => ({
      title: `${articles[index % articles.length]?.title} (${number}.${index})`,
      link: feeds.url(`/a${index % articles.length}?feed=${number}&item=${index}`),
      guid: `${number}.${index}`,
      description: 'Białoruś ogłosiła nowe przepisy. '.repeat(5),
      publishedAt: Date.now() - index * 60_000,
    }))
    feeds.setRoute(`/feed${number}.xml`, served(rssFeed(items)))
    return { ...feed, url: feeds.url(`/feed${number}.xml`) }
  })
  const local = {
    feeds: moved,
    channels,
    fetch: { privateHosts: [feeds.host] },
    store: { path: 'bench.sqlite' },
  }
  return { file: stringify({ ...example, ...local }), count: moved.length }
}

/** What the system says of the process's memory once its first cycle is over. */
async function statusAfterFirstCycle(folder: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [MAIN, 'run'], { cwd: folder, env: environment })
  const closed = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const deadline = performance.now() + 120_000
  while (!output.includes('Ctrl+C') && performance.now() < deadline && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
  child.kill('SIGTERM')
  await closed
  if (!output.includes('Ctrl+C')) throw new Error(`the first cycle did not end; the bot said:\n${output}`)
  return status
}
