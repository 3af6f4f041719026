import { createHmac } from 'node:crypto'
import type { Chance } from '../chance.ts'

/** A request as it goes over the wire: header lines in order, and a body that may be none of theirs. */
export type WireRequest = {
  readonly line: string
  readonly headers: readonly string[]
  readonly body: string
}

/** What a forger has to work with: a secret that he does not have, and the body of a real command. */
export type Original = { readonly secret: string; readonly body: string; readonly nowSeconds: number }

const POST = 'POST /slack/events HTTP/1.1'

/** A request that is really Slack's: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function genuine({ secret, body, nowSeconds }: Original): WireRequest {
  return signed({ secret, body, timestamp: String(nowSeconds) })
}

/** Every forgery by its name, made of an original. */
export function forgeries(original: Original): Readonly<Record<string, WireRequest>> {
  return { ...signatureForgeries(original), ...timeForgeries(original), ...bodyForgeries(original) }
}

/** A genuine request with one character of its signature, its timestamp or its body changed. */
export function mutated(original: Original, chance: Chance): WireRequest {
  const real = genuine(original)
  const part = chance.pick(['timestamp', 'signature', 'body'])
  if (part === 'body') return withLength({ ...real, body: changed(real.body, chance) })
  const headers = real.headers.map((header) => {
    const [name = '', value = ''] = header.split(/: (.*)/su)
    return name.endsWith(part) ? `${name}: ${changed(value, chance)}` : header
  })
  return { ...real, headers }
}

function changed(text: string, chance: Chance): string {
  const at = chance.below(text.length)
  const others = '0123456789abcdef=&%ą'.split('').filter((letter) => letter !== text.charAt(at))
  return text.slice(0, at) + chance.pick(others) + text.slice(at + 1)
}

function signatureForgeries({ secret, body, nowSeconds }: Original): Readonly<Record<string, WireRequest>> {
  const timestamp = String(nowSeconds)
  const real = signatureOf(secret, timestamp, body)
  const wrong = signatureOf('another secret', timestamp, body)
  const sent = (...signatures: readonly string[]): WireRequest =>
    wire([
      `x-slack-request-timestamp: ${timestamp}`,
      ...signatures.map((one) => `x-slack-signature: ${one}`),
      body,
    ])
  return {
    'no signature': sent(),
    'an empty signature': sent(''),
    'the signature of another secret': sent(wrong),
    'the signature of an empty secret': sent(signatureOf('', timestamp, body)),
    'another version': sent(real.replace('v0', 'v1')),
    'no version': sent(real.replace('v0=', '')),
    'capital letters': sent(real.toUpperCase()),
    'capital digits': sent(`v0=${real.slice(3).toUpperCase()}`),
    'one digit less': sent(real.slice(0, -1)),
    'one digit more': sent(`${real}0`),
    'base64 in place of hexadecimal': sent(`v0=${Buffer.from(real.slice(3), 'hex').toString('base64')}`),
    zeros: sent(`v0=${'0'.repeat(64)}`),
    'the same signature twice': sent(real, real),
    'a wrong signature before the right one': sent(wrong, real),
    'the right signature before a wrong one': sent(real, wrong),
    'two signatures in one header': sent(`${real}, ${real}`),
    'a signature without the timestamp': sent(`v0=${hmac(secret, body)}`),
    'a signature of the body alone, twice v0': sent(`v0=${hmac(secret, `v0:${body}`)}`),
    'a signature of another timestamp': sent(signatureOf(secret, String(nowSeconds - 1), body)),
    'the verification token for a secret': sent(signatureOf('deprecated', timestamp, body)),
    'an SSL check without a signature': wire(['ssl_check=1&token=deprecated']),
    'a URL verification without a signature': wire([
      'content-type: application/json',
      JSON.stringify({ type: 'url_verification', token: 'deprecated', challenge: 'canary' }),
    ]),
  }
}

