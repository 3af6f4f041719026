import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { channelObject, createGateway, type Gateway } from './gateway.ts'
import {
  createInteractions,
  firstChannel,
  type Actor,
  type Answer,
  type AnsweredChoice,
  type OpenedForm,
} from './interactions.ts'
import type { Filled } from './fill-in.ts'
import { createReaders } from './readers.ts'
import type { RouteContext } from './routes.ts'
import { serve } from './serve.ts'
import {
  storeMessage,
  type Channel,
  type Fault,
  type FaultKind,
  type RecordedRequest,
  type RegisteredCommand,
  type ServerState,
  type StoredMessage,
} from './state.ts'

export type { Actor, Answer, AnsweredChoice, OpenedForm } from './interactions.ts'
export type { Fault, FaultKind, RecordedRequest, StoredMessage } from './state.ts'

/**
 * Discord on loopback, as far as a news bot needs it: REST v10 and the gateway, for the real discord.js. Every body that arrives is
 * held against Discord's published schemas and written limits; what breaks one is answered 400 and noted in `violations`.
 *
 *     const server = await startDiscordServer()
 *     bot with { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url }, posting into server.channelId
 *     const answer = await server.command('recent', { topic: 'Białoruś' }, { locale: 'en' })
 *     server.messages()              // the ledger of truth: what stands in the channel
 *     server.failNext('drop-after-post')
 *     await server.close()
 */
export type DiscordServer = {
  /** For DISCORD_API_URL. */
  readonly url: string
  readonly token: string
  readonly applicationId: string
  readonly botId: string
  /** The first channel; a second one is `otherChannelId`. */
  readonly channelId: string
  readonly otherChannelId: string
  /** A channel of another server, which somebody else added the bot to. */
  readonly foreignChannelId: string
  readonly gateway: Gateway
  /** Every HTTP request, oldest first. */
  readonly requests: readonly RecordedRequest[]
  /** Broken rules of Discord's, in words; empty in a good test. */
  readonly violations: readonly string[]
  /** What stands in a channel, oldest first, whoever wrote it; the first channel unless told. */
  messages(channelId?: string): readonly StoredMessage[]
  /** The POSTs of messages that arrived, answered or not. */
  posts(): readonly RecordedRequest[]
  commands(): readonly RegisteredCommand[]
  /** The PATCHes of messages that arrived. */
  edits(): readonly RecordedRequest[]
  /** What happens to the next POSTs of messages, one fault each. */
  failNext(...faults: readonly (FaultKind | Fault)[]): void
  /** What happens to the next PATCHes of messages, one fault each. */
  failNextEdit(...faults: readonly (FaultKind | Fault)[]): void
  /** Called when a message was stored, before the answer goes out: the place to kill a bot. */
  onPost(listener: (message: StoredMessage) => void): void
  /** nonceWindowMs: 300,000 at first; historyLagMs: 0; historyStatus: null, or a status for every read of a history; channelStatus the same for a channel. */
  set(
    settings: Partial<
      Pick<ServerState, 'nonceWindowMs' | 'historyLagMs' | 'historyStatus' | 'channelStatus'>
    >,
  ): void
  /** Takes Read Message History from the bot, or gives it back; it is told through the gateway. */
  setReadHistory(mayRead: boolean, channelId?: string): void
  /** A message by somebody else. */
  write(content: string, channelId?: string): StoredMessage
  /** Opens one more channel; a bot learns of it when it connects. Answers its id. */
  addChannel(): string
  /** Opens a forum with these tags; a bot learns of it when it connects. Answers its id. */
  addForum(tags: NonNullable<Channel['tags']>): string
  /** The threads of a channel, in the order in which they were opened. */
  threads(parentId: string): readonly Channel[]
  /** Closes a thread as time does, as of now. */
  archive(threadId: string): void
  /** Takes a thread away with all that stands in it. */
  removeThread(threadId: string): void
  /** From now on a person takes no messages from the bot. */
  closeTo(userId: string): void
  /** What stands in the bot's conversation with a person. */
  messagesTo(userId: string): readonly StoredMessage[]
  /** What happens when the next threads are opened on messages, one fault each. */
  failNextThread(...faults: readonly ServerState['threadFaults'][number][]): void
  /** Forgets every fault that is still planned, and reads histories again as at first. */
  behave(): void
  /** A moderator deletes a message. */
  remove(messageId: string): void
  /** Resolves when the bot is at the gateway and its commands are registered. */
  untilReady(): Promise<void>
  /** Runs `/depesza <path>`, or `/depesza-admin <path>`; answers the final message. Option names are checked against what the bot registered. */
  command(
    name: string,
    options?: Readonly<Record<string, string | number | boolean>>,
    actor?: Actor,
  ): Promise<Answer>
  /** Delivers the same run of a command several times, as Discord never should. */
  redeliver(path: string, times: number): Promise<Answer>
  /** Runs a command that opens a form. */
  openByCommand(
    path: string,
    options?: Readonly<Record<string, string | number | boolean>>,
    actor?: Actor,
  ): Promise<OpenedForm>
  /** Presses a button that opens a form. */
  openByPress(labelOrId: string, actor?: Actor): Promise<OpenedForm>
  /** Fills in a form and hands it in; what is not given stays as the bot filled it in. */
  handIn(opened: OpenedForm, filled: Filled, actor?: Actor): Promise<Answer>
  /** Chooses a value from the newest menu with this placeholder or custom id. */
  choose(placeholderOrId: string, value: string, actor?: Actor): Promise<Answer>
  /** The same from a menu whose choice opens a form. */
  openByChoice(placeholderOrId: string, value: string, actor?: Actor): Promise<OpenedForm>
  /** Does something with a message, from its menu. */
  onMessage(name: string, message: StoredMessage, actor?: Actor): Promise<Answer>
  /** Runs a command and waits for no answer. */
  fire(name: string): Promise<void>
  /** What Discord would offer while `typed` stands in an option. */
  complete(
    query: { readonly command: string; readonly option: string; readonly typed: string },
    actor?: Actor,
  ): Promise<readonly AnsweredChoice[]>
  /** Presses the newest button with this label or custom id, as only a button that is there can be pressed. */
  press(labelOrId: string, actor?: Actor): Promise<Answer>
  close(): Promise<void>
}

