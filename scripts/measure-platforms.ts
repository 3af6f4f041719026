import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** A figure that only the real platform can give, and how it came about. */
export type Measured = { readonly what: string; readonly figure: string; readonly how: string }

/** Where and how to measure. The channel is one that nobody reads: a few dozen messages appear in it and go again. */
export type Measuring = {
  readonly api: string
  readonly token: string
  readonly channel: string
  /** After these pauses a message is posted a second time with its nonce (Discord only). */
  readonly pausesMs: readonly number[]
  /** So many messages are looked for in the history. */
  readonly posts: number
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
export const REAL_PAUSES = [
  SECOND,
  10 * SECOND,
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  3 * MINUTE,
  5 * MINUTE,
  7 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
]
/** Discord and Slack both let one message a second into a channel without complaint. */
const BETWEEN_POSTS_MS = 1_100
/** A message that the history does not show for so long counts as missing. */
const MISSING_MS = MINUTE

/** How long Discord remembers a nonce, and how late its history shows a message. */
export async function measureDiscord(measuring: Measuring): Promise<readonly Measured[]> {
  const discord = discordChannel(measuring)
  const remembered = await Promise.all(
    measuring.pausesMs.map(async (pauseMs, index) => {
      await sleep(index * BETWEEN_POSTS_MS)
      return { pauseMs, isRemembered: await isNonceRemembered(discord, pauseMs) }
    }),
  )
  const pauses = (isRemembered: boolean) =>
    remembered.filter((one) => one.isRemembered === isRemembered).map(({ pauseMs }) => pauseMs)
  const how = `pauses of ${measuring.pausesMs.map(inWords).join(', ')}`
  return [
    { what: 'Discord: a nonce is still known after', figure: inWords(Math.max(...pauses(true))), how },
    { what: 'Discord: a nonce is forgotten after', figure: inWords(Math.min(...pauses(false))), how },
    ...(await historyLag('Discord', measuring.posts, discord)),
  ]
}

/** How late Slack's history shows a message. */
export async function measureSlack(measuring: Measuring): Promise<readonly Measured[]> {
  return historyLag('Slack', measuring.posts, slackChannel(measuring))
}

/** A channel as far as measuring needs it. `post` answers the message's id. */
type Channel = {
  post(text: string, nonce: string): Promise<string>
  isInHistory(id: string): Promise<boolean>
  remove(id: string): Promise<void>
}

async function isNonceRemembered(channel: Channel, pauseMs: number): Promise<boolean> {
  const nonce = randomBytes(12).toString('hex')
  const text = `Depesza measures: nonce, ${inWords(pauseMs)}`
  const first = await channel.post(text, nonce)
  await sleep(pauseMs)
  const second = await channel.post(text, nonce)
  for (const id of new Set([first, second])) await channel.remove(id)
  return first === second
}

async function historyLag(platform: string, posts: number, channel: Channel): Promise<readonly Measured[]> {
  const lags: number[] = []
  for (let post = 1; post <= posts; post++) {
    const id = await channel.post(
      `Depesza measures: history, ${post} of ${posts}`,
      randomBytes(12).toString('hex'),
    )
    lags.push(await lagOf(channel, id))
    await channel.remove(id)
    await sleep(BETWEEN_POSTS_MS)
  }
  const sorted = lags.toSorted((a, b) => a - b)
  const how = `${posts} messages, looked for until they showed`
  return [
    {
      what: `${platform}: history shows a message after (median)`,
      figure: inWords(sorted[Math.floor(posts / 2)] ?? NaN),
      how,
    },
    {
      what: `${platform}: history shows a message after (longest)`,
      figure: inWords(sorted.at(-1) ?? NaN),
      how,
    },
  ]
}

/** Looks rarer and rarer, since both platforms ration the history: a lag is told to within half of itself. */
async function lagOf(channel: Channel, id: string): Promise<number> {
  const postedAt = performance.now()
  for (
    let pauseMs = 100;
    performance.now() - postedAt < MISSING_MS;
    pauseMs = Math.min(pauseMs * 1.5, 2 * SECOND)
  ) {
    if (await channel.isInHistory(id)) return performance.now() - postedAt
    await sleep(pauseMs)
  }
  return Infinity
}

/** https://docs.discord.com/developers/resources/message */
function discordChannel({ api, token, channel }: Measuring): Channel {
  const messages = `${api}/v10/channels/${channel}/messages`
  const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' }
  return {
    post: async (content, nonce) => {
      const body = JSON.stringify({ content, nonce, enforce_nonce: true, allowed_mentions: { parse: [] } })
      const answer = await ask(messages, { method: 'POST', headers, body })
      return textAt(answer, 'id')
    },
    isInHistory: async (id) => {
      const answer = await ask(`${messages}?after=${BigInt(id) - 1n}&limit=100`, { headers })
      return Array.isArray(answer) && answer.some((message) => textAt(message, 'id') === id)
    },
    remove: async (id) => {
      await fetch(`${messages}/${id}`, { method: 'DELETE', headers }).catch(() => null)
    },
  }
}

/** https://docs.slack.dev/reference/methods/conversations.history */
function slackChannel({ api, token, channel }: Measuring): Channel {
  const call = async (method: string, fields: Readonly<Record<string, string>>): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await ask(`${api}${method}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ channel, ...fields }),
    })
    const error: unknown = Reflect.get(Object(answer), 'error')
    if (typeof error === 'string') throw new Error(`${method}: ${error}`)
    return answer
  }
  return {
    post: async (text) => textAt(await call('chat.postMessage', { text }), 'ts'),
    isInHistory: async (ts) => {
      const oldest = (Number(ts) - 1).toFixed(6)
      const answer = await call('conversations.history', { oldest, limit: '15' })
      const messages: unknown = Reflect.get(Object(answer), 'messages')
      return Array.isArray(messages) && messages.some((message) => textAt(message, 'ts') === ts)
    },
    remove: async (ts) => {
      await call('chat.delete', { ts }).catch(() => null)
    },
  }
}

/** One answer as JSON; waits and asks again where the platform says so. */
async function ask(address: string, init: RequestInit): Promise<unknown> {
  for (;;) {
    const response = await fetch(address, init)
    const answer: unknown = await response.json().catch(() => null)
    if (response.status !== 429) {
      if (response.ok) return answer
      throw new Error(`HTTP ${response.status}: ${textAt(answer, 'message')}`)
    }
    await sleep(Math.max(1, Number(response.headers.get('retry-after') ?? 1)) * SECOND)
  }
}

function textAt(value: unknown, name: string): string {
  const found: unknown = Reflect.get(Object(value), name)
  return typeof found === 'string' ? found : ''
}

function inWords(ms: number): string {
  if (!Number.isFinite(ms)) return 'none of them'
  return ms < SECOND ? `${Math.round(ms)} ms` : `${(ms / SECOND).toFixed(ms < 10 * SECOND ? 1 : 0)} s`
}

function settingsFrom(environment: NodeJS.ProcessEnv, platform: 'DISCORD' | 'SLACK'): Measuring | null {
  const token = environment[platform === 'DISCORD' ? 'DISCORD_TOKEN' : 'SLACK_BOT_TOKEN']
  const channel = environment[`${platform}_CHANNEL`]
  const official = platform === 'DISCORD' ? 'https://discord.com/api' : 'https://slack.com/api/'
  const api = environment[`${platform}_API_URL`] ?? official
  return token === undefined || channel === undefined
    ? null
    : { api, token, channel, pausesMs: REAL_PAUSES, posts: 20 }
}

if (import.meta.main) {
  const discord = settingsFrom(process.env, 'DISCORD')
  const slack = settingsFrom(process.env, 'SLACK')
  if (discord === null && slack === null) {
    process.stderr.write(
      'Set DISCORD_TOKEN and DISCORD_CHANNEL, or SLACK_BOT_TOKEN and SLACK_CHANNEL: a channel that nobody reads.\n',
    )
    process.exitCode = 2
  }
  const rows = [
    ...(slack === null ? [] : await measureSlack(slack)),
    ...(discord === null ? [] : await measureDiscord(discord)),
  ]
  for (const { what, figure, how } of rows) process.stdout.write(`${what}: ${figure} (${how})\n`)
}
