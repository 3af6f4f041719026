import type { LookupAddress, LookupOptions } from 'node:dns'
import { lookup } from 'node:dns'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { buildConnector } from 'undici'
import type { Bilingual } from '#domain/bilingual.ts'
import { bareHost, isNamedHost, privateReason, type PrivateHosts } from './guard-url.ts'
import { isPublicAddress } from './public-address.ts'

/** Resolves a name to all its addresses; `node:dns`'s lookup, or another resolver in tests. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** Thrown inside undici where a connection must not be made; its wording may be shown. */
export class RefusedAddressError extends Error {
  readonly code = 'REFUSED_ADDRESS'
  readonly wording: Bilingual

  constructor(wording: Bilingual) {
    super(wording.en)
    this.wording = wording
  }
}

/**
 * Makes connections for undici, to public addresses only. A literal address is judged here, because the socket layer
 * asks no lookup for it; a name is judged inside the lookup, so that the judged address *is* the connected one and a
 * second answer of the DNS changes nothing. Nothing is sent to a refused host, not even a TLS greeting.
 */
export function guardedConnector(
  privateHosts: PrivateHosts,
  resolve: Resolve = lookup,
): buildConnector.connector {
  const shared = { timeout: connectTimeoutMs, allowH2: false }
  const connectAnywhere = buildConnector(shared)
  const connectPublic = buildConnector({ ...shared, lookup: publicLookup(resolve) })
  return function connect(options, answer) {
    const callback: buildConnector.Callback = (...result) => {
      const [error, socket] = result
      if (error === null) readInPieces(socket)
      answer(...result)
    }
    const host = bareHost(options.hostname)
    const port = options.port || (options.protocol === 'https:' ? '443' : '80')
    if (isNamedHost(host, port, privateHosts)) return connectAnywhere(options, callback)
    if (isIP(host) !== 0 && !isPublicAddress(host)) {
      return callback(new RefusedAddressError(privateReason(host)), null)
    }
    return connectPublic(options, callback)
  }
}

/** A lookup that answers only if *every* address of the name is public: a name with one private address is refused. */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null) return callback(error, '')
      if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new RefusedAddressError(privateReason(hostname)), '')
      }
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family)
    })
  }
}

const connectTimeoutMs = 10_000

const pieceBytes = 4096

/**
 * Hands undici's parser little at a time, and nothing more once the connection is given up: of a buffer full of headers that are too
 * many it would make an error for each, and hold up everything for seconds.
 */
function readInPieces(socket: Socket): void {
  const read = socket.read.bind(socket)
  socket.read = (size) => {
    if (socket.destroyed) return null
    return read(size ?? (socket.readableLength > pieceBytes ? pieceBytes : undefined)) as unknown
  }
}
