import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDiscordServer, type DiscordServer } from '../servers/discord/index.ts'
import { rssFeed, served, servedPage, startFeedServer, type FeedServer } from '../servers/feed-server.ts'
import { startSlackServer, type SlackServer } from '../servers/slack/index.ts'
import { startBotProcess, type BotProcess } from './bot-process.ts'

export const slackChannel = 'C0KURIER1'
export const asker = { channel: slackChannel, user: 'U0ANNA001' }

/** Pauses short enough for a test; the fence is still longer than any answer of the loopback servers. */
export const shortTimings = {
  fenceMs: 300,
  recheckMs: 50,
  retryMs: 50,
  retryMaxMs: 500,
  probeMs: 200,
  probeMaxMs: 500,
  editPauseMs: 50,
  pollMs: 200,
  hostGapMs: 0,
  deliverMs: 50,
}

/** A folder with a configuration, servers for both platforms and for the feeds, and bots that are started on them. */
export type Newsroom = {
  readonly folder: string
  readonly feeds: FeedServer
  readonly discord: DiscordServer
  readonly slack: SlackServer
  /** Starts the bot as a process of its own, on both platforms. */
  start(options?: { readonly args?: readonly string[]; readonly killAt?: string }): BotProcess
  close(): Promise<void>
}

/** A feed of the configuration: its path on the feed server is "/<id>.xml". */
export type FeedLine = { readonly id: string; readonly page?: 'always' | 'never' }

export async function openNewsroom(feedLines: readonly FeedLine[]): Promise<Newsroom> {
  const [feeds, discord, slack] = await Promise.all([
    startFeedServer(),
    startDiscordServer(),
    startSlackServer(),
  ])
  const folder = await mkdtemp(join(tmpdir(), 'depesza-'))
  await writeFile(join(folder, 'depesza.yaml'), configuration({ feedLines, feeds, discord }))
  const bots: BotProcess[] = []
  return {
    folder,
    feeds,
    discord,
    slack,
    start: (options = {}) => {
      const environment = {
        ...slack.environment('socket'),
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.url,
        DEPESZA_TEST_TIMINGS: JSON.stringify(shortTimings),
        ...(options.killAt === undefined ? {} : { DEPESZA_KILL_AT: options.killAt }),
      }
      const bot = startBotProcess({ folder, args: options.args ?? ['run'], environment })
      bots.push(bot)
      return bot
    },
    close: async () => {
      await Promise.all(bots.map((bot) => bot.kill()))
      await Promise.all([feeds.close(), discord.close(), slack.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

type Setting = {
  readonly feedLines: readonly FeedLine[]
  readonly feeds: FeedServer
  readonly discord: DiscordServer
}

function configuration({ feedLines, feeds, discord }: Setting): string {
  const list = feedLines.map(
    ({ id, page = 'always' }) =>
      `  - { id: ${id}, name: ${id}, url: "${feeds.url(`/${id}.xml`)}", page: ${page}, language: pl }`,
  )
  return `language: pl
poll: { firstPoll: newest }
fetch: { privateHosts: ["${feeds.host}"] }
store: { path: depesza.sqlite }
http: { port: 0 }
feeds:
${list.join('\n')}
topics: [Białoruś, broń jądrowa, umowa]
channels:
  - { discord: "${discord.channelId}", alertsPerHour: 1000 }
  - { slack: ${slackChannel}, alertsPerHour: 1000 }
`
}

/** An article of the test fixtures as a page and a feed item. */
export function fixtureArticle(name: string): {
  readonly title: string
  readonly paragraphs: readonly string[]
} {
  const text = readFileSync(new URL(`../fixtures/articles/${name}.txt`, import.meta.url), 'utf8')
  const gold = JSON.parse(
    readFileSync(new URL(`../fixtures/articles/${name}.gold.json`, import.meta.url), 'utf8'),
  ) as { readonly title: string }
  return { title: gold.title, paragraphs: text.split('\n').filter((line) => line.trim() !== '') }
}

export type Published = {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly slug: string
}

/** Publishes articles on a feed of the server, each with a page of its own. */
export function publish(feeds: FeedServer, feedId: string, articles: readonly Published[]): void {
  for (const { slug, title, paragraphs } of articles) {
    feeds.setRoute(`/${slug}`, servedPage(pageOf(title, paragraphs)))
  }
  const items = articles.map(({ slug, title, paragraphs }, index) => ({
    title,
    link: feeds.url(`/${slug}`),
    guid: slug,
    description: paragraphs[0] ?? '',
    publishedAt: Date.now() - index * 60_000,
  }))
  feeds.setRoute(`/${feedId}.xml`, served(rssFeed(items, feedId)))
}

/** A page as an outlet has it, with a menu and a footer around the article. */
export function pageOf(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html><html lang="pl"><head><title>${title}</title></head><body><nav>Menu</nav><article><h1>${title}</h1>${body}</article><footer>Stopka</footer></body></html>`
}
