import type { webApi } from '@slack/bolt'
import { guardedFetch, type NotedAnswer, type RequestGuard } from '#platforms/shared/request-guard.ts'
import { blindPauseMs, requestTimeoutMs } from './limits.ts'
import { isInvalidCode } from './outcome-of.ts'
import type { SlackSecrets } from './settings.ts'

/** What the bot uses of Slack's Web API client. */
export type SlackClient = Pick<
  webApi.WebClient,
  'chat' | 'conversations' | 'auth' | 'apps' | 'views' | 'usergroups'
>

/**
 * One request per call: the client's own defaults repeat a post up to ten times and sleep through a 429, so every
 * retry is the outbox's.
 */
export function clientOptions(
  secrets: Pick<SlackSecrets, 'apiUrl'>,
  logger?: webApi.Logger,
  guard?: RequestGuard,
): webApi.WebClientOptions {
  return {
    ...(secrets.apiUrl === undefined ? {} : { slackApiUrl: secrets.apiUrl }),
    ...(logger === undefined ? {} : { logger }),
    ...(guard === undefined ? {} : { fetch: fetchPast(guard) }),
    retryConfig: { retries: 0 },
    timeout: requestTimeoutMs,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  }
}

/** How every client of the bot's fetches, so that the guard stands before all of them. */
export function fetchPast(guard: RequestGuard): typeof globalThis.fetch {
  return guardedFetch(guard, { fetch: (url, init) => fetch(url, init), read: readAnswer })
}

/**
 * Slack documents no ban as Discord has it; what it calls a refusal of the token, the rights or the haste is counted alike. A 429 that
 * names no pause comes from something in between, so everything waits.
 */
async function readAnswer(answer: Response): Promise<NotedAnswer> {
  const { status, headers } = answer
  if (status === 429) return { isInvalid: true, pauseMs: headers.has('retry-after') ? 0 : blindPauseMs }
  if (status !== 200) return { isInvalid: status === 401 || status === 403, pauseMs: 0 }
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  const error: unknown = typeof body === 'object' && body !== null && 'error' in body ? body.error : null
  return { isInvalid: typeof error === 'string' && isInvalidCode(error), pauseMs: 0 }
}
