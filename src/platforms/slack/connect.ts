import { joined } from '#domain/bilingual.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { App, Receiver } from '@slack/bolt'
import { DepeszaError } from '#domain/errors.ts'
import type { Checkpoint } from '#ports/checkpoint.ts'
import type { ConnectContext, Connection } from '#ports/platform.ts'
import { clientLog } from './client-log.ts'
import { createRequestGuard, type RequestGuard } from '#platforms/shared/request-guard.ts'
import { clientOptions, fetchPast } from './client.ts'
import { listenForQuestions } from './answer-interaction.ts'
import { createHome } from './home.ts'
import { createManagers } from './managers.ts'
import type { QuestionContext } from './question.ts'
import { requestBodyBytes, requestTimeoutMs } from './limits.ts'
import { createMessenger } from './messenger.ts'
import { errorCodeOf, explain, outcomeOf, refuses } from './outcome-of.ts'
import { secretsOf } from './settings.ts'
import { signedListener } from './signed-requests.ts'
import { keepSocketOpen } from './socket-mode.ts'

/** Where Slack's signed requests arrive in HTTP mode; the manifest's addresses end with it. */
export const REQUEST_PATH = '/slack/events'

type GuardedContext = QuestionContext & { readonly guard: RequestGuard }

type Bolt = Awaited<ReturnType<typeof loadBolt>>

/**
 * Connects the bot to Slack: Socket Mode where there is an app token, signed HTTP otherwise. A Slack that cannot be
 * reached is no reason to fail: sends say so, and the socket is tried again and again.
 * Throws a DepeszaError where Slack refuses the tokens.
 */
export async function connect(context: ConnectContext): Promise<Connection> {
  const bolt = await loadBolt()
  const secrets = secretsOf(context.environment)
  const logger = clientLog(context.log)
  const guard = createRequestGuard()
  const client = new bolt.webApi.WebClient(secrets.botToken, {
    ...clientOptions(secrets, logger),
    fetch: fetchInSteps(context.checkpoint, fetchPast(guard)),
  })
  const home = createHome(context, client)
  await assertAccepted(() => home.learn(), 'SLACK_BOT_TOKEN')
  const asked = { ...context, guard, home, client, managing: createManagers(context, client) }
  const close =
    secrets.appToken === undefined ? openHttp(bolt, asked) : await openSocket(bolt, asked, secrets.appToken)
  return { ...createMessenger(client, context), close }
}

/** Only here: a bot that does not use Slack pays nothing for its SDK. */
async function loadBolt() {
  return import('@slack/bolt')
}

async function openSocket(
  bolt: Bolt,
  context: GuardedContext,
  appToken: string,
): Promise<() => Promise<void>> {
  const receiver = new bolt.SocketModeReceiver({
    appToken,
    logger: clientLog(context.log),
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: clientOptions(secretsOf(context.environment), undefined, context.guard),
    },
    processEventErrorHandler: async () => false,
  })
  listenForQuestions(createApp(bolt, receiver, context), context)
  const opening = keepSocketOpen(receiver.client, context)
  await assertAccepted(() => opening, 'SLACK_APP_TOKEN')
  return async () => (await opening).close()
}

function openHttp(bolt: Bolt, context: GuardedContext): () => Promise<void> {
  const signingSecret = secretsOf(context.environment).signingSecret ?? ''
  const receiver = new bolt.HTTPReceiver({
    signingSecret,
    endpoints: [REQUEST_PATH],
    bodyLimit: requestBodyBytes,
    logger: clientLog(context.log),
  })
  listenForQuestions(createApp(bolt, receiver, context), context)
  const listener = signedListener({
    signingSecret,
    now: context.now,
    log: context.log,
    accept: (request, response) => receiver.requestListener(request, response),
  })
  context.mount({
    path: REQUEST_PATH,
    // The port knows nothing of node:http; the host hands over exactly these two.
    listener: (request, response) => listener(request as IncomingMessage, response as ServerResponse),
  })
  return async () => {}
}

/** Without `token`, so that Bolt does not ask auth.test again before every single acknowledgement. */
function createApp(bolt: Bolt, receiver: Receiver, context: GuardedContext): App {
  const secrets = secretsOf(context.environment)
  const logger = clientLog(context.log)
  return new bolt.App({
    receiver,
    authorize: async () => ({ botToken: secrets.botToken }),
    clientOptions: { ...clientOptions(secrets, logger), fetch: fetchWithin(context.guard) },
    convoStore: false,
    ignoreSelf: false,
    logger,
  })
}

/** Bolt answers through it, and sets no time limit of its own. */
function fetchWithin(guard: RequestGuard): typeof fetch {
  const fetchGuarded = fetchPast(guard)
  return (url, init) =>
    fetchGuarded(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(requestTimeoutMs) })
}

/** Tells the checkpoint of calls that post or change a message, and of the history's pages. */
function fetchInSteps(checkpoint: Checkpoint, fetchGuarded: typeof fetch): typeof fetch {
  return async (url, init) => {
    const { href } = url instanceof Request ? new URL(url.url) : new URL(url)
    const method = href.replace(/^.*\//u, '')
    const isSend = method.startsWith('chat.')
    if (isSend) checkpoint('slack/request-ready')
    const response = await fetchGuarded(url, init)
    if (isSend) checkpoint('slack/answer-begun')
    if (method.startsWith('conversations.')) checkpoint('slack/history-page-begun')
    return response
  }
}

async function assertAccepted(ask: () => Promise<unknown>, variable: string): Promise<void> {
  try {
    await ask()
  } catch (error) {
    const outcome = outcomeOf(error)
    if (outcome.kind !== 'refused' || outcome.because !== 'credentials') return
    const wording = joined([refuses(variable), explain(errorCodeOf(error))], ': ')
    throw new DepeszaError('bad-config', wording, { cause: error })
  }
}
