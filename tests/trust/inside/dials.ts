import type { LookupAddress } from 'node:dns'
import { isIP, Socket, type LookupFunction } from 'node:net'

/** Every address to which this process opens a connection, whoever asks for it and with or without TLS. */
export type Dials = {
  /** Addresses since the last call, in order. */
  take(): readonly string[]
  /** Lets the process connect as before. */
  stop(): void
}

type Target = { readonly host?: string; readonly path?: string; readonly lookup?: LookupFunction }

/**
 * Watches the one door of node:net. What goes to loopback is let through, so that a server there can count it too; anything else is noted
 * and ended before a packet leaves.
 */
export function watchDials(): Dials {
  const connect = Object.getOwnPropertyDescriptor(Socket.prototype, 'connect')
  const real = connect?.value as (...args: unknown[]) => Socket
  let dialled: string[] = []
  const note = (socket: Socket, args: unknown[], addresses: readonly string[]): void => {
    dialled.push(...addresses)
    if (addresses.every((address) => address === '127.0.0.1' || address === '::1')) real.apply(socket, args)
    else socket.destroy(new Error('dialled'))
  }
  function watched(this: Socket, ...args: unknown[]): Socket {
    const { host = 'localhost', path, lookup } = targetOf(args)
    if (path !== undefined || (isIP(host) === 0 && lookup === undefined)) return real.apply(this, args)
    if (isIP(host) !== 0) {
      process.nextTick(() => note(this, args, [host]))
      return this
    }
    lookup?.(host, { all: true }, (error, found) => {
      if (error) this.destroy(error)
      else
        note(
          this,
          args,
          (found as LookupAddress[]).map(({ address }) => address),
        )
    })
    return this
  }
  Object.defineProperty(Socket.prototype, 'connect', { ...connect, value: watched })
  return {
    take: () => {
      const taken = dialled
      dialled = []
      return taken
    },
    stop: () => {
      Object.defineProperty(Socket.prototype, 'connect', connect ?? {})
    },
  }
}

function targetOf([first]: unknown[]): Target {
  return (Array.isArray(first) ? first[0] : first) as Target
}
