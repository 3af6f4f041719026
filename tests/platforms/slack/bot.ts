import { createHttpHost } from '#app/health/http-host.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { Log } from '#ports/log.ts'
import type { Dispatcher } from '#ports/dispatcher.ts'
import type { Connection, HttpMount } from '#ports/platform.ts'
import { memoInMemory } from '#app/memo-file.ts'
import { slack } from '#platforms/slack/index.ts'
import { type SlackServer, startSlackServer } from '../../servers/slack/index.ts'

/** The real adapter, connected to a Slack on loopback, with a dispatcher that answers what it was asked. */
export type Bot = {
  readonly server: SlackServer
  readonly connection: Connection
  readonly asked: { readonly text: string; readonly invocation: Invocation }[]
  readonly warnings: string[]
  /** Where Slack's signed requests go; null in Socket Mode. */
  readonly requestUrl: string | null
  stop(): Promise<void>
}

/** `organisation`: as the server's. `failsAuthTest`: Slack does not say whose the token is. */
export async function startBot(
  mode: 'socket' | 'http',
  now: () => number = Date.now,
  trouble: {
    readonly organisation?: readonly string[]
    readonly failsAuthTest?: boolean
    readonly managers?: readonly string[]
    readonly dispatcher?: Dispatcher
    readonly addresses?: readonly string[]
  } = {},
): Promise<Bot> {
  const { failsAuthTest = false, managers = [], addresses = ['C0KURIER1'], dispatcher, ...options } = trouble
  const server = await startSlackServer({ answerWithinMs: 2000, ...options })
  if (failsAuthTest) server.misbehave('auth.test', { does: 'status', status: 503 }, Infinity)
  const asked: Bot['asked'] = []
  const warnings: string[] = []
  const mounts: HttpMount[] = []
  const connection = await slack.connect({
    environment: server.environment(mode),
    dispatcher: dispatcher ?? echoingDispatcher(asked),
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    log: collectingLog(warnings),
    mount: (mount) => mounts.push(mount),
    health: { report: () => {} },
    memo: memoInMemory(),
    now,
    checkpoint: () => undefined,
    places: () => ({ addresses, forums: [], threaded: [] }),
    managers,
  })
  const host = await serve(mounts)
  if (host.url !== null) server.useRequestUrl(host.url)
  if (mode === 'socket') await server.connected()
  return {
    server,
    connection,
    asked,
    warnings,
    requestUrl: host.url,
    async stop() {
      await connection.close()
      await host.close()
      await server.close()
    },
  }
}

function echoingDispatcher(asked: Bot['asked']): Dispatcher {
  const answer = (text: string, rest: Partial<Reply>): Reply => ({
    visibility: 'private',
    isUpdate: false,
    trouble: null,
    blocks: [{ kind: 'text', text }],
    buttons: [
      { label: 'Dalej', action: 'page:2' },
      { label: 'Udostępnij', action: 'share:2' },
    ],
    ...rest,
  })
  return {
    commands: [],
    messageCommands: [],
    shortcuts: [],
    run: async () => answer('', {}),
    complete: async () => [],
    runOnMessage: async () => answer('', {}),
    submit: async () => ({ kind: 'reply', reply: answer('', {}) }),
    home: async () => ({ sections: [] }),
    async runText(text, invocation) {
      asked.push({ text, invocation })
      if (text === 'throw') throw new Error('a dispatcher that breaks its word')
      return answer(text, {})
    },
    async press(action, invocation) {
      asked.push({ text: action, invocation })
      if (action.startsWith('page:')) return answer(action, { isUpdate: true })
      if (action.startsWith('share:')) return answer(action, { visibility: 'channel', buttons: [] })
      return answer(action, { buttons: [] })
    },
  }
}

export function collectingLog(warnings: string[]): Log {
  const keep: Log['warn'] = (message, fields) => {
    warnings.push(`${message} ${JSON.stringify(fields ?? {})}`)
  }
  return { debug: () => {}, info: () => {}, warn: keep, error: keep }
}

/** The process's one HTTP server, as the app runs it, on a free port. */
async function serve(mounts: readonly HttpMount[]): Promise<{ url: string | null; close(): Promise<void> }> {
  const [mount] = mounts
  if (mount === undefined) return { url: null, close: async () => {} }
  const listening = Promise.withResolvers<number>()
  const log: Log = {
    ...collectingLog([]),
    info: (_message, fields) => listening.resolve(Number(fields?.['port'])),
  }
  const host = createHttpHost({ host: '127.0.0.1', port: 0 }, log)
  host.mount(mount)
  return { url: `http://127.0.0.1:${await listening.promise}${mount.path}`, close: () => host.close() }
}

/** An address on which certainly nobody listens. */
export async function deadApiUrl(): Promise<string> {
  const server = await startSlackServer()
  await server.close()
  return server.apiUrl
}