/** Starts on a random port unless told one. `token` is the only one it accepts; `now` is its clock, for tests that move it. */
export async function startDiscordServer(
  options: { readonly token?: string; readonly port?: number; readonly now?: () => number } = {},
): Promise<DiscordServer> {
  const state = createState(options.token ?? 'MTE4.discord-test-token.c2VjcmV0', options.now ?? Date.now)
  const origin = { port: 0 }
  const gatewayUrl = () => `ws://127.0.0.1:${origin.port}/gateway`
  const gateway = createGateway(state, gatewayUrl)
  const interactions = createInteractions(state, (name, data) => gateway.dispatch(name, data))
  const context: RouteContext = { state, gateway, interactions, gatewayUrl }
  const http = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    void serve(context, request, response)
  })
  http.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head))
  await new Promise<void>((resolve) => http.listen(options.port ?? 0, '127.0.0.1', resolve))
  origin.port = (http.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${origin.port}/api`,
    token: state.token,
    applicationId: state.applicationId,
    botId: state.bot.id,
    channelId: firstChannel(state),
    otherChannelId: OTHER_CHANNEL,
    foreignChannelId: FOREIGN_CHANNEL,
    gateway,
    requests: state.requests,
    violations: state.violations,
    ...ledger(state),
    ...controls(state, gateway),
    ...createReaders(context),
    close: async () => {
      gateway.close()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

/** A connection that rests is not cut while a busy machine takes its time, since that would be a fault nobody planned. */
const KEEP_ALIVE_MS = 60_000

const FIRST_CHANNEL = '1180000000000000001'
const OTHER_CHANNEL = '1180000000000000002'
const FOREIGN_CHANNEL = '1180000000000000501'
const OWN_GUILD = '1180000000000000100'
const FOREIGN_GUILD = '1180000000000000500'

function createState(token: string, now: () => number): ServerState {
  const channels = [
    aChannel(FIRST_CHANNEL, OWN_GUILD),
    aChannel(OTHER_CHANNEL, OWN_GUILD),
    aChannel(FOREIGN_CHANNEL, FOREIGN_GUILD),
  ]
  return {
    token,
    now,
    applicationId: '1180000000000000800',
    bot: { id: '1180000000000000800', username: 'depesza', discriminator: '0000', bot: true },
    guildId: OWN_GUILD,
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    deleted: new Set(),
    closedTo: new Set(),
    requests: [],
    violations: [],
    faults: [],
    editFaults: [],
    threadFaults: [],
    postListeners: [],
    commands: null,
    nonceWindowMs: 300_000,
    historyLagMs: 0,
    historyStatus: null,
    channelStatus: null,
    nextId: 0n,
  }
}

function aChannel(id: string, guildId: string): Channel {
  return { id, guildId, messages: [], mayReadHistory: true }
}

function ledger(state: ServerState) {
  return {
    messages: (channelId = FIRST_CHANNEL) =>
      (state.channels.get(channelId)?.messages ?? []).filter(({ id }) => !state.deleted.has(id)),
    posts: () =>
      state.requests.filter(
        ({ method, path }) => method === 'POST' && /^\/channels\/\d+\/messages$/u.test(path),
      ),
    edits: () =>
      state.requests.filter(({ method, path }) => method === 'PATCH' && path.startsWith('/channels/')),
    commands: () => state.commands ?? [],
  }
}

function asFault(fault: FaultKind | Fault): Fault {
  return typeof fault === 'string' ? { kind: fault } : fault
}

function controls(state: ServerState, gateway: Gateway) {
  return {
    failNext: (...faults: readonly (FaultKind | Fault)[]) => void state.faults.push(...faults.map(asFault)),
    failNextEdit: (...faults: readonly (FaultKind | Fault)[]) =>
      void state.editFaults.push(...faults.map(asFault)),
    onPost: (listener: (message: StoredMessage) => void) => void state.postListeners.push(listener),
    set: (settings: Partial<ServerState>) => void Object.assign(state, settings),
    setReadHistory: (mayRead: boolean, channelId = FIRST_CHANNEL) => {
      const channel = state.channels.get(channelId)
      if (channel === undefined) throw new Error(`no channel ${channelId}`)
      channel.mayReadHistory = mayRead
      if (gateway.isReady()) gateway.dispatch('CHANNEL_UPDATE', channelObject(channel))
    },
    write: (content: string, channelId = FIRST_CHANNEL) =>
      storeMessage(state, channelId, { content, author: { id: '1180000000000000700', username: 'reader' } }),
    addChannel: () => {
      const id = String(BigInt(FIRST_CHANNEL) + BigInt(state.channels.size))
      state.channels.set(id, aChannel(id, OWN_GUILD))
      return id
    },
    addForum: (tags: NonNullable<Channel['tags']>) => {
      const id = String(BigInt(FIRST_CHANNEL) + BigInt(state.channels.size))
      state.channels.set(id, { ...aChannel(id, OWN_GUILD), tags })
      return id
    },
    threads: (parentId: string) =>
      [...state.channels.values()].filter(({ thread }) => thread?.parentId === parentId),
    archive: (threadId: string) => {
      const thread = state.channels.get(threadId)?.thread
      if (thread !== undefined) thread.archivedAt = state.now()
    },
    removeThread: (threadId: string) => void state.channels.delete(threadId),
    failNextThread: (...faults: readonly ServerState['threadFaults'][number][]) =>
      void state.threadFaults.push(...faults),
    behave: () => {
      state.faults.length = 0
      state.editFaults.length = 0
      Object.assign(state, { historyStatus: null, historyLagMs: 0, channelStatus: null })
      for (const channel of state.channels.values()) channel.mayReadHistory = true
    },
    closeTo: (userId: string) => void state.closedTo.add(userId),
    messagesTo: (userId: string) =>
      [...state.channels.values()].find(({ recipient }) => recipient === userId)?.messages ?? [],
    remove: (messageId: string) => void state.deleted.add(messageId),
  }
}
