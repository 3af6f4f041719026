import { setTimeout as sleep } from 'node:timers/promises'
import type { Operation } from '#domain/operation.ts'
import type { Lookup } from '#ports/platform.ts'
import type { SlackClient } from './client.ts'
import { historySlackMs, limits } from './limits.ts'
import { errorCodeOf, explain, outcomeOf, retryAfterOf } from './outcome.ts'
import { EVENT_TYPE } from './send-message.ts'

/** A busy channel has a few hundred messages since the attempt, not ten thousand. */
const MOST_PAGES = 50

/** A look-up may be repeated, unlike a send; but not for long, as others wait. */
const TRIES = 3
const LONGEST_WAIT_MS = 30_000

/**
 * Reads the channel's history from shortly before the attempt and looks for the operation's key in the metadata.
 * Needs channels:history (groups:history for private channels). https://docs.slack.dev/reference/methods/conversations.history
 */
export async function findMessage(client: SlackClient, operation: Operation): Promise<Lookup> {
  if (operation.attemptedAt === null) return { kind: 'absent' }
  const oldest = ((operation.attemptedAt - historySlackMs) / 1000).toFixed(6)
  let cursor: string | undefined
  try {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { messages, next } = await readPage(client, {
        channel: operation.destination.address,
        oldest,
        cursor,
      })
      const found = messages.find((message) => carries(message, operation.key))
      if (found?.ts !== undefined) return { kind: 'found', messageId: found.ts }
      if (next === '') return { kind: 'absent' }
      cursor = next
    }
    return {
      kind: 'unreadable',
      reason: `more than ${MOST_PAGES * limits.historyPage} messages since the attempt`,
    }
  } catch (error) {
    return { kind: 'unreadable', reason: describe(error) }
  }
}

type PageRequest = { readonly channel: string; readonly oldest: string; readonly cursor: string | undefined }

type HistoryMessage = {
  readonly ts?: string
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: unknown }
}

type Page = { readonly messages: readonly HistoryMessage[]; readonly next: string }

/** One page of the history; asked again a little later where the trouble may pass. */
async function readPage(client: SlackClient, request: PageRequest, tried = 1): Promise<Page> {
  try {
    return await requestPage(client, request)
  } catch (error) {
    const waitMs = retryAfterOf(error) ?? tried * 500
    if (tried === TRIES || waitMs > LONGEST_WAIT_MS || !mayPass(error)) throw error
    await sleep(waitMs)
    return readPage(client, request, tried + 1)
  }
}

async function requestPage(client: SlackClient, { cursor, ...request }: PageRequest): Promise<Page> {
  const answer = await client.conversations.history({
    ...request,
    ...(cursor === undefined ? {} : { cursor }),
    include_all_metadata: true,
    limit: limits.historyPage,
  })
  return { messages: answer.messages ?? [], next: answer.response_metadata?.next_cursor ?? '' }
}

/** Too fast, a hiccup or no network: the same question may be answered in a moment. */
function mayPass(thrown: unknown): boolean {
  const outcome = outcomeOf(thrown)
  return outcome.kind === 'unknown' || (outcome.kind === 'refused' && outcome.because === 'later')
}

function carries(message: HistoryMessage, key: string): boolean {
  const { metadata } = message
  if (metadata?.event_type !== EVENT_TYPE) return false
  const payload = metadata.event_payload
  return (
    typeof payload === 'object' && payload !== null && 'operation' in payload && payload.operation === key
  )
}

function describe(thrown: unknown): string {
  const code = errorCodeOf(thrown)
  if (code === 'missing_scope') {
    return 'missing_scope: give the app channels:history (groups:history for a private channel) and install it again'
  }
  if (code !== '') return explain(code)
  const outcome = outcomeOf(thrown)
  return outcome.kind === 'sent' ? 'unreadable' : outcome.reason
}
