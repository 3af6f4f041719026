import { violation } from './interactions.ts'
import { openPost, threadObject } from './thread-routes.ts'
import { validateBody } from './validate-body.ts'
import {
  nextSnowflake,
  replaceMessage,
  storeMessage,
  toApiMessage,
  type Channel,
  type RouteAnswer,
  type Fault,
  type ServerState,
  type StoredMessage,
} from './state.ts'

/** The conversation with a person, the same each time. https://docs.discord.com/developers/resources/user#create-dm */
export function openConversation(state: ServerState, body: unknown): RouteAnswer {
  const { recipient_id: recipient } = body as { readonly recipient_id?: unknown }
  if (typeof recipient !== 'string' || !/^\d{17,20}$/u.test(recipient))
    return violation(state, ['recipient_id is no id of a person'])
  const known = [...state.channels.values()].find((one) => one.recipient === recipient)
  const channel = known ?? {
    id: nextSnowflake(state),
    guildId: '',
    recipient,
    messages: [],
    mayReadHistory: true,
  }
  state.channels.set(channel.id, channel)
  return { status: 200, body: { id: channel.id, type: 1, recipients: [{ id: recipient }] } }
}

/** One new message, or what the next fault makes of it. */
export function postMessage(state: ServerState, channelId: string, body: unknown): RouteAnswer {
  const channel = state.channels.get(channelId)
  if (channel === undefined) return refusals['unknown-channel']()
  const refusal = refusalIn(state, channel)
  if (refusal !== null) return refusal
  if (channel.thread !== undefined) channel.thread.archivedAt = null
  const problems = validateBody('message', body)
  if (problems.length > 0) return violation(state, problems)
  const fault = state.faults.shift()
  if (fault !== undefined && fault.kind in refusals)
    return refusals[fault.kind as keyof typeof refusals](fault)
  if (!isReferenceKnown(state, channel, body as Partial<StoredMessage>)) return unknownReference
  const message = storeOnce(state, channel, body as Partial<StoredMessage> & { enforce_nonce?: boolean })
  if (message === null) return { status: 404, body: { code: 10008, message: 'Unknown Message' } }
  const answer = { status: 200, body: toApiMessage(message, { hasNonce: true }) }
  return fault === undefined ? answer : afterPost(answer, fault)
}

/** One new post of a forum, or what the next fault makes of it. */
export function postInForum(state: ServerState, forumId: string, body: unknown): RouteAnswer {
  const forum = state.channels.get(forumId)
  if (forum === undefined) return refusals['unknown-channel']()
  const fault = state.faults.shift()
  if (fault !== undefined && fault.kind in refusals)
    return refusals[fault.kind as keyof typeof refusals](fault)
  const opened = openPost(state, forum, body)
  if ('refusal' in opened) return opened.refusal
  const { thread, message } = opened
  const first = {
    ...storeMessage(state, thread.id, { flags: message.flags ?? 0, ...contentOf(message) }),
    id: thread.id,
  }
  thread.messages[0] = first
  for (const listener of state.postListeners) listener(first)
  const answer = { status: 201, body: threadObject(state, thread) }
  return fault === undefined ? answer : afterPost(answer, fault)
}

/** One message by its id. */
export function showMessage(state: ServerState, channelId: string, messageId: string): RouteAnswer {
  const message = state.channels.get(channelId)?.messages.find(({ id }) => id === messageId)
  return message === undefined || state.deleted.has(messageId)
    ? { status: 404, body: { code: 10008, message: 'Unknown Message' } }
    : { status: 200, body: toApiMessage(message, { hasNonce: false }) }
}

/** An edit of one of the bot's own messages, or what the next fault makes of it. */
export function editMessage(
  state: ServerState,
  { channelId, messageId }: { readonly channelId: string; readonly messageId: string },
  body: unknown,
): RouteAnswer {
  const channel = state.channels.get(channelId)
  if (channel === undefined) return refusals['unknown-channel']()
  const problems = validateBody('message-edit', body)
  if (problems.length > 0) return violation(state, problems)
  const fault = state.editFaults.shift()
  if (fault !== undefined && fault.kind in refusals)
    return refusals[fault.kind as keyof typeof refusals](fault)
  if (channel.thread !== undefined && channel.thread.archivedAt !== null)
    return { status: 400, body: { code: 50083, message: 'Thread is archived' } }
  const message = channel.messages.find(({ id }) => id === messageId && !state.deleted.has(id))
  if (message === undefined) return { status: 404, body: { code: 10008, message: 'Unknown Message' } }
  if (message.author.id !== state.bot.id) return foreignMessage
  const edited = replaceMessage(channel, message, contentOf(body as Partial<StoredMessage>))
  const answer = { status: 200, body: toApiMessage(edited, { hasNonce: false }) }
  return fault === undefined ? answer : afterPost(answer, fault)
}

/** Of an edit, the parts that it names; of a message, these and no others. */
function contentOf({ content, embeds, components }: Partial<StoredMessage>): Partial<StoredMessage> {
  return {
    ...(content === undefined ? {} : { content }),
    ...(embeds === undefined ? {} : { embeds }),
    ...(components === undefined ? {} : { components }),
  }
}

function isReferenceKnown(state: ServerState, channel: Channel, body: Partial<StoredMessage>): boolean {
  const id = body.message_reference?.message_id
  return id === undefined || channel.messages.some((one) => one.id === id && !state.deleted.has(id))
}

