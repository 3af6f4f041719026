import type { REST } from 'discord.js'
import type { Checkpoint } from '#ports/checkpoint.ts'
import type { Environment } from '#ports/platform.ts'
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
  /** Makes exactly one HTTP request, or none while a rate limit is known to hold; throws discord.js's errors as they are. */
  request(request: ApiRequest): Promise<unknown>
  /** Our clock, epoch milliseconds. */
  now(): number
  /** How far Discord's clock is ahead of ours, in milliseconds, as its last answer showed; null before the first. */
  clockLeadMs(): number | null
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
  let clockLeadMs: number | null = null
  const rest = new Rest({
    ...restOptions(environment),
    rejectOnRateLimit: () => true,
    makeRequest: async (url, init) => {
      const response = await fetchStep(() => fetchOnce(url, init), { url, init, checkpoint })
      const date = Date.parse(response.headers.get('date') ?? '')
      if (!Number.isNaN(date)) clockLeadMs = date - options.now()
      return response
    },
  })
  return {
    now: options.now,
    clockLeadMs: () => clockLeadMs,
    // The library's own time-out ends with the headers, and it forgets its token after one 401; neither suits an outbox.
    request: (request) => {
      rest.setToken(token)
      return makeRequest(rest, request, AbortSignal.timeout(options.timeoutMs ?? requestTimeoutMs))
    },
  }
}

/** What every REST client of ours shares: the address, no repeats by the library, a time-out, and how it fetches. */
export function restOptions(environment: Environment) {
  const api = (environment['DISCORD_API_URL'] ?? OFFICIAL_API).replace(/\/+$/u, '')
  return { api, version: '10', retries: 0, timeout: requestTimeoutMs, makeRequest: fetchOnce } as const
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
async function fetchOnce(url: string, init: object): Promise<Response> {
  return withRetryAfter(await fetch(url, { ...init, redirect: 'manual' }))
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
 * The library reads the pause of a 429 from the header alone, and asks again at once where there is none. Discord may say it in the
 * body only, and Cloudflare's page in front of it not at all: then every request waits. https://docs.discord.com/developers/topics/rate-limits
 */
async function withRetryAfter(response: Response): Promise<Response> {
  if (response.status !== 429 || response.headers.has('retry-after')) return response
  const answer: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const seconds = retryAfterOf(answer)
  const headers = new Headers(response.headers)
  headers.set('retry-after', String(seconds ?? blindPauseMs / 1000))
  if (seconds === null) headers.set('x-ratelimit-global', 'true')
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

function retryAfterOf(answer: unknown): number | null {
  if (typeof answer !== 'object' || answer === null || !('retry_after' in answer)) return null
  const seconds = answer.retry_after
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
