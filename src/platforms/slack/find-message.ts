import type { Bilingual } from '#domain/bilingual.ts'
import type { Operation } from '#domain/operation.ts'
import type { Lookup } from '#ports/platform.ts'
import type { SlackClient } from './client.ts'
import { readableChannel } from './conversation.ts'
import { historySlackMs, limits } from './limits.ts'
import { errorCodeOf, outcomeOf } from './outcome-of.ts'
import { EVENT_TYPE } from './send-message.ts'

/** A busy channel has a few hundred messages since the attempt, not ten thousand. */
const MOST_PAGES = 50

/**
 * Reads the channel's history from shortly before the attempt and looks for the operation's key in the metadata; for a reply, which
 * the history leaves out, it reads the thread. An attempt that lies ahead of `now` was made before the clock was put back. Needs
 * channels:history (groups:history for private channels, im:history for people).
 * https://docs.slack.dev/reference/methods/conversations.history
 * https://docs.slack.dev/reference/methods/conversations.replies
 */
export async function findMessage(client: SlackClient, operation: Operation, now: number): Promise<Lookup> {
  if (operation.attemptedAt === null) return { kind: 'absent' }
  const oldest = ((Math.min(operation.attemptedAt, now) - historySlackMs) / 1000).toFixed(6)
  let cursor: string | undefined
  try {
    const channel = await readableChannel(client, operation)
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { messages, next } = await readPage(client, {
        channel,
        thread: operation.kind === 'reply' ? (operation.targetMessageId ?? '') : null,
        oldest,
        cursor,
      })
      const found = messages.find((message) => carries(message, operation.key))
      if (found?.ts !== undefined) return { kind: 'found', messageId: found.ts }
      if (next === '') return { kind: 'absent' }
      cursor = next
    }
    return { kind: 'unreadable', reason: TOO_MANY }
  } catch (error) {
    return lookupOf(error)
  }
}

type PageRequest = {
  readonly channel: string
  /** The message whose thread is read, or null for the channel. */
  readonly thread: string | null
  readonly oldest: string
  readonly cursor: string | undefined
}

type HistoryMessage = {
  readonly ts?: string
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: unknown }
}

type Page = { readonly messages: readonly HistoryMessage[]; readonly next: string }

async function readPage(client: SlackClient, { cursor, thread, ...request }: PageRequest): Promise<Page> {
  const page = {
    ...request,
    ...(cursor === undefined ? {} : { cursor }),
    include_all_metadata: true,
    limit: limits.historyPage,
  }
  const answer = await (thread === null
    ? client.conversations.history(page)
    : client.conversations.replies({ ...page, ts: thread }))
  return { messages: answer.messages ?? [], next: answer.response_metadata?.next_cursor ?? '' }
}

function carries(message: HistoryMessage, key: string): boolean {
  const { metadata } = message
  if (metadata?.event_type !== EVENT_TYPE) return false
  const payload = metadata.event_payload
  return (
    typeof payload === 'object' && payload !== null && 'operation' in payload && payload.operation === key
  )
}

/** A refusal for good ends the search; anything that may pass leaves it for later. In a thread that is gone stands no reply. */
function lookupOf(thrown: unknown): Lookup {
  if (errorCodeOf(thrown) === 'thread_not_found') return { kind: 'absent' }
  const outcome = outcomeOf(thrown)
  if (outcome.kind !== 'refused') {
    return { kind: 'later', reason: HISTORY_FAILED, retryAfterMs: null }
  }
  const { because, reason, retryAfterMs } = outcome
  if (because === 'later' || because === 'credentials') {
    return { kind: 'later', reason, retryAfterMs, isTokenRefused: because === 'credentials' }
  }
  return { kind: 'unreadable', reason: errorCodeOf(thrown) === 'missing_scope' ? MISSING_SCOPE : reason }
}

const MISSING_SCOPE: Bilingual = {
  pl: 'missing_scope: nadaj aplikacji channels:history (groups:history dla kanału prywatnego, im:history i im:write dla osób) i zainstaluj ją ponownie',
  en: 'missing_scope: give the app channels:history (groups:history for a private channel, im:history and im:write for people) and install it again',
}
const TOO_MANY: Bilingual = {
  pl: `ponad ${MOST_PAGES * limits.historyPage} wiadomości od tej próby`,
  en: `more than ${MOST_PAGES * limits.historyPage} messages since the attempt`,
}
const HISTORY_FAILED: Bilingual = {
  pl: 'nie udało się odczytać historii kanału',
  en: 'the history could not be read',
}
