import type { Actor, Answer, AnsweredChoice } from './interactions.ts'
import type { RouteContext } from './routes.ts'
import {
  toApiMessage,
  type RegisteredCommand,
  type RegisteredOption,
  type ServerState,
  type StoredButton,
  type StoredMessage,
} from './state.ts'

type Options = Readonly<Record<string, string | number | boolean>>

/** People in front of Discord: they run commands, type options and press buttons. */
export function createReaders(context: RouteContext) {
  const { state, gateway, interactions } = context
  const untilReady = () =>
    until(() => gateway.isReady() && state.commands.length > 0, 'the bot is at the gateway with its commands')
  return {
    untilReady,
    command: async (name: string, options: Options = {}, actor: Actor = {}) => {
      await untilReady()
      const command = findCommand(state, name)
      const given = Object.entries(options).map(([key, value]) => ({ ...findOption(command, key), value }))
      const data = commandData(state, command, given)
      return (await interactions.fire({ type: 2, data }, { actor, source: null })) as Answer
    },
    fire: async (name: string) => {
      await untilReady()
      const data = commandData(state, findCommand(state, name), [])
      void interactions.fire({ type: 2, data }, { actor: {}, source: null }).catch(() => {})
    },
    complete: async (query: { command: string; option: string; typed: string }, actor: Actor = {}) => {
      await untilReady()
      const command = findCommand(state, query.command)
      const option = findOption(command, query.option)
      if (option.autocomplete !== true) throw new Error(`option ${query.option} offers no completion`)
      const data = commandData(state, command, [{ ...option, value: query.typed, focused: true }])
      return (await interactions.fire(
        { type: 4, data },
        { actor, source: null },
      )) as readonly AnsweredChoice[]
    },
    press: async (labelOrId: string, actor: Actor = {}) => {
      const { message, button } = findButton(context, labelOrId)
      const data = { custom_id: button.custom_id, component_type: 2 }
      const event = { type: 3, data, message: toApiMessage(message, { hasNonce: false }) }
      return (await interactions.fire(event, {
        actor: { channelId: message.channel_id, ...actor },
        source: message,
      })) as Answer
    },
  }
}

/** The subcommand under `/depesza`, as the bot registered it. */
function findCommand(state: ServerState, name: string): RegisteredOption {
  const options = state.commands.flatMap((command: RegisteredCommand) => command.options ?? [])
  const found = options.find((option) => option.type === 1 && option.name === name)
  if (found === undefined)
    throw new Error(`no command ${name}; there are ${options.map((one) => one.name).join(', ')}`)
  return found
}

function findOption(command: RegisteredOption, name: string): RegisteredOption {
  const found = command.options?.find((option) => option.name === name)
  if (found === undefined) throw new Error(`command ${command.name} has no option ${name}`)
  return found
}

function commandData(
  state: ServerState,
  command: RegisteredOption,
  given: readonly (RegisteredOption & { readonly value: unknown; readonly focused?: boolean })[],
): object {
  const options = given.map(({ name, type, value, focused }) => ({
    name,
    type,
    value,
    ...(focused ? { focused } : {}),
  }))
  const [top] = state.commands
  return {
    id: state.applicationId,
    name: top?.name,
    type: 1,
    options: [{ type: 1, name: command.name, options }],
  }
}

/** The newest message that shows such a button, private ones first: they stand at the bottom of a reader's channel. */
function findButton(
  context: RouteContext,
  labelOrId: string,
): { message: StoredMessage; button: StoredButton } {
  const { state, interactions } = context
  const isMeant = (button: StoredButton) =>
    button.custom_id !== undefined && (button.custom_id === labelOrId || button.label === labelOrId)
  const buttonIn = (message: StoredMessage) =>
    message.components.flatMap((row) => row.components).find(isMeant)
  const shown = [...state.channels.values()]
    .flatMap(({ messages }) => messages)
    .filter(({ id }) => !state.deleted.has(id))
  const message =
    interactions.findPrivate((one) => buttonIn(one) !== undefined) ??
    shown.findLast((one) => buttonIn(one) !== undefined)
  const button = message === undefined ? undefined : buttonIn(message)
  if (message === undefined || button === undefined)
    throw new Error(`no message shows a button "${labelOrId}"`)
  return { message, button }
}

/** Resolves once the condition holds; rejects after ten seconds, naming what it waited for. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`waited 10 s in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
