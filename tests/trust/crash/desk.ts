import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FirstPoll } from '#domain/configuration.ts'
import { startBotProcess, type BotProcess } from '../../end-to-end/bot-process.ts'
import { writeAlone, writeShared } from './write-story.ts'
import { pageOf, shortTimings } from '../../end-to-end/newsroom.ts'
import { fileChanges, type Change } from './file-changes.ts'
import type { Address, Published, PublishedStory } from './published.ts'
import { startDiscordServer, type DiscordServer } from '../../servers/discord/index.ts'
import { rssFeed, served, servedPage, startFeedServer, type FeedServer } from '../../servers/feed-server.ts'
import { startSlackServer, type SlackServer } from '../../servers/slack/index.ts'

/** Servers, a folder with a configuration and a store, and everything that was published there. */
export type Desk = {
  readonly folder: string
  readonly discord: DiscordServer
  readonly slack: SlackServer
  /** The channels that want everything from the main feed. */
  readonly channels: readonly Address[]
  readonly ownerChannel: Address
  readonly published: readonly Published[]
  readonly stories: readonly PublishedStory[]
  /**
   * So many articles with pages on the main feed (three), one that two outlets carry word for word, and one event that three outlets tell
   * in their own words, each with an expert of its own.
   */
  publishNews(count?: number): void
  /** One more feed that has three old articles when it is first polled: its newest is for every channel, the rest for none. */
  openFeed(): void
  /** One more channel on each platform, with one alert an hour, and four articles for these two alone. */
  openNarrowChannels(): void
  /** While no bot runs: two edits of the newest message that stands in every channel, of which the last one counts, and a reply to it. */
  fileChanges(): Promise<void>
  /** Whatever was planned to go wrong does so no more. */
  calm(): void
  start(options?: { readonly args?: readonly string[]; readonly killAt?: string }): Promise<BotProcess>
  close(): Promise<void>
}

export type DeskOptions = { readonly channelsPerPlatform: number }

type FeedArticle = {
  readonly slug: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly publishedAt: number
}

/** The outlets that carry each event. */
const storyFeeds = ['mazur', 'wieczor', 'zorza']

/** News that nobody watches: in an empty archive, two articles that share a word or two would be one story. */
const BACKGROUND = 30

/** A feed shows this many articles: those of the longest chain of kills, and some more. */
const FEED_LENGTH = 40

/** So many articles stand in every channel from the beginning: one for each kill of a chain to change. */
const FIRST_ARTICLES = 4

