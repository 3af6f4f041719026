import type { Choice } from '#domain/choice.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandDefinition, CommandInput, Dispatcher } from '#ports/dispatcher.ts'
import type { ConnectContext, Connection } from '#ports/platform.ts'
import { memoInMemory } from '#app/memo-file.ts'
import { discord } from '#platforms/discord/index.ts'
import { startDiscordServer, type DiscordServer } from '../../servers/discord/index.ts'

/** What the bot asked its commands, in order. */
export type Asked = {
  readonly name: string
  readonly input: CommandInput | string
  readonly invocation: Invocation | null
}

/** Commands whose answers a test sets; the real ones are tested elsewhere. */
export type Script = Dispatcher & {
  readonly asked: Asked[]
  answer: (asked: Asked) => Reply
  choices: readonly Choice[]
}

export function scriptedDispatcher(): Script {
  const asked: Asked[] = []
  const ask = async (one: Asked): Promise<Reply> => {
    asked.push(one)
    return script.answer(one)
  }
  const script: Script = {
    asked,
    answer: () => aReply(),
    choices: [],
    commands: [recentDefinition],
    messageCommands: [],
    shortcuts: [],
    run: (name, input, invocation) => ask({ name, input, invocation }),
    runText: (text, invocation) => ask({ name: 'text', input: text, invocation }),
    complete: async (command, option, typed) => {
      asked.push({ name: `${command} ${option}`, input: typed, invocation: null })
      return script.choices
    },
    press: (action, invocation) => ask({ name: 'press', input: action, invocation }),
    runOnMessage: (name, { text }, invocation) => ask({ name, input: text, invocation }),
    submit: async (action, values, invocation) => ({
      kind: 'reply',
      reply: await ask({ name: `submit ${action}`, input: values, invocation }),
    }),
    home: async () => ({ sections: [] }),
  }
  return script
}

export function aReply(overrides: Partial<Reply> = {}): Reply {
  return {
    visibility: 'private',
    isUpdate: false,
    trouble: null,
    blocks: [{ kind: 'text', text: 'odpowiedź' }],
    buttons: [],
    ...overrides,
  }
}

export const recentDefinition: CommandDefinition = {
  name: 'recent',
  names: { en: 'recent', pl: 'ostatnie' },
  summary: { en: 'Recent articles', pl: 'Ostatnie artykuły' },
  group: 'reader',
  options: [
    {
      name: 'topic',
      names: { en: 'topic', pl: 'temat' },
      summary: { en: 'Only this topic', pl: 'Tylko ten temat' },
      type: 'text',
      isRequired: false,
      hasCompletion: true,
    },
    {
      name: 'limit',
      names: { en: 'limit', pl: 'ile' },
      summary: { en: 'How many', pl: 'Ile artykułów' },
      type: 'integer',
      isRequired: false,
      minimum: 1,
      maximum: 25,
      hasCompletion: false,
    },
    {
      name: 'share',
      names: { en: 'share', pl: 'udostępnij' },
      summary: { en: 'Show it to everybody', pl: 'Pokaż wszystkim' },
      type: 'boolean',
      isRequired: false,
      hasCompletion: false,
    },
  ],
}

/** The real client of the bot at a server of its own. */
export type Bench = {
  readonly server: DiscordServer
  readonly connection: Connection
  readonly script: Script
  readonly warnings: string[]
  close(): Promise<void>
}

export async function connectedBench(): Promise<Bench> {
  const server = await startDiscordServer()
  const script = scriptedDispatcher()
  const warnings: string[] = []
  const connection = await discord.connect(contextFor(server, script, warnings))
  return {
    server,
    connection,
    script,
    warnings,
    close: async () => {
      await connection.close()
      await server.close()
    },
  }
}

export function contextFor(
  server: DiscordServer,
  dispatcher: Dispatcher,
  warnings: string[],
): ConnectContext {
  const note = (message: string, fields: object = {}) =>
    void warnings.push(`${message} ${JSON.stringify(fields)}`)
  return {
    environment: { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url },
    dispatcher,
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    log: { debug: () => {}, info: () => {}, warn: note, error: note },
    mount: () => {
      throw new Error('Discord mounts nothing')
    },
    health: { report: () => {} },
    memo: memoInMemory(),
    now: Date.now,
    checkpoint: () => undefined,
    addresses: [server.channelId],
    managers: [],
  }
}
