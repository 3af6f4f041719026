import type { Bilingual } from '#domain/bilingual.ts'
import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome } from '#ports/platform.ts'
import { callOf } from '#platforms/shared/call-of.ts'
import type { SlackClient } from './client.ts'
import { channelFor } from './conversation.ts'
import { outcomeOf } from './outcome-of.ts'
import { renderMessage } from './render-alert.ts'

/** The metadata's name; `find` looks for it in the history. */
export const EVENT_TYPE = 'depesza_alert'

/**
 * Carries out one operation with exactly one request. Its key travels in the message's metadata; a message that is edited goes on
 * carrying that of its post.
 */
export async function sendMessage(
  client: SlackClient,
  operation: Operation,
  timeZone: string,
): Promise<DeliveryOutcome> {
  try {
    const { ts } = await ask(client, operation, timeZone)
    if (ts === undefined) return { kind: 'unknown', reason: noMessageId }
    return { kind: 'sent', messageId: ts }
  } catch (error) {
    return outcomeOf(error)
  }
}

/** A reply goes into the thread of its target, and into the channel too where all are to see it: https://docs.slack.dev/reference/methods/chat.postMessage#threads */
function ask(client: SlackClient, operation: Operation, timeZone: string): Promise<{ readonly ts?: string }> {
  const { kind, key, message, mayRepeat, target } = operation
  const { text, blocks } = renderMessage(message, { timeZone, mayRepeat, call: callOf(operation) })
  const carried = kind === 'edit' ? (target ?? key) : key
  const content = {
    channel: channelFor(operation),
    text,
    blocks,
    metadata: { event_type: EVENT_TYPE, event_payload: { operation: carried } },
  }
  const thread = operation.targetMessageId ?? ''
  if (kind === 'edit') return client.chat.update({ ...content, ts: thread })
  const post = { ...content, unfurl_links: false, unfurl_media: false }
  if (kind !== 'reply') return client.chat.postMessage(post)
  const isBroadcast = message.kind === 'follow-up' && message.isBroadcast
  const reply = { ...post, thread_ts: thread }
  return client.chat.postMessage(isBroadcast ? { ...reply, reply_broadcast: true } : reply)
}

const noMessageId: Bilingual = {
  pl: 'Slack potwierdził wysłanie, ale nie podał identyfikatora wiadomości',
  en: 'Slack said ok and gave no message id',
}
