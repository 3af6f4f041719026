import type { Messenger } from '#ports/platform.ts'
import type { SlackClient } from './client.ts'
import { findMessage } from './find-message.ts'
import { keepPauses } from './keep-pauses.ts'
import { sendMessage } from './send-message.ts'

/** What the outbox needs of Slack, with the pauses that Slack asks for kept method by method. */
export function createMessenger(
  client: SlackClient,
  { timeZone, now }: { readonly timeZone: string; readonly now: () => number },
): Messenger {
  return {
    send: keepPauses(
      (operation) => sendMessage(client, operation, timeZone),
      ({ kind }) => (kind === 'edit' ? 'chat.update' : 'chat.postMessage'),
    ),
    find: keepPauses(
      (operation) => findMessage(client, operation, now()),
      ({ kind }) => (kind === 'reply' ? 'conversations.replies' : 'conversations.history'),
    ),
  }
}
