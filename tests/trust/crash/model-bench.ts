import type { Messenger } from '#ports/platform.ts'
import { discord } from '#platforms/discord/index.ts'
import { slack } from '#platforms/slack/index.ts'
import { openLink } from '../../end-to-end/delivery-bench.ts'
import { fakeClock, type FakeClock } from '../../fakes/world.ts'
import { startDiscordServer } from '../../servers/discord/index.ts'
import { startSlackServer } from '../../servers/slack/index.ts'

/** What the platform does to the next post; a rate limit comes although the message was posted. */
export type PostFault = 'answer lost' | 'request lost' | 'rate limit'

/** A real adapter on a platform on loopback whose clock is the bot's, and is moved instead of waited for. */
export type ModelBench = {
  readonly platform: string
  readonly clock: FakeClock
  readonly messenger: Messenger
  readonly channels: readonly string[]
  /** The platform is well again, and behaves so from now on. */
  set(settings: { readonly nonceWindowMs: number; readonly historyLagMs: number }): void
  failNext(fault: PostFault): void
  /** Called when a message was posted, before the answer to it goes out. */
  onPost(listener: () => void): void
  /** The last request to post arrives again, from the network alone: the bot hears no answer. */
  repeatLastRequest(): Promise<void>
  /** A moderator removes the newest message. */
  removeNewest(channel: string): void
  /** All that each message of a channel shows, oldest first. */
  standing(channel: string): readonly string[]
  readonly violations: readonly string[]
  close(): Promise<void>
}

/** Seconds of a rate limit, the shortest that both platforms can ask for; the adapters wait for it by the machine's clock. */
export const rateLimitSeconds = 1

const discordFaults = {
  'answer lost': 'drop-after-post',
  'request lost': 'drop-before-post',
  'rate limit': 'rate-limit-after-post',
} as const

export async function openDiscordModel(channelCount: number): Promise<ModelBench> {
  const clock = fakeClock(Date.now())
  const server = await startDiscordServer({ now: () => clock.now() })
  const channels = Array.from({ length: channelCount }, () => server.addChannel())
  const environment = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url }
  const link = await openLink(discord, environment, () => clock.now())
  await server.untilReady()
  let listener = (): void => {}
  server.onPost(() => listener())
  return {
    platform: 'discord',
    clock,
    messenger: link.messenger,
    channels,
    set: (settings) => {
      server.behave()
      server.set(settings)
    },
    failNext: (fault) => server.failNext({ kind: discordFaults[fault], retryAfterSeconds: rateLimitSeconds }),
    onPost: (next) => {
      listener = next
    },
    repeatLastRequest: async () => {
      const { path = '', body } = server.posts().at(-1) ?? {}
      const headers = { authorization: `Bot ${server.token}`, 'content-type': 'application/json' }
      await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    },
    removeNewest: (channel) => server.remove(server.messages(channel).at(-1)?.id ?? ''),
    standing: (channel) =>
      server.messages(channel).map(({ content, embeds }) => JSON.stringify([content, embeds])),
    violations: server.violations,
    close: async () => {
      await link.close()
      await server.close()
    },
  }
}

const slackFaults = {
  'answer lost': { does: 'drop', posts: true },
  'request lost': { does: 'drop' },
  'rate limit': { does: 'status', status: 429, retryAfter: String(rateLimitSeconds), posts: true },
} as const

/** Slack remembers no nonce, whatever is set. */
export async function openSlackModel(channelCount: number): Promise<ModelBench> {
  const clock = fakeClock(Date.now())
  const server = await startSlackServer({ now: () => clock.now() })
  const channels = Array.from({ length: channelCount }, (_, index) => `C0MODEL${1000 + index}`)
  const environment = server.environment('socket')
  const link = await openLink(slack, environment, () => clock.now())
  let listener = (): void => {}
  server.onCall(({ method }) => method === 'chat.postMessage' && listener())
  return {
    platform: 'slack',
    clock,
    messenger: link.messenger,
    channels,
    set: ({ historyLagMs }) => {
      server.behave()
      server.delayHistory(historyLagMs)
    },
    failNext: (fault) => server.misbehave('chat.postMessage', slackFaults[fault]),
    onPost: (next) => {
      listener = next
    },
    repeatLastRequest: async () => {
      const { parameters = {} } = server.calls('chat.postMessage').at(-1) ?? {}
      const headers = { authorization: `Bearer ${environment['SLACK_BOT_TOKEN']}` }
      const body = new URLSearchParams(parameters)
      await fetch(`${server.apiUrl}chat.postMessage`, { method: 'POST', headers, body })
    },
    removeNewest: (channel) => server.remove(server.messages(channel).at(-1)?.ts ?? ''),
    standing: (channel) => server.messages(channel).map(({ text, blocks }) => JSON.stringify([text, blocks])),
    violations: server.violations,
    close: async () => {
      await link.close()
      await server.close()
    },
  }
}
