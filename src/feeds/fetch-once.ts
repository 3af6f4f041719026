import type { IncomingHttpHeaders } from 'node:http'
import { request as send, type Dispatcher } from 'undici'
import type { Bilingual } from '#domain/bilingual.ts'
import { acceptedEncodings, decompress } from './decompress.ts'
import { startDeadline } from './deadline.ts'
import { failureReason, statusReason, tooSlow } from './failure-reason.ts'
import type { Room } from './large-answers.ts'
import { BodyLimitError, readBody, type LeastRate } from './read-body.ts'
import { retryAfterMs } from './retry-after.ts'
import type { FetchOutcome, FetchRequest } from './fetch-outcome.ts'

/** What came of one request: an end of the fetch, or where to ask next. */
export type Hop =
  | Omit<Extract<FetchOutcome, { kind: 'answer' }>, 'movedTo'>
  | { readonly kind: 'unchanged' }
  | Extract<FetchOutcome, { kind: 'failed' }>
  | { readonly kind: 'redirect'; readonly location: string; readonly isPermanent: boolean }

export type HopContext = {
  readonly agent: Dispatcher
  readonly userAgent: string
  /** Judged already. */
  readonly url: URL
  readonly deadlineMs: number
  readonly leastRate: LeastRate
}

type Reading = HopContext & { readonly room: Room }

type Response = Dispatcher.ResponseData

const anyRoom: Room = () => Promise.resolve()

/** A compressed answer may bring at most this much over the wire; plain ones as much as the request allows. */
const maxCompressedBytes = 4_000_000

/** The body of an answer that brings nothing is read so far, so that its connection can be used again. */
const maxDroppedBytes = 16_384
const maxDropMs = 500

/** Sends one GET and reads its answer whole, within `deadlineMs` from the first byte to the last. Never throws. */
export async function fetchOnce(request: FetchRequest, context: HopContext): Promise<Hop> {
  const deadline = startDeadline(context.deadlineMs)
  const room = (): Promise<void> => deadline.without(request.room ?? anyRoom)
  try {
    const response = await send(context.url, {
      dispatcher: context.agent,
      signal: deadline.signal,
      headers: requestHeaders(request, context.userAgent),
    })
    return await readResponse(response, request, { ...context, room })
  } catch (error) {
    if (error instanceof BodyLimitError) return failed(error.wording)
    return failed(deadline.signal.aborted ? tooSlow : failureReason(error))
  } finally {
    deadline.stop()
  }
}

async function readResponse(response: Response, request: FetchRequest, context: Reading): Promise<Hop> {
  const { statusCode, headers, body } = response
  if (statusCode >= 200 && statusCode <= 299 && statusCode !== 204)
    return readAnswer(response, request, context)
  await drop(body)
  const location = textOf(headers, 'location')
  if (redirectStatuses.has(statusCode)) {
    return location === null
      ? failed(nowhereToGo(statusCode))
      : { kind: 'redirect', location, isPermanent: statusCode === 301 || statusCode === 308 }
  }
  if (statusCode === 304) return unchanged(request)
  return nothing(statusCode, headers)
}

/** What a status without anything to read means. */
function nothing(statusCode: number, headers: IncomingHttpHeaders): Hop {
  const retry = retryStatuses.has(statusCode) ? textOf(headers, 'retry-after') : null
  return {
    kind: 'failed',
    reason: statusReason(statusCode),
    retryAfterMs: retryAfterMs(retry ?? undefined, Date.now()),
    ...(statusCode === 410 ? { isGone: true } : {}),
  }
}

/** What comes of the body decides nothing. */
async function drop(body: Response['body']): Promise<void> {
  await body.dump({ limit: maxDroppedBytes, signal: AbortSignal.timeout(maxDropMs) }).catch(() => {})
}

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const retryStatuses: ReadonlySet<number> = new Set([429, 503])

async function readAnswer(response: Response, request: FetchRequest, context: Reading): Promise<Hop> {
  const { headers, body } = response
  const encoding = textOf(headers, 'content-encoding') ?? undefined
  const isPlain = encoding === undefined || encoding.trim().toLowerCase() === 'identity'
  const wireBytes = isPlain ? request.maxBytes : Math.min(request.maxBytes, maxCompressedBytes)
  const { maxBytes } = request
  const { leastRate, room } = context
  const bytes = await readBody(body, { maxBytes: wireBytes, leastRate, room })
  const output = await decompress(bytes, encoding, { maxBytes, room })
  if (output.kind === 'failed') return failed(output.reason)
  return {
    kind: 'answer',
    bytes: output.bytes,
    url: context.url.href,
    contentType: textOf(headers, 'content-type'),
    etag: textOf(headers, 'etag'),
    lastModified: textOf(headers, 'last-modified'),
    servedAt: timeOf(textOf(headers, 'date')),
  }
}

function timeOf(httpDate: string | null): number | null {
  const at = Date.parse(httpDate ?? '')
  return Number.isNaN(at) ? null : at
}

/** A 304 to a request that named no version means that the server is confused; to believe it would lose the feed. */
function unchanged(request: FetchRequest): Hop {
  const wasAsked = (request.etag ?? null) !== null || (request.lastModified ?? null) !== null
  if (wasAsked) return { kind: 'unchanged' }
  return failed({
    pl: 'serwer odpowiedział 304, choć nie podano mu żadnej wersji',
    en: 'the server answered 304 although no version was named',
  })
}

function nowhereToGo(status: number): Bilingual {
  return {
    pl: `serwer odpowiedział ${status}, ale nie podał, dokąd przekierowuje`,
    en: `the server answered ${status} without saying where to go`,
  }
}

function requestHeaders(request: FetchRequest, userAgent: string): Record<string, string> {
  return {
    accept: request.accept,
    'accept-encoding': acceptedEncodings,
    'user-agent': userAgent,
    ...(request.etag ? { 'if-none-match': request.etag } : {}),
    ...(request.lastModified ? { 'if-modified-since': request.lastModified } : {}),
  }
}

function textOf(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name]
  const first = Array.isArray(value) ? value.join(', ') : value
  return first === undefined || first.trim() === '' ? null : first
}

function failed(reason: Bilingual): Extract<Hop, { kind: 'failed' }> {
  return { kind: 'failed', reason, retryAfterMs: null }
}
