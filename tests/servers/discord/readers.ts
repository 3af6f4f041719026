import type { Actor, Answer, AnsweredChoice, OpenedForm } from './interactions.ts'
import { fillIn, type Filled } from './fill-in.ts'
import type { RouteContext } from './routes.ts'
import {
  toApiMessage,
  type RegisteredCommand,
  type RegisteredOption,
  type ServerState,
  type StoredButton,
  type StoredMessage,
} from './state.ts'

const ATTACHMENT = 11

/** Of an attachment, the address at which its file lies. */
type Options = Readonly<Record<string, string | number | boolean>>

/** People in front of Discord: they run commands, type options, press buttons, choose from menus and fill in forms. */
export function createReaders(context: RouteContext) {
  const { state, gateway, interactions } = context
  const untilReady = () =>
    until(() => gateway.isReady() && state.commands !== null, 'the bot is at the gateway with its commands')
  const run = async (path: string, options: Options, fired: { actor: Actor; times?: number }) => {
    await untilReady()
    const found = findCommand(state, path)
    const given = Object.entries(options).map(([key, value]) => ({
      ...findOption(found.command, key),
      value,
    }))
    return interactions.fire({ type: 2, data: commandData(state, found, given) }, { source: null, ...fired })
  }
  const act = async (labelOrId: string, actor: Actor, values?: readonly string[]) => {
    const { message, component } = findComponent(context, labelOrId)
    if (
      values !== undefined &&
      !values.every((value) => component.options?.some((one) => one.value === value))
    )
      throw new Error(`the menu "${labelOrId}" has no choice "${values.join()}"`)
    const data = {
      custom_id: component.custom_id,
      component_type: component.type,
      ...(values ? { values } : {}),
    }
    const event = { type: 3, data, message: toApiMessage(message, { hasNonce: false }) }
    return interactions.fire(event, {
      actor: { channelId: message.channel_id, ...actor },
      source: message,
    })
  }
  return {
    untilReady,
    command: async (path: string, options: Options = {}, actor: Actor = {}) =>
      (await run(path, options, { actor })) as Answer,
    redeliver: async (path: string, times: number) => (await run(path, {}, { actor: {}, times })) as Answer,
    openByCommand: async (path: string, options: Options = {}, actor: Actor = {}) =>
      (await run(path, options, { actor })) as OpenedForm,
    fire: async (path: string) => {
      await untilReady()
      void run(path, {}, { actor: {} }).catch(() => {})
    },
    onMessage: async (name: string, message: StoredMessage, actor: Actor = {}) => {
      await untilReady()
      const command = (state.commands ?? []).find((one) => one.type === 3 && one.name === name)
      if (command === undefined) throw new Error(`no message command ${name}`)
      const messages = { [message.id]: toApiMessage(message, { hasNonce: false }) }
      const data = { id: state.applicationId, name, type: 3, target_id: message.id, resolved: { messages } }
      return (await interactions.fire({ type: 2, data }, { actor, source: null })) as Answer
    },
    complete: async (query: { command: string; option: string; typed: string }, actor: Actor = {}) => {
      await untilReady()
      const found = findCommand(state, query.command)
      const option = findOption(found.command, query.option)
      if (option.autocomplete !== true) throw new Error(`option ${query.option} offers no completion`)
      const data = commandData(state, found, [{ ...option, value: query.typed, focused: true }])
      return (await interactions.fire(
        { type: 4, data },
        { actor, source: null },
      )) as readonly AnsweredChoice[]
    },
    press: async (labelOrId: string, actor: Actor = {}) => (await act(labelOrId, actor)) as Answer,
    openByPress: async (labelOrId: string, actor: Actor = {}) => (await act(labelOrId, actor)) as OpenedForm,
    choose: async (placeholderOrId: string, value: string, actor: Actor = {}) =>
      (await act(placeholderOrId, actor, [value])) as Answer,
    openByChoice: async (placeholderOrId: string, value: string, actor: Actor = {}) =>
      (await act(placeholderOrId, actor, [value])) as OpenedForm,
    handIn: async (opened: OpenedForm, filled: Filled, actor: Actor = {}) => {
      const { source, form } = opened
      const message = source === null ? {} : { message: toApiMessage(source, { hasNonce: false }) }
      const event = { type: 5, data: fillIn(form, filled), ...message }
      return (await interactions.fire(event, { actor, source })) as Answer
    },
  }
}

type Found = {
  readonly top: RegisteredCommand
  readonly path: readonly string[]
  readonly command: RegisteredOption
}

/** The subcommand at a path of one word or two, as the bot registered it. */
function findCommand(state: ServerState, asked: string): Found {
  const path = asked.split(' ')
  for (const top of (state.commands ?? []).filter(({ type }) => type !== 3)) {
    let level: readonly RegisteredOption[] = top.options ?? []
    let command: RegisteredOption | undefined
    for (const word of path) {
      command = level.find((option) => (option.type === 1 || option.type === 2) && option.name === word)
      level = command?.options ?? []
    }
    if (command?.type === 1) return { top, path, command }
  }
  throw new Error(`no command ${asked}`)
}

function findOption(command: RegisteredOption, name: string): RegisteredOption {
  const found = command.options?.find((option) => option.name === name)
  if (found === undefined) throw new Error(`command ${command.name} has no option ${name}`)
  return found
}

function commandData(
  state: ServerState,
  { top, path, command }: Found,
  given: readonly (RegisteredOption & { readonly value: unknown; readonly focused?: boolean })[],
): object {
  const options = given.map(({ name, type, value, focused }, index) => ({
    name,
    type,
    value: type === ATTACHMENT ? String(index) : value,
    ...(focused ? { focused } : {}),
  }))
  const attached = given.flatMap(({ type, value }, index) =>
    type === ATTACHMENT ? [[String(index), attachmentAt(String(value), index)] as const] : [],
  )
  const [family] = path
  const subcommand = { type: 1, name: command.name, options }
  const within = path.length === 1 ? subcommand : { type: 2, name: family, options: [subcommand] }
  return {
    id: state.applicationId,
    name: top.name,
    type: 1,
    options: [within],
    ...(attached.length > 0 ? { resolved: { attachments: Object.fromEntries(attached) } } : {}),
  }
}

/** https://docs.discord.com/developers/resources/message#attachment-object */
function attachmentAt(url: string, index: number): object {
  return { id: String(index), filename: 'lista.opml', size: 1, url, proxy_url: url, ephemeral: true }
}

/** The newest message that shows such a button or menu, private ones first: they stand at the bottom of a reader's channel. */
function findComponent(
  context: RouteContext,
  labelOrId: string,
): { message: StoredMessage; component: StoredButton } {
  const { state, interactions } = context
  const isMeant = ({ custom_id: id, label, placeholder }: StoredButton) =>
    id !== undefined && [id, label, placeholder].includes(labelOrId)
  const componentIn = (message: StoredMessage) =>
    message.components.flatMap((row) => row.components).find(isMeant)
  const shown = [...state.channels.values()]
    .flatMap(({ messages }) => messages)
    .filter(({ id }) => !state.deleted.has(id))
  const message =
    interactions.findPrivate((one) => componentIn(one) !== undefined) ??
    shown.findLast((one) => componentIn(one) !== undefined)
  const component = message === undefined ? undefined : componentIn(message)
  if (message === undefined || component === undefined)
    throw new Error(`no message shows a button or menu "${labelOrId}"`)
  return { message, component }
}

/** Resolves once the condition holds; rejects after ten seconds, naming what it waited for. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`waited 10 s in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
