import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { HttpMount } from '#ports/platform.ts'

/** The process's one HTTP server, which listens only once a platform has mounted something. */
export type HttpHost = {
  readonly mount: (mount: HttpMount) => void
  /** Starts to listen where something is mounted; answers the port, or null where nothing is. */
  listen(address: { readonly host: string; readonly port: number }): Promise<number | null>
  close(): Promise<void>
}

export function createHttpHost(): HttpHost {
  const mounts = new Map<string, HttpMount['listener']>()
  const server = createServer((request, response) => route(mounts, request, response))
  server.requestTimeout = 10_000
  server.headersTimeout = 5_000
  return {
    mount: ({ path, listener }) => mounts.set(path, listener),
    listen: async ({ host, port }) => {
      if (mounts.size === 0 || server.listening) return null
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, host, resolve)
      })
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : null
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