function timeForgeries({ secret, body, nowSeconds }: Original): Readonly<Record<string, WireRequest>> {
  const at = (timestamp: string): WireRequest => signed({ secret, body, timestamp })
  // The second is not over yet in which the timestamp is taken, so 301 s ahead may be 300 on arrival.
  const skewed = [-301, -360, -3600, -86_400, 302, 360, 3600, 86_400, 315_360_000]
  const now = String(nowSeconds)
  const real = signatureOf(secret, now, body)
  const twice = (first: string, second: string): WireRequest =>
    wire([
      `x-slack-request-timestamp: ${first}`,
      `x-slack-request-timestamp: ${second}`,
      `x-slack-signature: ${real}`,
      body,
    ])
  return {
    ...Object.fromEntries(
      skewed.map((skew) => [`${skew} s away, well signed`, at(String(nowSeconds + skew))]),
    ),
    'no timestamp': wire([`x-slack-signature: ${real}`, body]),
    'an empty timestamp': at(''),
    zero: at('0'),
    'below zero': at(`-${now}`),
    milliseconds: at(`${now}000`),
    'a fraction': at(`${now}.5`),
    'an exponent': at('1e9'),
    hexadecimal: at(`0x${nowSeconds.toString(16)}`),
    NaN: at('NaN'),
    Infinity: at('Infinity'),
    'thirteen digits': at(`000${now}`),
    'a list': at(`${now},${now}`),
    'the right timestamp twice': twice(now, now),
    'an old timestamp before the right one': twice('1', now),
    'the right timestamp before an old one': twice(now, '1'),
    'a space within': at(`${now.slice(0, 5)} ${now.slice(5)}`),
  }
}

function bodyForgeries(original: Original): Readonly<Record<string, WireRequest>> {
  const { secret, body, nowSeconds } = original
  const real = genuine(original)
  const withBody = (other: string): WireRequest => withLength({ ...real, body: other })
  const headers = real.headers.filter((header) => !header.startsWith('content-length'))
  return {
    'a body with one more parameter': withBody(`${body}&text=status`),
    'a body with one parameter first': withBody(`text=status&${body}`),
    'a body with a line break': withBody(`${body}\n`),
    'a body decoded and written anew': withBody(decodeURIComponent(body)),
    'a body cut off': withBody(body.slice(0, -1)),
    'no body': withBody(''),
    'a body of 2 MB': withBody(`${body}&a=${'a'.repeat(2_000_000)}`),
    'a well signed body of 2 MB': signed({
      secret,
      body: `${body}&a=${'a'.repeat(2_000_000)}`,
      timestamp: String(nowSeconds),
    }),
    'a length shorter than the body': { ...real, headers: [...headers, 'content-length: 10'] },
    'two lengths': { ...real, headers: [...real.headers, 'content-length: 10'] },
    'a length and chunks': { ...real, headers: [...real.headers, 'transfer-encoding: chunked'] },
    'a length below zero': { ...real, headers: [...headers, 'content-length: -1'] },
    'another path': { ...real, line: 'POST /slack/events/ HTTP/1.1' },
    'a path that climbs': { ...real, line: 'POST /x/../slack/events HTTP/1.1' },
    'another method': { ...real, line: 'GET /slack/events HTTP/1.1' },
    'no HTTP at all': { line: 'hello', headers: [], body: '' },
  }
}

type Signing = { readonly secret: string; readonly body: string; readonly timestamp: string }

function signed({ secret, body, timestamp }: Signing): WireRequest {
  const signature = signatureOf(secret, timestamp, body)
  return wire([`x-slack-request-timestamp: ${timestamp}`, `x-slack-signature: ${signature}`, body])
}

/** The last part is the body; the others are headers beside those that every request has. */
function wire(parts: readonly string[]): WireRequest {
  const body = parts.at(-1) ?? ''
  const own = parts.slice(0, -1)
  const type = own.some((header) => header.startsWith('content-type'))
    ? []
    : ['content-type: application/x-www-form-urlencoded']
  return { line: POST, headers: ['host: bot.example', ...type, ...own, lengthOf(body)], body }
}

function withLength(request: WireRequest): WireRequest {
  const headers = request.headers.map((header) =>
    header.startsWith('content-length') ? lengthOf(request.body) : header,
  )
  return { ...request, headers }
}

function lengthOf(body: string): string {
  return `content-length: ${Buffer.byteLength(body)}`
}

function signatureOf(secret: string, timestamp: string, body: string): string {
  return `v0=${hmac(secret, `v0:${timestamp}:${body}`)}`
}

function hmac(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex')
}
