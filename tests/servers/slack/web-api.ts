import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Block } from './block-kit.ts'
import { messageProblems } from './check-payload.ts'
import type { Fault, FaultPlan } from './faults.ts'
import type { Ledger, SlackMessage } from './ledger.ts'
import type { Views } from './views.ts'

/** One call that arrived, with the parameters as the bot sent them. */
export type ApiCall = { readonly method: string; readonly parameters: Readonly<Record<string, string>> }

export type WebApiContext = {
  readonly botToken: string
  readonly appToken: string
  readonly scopes: readonly string[]
  /** The workspaces of the organisation that installed the bot; null where one workspace did. */
  readonly organisation: readonly string[] | null
  readonly ledger: Ledger
  readonly views: Views
  /** The members of user groups, by the group's id. */
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly faults: FaultPlan
  readonly calls: ApiCall[]
  readonly violations: string[]
  /** The server's clock, epoch milliseconds. */
  readonly now: () => number
  readonly historyLagMs: () => number
  readonly onCall: (call: ApiCall) => void
  /** A fresh ws:// address for Socket Mode. */
  readonly openSocket: () => string
}

type Answer = { readonly ok: boolean } & Record<string, unknown>

/** Answers `POST /api/<method>` as Slack's Web API does, or as the planned fault says. */
export async function answerWebApi(
  request: IncomingMessage,
  response: ServerResponse,
  context: WebApiContext,
): Promise<void> {
  const method = (request.url ?? '').replace(/^\/api\//u, '').replace(/\?.*$/u, '')
  const parameters = Object.fromEntries(new URLSearchParams(await readBody(request)))
  const call = { method, parameters }
  context.calls.push(call)
  const token = (request.headers.authorization ?? '').replace(/^Bearer /u, '')
  const closedFor = context.faults.closedFor(method)
  if (closedFor > 0) {
    context.violations.push(
      `${method} was called ${closedFor.toFixed(1)} s before its Retry-After had passed`,
    )
    response.writeHead(429, { 'retry-after': String(Math.ceil(closedFor)) }).end()
    return
  }
  const fault = context.faults.next(method)
  const answer = (): Answer => respondTo(call, token, context)
  if (fault === null) {
    const given = answer()
    context.onCall(call)
    return sendJson(response, given, context)
  }
  const given =
    fault.posts === true || fault.does === 'late' || fault.does === 'cut' ? carryOut(fault, answer) : null
  context.onCall(call)
  return misbehave(response, { fault, given: given ?? { ok: false, error: 'internal_error' } }, context)
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function carryOut(fault: Fault, answer: () => Answer): Answer | null {
  return fault.posts === false ? null : answer()
}

async function misbehave(
  response: ServerResponse,
  { fault, given }: { readonly fault: Fault; readonly given: Answer },
  context: WebApiContext,
): Promise<void> {
  switch (fault.does) {
    case 'error':
      return sendJson(response, { ok: false, error: fault.code }, context)
    case 'status':
      response.writeHead(
        fault.status,
        fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter },
      )
      response.end(fault.body ?? '')
      return
    case 'drop':
      response.destroy()
      return
    case 'cut': {
      const body = JSON.stringify(given)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
      response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy())
      return
    }
    case 'late':
      await new Promise((resolve) => setTimeout(resolve, fault.ms))
      return sendJson(response, given, context)
  }
}

function sendJson(response: ServerResponse, answer: Answer, context: WebApiContext): void {
  if (response.destroyed) return
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'x-oauth-scopes': context.scopes.join(','),
  })
  response.end(JSON.stringify(answer))
}

function respondTo(call: ApiCall, token: string, context: WebApiContext): Answer {
  const expected = call.method === 'apps.connections.open' ? context.appToken : context.botToken
  if (token === '') return { ok: false, error: 'not_authed' }
  if (token !== expected) return { ok: false, error: 'invalid_auth' }
  const answer = METHODS[call.method]
  if (answer !== undefined) return answer(call.parameters, context)
  context.violations.push(`an unexpected method was called: ${call.method}`)
  return { ok: false, error: 'unknown_method' }
}

const METHODS: Readonly<
  Record<string, (parameters: ApiCall['parameters'], context: WebApiContext) => Answer>
> = {
  'auth.test': (_parameters, context) => ({
    ok: true,
    url: 'https://kurier.slack.com/',
    team: 'Kurier',
    user: 'depesza',
    user_id: 'U0BOT0001',
    bot_id: 'B0BOT0001',
    ...ownerOf(context),
  }),
  'auth.teams.list': (_parameters, { organisation }) => ({
    ok: true,
    teams: (organisation ?? []).map((id) => ({ id, name: id })),
  }),
  'apps.connections.open': (_parameters, context) => ({ ok: true, url: context.openSocket() }),
  'usergroups.users.list': ({ usergroup = '' }, { groups }) =>
    groups.has(usergroup)
      ? { ok: true, users: groups.get(usergroup) }
      : { ok: false, error: 'no_such_subteam' },
  ...viewMethods(),
  'chat.postMessage': postMessage,
  'chat.update': updateMessage,
  'conversations.history': history,
  'conversations.open': openConversation,
  'conversations.replies': replies,
}

function viewMethods() {
  const names = ['views.open', 'views.push', 'views.update', 'views.publish']
  return Object.fromEntries(
    names.map((name) => [
      name,
      (parameters: ApiCall['parameters'], { views }: WebApiContext): Answer => views.call(name, parameters),
    ]),
  )
}

