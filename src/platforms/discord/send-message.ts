import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome } from '#ports/platform.ts'
import type { MessageBody } from './message-body.ts'
import { outcomeOfAnswer, outcomeOfFailure } from './outcome-of.ts'
import { renderMessage } from './render-alert.ts'
import type { Api, ApiRequest } from './rest.ts'

/**
 * Carries out one operation with exactly one request. The key of a post or a reply is its nonce: within minutes, Discord answers a
 * repeated one with the first message instead of a second. https://docs.discord.com/developers/resources/message#create-message
 */
export async function sendMessage(api: Api, operation: Operation): Promise<DeliveryOutcome> {
  try {
    return outcomeOfAnswer(await api.request(requestFor(operation)))
  } catch (error) {
    return outcomeOfFailure(error, operation.kind)
  }
}

function requestFor(operation: Operation): ApiRequest {
  const path = `/channels/${operation.destination.address}/messages` as const
  const target = operation.targetMessageId ?? ''
  if (operation.kind === 'edit')
    return { method: 'PATCH', path: `${path}/${target}`, body: editOf(operation) }
  const body = { ...renderMessage(operation), nonce: operation.key, enforce_nonce: true }
  if (operation.kind === 'post') return { method: 'POST', path, body }
  const reference = { message_id: target, fail_if_not_exists: true }
  return { method: 'POST', path, body: { ...body, message_reference: reference } }
}

/**
 * The whole new content, empty parts too, since a part that is left out stays as it was; with the key of the post, which the message
 * goes on carrying. How loud it was posted cannot be edited. https://docs.discord.com/developers/resources/message#edit-message
 */
function editOf(operation: Operation): MessageBody {
  const { flags: _unedited, ...body } = renderMessage({
    ...operation,
    key: operation.target ?? operation.key,
  })
  return { content: '', embeds: [], components: [], ...body }
}
