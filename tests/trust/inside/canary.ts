import { once } from 'node:events'
import { createServer, type AddressInfo, type Server } from 'node:net'

/** A server that stands where nobody may come, and counts who does. */
export type Canary = {
  /** "127.0.0.1:45678" */
  readonly host: string
  connections(): number
  bytes(): number
  close(): Promise<void>
}

export async function startCanary(): Promise<Canary> {
  let connections = 0
  let bytes = 0
  const server: Server = createServer((socket) => {
    connections += 1
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      bytes += chunk.length
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    bytes: () => bytes,
    close: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}
