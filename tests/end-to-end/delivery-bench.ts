import type { Messenger, Platform } from '#ports/platform.ts'
import { discord } from '#platforms/discord/index.ts'
import { slack } from '#platforms/slack/index.ts'
import { systemClock } from '../../src/app/clock.ts'
import { createMonitoring } from '#app/health/monitoring.ts'
import { memoInMemory } from '#app/memo-file.ts'
import { linkPlatform } from '../../src/app/link-platforms.ts'
import { silentLog } from '../fakes/world.ts'
import {
  startDiscordServer,
  type DiscordServer,
  type Fault,
  type FaultKind,
} from '../servers/discord/index.ts'
import { startSlackServer, type Fault as SlackFault, type SlackServer } from '../servers/slack/index.ts'

/** The pause that every planned rate limit asks for. */
export const pauseMs = 1000

/** A real adapter, linked and connected as the app does it, to a platform on loopback that misbehaves as planned. */
export type DeliveryBench = {
  readonly platform: string
  readonly messenger: Messenger
  readonly channels: readonly [string, string]
  /** The notification lines that stand in a channel, oldest first. */
  posted(channel: string): readonly string[]
  /** How many requests to post arrived. */
  postCount(): number
  /** Broken rules of the platform, requests before the end of a pause among them. */
  violations(): readonly string[]
  close(): Promise<void>
}

/** What goes wrong on a bench. */
export type Trouble<Planned> = {
  /** What the first posts meet, one fault each. */
  readonly faults?: readonly Planned[]
  /** The first reading of the history shows nothing new, or fails; or every reading is forbidden. */
  readonly history?: 'lags' | 'fails' | 'forbidden'
  /** How long Discord remembers a nonce: not at all unless told, so that nothing but the outbox helps. */
  readonly nonceWindowMs?: number
}

export type DiscordFault = FaultKind | Fault
export type { SlackFault }

const longMs = 3_600_000

export async function openDiscordBench(trouble: Trouble<DiscordFault> = {}): Promise<DeliveryBench> {
  const server = await startDiscordServer()
  server.set({ nonceWindowMs: trouble.nonceWindowMs ?? 0 })
  server.failNext(...(trouble.faults ?? []))
  const isToBeHealed = troubleDiscordHistory(server, trouble.history)
  const link = await openLink(discord, { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url })
  return {
    platform: 'discord',
    messenger: healing(link.messenger, () => {
      if (isToBeHealed) server.set({ historyLagMs: 0, historyStatus: null })
    }),
    channels: [server.channelId, server.otherChannelId],
    posted: (channel) => server.messages(channel).map(({ content }) => content),
    postCount: () => server.posts().length,
    violations: () => [...server.violations, ...hastyRequests(server.requests)],
    close: async () => {
      await link.close()
      await server.close()
    },
  }
}

function troubleDiscordHistory(server: DiscordServer, history: Trouble<never>['history']): boolean {
  if (history === 'lags') server.set({ historyLagMs: longMs })
  if (history === 'fails') server.set({ historyStatus: 500 })
  if (history === 'forbidden')
    for (const id of [server.channelId, server.otherChannelId]) server.setReadHistory(false, id)
  return history !== 'forbidden'
}

/** Requests that came to a path before the pause was over that a 429 had asked for there. */
function hastyRequests(requests: DiscordServer['requests']): readonly string[] {
  return requests
    .filter(({ status }) => status === 429)
    .flatMap((refusal) =>
      requests
        .filter(({ path, at }) => path === refusal.path && at > refusal.at && at < refusal.at + pauseMs)
        .map(({ path, at }) => `${path} was asked ${at - refusal.at} ms after a 429`),
    )
}

export async function openSlackBench(trouble: Trouble<SlackFault> = {}): Promise<DeliveryBench> {
  const server = await startSlackServer()
  for (const fault of trouble.faults ?? []) server.misbehave('chat.postMessage', fault)
  troubleSlackHistory(server, trouble.history)
  const link = await openLink(slack, server.environment('socket'))
  return {
    platform: 'slack',
    messenger: healing(link.messenger, () => server.delayHistory(0)),
    channels: ['C0KURIER1', 'C0KURIER2'],
    posted: (channel) => server.messages(channel).map(({ text }) => text),
    postCount: () => server.calls('chat.postMessage').length,
    violations: () => server.violations,
    close: async () => {
      await link.close()
      await server.close()
    },
  }
}

function troubleSlackHistory(server: SlackServer, history: Trouble<never>['history']): void {
  const tooMany: SlackFault = { does: 'status', status: 429, retryAfter: String(pauseMs / 1000) }
  if (history === 'lags') server.delayHistory(longMs)
  if (history === 'fails') server.misbehave('conversations.history', tooMany)
  if (history === 'forbidden')
    server.misbehave('conversations.history', { does: 'error', code: 'missing_scope' }, Infinity)
}

/** The same messenger, whose platform is told after each reading of its history. */
function healing(messenger: Messenger, heal: () => void): Messenger {
  return {
    send: (operation) => messenger.send(operation),
    find: (operation) => messenger.find(operation).finally(heal),
  }
}

/** Connects a real adapter as the app does it; `now` is the bot's clock. */
export async function openLink(
  platform: Platform,
  environment: Readonly<Record<string, string>>,
  now: () => number = Date.now,
) {
  const link = linkPlatform(platform, systemClock, createMonitoring(silentLog, Date.now))
  const trouble = await link.open({
    environment,
    dispatcher: {
      commands: [],
      messageCommands: [],
      shortcuts: [],
      run: unasked,
      runText: unasked,
      runOnMessage: unasked,
      complete: async () => [],
      press: unasked,
      submit: unasked,
      home: unasked,
    },
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    log: silentLog,
    mount: () => undefined,
    health: { report: () => {} },
    memo: memoInMemory(),
    now,
    checkpoint: () => undefined,
    places: () => ({ addresses: [], forums: [], threaded: [] }),
    managers: [],
  })
  if (trouble !== null) throw new Error(`${platform.settings.name} is not connected: ${trouble.en}`)
  return link
}

async function unasked(): Promise<never> {
  throw new Error('nobody asks anything here')
}
