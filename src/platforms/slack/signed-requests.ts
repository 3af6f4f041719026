import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Log } from '#ports/log.ts'
import { replayMemoryMs, requestBodyBytes, signatureToleranceMs } from './limits.ts'
import { rememberSeen } from '#platforms/shared/seen-recently.ts'

export type SignedListenerOptions = {
  readonly signingSecret: string
  readonly now: () => number
  readonly log: Log
  /** Gets every request that is really Slack's, with its whole body as `rawBody`. */
  readonly accept: (request: IncomingMessage & { rawBody: Buffer }, response: ServerResponse) => void
}

/**
 * Lets only Slack's own requests through: right signature, a timestamp within five minutes either way, each signature
 * once. What is from before this listener was made is refused too, since nobody remembers what an earlier process
 * accepted; where our clock is ahead of Slack's, that holds for as long after the start. All of that is answered 401, a
 * body over 1 MB 413. Bolt's own check lets future timestamps and replays pass.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signedListener(options: SignedListenerOptions) {
  const isReplay = rememberSeen(replayMemoryMs, options.now)
  // Slack's timestamps are whole seconds.
  const openedSeconds = Math.floor(options.now() / 1000)
  return (request: IncomingMessage, response: ServerResponse): void => {
    void readBody(request)
      .then((body) => {
        const problem =
          body === null ? 'body' : problemOf(request.headers, body, { ...options, openedSeconds })
        if (body === null) return refuse(response, 413)
        if (problem === null && !isReplay(String(request.headers['x-slack-signature']))) {
          return options.accept(Object.assign(request, { rawBody: body }), response)
        }
        options.log.warn('refused a request to Slack’s address', { problem: problem ?? 'replay' })
        return refuse(response, 401)
      })
      .catch(() => refuse(response, 400))
  }
}

type Problem = 'headers' | 'timestamp' | 'before the start' | 'signature'

/** What is wrong with a request, or null where it is Slack's. */
function problemOf(
  headers: IncomingHttpHeaders,
  body: Buffer,
  { signingSecret, now, openedSeconds }: SignedListenerOptions & { readonly openedSeconds: number },
): Problem | null {
  const timestamp = String(headers['x-slack-request-timestamp'] ?? '')
  const signature = String(headers['x-slack-signature'] ?? '')
  if (!/^\d{1,12}$/u.test(timestamp) || !/^v0=[0-9a-f]{64}$/u.test(signature)) return 'headers'
  if (Math.abs(now() - Number(timestamp) * 1000) > signatureToleranceMs) return 'timestamp'
  if (Number(timestamp) < openedSeconds) return 'before the start'
  const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:`).update(body).digest('hex')
  return timingSafeEqual(Buffer.from(signature), Buffer.from(`v0=${digest}`)) ? null : 'signature'
}

/** The whole body, or null where it is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return null
    length += chunk.length
    if (length > requestBodyBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, { connection: 'close' }).end()
}
