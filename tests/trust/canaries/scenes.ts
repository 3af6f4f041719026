import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startBotProcess, until, type BotProcess } from '../../end-to-end/bot-process.ts'
import { startDiscordServer, type DiscordServer } from '../../servers/discord/index.ts'
import {
  failing,
  redirect,
  rssFeed,
  served,
  startFeedServer,
  type FeedServer,
} from '../../servers/feed-server.ts'
import { startSlackServer, type SlackServer } from '../../servers/slack/index.ts'
import { planted } from './secrets.ts'

/** The loopback servers around one bot. */
export type Stage = {
  readonly folder: string
  readonly feeds: FeedServer
  readonly discord: DiscordServer
  readonly slack: SlackServer
  /** Answers every request with a status and all that it was told, secrets included. */
  readonly echo: { readonly url: string; close(): Promise<void> }
}

/** What a scene brought to light beside what stands in the folder: output, replies, answers. */
export type Scene = (stage: Stage) => Promise<string>

export async function openStage(folder: string): Promise<Stage> {
  const [feeds, slack, echo] = await Promise.all([startFeedServer(), startSlackServer(), startEcho()])
  const discord = await startDiscordServer({ token: planted.discordToken })
  const items = rssFeed([{ title: 'Białoruś podpisała umowę', link: '/a', guid: '1', description: 'Umowa.' }])
  feeds.setRoute('/rss', served(items))
  feeds.setRoute('/refused', failing(401))
  feeds.setRoute('/broken', served('<html>'))
  feeds.setRoute('/moved', redirect(`/rss?token=${planted.movedToken}`, 301))
  feeds.setRoute('/inside', redirect(`http://10.0.0.1/?api_key=${planted.movedToken}`))
  return { folder, feeds, discord, slack, echo }
}

export async function closeStage({ feeds, discord, slack, echo }: Stage): Promise<void> {
  await Promise.all([feeds, discord, slack, echo].map((server) => server.close()))
}

/** Every failure that may tempt a program to say too much, by its name. */
export const scenes: Readonly<Record<string, Scene>> = {
  'all well': (stage) => runOnce(stage, good(stage)),
  'tokens refused': (stage) =>
    runOnce(stage, {
      ...good(stage),
      ...slackOf(stage.slack.apiUrl),
      DISCORD_TOKEN: `${planted.discordToken}x`,
    }),
  'platforms out of reach': (stage) => runOnce(stage, { ...good(stage), ...unreachable() }),
  'platforms that repeat what they are told': (stage) =>
    runOnce(stage, { ...good(stage), ...slackOf(`${stage.echo.url}/`), DISCORD_API_URL: stage.echo.url }),
  'errors that hold a token': async (stage) => {
    const code = `invalid token ${planted.slackBotToken} ${planted.discordToken}`
    stage.slack.misbehave('chat.postMessage', { does: 'error', code }, 50)
    stage.discord.failNext(...Array.from({ length: 5 }, () => 'unauthorized' as const))
    return runOnce(stage, good(stage))
  },
  'a killed process': (stage) => runOnce(stage, { ...good(stage), DEPESZA_KILL_AT: 'feed-fetched' }),
  'a store that cannot be opened': async (stage) => {
    await writeFile(join(stage.folder, 'broken.sqlite'), 'no database')
    await configure(stage, { store: 'broken.sqlite' })
    return runOnce(stage, good(stage))
  },
  'test timings that are no JSON': (stage) => runOnce(stage, { ...good(stage), DEPESZA_TEST_TIMINGS: '{' }),
  'tokens in the configuration': async (stage) => {
    const lines = Object.entries(planted).map(([name, value]) => `${name}: "${value}"`)
    await writeFile(
      join(stage.folder, 'depesza.yaml'),
      `${lines.join('\n')}\nfeeds: [${planted.slackBotToken}\n`,
    )
    return runOnce(stage, good(stage))
  },
  'a token for a channel': async (stage) => {
    await configure(stage, { channel: planted.slackBotToken })
    return runOnce(stage, good(stage))
  },
  'tokens in each other’s place': (stage) =>
    runOnce(stage, {
      SLACK_BOT_TOKEN: planted.slackAppToken,
      SLACK_APP_TOKEN: planted.slackBotToken,
      DISCORD_TOKEN: `${planted.discordToken} ${planted.variable}`,
      DISCORD_API_URL: planted.variable,
      SLACK_API_URL: planted.variable,
    }),
  'a damaged .env': async (stage) => {
    await writeFile(
      join(stage.folder, '.env'),
      `DISCORD_TOKEN=${planted.discordToken}\n${planted.variable}\n="`,
    )
    return runOnce(stage, {})
  },
  'check, all well': (stage) => say(stage, ['check'], good(stage)),
  'check, tokens refused': (stage) =>
    say(stage, ['check'], { ...good(stage), ...slackOf(stage.slack.apiUrl) }),
  'check, out of reach': (stage) => say(stage, ['check'], { ...good(stage), ...unreachable() }),
  'check, repeating': (stage) =>
    say(stage, ['check'], {
      ...good(stage),
      ...slackOf(`${stage.echo.url}/`),
      DISCORD_API_URL: stage.echo.url,
    }),
  'init with wrong tokens': (stage) => init(stage, planted.slackBotToken, planted.slackAppToken),
  'init with a token for a name': (stage) =>
    say(stage, ['init', '--yes', '--platform', planted.discordToken, '--token', planted.slackBotToken], {}),
  'an address for a command': (stage) =>
    say(stage, ['analyse', stage.feeds.url(`/refused?token=${planted.feedToken}`)], {}),
  'an unknown option': (stage) => say(stage, [`--${planted.slackBotToken}`], good(stage)),
  'questions and the health': askEverything,
}

