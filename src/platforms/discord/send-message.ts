import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome } from '#ports/platform.ts'
import type { MessageBody } from './message-body.ts'
import { errorCodeOf, outcomeInThread, outcomeOfAnswer, outcomeOfFailure } from './outcome-of.ts'
import { renderMessage } from './render-alert.ts'
import { inPrivate } from './private-channel.ts'
import type { Api, ApiRequest } from './rest.ts'
import { plainPlaces, postToForum, replyInThread, type Places } from './threads.ts'

/** Unknown channel, unknown message: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const NOT_THERE: ReadonlySet<unknown> = new Set([10_003, 10_008])

/**
 * Carries out one operation with exactly one request that posts or changes something. The key of a post or a reply is its nonce: within
 * minutes, Discord answers a repeated one with the first message instead of a second; a forum's post has none.
 * https://docs.discord.com/developers/resources/message#create-message
 */
export async function sendMessage(
  api: Api,
  asked: Operation,
  places: Places = plainPlaces,
): Promise<DeliveryOutcome> {
  const placed = await inPrivate(api, asked)
  return 'outcome' in placed ? placed.outcome : sendTo(api, placed.operation, places)
}

async function sendTo(api: Api, operation: Operation, places: Places): Promise<DeliveryOutcome> {
  const { kind, destination } = operation
  const isForum = places.forums.includes(destination.address)
  try {
    if (isForum && kind === 'post') return await postToForum(api, operation, renderMessage(operation))
    if (isForum) return outcomeOfAnswer(await api.request(inPost(operation)))
    const request = requestFor(operation)
    if (!places.threaded.includes(destination.address)) return outcomeOfAnswer(await api.request(request))
    if (operation.answeredMessageId !== null) return await editInThread(api, operation, request)
    if (kind !== 'reply') return outcomeOfAnswer(await api.request(request))
    return await replyInThread(api, operation, { body: noncedBody(operation), beside: request })
  } catch (error) {
    return isForum && kind !== 'post' ? outcomeInThread(error, kind) : outcomeOfFailure(error, kind)
  }
}

function requestFor(operation: Operation): ApiRequest {
  const path = `/channels/${operation.destination.address}/messages` as const
  const target = operation.targetMessageId ?? ''
  if (operation.kind === 'edit')
    return { method: 'PATCH', path: `${path}/${target}`, body: editOf(operation) }
  const body = noncedBody(operation)
  if (operation.kind === 'post') return { method: 'POST', path, body }
  const reference = { message_id: target, fail_if_not_exists: true }
  return { method: 'POST', path, body: { ...body, message_reference: reference } }
}

/** What follows a forum's post: its thread has the id of its first message. */
function inPost(operation: Operation): ApiRequest {
  const target = operation.targetMessageId ?? ''
  const post = operation.answeredMessageId ?? target
  const path = `/channels/${post}/messages` as const
  return operation.kind === 'edit'
    ? { method: 'PATCH', path: `${path}/${target}`, body: editOf(operation) }
    : { method: 'POST', path, body: noncedBody(operation) }
}

/** A reply is edited in the thread of what it answers; where it is not there, `beside` looks for it beside that. */
async function editInThread(api: Api, operation: Operation, beside: ApiRequest): Promise<DeliveryOutcome> {
  try {
    return outcomeOfAnswer(await api.request(inPost(operation)))
  } catch (error) {
    if (!NOT_THERE.has(errorCodeOf(error))) return outcomeInThread(error, operation.kind)
  }
  return outcomeOfAnswer(await api.request(beside))
}

type NoncedBody = MessageBody & { readonly nonce: string; readonly enforce_nonce: true }

function noncedBody(operation: Operation): NoncedBody {
  return { ...renderMessage(operation), nonce: operation.key, enforce_nonce: true }
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
