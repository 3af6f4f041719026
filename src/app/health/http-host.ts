import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '#ports/log.ts'
import type { HttpMount } from '#ports/platform.ts'

/** The process's one HTTP server. It listens from the first mount on, so nothing is open while nothing is mounted. */
export type HttpHost = {
  readonly mount: (mount: HttpMount) => void
  close(): Promise<void>
}

/** A port that is taken may be free again soon: the process that held it may be this bot's predecessor. */
const RETRY_MS = 5_000

/** A request that has not come whole by then is ended; Node looks only every 30 s unless it is told. */
const LIMITS = { requestTimeout: 10_000, headersTimeout: 5_000, connectionsCheckingInterval: 1_000 }

/** Slack and whoever watches the health need a handful. */
const MOST_CONNECTIONS = 200

/** Makes the host for an address; a port that is taken is one error in the log and tried again, and all else goes on. */
export function createHttpHost(
  address: { readonly host: string; readonly port: number },
  log: Log,
): HttpHost {
  const mounts = new Map<string, HttpMount['listener']>()
  const server = createServer(LIMITS, (request, response) => route(mounts, request, response))
  server.maxConnections = MOST_CONNECTIONS
  let isClosed = false
  let isFailing = false
  const listen = (): void => {
    if (!server.listening && !isClosed) server.listen(address.port, address.host)
  }
  server.on('error', (error) => {
    if (!isFailing) log.error('HTTP server failed, trying again', { ...address, reason: error.message })
    isFailing = true
    setTimeout(listen, RETRY_MS).unref()
  })
  server.on('listening', () => {
    isFailing = false
    log.info('HTTP server listens', { ...address, port: (server.address() as AddressInfo).port })
  })
  return {
    mount: ({ path, listener }) => {
      mounts.set(path, listener)
      listen()
    },
    close: async () => {
      isClosed = true
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function route(
  mounts: ReadonlyMap<string, HttpMount['listener']>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = (request.url ?? '').split('?')[0] ?? ''
  const listener = mounts.get(path)
  if (listener === undefined) response.writeHead(404).end()
  else listener(request, response)
}