/** Opens a desk on which the first polls are over, and what they brought was posted. */
export async function openDesk({ channelsPerPlatform }: DeskOptions): Promise<Desk> {
  const [feeds, discord, slack] = await Promise.all([
    startFeedServer(),
    startDiscordServer(),
    startSlackServer(),
  ])
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'depesza-crash-'))
  const bots: BotProcess[] = []
  let firstPoll: FirstPoll = 'all'
  discord.set({ nonceWindowMs: 0 }) // nothing but the bot itself is to keep a message from standing twice
  const ownerChannel: Address = 'slack:C0SZEFOWA'
  const plan = planOf({ feeds, discord, channelsPerPlatform, ownerChannel })
  const environment = {
    ...slack.environment('socket'),
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    DEPESZA_TEST_TIMINGS: JSON.stringify(shortTimings),
  }
  const desk: Desk = {
    folder,
    discord,
    slack,
    ownerChannel,
    ...plan,
    fileChanges: async () =>
      plan.expectChanges(await fileChanges(join(folder, 'depesza.sqlite'), plan.channels)),
    calm: () => {
      discord.behave()
      slack.behave()
    },
    start: async ({ args = ['run'], killAt } = {}) => {
      await writeFile(join(folder, 'depesza.yaml'), plan.configuration(firstPoll))
      const killing = killAt === undefined ? {} : { DEPESZA_KILL_AT: killAt }
      const bot = startBotProcess({ folder, args, environment: { ...environment, ...killing } })
      bots.push(bot)
      return bot
    },
    close: async () => {
      await Promise.all(bots.map((bot) => bot.kill()))
      await Promise.all([feeds.close(), discord.close(), slack.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
  desk.publishNews(FIRST_ARTICLES)
  const first = await desk.start({ args: ['run', '--once'] })
  if ((await first.ended) !== 0) throw new Error(`the first poll failed:\n${first.output()}`)
  firstPoll = 'newest'
  return desk
}

type Plan = Pick<
  Desk,
  'channels' | 'published' | 'stories' | 'publishNews' | 'openFeed' | 'openNarrowChannels'
> & {
  expectChanges(changes: readonly Change[]): void
  configuration(firstPoll: FirstPoll): string
}

type Setting = DeskOptions & {
  readonly feeds: FeedServer
  readonly discord: DiscordServer
  readonly ownerChannel: Address
}

/** What is published and configured, growing round by round. */
function planOf({ feeds, discord, channelsPerPlatform, ownerChannel }: Setting): Plan {
  const channels: Address[] = Array.from({ length: channelsPerPlatform }).flatMap((_, index) => [
    `discord:${index === 0 ? discord.channelId : discord.addChannel()}` as const,
    `slack:C0DEPESZE${index}` as const,
  ])
  const published: Published[] = []
  const stories: PublishedStory[] = []
  const feedIds = ['kurier', 'goniec', ...storyFeeds]
  const contents = new Map<string, FeedArticle[]>()
  const narrow: { readonly topic: string; readonly channels: readonly Address[] }[] = []
  let round = 0
  let secondsSinceStart = 0
  const startedAt = Math.floor(Date.now() / 1000) * 1000 - 20_000_000

  /** Each article is a second younger than the one before, because RSS counts in seconds. */
  function write(token: string, subject: string, writing = writeAlone(token, subject)): FeedArticle {
    secondsSinceStart += 1
    return { slug: token, ...writing, publishedAt: startedAt + secondsSinceStart * 1000 }
  }

  function carry(feedId: string, article: FeedArticle): void {
    const path = `/${feedId}/${article.slug}`
    feeds.setRoute(path, servedPage(pageOf(article.title, article.paragraphs)))
    const content = [article, ...(contents.get(feedId) ?? [])].slice(0, FEED_LENGTH)
    contents.set(feedId, content)
    const items = content.map(({ slug, title, paragraphs, publishedAt }) => ({
      title,
      publishedAt,
      guid: slug,
      link: feeds.url(`/${feedId}/${slug}`),
      description: paragraphs[0] ?? '',
    }))
    feeds.setRoute(`/${feedId}.xml`, served(rssFeed(items, feedId)))
  }

  return {
    channels,
    published,
    stories,
    publishNews(count = 3) {
      round += 1
      if (round === 1)
        for (let index = 1; index <= BACKGROUND; index += 1) carry('kurier', write(`F${index}`, 'Sport'))
      for (let index = 1; index <= count; index += 1) {
        const token = `K${round}x${index}`
        carry('kurier', write(token, 'Białoruś'))
        published.push({ token, addresses: channels, belongsTo: null })
      }
      const shared = write(`G${round}x1`, 'Białoruś')
      for (const feedId of ['kurier', 'goniec']) carry(feedId, shared)
      published.push({ token: shared.slug, addresses: channels, belongsTo: null })
      for (const [index, feedId] of storyFeeds.entries()) {
        const token = `S${round}x${index + 1}`
        carry(feedId, write(token, 'Białoruś', writeShared(`S${round}`, token, 'Białoruś')))
      }
      stories.push({ event: `S${round}`, outlets: storyFeeds, addresses: channels })
    },
    openFeed() {
      const feedId = `nowe${round}`
      feedIds.push(feedId)
      for (const index of [1, 2, 3]) {
        const token = `B${round}x${index}`
        carry(feedId, write(token, 'Białoruś'))
        published.push({ token, addresses: index === 3 ? channels : [], belongsTo: null })
      }
    },
    openNarrowChannels() {
      const topic = `Wyspa${round}`
      const addresses = [`discord:${discord.addChannel()}`, `slack:C0WYSPA${round}`] as const
      narrow.push({ topic, channels: addresses })
      for (const index of [1, 2, 3, 4]) {
        const token = `L${round}x${index}`
        carry('kurier', write(token, topic))
        published.push({ token, addresses, belongsTo: null })
      }
    },
    expectChanges: (changes) => {
      for (const { token, isLast, belongsTo } of changes) {
        published.push({ token, addresses: isLast ? channels : [], belongsTo })
      }
    },
    configuration: (firstPoll) => {
      const wide = channels.map((address) => channelLine(address, 'Białoruś', 1000))
      const rows = narrow.flatMap((one) => one.channels.map((address) => channelLine(address, one.topic, 1)))
      return JSON.stringify({
        language: 'pl',
        poll: { firstPoll },
        fetch: { privateHosts: [feeds.host] },
        store: { path: 'depesza.sqlite' },
        http: { port: 0 },
        delivery: { onUnknown: 'hold' },
        feeds: feedIds.map((id) => ({
          id,
          name: id,
          url: feeds.url(`/${id}.xml`),
          language: 'pl',
          page: ['kurier', ...storyFeeds].includes(id) ? 'always' : 'never',
        })),
        topics: ['Białoruś', ...narrow.map(({ topic }) => topic)],
        channels: [...wide, ...rows],
        owner: addressLine(ownerChannel),
      })
    },
  }
}

function channelLine(address: Address, topic: string, alertsPerHour: number) {
  return { ...addressLine(address), topics: [topic], alertsPerHour }
}

function addressLine(address: Address): Record<string, string> {
  const [platform = '', id = ''] = address.split(':')
  return { [platform]: id }
}
