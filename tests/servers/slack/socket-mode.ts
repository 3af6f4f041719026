import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'

/** How long Slack waits for an acknowledgement: https://docs.slack.dev/interactivity/handling-user-interaction */
const ACK_MS = 3000

export type SocketMode = {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** How many connections are open and greeted. */
  connections(): number
  /** Sends an envelope and answers the payload of its acknowledgement; rejects when none comes within 3 s. */
  deliver(type: string, payload: unknown, envelopeId?: string): Promise<unknown>
  /** Tells every client to disconnect, as Slack does before it recycles a connection. */
  askToDisconnect(): void
  /** Cuts every connection without a word. */
  cut(): void
  close(): void
}

/** The server's side of Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
export function openSocketMode(): SocketMode {
  const server = new WebSocketServer({ noServer: true })
  const waiting = new Map<string, (payload: unknown) => void>()
  let envelopes = 0
  server.on('connection', (socket: WebSocket) => {
    socket.on('message', (data: Buffer) => acknowledge(data.toString(), waiting))
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0000001' } }),
    )
  })
  const open = (): readonly WebSocket[] => [...server.clients].filter((one) => one.readyState === one.OPEN)
  return {
    upgrade: (request, socket, head) =>
      server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request)),
    connections: () => open().length,
    async deliver(type, payload, envelopeId) {
      envelopes += 1
      const id = envelopeId ?? `envelope-${envelopes}`
      const client = open().at(-1)
      if (client === undefined) throw new Error('no Socket Mode connection is open')
      const acknowledged = new Promise<unknown>((resolve, reject) => {
        waiting.set(id, resolve)
        setTimeout(
          () => reject(new Error(`the envelope ${id} was not acknowledged within 3 s`)),
          ACK_MS,
        ).unref()
      })
      client.send(JSON.stringify({ envelope_id: id, type, accepts_response_payload: true, payload }))
      return acknowledged
    },
    askToDisconnect: () =>
      open().forEach((client) =>
        client.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
      ),
    cut: () => server.clients.forEach((client) => client.terminate()),
    close: () => {
      server.clients.forEach((client) => client.terminate())
      server.close()
    },
  }
}

function acknowledge(data: string, waiting: Map<string, (payload: unknown) => void>): void {
  const { envelope_id: id, payload } = JSON.parse(data) as { envelope_id: string; payload?: unknown }
  waiting.get(id)?.(payload ?? null)
  waiting.delete(id)
}
