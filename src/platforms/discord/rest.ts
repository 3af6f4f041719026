import type { REST } from 'discord.js'
import type { Checkpoint } from '#ports/checkpoint.ts'
import type { Environment } from '#ports/platform.ts'
import {
  createRequestGuard,
  guardedFetch,
  type NotedAnswer,
  type RequestGuard,
  RequestWithheld,
} from '#platforms/shared/request-guard.ts'
import { blindPauseMs, requestTimeoutMs } from './limits.ts'

const OFFICIAL_API = 'https://discord.com/api'

/** One request of ours to Discord's REST interface. */
export type ApiRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  readonly path: `/${string}`
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Discord's REST interface with a token. */
export type Api = {
  /**
   * Makes exactly one HTTP request, or none while a rate limit is known to hold; throws discord.js's errors as they are, and
   * RequestWithheld where every request has to wait.
   */
  request(request: ApiRequest): Promise<unknown>
  /** Our clock, epoch milliseconds. */
  now(): number
  /** How far Discord's clock is ahead of ours, in milliseconds, as its last answer showed; null before the first. */
  clockLeadMs(): number | null
  /** The conversations with people that are open, by the person's id: asking for them again and again is refused. */
  readonly conversations: Map<string, string>
  /** What stands before every request to Discord, for those that are made without this. */
  readonly guard: RequestGuard
}

export type ApiOptions = {
  /** Our clock, epoch milliseconds. */
  readonly now: () => number
  readonly checkpoint?: Checkpoint
  /** From the first byte of a request to the last of its answer. */
  readonly timeoutMs?: number
}

/** Connects nothing: the first request does. */
export async function createApi(environment: Environment, options: ApiOptions): Promise<Api> {
  const { REST: Rest } = await import('discord.js')
  const { checkpoint = () => undefined } = options
  const token = environment['DISCORD_TOKEN'] ?? ''
  const guard = createRequestGuard()
  const shared = restOptions(environment, guard)
  let clockLeadMs: number | null = null
  const rest = new Rest({
    ...shared,
    rejectOnRateLimit: () => true,
    makeRequest: async (url, init) => {
      const response = await fetchStep(() => shared.makeRequest(url, init), { url, init, checkpoint })
      const date = Date.parse(response.headers.get('date') ?? '')
      if (!Number.isNaN(date)) clockLeadMs = date - options.now()
      return response
    },
  })
  return {
    now: options.now,
    clockLeadMs: () => clockLeadMs,
    conversations: new Map(),
    guard,
    // The library's own time-out ends with the headers, and it forgets its token after one 401; neither suits an outbox.
    request: async (request) => {
      const closedForMs = guard.closedForMs()
      if (closedForMs > 0) throw new RequestWithheld(closedForMs)
      rest.setToken(token)
      return makeRequest(rest, request, AbortSignal.timeout(options.timeoutMs ?? requestTimeoutMs))
    },
  }
}

/** What every REST client of ours shares: the address, no repeats by the library, a time-out, and how it fetches. */
export function restOptions(environment: Environment, guard: RequestGuard) {
  const api = (environment['DISCORD_API_URL'] ?? OFFICIAL_API).replace(/\/+$/u, '')
  return { api, version: '10', retries: 0, timeout: requestTimeoutMs, makeRequest: fetchOnce(guard) } as const
}

type Step = {
  readonly url: string
  readonly init: { readonly method?: string }
  readonly checkpoint: Checkpoint
}

/** Tells the checkpoint of requests that post or change a message, and of the history's pages. */
async function fetchStep(
  fetchIt: () => Promise<Response>,
  { url, init, checkpoint }: Step,
): Promise<Response> {
  const isSend = init.method !== 'GET'
  if (isSend) checkpoint('discord/request-ready')
  const response = await fetchIt()
  if (isSend) checkpoint('discord/answer-begun')
  else if (url.includes('/messages')) checkpoint('discord/history-page-begun')
  return response
}

/** Follows no redirect: that would be a second request. */
function fetchOnce(guard: RequestGuard): (url: string, init: object) => Promise<Response> {
  const fetchGuarded = guardedFetch(guard, {
    fetch: (url, init) => fetch(url, { ...init, redirect: 'manual' }),
    read: readAnswer,
  })
  return async (url, init) => withRetryAfter(await fetchGuarded(url, init))
}

function makeRequest(
  rest: REST,
  { method, path, query, body }: ApiRequest,
  signal: AbortSignal,
): Promise<unknown> {
  return rest.request({
    method: method as Parameters<REST['request']>[0]['method'],
    fullRoute: path,
    signal,
    ...(query === undefined ? {} : { query: new URLSearchParams(query) }),
    ...(body === undefined ? {} : { body }),
  })
}

/**
 * A 429 for haste that the bot shares with others is not held against it. A global one closes everything, and so does the page of
 * Cloudflare, in front of Discord, which names no pause. https://docs.discord.com/developers/topics/rate-limits
 */
async function readAnswer(answer: Response): Promise<NotedAnswer> {
  const { status, headers } = answer
  const isShared = headers.get('x-ratelimit-scope') === 'shared'
  const isInvalid = status === 401 || status === 403 || (status === 429 && !isShared)
  if (status !== 429) return { isInvalid, pauseMs: 0 }
  const { seconds, isGlobal } = await readPause(answer)
  if (seconds === null) return { isInvalid, pauseMs: blindPauseMs }
  return { isInvalid, pauseMs: isGlobal ? seconds * 1000 : 0 }
}

/** The library reads the pause of a 429 from the header alone, and asks again at once where there is none. */
async function withRetryAfter(answer: Response): Promise<Response> {
  if (answer.status !== 429) return answer
  const { seconds } = await readPause(answer)
  const headers = new Headers(answer.headers)
  headers.set('retry-after', String(seconds ?? blindPauseMs / 1000))
  // The guard keeps global pauses; the library would keep a timer for as long.
  headers.delete('x-ratelimit-global')
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
}

type Pause = { readonly seconds: number | null; readonly isGlobal: boolean }

/** What a 429 asks for, in its header or its body, the longer of the two; null where it asks for nothing. */
async function readPause(answer: Response): Promise<Pause> {
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  const fields: { readonly retry_after?: unknown; readonly global?: unknown } =
    typeof body === 'object' && body !== null ? body : {}
  const header = answer.headers.get('retry-after')
  const asked = [header === null || header === '' ? NaN : Number(header), Number(fields.retry_after ?? NaN)]
  const seconds = asked.filter((one) => Number.isFinite(one) && one >= 0)
  return {
    seconds: seconds.length === 0 ? null : Math.max(...seconds),
    isGlobal: answer.headers.has('x-ratelimit-global') || fields.global === true,
  }
}
