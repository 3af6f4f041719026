import { errors } from 'undici'

/**
 * One plain line for an error of the network layer. It is made from the error's code alone: the messages of sockets hold
 * resolved addresses, which nobody outside should learn.
 */
export function failureReason(error: unknown): string {
  const code = codeOf(error)
  if (code === 'REFUSED_ADDRESS' && error instanceof Error) return error.message
  const known = reasons[code]
  if (known !== undefined) return known
  if (/CERT|SELF_SIGNED|TLS|SSL/u.test(code))
    return `the server's certificate or TLS is not in order (${code})`
  if (error instanceof errors.HTTPParserError) return 'the server does not answer in HTTP'
  return code === '' ? 'the connection failed' : `the connection failed (${code})`
}

/** One plain line for an HTTP status that brings nothing to read. */
export function statusReason(status: number): string {
  const known = statuses[status]
  if (known !== undefined) return `the server answered ${status}: ${known}`
  if (status >= 500) return `the server answered ${status}: trouble on its side`
  return `the server answered ${status}`
}

const cutOff = 'the connection was cut in the middle'
const tooSlow = 'no complete answer in time'

const reasons: Readonly<Record<string, string | undefined>> = {
  ENOTFOUND: 'the host name is not known: check the address',
  EAI_AGAIN: 'the host name could not be looked up just now',
  ECONNREFUSED: 'the server takes no connection',
  ECONNRESET: cutOff,
  EPIPE: cutOff,
  UND_ERR_SOCKET: cutOff,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: cutOff,
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: tooSlow,
  UND_ERR_CONNECT_TIMEOUT: tooSlow,
  UND_ERR_HEADERS_TIMEOUT: tooSlow,
  UND_ERR_BODY_TIMEOUT: tooSlow,
  UND_ERR_ABORTED: tooSlow,
  ABORT_ERR: tooSlow,
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too large',
}

const statuses: Readonly<Record<number, string | undefined>> = {
  401: 'it wants a login',
  403: 'it refuses us, as sites do that block bots',
  404: 'there is nothing at this address',
  410: 'it was removed for good: take it out of the configuration',
  429: 'it asks for fewer requests',
  503: 'it is overloaded or under maintenance',
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
