import type { webApi } from '@slack/bolt'
import { requestTimeoutMs } from './limits.ts'
import type { SlackSecrets } from './settings.ts'

/** What the bot uses of Slack's Web API client. */
export type SlackClient = Pick<webApi.WebClient, 'chat' | 'conversations' | 'auth' | 'apps'>

/**
 * One request per call: the client's own defaults repeat a post up to ten times and sleep through a 429, so every
 * retry is the outbox's.
 */
export function clientOptions(
  secrets: Pick<SlackSecrets, 'apiUrl'>,
  logger?: webApi.Logger,
): webApi.WebClientOptions {
  return {
    ...(secrets.apiUrl === undefined ? {} : { slackApiUrl: secrets.apiUrl }),
    ...(logger === undefined ? {} : { logger }),
    retryConfig: { retries: 0 },
    timeout: requestTimeoutMs,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  }
}
