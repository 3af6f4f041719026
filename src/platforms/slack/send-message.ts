import type { Bilingual } from '#domain/bilingual.ts'
import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome } from '#ports/platform.ts'
import type { SlackClient } from './client.ts'
import { outcomeOf } from './outcome-of.ts'
import { renderMessage } from './render-alert.ts'

/** The metadata's name; `find` looks for it in the history. */
export const EVENT_TYPE = 'depesza_alert'

/** Posts one operation with exactly one request. The operation's key travels in the message's metadata. */
export async function sendMessage(
  client: SlackClient,
  operation: Operation,
  timeZone: string,
): Promise<DeliveryOutcome> {
  if (operation.kind !== 'post') {
    const reason = {
      pl: `wiadomości na Slacku są na razie tylko wysyłane, nie zmieniane (${operation.kind})`,
      en: `Slack messages are only posted so far, not changed (${operation.kind})`,
    }
    return { kind: 'refused', because: 'message', reason, retryAfterMs: null }
  }
  const { text, blocks } = renderMessage(operation.message, { timeZone, mayRepeat: operation.mayRepeat })
  try {
    const { ts } = await client.chat.postMessage({
      channel: operation.destination.address,
      text,
      blocks,
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: EVENT_TYPE, event_payload: { operation: operation.key } },
    })
    if (ts === undefined) return { kind: 'unknown', reason: noMessageId }
    return { kind: 'sent', messageId: ts }
  } catch (error) {
    return outcomeOf(error)
  }
}

const noMessageId: Bilingual = {
  pl: 'Slack potwierdził wysłanie, ale nie podał identyfikatora wiadomości',
  en: 'Slack said ok and gave no message id',
}
