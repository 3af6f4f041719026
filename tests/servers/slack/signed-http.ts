import { createHmac } from 'node:crypto'

/** What may be wrong with a signed request, for tests of the bot's own check. */
export type SigningOverrides = {
  /** Seconds to add to the timestamp: -360 is six minutes old, 360 lies in the future. */
  readonly skewSeconds?: number
  /** The secret to sign with instead of the right one. */
  readonly secret?: string
  /** The body to send instead of the one that was signed. */
  readonly sentBody?: string
  /** Further headers; one with the value null is left out. */
  readonly headers?: Readonly<Record<string, string | null>>
}

export type SignedAnswer = { readonly status: number; readonly body: string }

/** A request as Slack signs it, ready to be sent, once or again. https://docs.slack.dev/authentication/verifying-requests-from-slack */
export type SignedRequest = { readonly body: string; readonly headers: Readonly<Record<string, string>> }

export function signRequest(body: string, secret: string, overrides: SigningOverrides = {}): SignedRequest {
  const timestamp = String(Math.floor(Date.now() / 1000) + (overrides.skewSeconds ?? 0))
  const digest = createHmac('sha256', overrides.secret ?? secret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex')
  const headers: Record<string, string | null> = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${digest}`,
    ...overrides.headers,
  }
  const kept = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null)
  return { body: overrides.sentBody ?? body, headers: Object.fromEntries(kept) }
}

/** Sends it to the bot's request address; rejects when no answer comes within 3 s, as Slack gives up then. */
export async function sendSigned(url: string, request: SignedRequest): Promise<SignedAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: request.headers,
    body: request.body,
    signal: AbortSignal.timeout(3000),
  })
  return { status: response.status, body: await response.text() }
}