function refusalIn({ closedTo }: ServerState, { tags, recipient }: Channel): RouteAnswer | null {
  if (recipient !== undefined && closedTo.has(recipient)) return closed
  return tags === undefined ? null : noText
}

const noText: RouteAnswer = {
  status: 400,
  body: { code: 50008, message: 'Cannot send messages in a non-text channel' },
}
const closed: RouteAnswer = {
  status: 403,
  body: { code: 50007, message: 'Cannot send messages to this user' },
}
const unknownReference: RouteAnswer = {
  status: 400,
  body: {
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
    },
  },
}
const foreignMessage: RouteAnswer = {
  status: 403,
  body: { code: 50005, message: 'Cannot edit a message authored by another user' },
}

/** Answers the first message again within the nonce's window; null where that one was deleted in between. */
function storeOnce(
  state: ServerState,
  channel: Channel,
  body: Partial<StoredMessage> & { enforce_nonce?: boolean },
): StoredMessage | null {
  const { enforce_nonce: isEnforced, flags = 0, nonce, message_reference: reference } = body
  const known = channel.messages.find(
    (message) =>
      isEnforced === true && message.nonce === nonce && state.now() - message.postedAt < state.nonceWindowMs,
  )
  if (known !== undefined) return state.deleted.has(known.id) ? null : known
  const fields = {
    ...contentOf(body),
    flags,
    ...(nonce === undefined ? {} : { nonce }),
    ...(reference === undefined ? {} : { message_reference: reference }),
  }
  const message = storeMessage(state, channel.id, fields)
  for (const listener of state.postListeners) listener(message)
  return message
}

function afterPost(answer: RouteAnswer, fault: Fault): RouteAnswer {
  switch (fault.kind) {
    case 'error-after-post':
      return { status: 500, body: { code: 0, message: '500: Internal Server Error' } }
    case 'drop-after-post':
      return { status: 0, isDropped: true }
    case 'cut-after-post':
      return { ...answer, isCut: true }
    case 'rate-limit-after-post':
      return rateLimit(fault, { 'x-ratelimit-scope': 'user' })
    case 'garbage-after-post':
      return { status: 200, body: '{"id": "118', headers: { 'content-type': 'application/json' } }
    default:
      return { ...answer, delayMs: fault.delayMs ?? 15_000 }
  }
}

/** Faults that come before anything is posted. */
const refusals = {
  'rate-limit': (fault: Fault) => rateLimit(fault, { 'x-ratelimit-scope': 'user' }),
  'global-rate-limit': (fault: Fault) =>
    rateLimit(fault, { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }),
  'rate-limit-in-body': (fault: Fault) => {
    const { status, body = {} } = rateLimit(fault, {})
    return { status, body }
  },
  cloudflare: () => page(429),
  'proxy-page': () => page(403),
  unavailable: () => page(503),
  forbidden: () => ({ status: 403, body: { code: 50013, message: 'Missing Permissions' } }),
  'missing-access': () => ({ status: 403, body: { code: 50001, message: 'Missing Access' } }),
  'unknown-channel': () => ({ status: 404, body: { code: 10003, message: 'Unknown Channel' } }),
  unauthorized,
  'bad-request': () => ({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } }),
  'error-before-post': () => ({ status: 500, body: { code: 0, message: '500: Internal Server Error' } }),
  'drop-before-post': () => ({ status: 0, isDropped: true }),
} satisfies Partial<Record<Fault['kind'], (fault: Fault) => RouteAnswer>>

export function unauthorized(_fault?: Fault): RouteAnswer {
  return { status: 401, body: { code: 0, message: '401: Unauthorized' } }
}

function page(status: number): RouteAnswer {
  return { status, body: '<html><body>error 1015</body></html>', headers: { 'content-type': 'text/html' } }
}

function rateLimit(fault: Fault, headers: Readonly<Record<string, string>>): RouteAnswer {
  const seconds = fault.retryAfterSeconds ?? 1
  const body = {
    message: 'You are being rate limited.',
    retry_after: seconds,
    global: 'x-ratelimit-global' in headers,
  }
  return { status: 429, body, headers: { ...headers, 'retry-after': String(Math.ceil(seconds)) } }
}

/** A page of the history, newest first, as Discord gives it. */
export function readHistory(
  state: ServerState,
  channelId: string,
  query: Readonly<Record<string, string>>,
): RouteAnswer {
  const channel = state.channels.get(channelId)
  if (channel === undefined) return refusals['unknown-channel']()
  const { historyStatus: status } = state
  if (status !== null) return { status, body: { code: status === 403 ? 50001 : 0, message: 'refused' } }
  const limit = Number(query['limit'] ?? 50)
  if (!(limit >= 1 && limit <= 100)) return violation(state, [`limit=${limit} is not 1–100`])
  const page = choosePage(state, channel, { after: query['after'], limit })
  return { status: 200, body: page.map((message) => toApiMessage(message, { hasNonce: false })) }
}

/** After an id, the oldest are chosen; without one, the newest. Without the permission, none. */
function choosePage(
  state: ServerState,
  channel: Channel,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): readonly StoredMessage[] {
  if (!channel.mayReadHistory) return []
  const visible = channel.messages.filter(
    ({ id, postedAt }) => !state.deleted.has(id) && state.now() - postedAt >= state.historyLagMs,
  )
  if (after === undefined) return visible.slice(-limit).toReversed()
  return visible
    .filter(({ id }) => BigInt(id) > BigInt(after))
    .slice(0, limit)
    .toReversed()
}