/** https://docs.slack.dev/reference/methods/auth.test */
function ownerOf({ organisation }: WebApiContext): object {
  return organisation === null
    ? { team_id: 'T0000001', is_enterprise_install: false }
    : { team_id: 'E0000001', enterprise_id: 'E0000001', is_enterprise_install: true }
}

function postMessage(parameters: ApiCall['parameters'], context: WebApiContext): Answer {
  const channel = conversationOf(parameters['channel'] ?? '')
  if (!/^[CGD][A-Z0-9]{6,}$/u.test(channel)) return { ok: false, error: 'channel_not_found' }
  const blocks = parseJson(parameters['blocks'])
  const metadata = parseJson(parameters['metadata'])
  const problems = [
    ...messageProblems(parameters['text'], Array.isArray(blocks) ? blocks : null),
    ...metadataProblems(metadata),
  ]
  if (problems.length > 0) {
    context.violations.push(...problems)
    return { ok: false, error: 'invalid_blocks', response_metadata: { messages: problems } }
  }
  const thread = parameters['thread_ts'] ?? null
  if (thread !== null && findMessage(context, channel, thread) === undefined) {
    return { ok: false, error: 'thread_not_found' }
  }
  const message = context.ledger.add({
    channel,
    thread,
    text: parameters['text'] ?? '',
    blocks: (blocks as Block[] | null) ?? [],
    metadata: metadata as SlackMessage['metadata'],
    visibleTo: null,
    sent: parameters,
  })
  return {
    ok: true,
    channel,
    ts: message.ts,
    message: { type: 'message', text: message.text, ts: message.ts },
  }
}

/** A person's id stands for the bot's conversation with them. */
function conversationOf(id: string): string {
  return id.replace(/^U/u, 'D')
}

/** https://docs.slack.dev/reference/methods/conversations.open */
function openConversation({ users = '' }: ApiCall['parameters'], { scopes }: WebApiContext): Answer {
  if (!scopes.includes('im:write')) return { ok: false, error: 'missing_scope' }
  if (!/^U[A-Z0-9]{6,}$/u.test(users)) return { ok: false, error: 'user_not_found' }
  return { ok: true, channel: { id: conversationOf(users) } }
}

function findMessage(
  context: WebApiContext,
  channel: string,
  ts: string | undefined,
): SlackMessage | undefined {
  return context.ledger.all(channel).find((message) => message.ts === ts && message.visibleTo === null)
}

/** Metadata that is not given stays. https://docs.slack.dev/reference/methods/chat.update */
function updateMessage(parameters: ApiCall['parameters'], context: WebApiContext): Answer {
  const message = findMessage(context, parameters['channel'] ?? '', parameters['ts'])
  if (message === undefined) return { ok: false, error: 'message_not_found' }
  const blocks = parseJson(parameters['blocks'])
  const metadata = parseJson(parameters['metadata'])
  const problems = [
    ...messageProblems(parameters['text'], Array.isArray(blocks) ? blocks : null),
    ...metadataProblems(metadata),
  ]
  if (problems.length > 0) {
    context.violations.push(...problems)
    return { ok: false, error: 'invalid_blocks', response_metadata: { messages: problems } }
  }
  context.ledger.replace(message.ts, {
    text: parameters['text'] ?? '',
    blocks: (blocks as Block[] | null) ?? [],
    sent: parameters,
    ...(metadata === null ? {} : { metadata: metadata as SlackMessage['metadata'] }),
  })
  return { ok: true, channel: message.channel, ts: message.ts, text: parameters['text'] }
}

/** https://docs.slack.dev/messaging/message-metadata */
function metadataProblems(metadata: unknown): readonly string[] {
  if (metadata === null) return []
  const { event_type: type, event_payload: payload } = metadata as Record<string, unknown>
  const isRight = typeof type === 'string' && type !== '' && typeof payload === 'object' && payload !== null
  return isRight ? [] : ['metadata without event_type and event_payload']
}

/** Replies stand in their threads alone. */
function history(parameters: ApiCall['parameters'], context: WebApiContext): Answer {
  return page(parameters, context, ({ thread }) => thread === null)
}

/** The message itself and what answers it; the order does not matter to who looks for one of them. */
function replies(parameters: ApiCall['parameters'], context: WebApiContext): Answer {
  const { channel = '', ts } = parameters
  if (findMessage(context, channel, ts) === undefined) return { ok: false, error: 'thread_not_found' }
  return page(parameters, context, (message) => message.ts === ts || message.thread === ts)
}

function page(
  parameters: ApiCall['parameters'],
  context: WebApiContext,
  isMeant: (message: SlackMessage) => boolean,
): Answer {
  const oldest = Number(parameters['oldest'] ?? '0')
  const seenUntil = context.now() - context.historyLagMs()
  const visible = context.ledger
    .all(parameters['channel'] ?? '')
    .filter(
      (message) =>
        message.visibleTo === null &&
        isMeant(message) &&
        Number(message.ts) > oldest &&
        message.postedAt <= seenUntil,
    )
    .toReversed()
  const from = Number(parameters['cursor'] ?? '0')
  const limit = Number(parameters['limit'] ?? '100')
  const withMetadata = parameters['include_all_metadata'] === 'true'
  const shown = visible.slice(from, from + limit)
  const hasMore = from + limit < visible.length
  return {
    ok: true,
    messages: shown.map((message) => ({
      type: 'message',
      ts: message.ts,
      text: message.text,
      ...(withMetadata && message.metadata !== null ? { metadata: message.metadata } : {}),
    })),
    has_more: hasMore,
    response_metadata: { next_cursor: hasMore ? String(from + limit) : '' },
  }
}

function parseJson(text: string | undefined): unknown {
  return text === undefined ? null : (JSON.parse(text) as unknown)
}
