import type { Choice } from '#domain/choice.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type {
  CommandDefinition,
  CommandInput,
  Dispatcher,
  MessageCommandDefinition,
  Submission,
} from '#ports/dispatcher.ts'
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
  answer: (asked: Asked) => Reply | Promise<Reply>
  choices: readonly Choice[]
  /** What came of a form, where it is not an answer. */
  errors: Extract<Submission, { kind: 'errors' }> | null
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
    errors: null,
    commands: [recentDefinition, ...familyCommands],
    messageCommands: [explainDefinition],
    shortcuts: [],
    run: (name, input, invocation) => ask({ name, input, invocation }),
    runText: (text, invocation) => ask({ name: 'text', input: text, invocation }),
    complete: async (command, option, typed) => {
      asked.push({ name: `${command} ${option}`, input: typed, invocation: null })
      return script.choices
    },
    press: (action, invocation, value) =>
      ask({ name: 'press', input: value === undefined ? action : `${action} ${value}`, invocation }),
    runOnMessage: (name, message, invocation) => ask({ name, input: JSON.stringify(message), invocation }),
    submit: async (action, values, invocation) => {
      const reply = await ask({ name: `submit ${action}`, input: values, invocation })
      return script.errors ?? { kind: 'reply', reply }
    },
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

/** Done with a message of the channel. */
const explainDefinition: MessageCommandDefinition = {
  name: 'explain',
  names: { en: 'Explain this alert', pl: 'Wyjaśnij alert' },
  summary: { en: 'Why it came', pl: 'Dlaczego przyszedł' },
  group: 'reader',
}

const topicFamily = {
  name: 'topic',
  names: { en: 'topic', pl: 'temat' },
  summary: { en: 'Topics', pl: 'Tematy' },
}

/** Commands of two words: one of readers, two of managers; "topic add" opens a form. */
export const familyCommands: readonly CommandDefinition[] = [
  aFamilyCommand('list', 'lista', { group: 'reader' }),
  aFamilyCommand('add', 'dodaj', { group: 'manager', opensForm: true }),
  aFamilyCommand('remove', 'usuń', { group: 'manager', options: recentDefinition.options.slice(0, 1) }),
]

function aFamilyCommand(
  en: string,
  pl: string,
  rest: Pick<CommandDefinition, 'group'> & Partial<CommandDefinition>,
): CommandDefinition {
  const summary = { en: `Topics: ${en}`, pl: `Tematy: ${pl}` }
  return { name: en, names: { en, pl }, summary, family: topicFamily, options: [], ...rest }
}

/** The real client of the bot at a server of its own. */
export type Bench = {
  readonly server: DiscordServer
  readonly connection: Connection
  readonly script: Script
  readonly warnings: string[]
  close(): Promise<void>
}

/** `overrides` of what the platform gets from the app, such as the clock. */
export async function connectedBench(overrides: Partial<ConnectContext> = {}): Promise<Bench> {
  const server = await startDiscordServer()
  const script = scriptedDispatcher()
  const warnings: string[] = []
  const connection = await discord.connect({ ...contextFor(server, script, warnings), ...overrides })
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
    places: () => ({ addresses: [server.channelId], forums: [], threaded: [] }),
    managers: [],
  }
}
