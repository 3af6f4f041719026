import {
  editMessage,
  postInForum,
  openConversation,
  postMessage,
  readHistory,
  showMessage,
  unauthorized,
} from './channel-routes.ts'
import type { RouteAnswer } from './state.ts'
import { activeThreads, archivedThreads, openThread } from './thread-routes.ts'
import { channelObject, guildsOf, type Gateway } from './gateway.ts'
import { violation, type Interactions } from './interactions.ts'
import { validateBody } from './validate-body.ts'
import type { RecordedRequest, RegisteredCommand, ServerState } from './state.ts'

export type RouteContext = {
  readonly state: ServerState
  readonly gateway: Gateway
  readonly interactions: Interactions
  readonly gatewayUrl: () => string
}

type Route = {
  readonly method: string
  readonly pattern: RegExp
  readonly answer: (context: RouteContext, request: RecordedRequest, parts: readonly string[]) => RouteAnswer
}

const routes: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/gateway\/bot$/u,
    answer: ({ gatewayUrl, gateway }) => gatewayAnswer(gatewayUrl(), gateway),
  },
  { method: 'GET', pattern: /^\/users\/@me$/u, answer: ({ state }) => ({ status: 200, body: state.bot }) },
  {
    method: 'GET',
    pattern: /^\/users\/@me\/guilds$/u,
    answer: ({ state }) => ({ status: 200, body: guildsOf(state).map((id) => ({ id })) }),
  },
  {
    method: 'POST',
    pattern: /^\/users\/@me\/channels$/u,
    answer: ({ state }, { body }) => openConversation(state, body),
  },
  { method: 'GET', pattern: /^\/applications\/@me$/u, answer: ({ state }) => applicationAnswer(state) },
  { method: 'PUT', pattern: /^\/applications\/\d+\/commands$/u, answer: registerCommands },
  {
    method: 'GET',
    pattern: /^\/applications\/\d+\/commands$/u,
    answer: ({ state }) => ({ status: 200, body: [...(state.commands ?? [])] }),
  },
  {
    method: 'GET',
    pattern: /^\/channels\/(\d+)$/u,
    answer: ({ state }, _request, [id = '']) => showChannel(state, id),
  },
  {
    method: 'POST',
    pattern: /^\/channels\/(\d+)\/messages$/u,
    answer: ({ state }, { body }, [id = '']) => postMessage(state, id, body),
  },
  {
    method: 'PATCH',
    pattern: /^\/channels\/(\d+)\/messages\/(\d+)$/u,
    answer: ({ state }, { body }, [channelId = '', messageId = '']) =>
      editMessage(state, { channelId, messageId }, body),
  },
  {
    method: 'GET',
    pattern: /^\/channels\/(\d+)\/messages$/u,
    answer: ({ state }, { query }, [id = '']) => readHistory(state, id, query),
  },
  ...threadRoutes(),
  {
    method: 'POST',
    pattern: /^\/interactions\/(\d+)\/([^/]+)\/callback$/u,
    answer: ({ interactions }, { body }, [id = '', token = '']) => interactions.acknowledge(id, token, body),
  },
  {
    method: 'PATCH',
    pattern: /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/u,
    answer: ({ interactions }, { body }, [token = '']) => interactions.editOriginal(token, body),
  },
  {
    method: 'DELETE',
    pattern: /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/u,
    answer: ({ interactions }, _request, [token = '']) => interactions.deleteOriginal(token),
  },
  {
    method: 'POST',
    pattern: /^\/webhooks\/\d+\/([^/]+)$/u,
    answer: ({ interactions }, { body }, [token = '']) => interactions.followUp(token, body),
  },
]

function threadRoutes(): readonly Route[] {
  return [
    {
      method: 'POST',
      pattern: /^\/channels\/(\d+)\/threads$/u,
      answer: ({ state }, { body }, [id = '']) => postInForum(state, id, body),
    },
    {
      method: 'POST',
      pattern: /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/u,
      answer: ({ state }, { body }, [channelId = '', messageId = '']) =>
        openThread(state, { channelId, messageId }, body),
    },
    {
      method: 'GET',
      pattern: /^\/channels\/(\d+)\/messages\/(\d+)$/u,
      answer: ({ state }, _request, [channelId = '', messageId = '']) =>
        showMessage(state, channelId, messageId),
    },
    {
      method: 'GET',
      pattern: /^\/guilds\/(\d+)\/threads\/active$/u,
      answer: ({ state }, _request, [id = '']) => activeThreads(state, id),
    },
    {
      method: 'GET',
      pattern: /^\/channels\/(\d+)\/threads\/archived\/public$/u,
      answer: ({ state }, { query }, [id = '']) => archivedThreads(state, id, query),
    },
  ]
}

/** Answers one request of the REST interface. */
export function answerRequest(
  context: RouteContext,
  request: RecordedRequest,
  authorization: string | undefined,
): RouteAnswer {
  const isOfInteraction = /^\/(interactions|webhooks)\//u.test(request.path)
  if (!isOfInteraction && authorization !== `Bot ${context.state.token}`) return unauthorized()
  for (const route of routes) {
    const match = route.method === request.method ? route.pattern.exec(request.path) : null
    if (match !== null) return route.answer(context, request, match.slice(1))
  }
  context.state.violations.push(`no route for ${request.method} ${request.path}`)
  return { status: 404, body: { code: 0, message: '404: Not Found' } }
}

function gatewayAnswer(url: string, { settings }: Gateway): RouteAnswer {
  const limit = { total: 1000, remaining: settings.startsLeft, reset_after: 3_600_000, max_concurrency: 1 }
  return { status: 200, body: { url, shards: 1, session_start_limit: limit } }
}

function showChannel({ channels, channelStatus: status }: ServerState, id: string): RouteAnswer {
  if (status !== null) return { status, body: { code: status === 403 ? 50001 : 0, message: 'refused' } }
  const channel = channels.get(id)
  return channel === undefined
    ? { status: 404, body: { code: 10003, message: 'Unknown Channel' } }
    : { status: 200, body: channelObject(channel) }
}

function applicationAnswer(state: ServerState): RouteAnswer {
  return {
    status: 200,
    body: { id: state.applicationId, name: 'Depesza', bot_public: false, bot: state.bot },
  }
}

function registerCommands({ state }: RouteContext, { body }: RecordedRequest): RouteAnswer {
  const problems = validateBody('commands', body)
  if (problems.length > 0) return violation(state, problems)
  state.commands = body as readonly RegisteredCommand[]
  return { status: 200, body: state.commands.map((command) => ({ ...command, id: state.applicationId })) }
}
