import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Log } from '#ports/log.ts'
import type { HttpMount } from '#ports/platform.ts'

/** The process's one HTTP server. It listens from the first mount on, so nothing is open while nothing is mounted. */
export type HttpHost = {
  readonly mount: (mount: HttpMount) => void
  close(): Promise<void>
}

/** Makes the host for an address; a port that is taken is an error in the log, and everything else goes on. */
export function createHttpHost(
  address: { readonly host: string; readonly port: number },
  log: Log,
): HttpHost {
  const mounts = new Map<string, HttpMount['listener']>()
  const server = createServer((request, response) => route(mounts, request, response))
  server.requestTimeout = 10_000
  server.headersTimeout = 5_000
  server.on('error', (error) => log.error('HTTP server failed', { ...address, reason: error.message }))
  return {
    mount: ({ path, listener }) => {
      mounts.set(path, listener)
      if (!server.listening) server.listen(address.port, address.host)
    },
    close: async () => {
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