function good({ discord, slack }: Stage): Record<string, string> {
  return {
    ...slack.environment('socket'),
    SLACK_SIGNING_SECRET: planted.signingSecret,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    UNRELATED_TOKEN: planted.variable,
  }
}

function slackOf(apiUrl: string): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: planted.slackBotToken,
    SLACK_APP_TOKEN: planted.slackAppToken,
    SLACK_SIGNING_SECRET: planted.signingSecret,
    SLACK_API_URL: apiUrl,
  }
}

function unreachable(): Record<string, string> {
  const gone = `http://bot:${planted.proxyPassword}@127.0.0.1:1/api/`
  return { ...slackOf(gone), DISCORD_TOKEN: planted.discordToken, DISCORD_API_URL: gone.slice(0, -1) }
}

/** Feeds whose addresses hold secrets, well and badly behaved. */
export async function configure(
  { folder, feeds, discord }: Stage,
  {
    store = 'depesza.sqlite',
    channel = 'C0KURIER1',
  }: { readonly store?: string; readonly channel?: string } = {},
): Promise<void> {
  const secret = `token=${planted.feedToken}&key=${planted.feedKey}`
  const urls = [
    ...['/rss', '/refused', '/broken', '/moved', '/inside', '/missing'].map((path) =>
      feeds.url(`${path}?${secret}`),
    ),
    `http://jan:${planted.feedPassword}@127.0.0.1:1/rss?${secret}`,
    `http://127.0.0.1:1/rss?${secret}`,
    `ftp://127.0.0.1/rss?${secret}`,
  ].filter((url) => !url.startsWith('ftp') && !url.includes('@'))
  const lines = urls.map((url, n) => `  - { id: f${n}, name: f${n}, url: "${url}", language: pl }`)
  await writeFile(
    join(folder, 'depesza.yaml'),
    `language: pl
poll: { firstPoll: all }
fetch: { privateHosts: ["${feeds.host}", "127.0.0.1:1"] }
store: { path: ${store} }
http: { port: 0 }
feeds:
${lines.join('\n')}
topics: [Białoruś]
channels:
  - { discord: "${discord.channelId}" }
  - { slack: ${channel} }
owner: { slack: C0OWNER01 }
`,
  )
}

const timings = {
  pollMs: 300,
  hostGapMs: 0,
  deliverMs: 50,
  retryMs: 50,
  retryMaxMs: 100,
  fenceMs: 300,
  recheckMs: 50,
}

function start({ folder }: Stage, args: readonly string[], environment: Record<string, string>): BotProcess {
  const all = { LOG_LEVEL: 'debug', DEPESZA_TEST_TIMINGS: JSON.stringify(timings), ...environment }
  return startBotProcess({ folder, args, environment: all })
}

/** Runs a command for twenty seconds at most: what it has not said by then it says to nobody. */
async function say(
  stage: Stage,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<string> {
  const bot = start(stage, args, environment)
  const timer = setTimeout(() => void bot.stop(), 20_000)
  await bot.ended
  clearTimeout(timer)
  return bot.output()
}

function runOnce(stage: Stage, environment: Record<string, string>): Promise<string> {
  return say(stage, ['run', '--once'], environment)
}

function init(stage: Stage, bot: string, app: string): Promise<string> {
  const tokens = [`SLACK_BOT_TOKEN=${bot}`, `SLACK_APP_TOKEN=${app}`, `SLACK_API_URL=${stage.slack.apiUrl}`]
  const flags = ['--yes', '--platform', 'slack', '--channel', 'C0KURIER1', '--dir', 'made']
  return say(stage, ['init', ...flags, ...tokens.flatMap((token) => ['--token', token])], {})
}

/** A running bot that is asked everything there is to ask, on Discord, on Slack and over HTTP. */
async function askEverything(stage: Stage): Promise<string> {
  const bot = start(stage, ['run'], good(stage))
  try {
    await until(() => stage.discord.commands().length > 0, { bot, timeoutMs: 90_000 })
    await stage.slack.connected(90_000)
    await until(() => bot.output().includes('HTTP server listens'), { bot, timeoutMs: 90_000 })
    const port = /"port":(\d+)/u.exec(bot.output())?.[1] ?? ''
    const paths = ['/livez', '/readyz', '/healthz', '/metrics', `/?token=${planted.feedToken}`]
    const pages = await Promise.all(
      paths.map(async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()),
    )
    const answers = await Promise.all(
      ['status', 'help', 'recent', 'quotes'].map((name) => stage.discord.command(name)),
    )
    const asker = { channel: 'C0KURIER1', user: 'U0ANNA001' }
    const told = await Promise.all(
      ['status', 'help', 'recent 7d', 'recent nikt'].map((text) => stage.slack.command(text, asker)),
    )
    return JSON.stringify([bot.output(), pages, answers, told])
  } finally {
    await bot.stop()
  }
}

async function startEcho(): Promise<Stage['echo']> {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      const told = `${JSON.stringify(request.rawHeaders)} ${request.url} ${body}`
      response.writeHead(400, {
        'content-type': 'application/json',
        'x-told': encodeURIComponent(told).slice(0, 4000),
      })
      response.end(JSON.stringify({ ok: false, error: told, message: told, code: 50_001 }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
