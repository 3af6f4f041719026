import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Channel, ServerState } from './state.ts'

/** A role of every server, without a permission of its own. */
export const EDITORS_ROLE = '1180000000000000901'

type Session = {
  readonly id: string
  readonly events: { readonly seq: number; readonly frame: string }[]
  seq: number
}

/** Discord's gateway on loopback: HELLO, IDENTIFY, READY, GUILD_CREATE, heartbeats, RESUME with replay. */
export type Gateway = {
  /** How often a client identified, and how often it resumed. */
  readonly counts: { identifies: number; resumes: number; heartbeats: number }
  /**
   * heartbeatMs: 41,250 at first, for the connections to come; acknowledges: true, or false to leave heartbeats without an answer;
   * refusal: null, or the close code that answers every IDENTIFY; isSilent: true to answer none; hidesGuilds: true to tell of no server, as in an outage; startsLeft: 1,000 of `session_start_limit`.
   */
  set(settings: Partial<GatewaySettings>): void
  readonly settings: Readonly<GatewaySettings>
  /** Ends the connection with a close code. */
  end(code: number): void
  isReady(): boolean
  /** Sends an event; one sent while nobody listens is replayed when the session is resumed. */
  dispatch(name: string, data: object): void
  /** Cuts every connection without a word. */
  drop(): void
  /** Op 7: asks clients to reconnect and resume. */
  askToReconnect(): void
  /** Op 9: ends the session; a new IDENTIFY follows. */
  invalidate(): void
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): void
}

export type GatewaySettings = {
  heartbeatMs: number
  acknowledges: boolean
  refusal: number | null
  isSilent: boolean
  hidesGuilds: boolean
  startsLeft: number
}

export function createGateway(state: ServerState, url: () => string): Gateway {
  const sockets = new WebSocketServer({ noServer: true })
  const counts = { identifies: 0, resumes: 0, heartbeats: 0 }
  const settings: GatewaySettings = {
    heartbeatMs: 41_250,
    acknowledges: true,
    refusal: null,
    isSilent: false,
    hidesGuilds: false,
    startsLeft: 1_000,
  }
  let session: Session | null = null
  let live: WebSocket | null = null

  function dispatch(name: string, data: object): void {
    if (session === null) throw new Error('no client has ever identified')
    session.seq++
    const frame = JSON.stringify({ op: 0, t: name, s: session.seq, d: data })
    session.events.push({ seq: session.seq, frame })
    live?.send(frame)
  }

  function identify(socket: WebSocket, data: { readonly token?: string }): void {
    if (data.token !== state.token) return socket.close(4004, 'Authentication failed.')
    counts.identifies++
    if (settings.isSilent) return
    if (settings.refusal !== null) return socket.close(settings.refusal, 'Refused.')
    session = { id: `session-${counts.identifies}`, events: [], seq: 0 }
    live = socket
    const guilds = settings.hidesGuilds ? [] : guildsOf(state)
    dispatch('READY', readyEvent(state, { sessionId: session.id, url: url(), guilds }))
    for (const id of guilds) dispatch('GUILD_CREATE', guildEvent(state, id))
  }

  function resume(socket: WebSocket, data: { readonly session_id?: string; readonly seq?: number }): void {
    if (session === null || data.session_id !== session.id)
      return socket.send(JSON.stringify({ op: 9, d: false }))
    counts.resumes++
    live = socket
    for (const { seq, frame } of session.events) if (seq > (data.seq ?? 0)) socket.send(frame)
    dispatch('RESUMED', {})
  }

  function receive(socket: WebSocket, raw: string): void {
    const { op, d } = JSON.parse(raw) as {
      op: number
      d: { token?: string; session_id?: string; seq?: number }
    }
    if (op === 1) {
      counts.heartbeats++
      if (settings.acknowledges) socket.send(JSON.stringify({ op: 11 }))
    }
    if (op === 2) identify(socket, d)
    if (op === 6) resume(socket, d)
  }

  sockets.on('connection', (socket) => {
    socket.on('message', (raw) => receive(socket, (raw as Buffer).toString('utf8')))
    socket.on('close', () => {
      if (live === socket) live = null
    })
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: settings.heartbeatMs } }))
  })

  return {
    counts,
    settings,
    set: (changed) => void Object.assign(settings, changed),
    end: (code) => live?.close(code),
    isReady: () => live !== null,
    dispatch,
    drop: () => sockets.clients.forEach((socket) => socket.terminate()),
    askToReconnect: () => live?.send(JSON.stringify({ op: 7, d: null })),
    invalidate: () => {
      session = null
      live?.send(JSON.stringify({ op: 9, d: false }))
    },
    upgrade: (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request)),
    close: () => {
      sockets.clients.forEach((socket) => socket.terminate())
      sockets.close()
    },
  }
}

/** A channel as the gateway describes it; without its history, the bot's role is denied READ_MESSAGE_HISTORY. */
export function channelObject(channel: Channel): object {
  const deny = channel.mayReadHistory ? '0' : String(1 << 16)
  return {
    id: channel.id,
    guild_id: channel.guildId,
    type: channel.tags === undefined ? 0 : 15,
    ...(channel.tags === undefined ? {} : { available_tags: channel.tags }),
    name: `channel-${channel.id.slice(-3)}`,
    position: 0,
    permission_overwrites: [{ id: channel.guildId, type: 0, allow: '0', deny }],
  }
}

type Start = { readonly sessionId: string; readonly url: string; readonly guilds: readonly string[] }

function readyEvent(state: ServerState, { sessionId, url, guilds }: Start): object {
  return {
    v: 10,
    user: state.bot,
    guilds: guilds.map((id) => ({ id, unavailable: true })),
    session_id: sessionId,
    resume_gateway_url: url,
    application: { id: state.applicationId, flags: 0 },
  }
}

/** Every server that has the bot, by its id. */
export function guildsOf(state: ServerState): readonly string[] {
  return [...new Set([...state.channels.values()].map(({ guildId }) => guildId))].filter((id) => id !== '')
}

function guildEvent(state: ServerState, guildId: string): object {
  const permissions = String((1 << 10) | (1 << 11) | (1 << 14) | (1 << 16))
  const nothing = [
    'threads',
    'emojis',
    'stickers',
    'voice_states',
    'presences',
    'stage_instances',
    'features',
  ]
  return {
    ...Object.fromEntries(nothing.map((key) => [key, []])),
    guild_scheduled_events: [],
    soundboard_sounds: [],
    id: guildId,
    name: guildId === state.guildId ? 'Newsroom' : 'Somebody else',
    owner_id: '1180000000000000900',
    unavailable: false,
    large: false,
    member_count: 1,
    roles: [
      {
        id: guildId,
        name: '@everyone',
        permissions,
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
      },
      {
        id: EDITORS_ROLE,
        name: 'redakcja',
        permissions: '0',
        position: 1,
        color: 0,
        hoist: false,
        managed: false,
      },
    ],
    channels: [...state.channels.values()]
      .filter((channel) => channel.guildId === guildId && channel.thread === undefined)
      .map((channel) => channelObject(channel)),
    members: [
      {
        user: state.bot,
        roles: [],
        joined_at: '2026-01-01T00:00:00.000Z',
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
  }
}
