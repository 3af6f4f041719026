import { validateBody } from './validate-body.ts'
import {
  nextSnowflake,
  storeMessage,
  toApiMessage,
  type ServerState,
  type StoredForm,
  type StoredMessage,
} from './state.ts'

/** Who acts, and where; a Polish reader in the first channel unless told. A channel of no server is a private one. */
export type Actor = {
  readonly locale?: string
  readonly userId?: string
  readonly channelId?: string
  /** A bit field: '32' may manage the server, '8' is an administrator. Nothing unless told. */
  readonly permissions?: string
  readonly roles?: readonly string[]
}

/** What came back: a message of its own, or the pressed message in its new form. */
export type Answer = {
  readonly kind: 'reply' | 'update' | 'follow-up'
  /** True when only the one who asked sees it. */
  readonly isPrivate: boolean
  readonly message: StoredMessage
}

/** A modal that was opened, and the message whose button opened it. */
export type OpenedForm = {
  readonly kind: 'form'
  readonly form: StoredForm
  readonly source: StoredMessage | null
}

export type AnsweredChoice = { readonly name: string; readonly value: string }

type Pending = {
  readonly id: string
  readonly token: string
  readonly channelId: string
  readonly startedAt: number
  /** The message whose button was pressed. */
  readonly source: StoredMessage | null
  acknowledged: { readonly type: number; readonly isPrivate: boolean } | null
  /** True while the "is thinking…" note of a deferred answer stands, until its first edit. */
  isThinking: boolean
  /** The first answer, once it is there. */
  original: StoredMessage | null
  readonly settle: (answer: Answer | OpenedForm | readonly AnsweredChoice[]) => void
}

type HttpAnswer = { readonly status: number; readonly body?: object }

/** Discord takes a first answer within three seconds: https://docs.discord.com/developers/interactions/receiving-and-responding */
const ACKNOWLEDGE_MS = 3000

const UNKNOWN_INTERACTION: HttpAnswer = { status: 404, body: { code: 10062, message: 'Unknown interaction' } }

/** Interactions under way: fires them at the bot and takes its answers in. */
export type Interactions = {
  fire(
    event: object,
    /** `times`: how often it is delivered. */
    options: { readonly actor: Actor; readonly source: StoredMessage | null; readonly times?: number },
  ): Promise<unknown>
  acknowledge(id: string, token: string, body: unknown): HttpAnswer
  editOriginal(token: string, body: unknown): HttpAnswer
  followUp(token: string, body: unknown): HttpAnswer
  deleteOriginal(token: string): HttpAnswer
  /** The newest private message that carries a button with this custom id or label. */
  findPrivate(matches: (message: StoredMessage) => boolean): StoredMessage | null
}

export function createInteractions(
  state: ServerState,
  dispatch: (name: string, data: object) => void,
): Interactions {
  const pending = new Map<string, Pending>()
  const privateMessages: StoredMessage[] = []

  function keep(entry: Pending, body: unknown, isPrivate: boolean): StoredMessage {
    const fields = body as Partial<StoredMessage>
    const message = storeMessage(state, entry.channelId, { ...fields, flags: isPrivate ? 64 : 0 })
    if (isPrivate) privateMessages.push(message)
    return message
  }

  /** The pressed message in its new form, in the place of the old one. */
  function replaceSource(source: StoredMessage, body: unknown): StoredMessage {
    const message = { ...source, ...(body as Partial<StoredMessage>) }
    const shelf =
      (source.flags & 64) === 0 ? state.channels.get(source.channel_id)?.messages : privateMessages
    const at = shelf?.findIndex(({ id }) => id === source.id) ?? -1
    if (at >= 0) shelf?.splice(at, 1, message)
    return message
  }

  return {
    fire: (event, { actor, source, times = 1 }) => {
      const { promise, resolve, reject } = Promise.withResolvers<
        Answer | OpenedForm | readonly AnsweredChoice[]
      >()
      const id = nextSnowflake(state)
      const token = `interaction-token-${id}`
      const channelId = actor.channelId ?? firstChannel(state)
      const timer = setTimeout(
        () => reject(new Error('the bot gave no final answer within 10 s')),
        10_000,
      ).unref()
      const settle: Pending['settle'] = (answer) => {
        clearTimeout(timer)
        resolve(answer)
      }
      pending.set(token, {
        id,
        token,
        channelId,
        startedAt: Date.now(),
        source,
        acknowledged: null,
        isThinking: false,
        original: null,
        settle,
      })
      const data = { ...envelope(state, actor), ...event, id, token, channel_id: channelId }
      for (let time = 0; time < times; time += 1) dispatch('INTERACTION_CREATE', data)
      return promise
    },
    acknowledge: (id, token, body) => {
      const entry = pending.get(token)
      if (entry === undefined || entry.id !== id) return UNKNOWN_INTERACTION
      const problems = acknowledgementProblems(entry, body)
      if (problems.length > 0) return violation(state, problems)
      const { type, data } = body as { type: number; data?: { flags?: number } }
      const isPrivate = ((data?.flags ?? 0) & 64) !== 0
      entry.acknowledged = { type, isPrivate }
      entry.isThinking = type === 5
      const final = finalAnswer(type, { data, entry })
      if (final !== null) entry.settle(final)
      return { status: 204 }
    },
    editOriginal: (token, body) => {
      const entry = pending.get(token)
      if (entry?.acknowledged === undefined || entry.acknowledged === null) return UNKNOWN_INTERACTION
      const problems = validateBody('edit', withoutFiles(body))
      if (problems.length > 0) return violation(state, problems)
      entry.isThinking = false
      const isUpdate = entry.source !== null && entry.acknowledged.type === 6
      const { isPrivate } = entry.acknowledged
      const message =
        isUpdate && entry.source ? replaceSource(entry.source, body) : keep(entry, body, isPrivate)
      entry.original = message
      const kind = isUpdate ? 'update' : 'reply'
      entry.settle({ kind, isPrivate: (message.flags & 64) !== 0, message })
      return { status: 200, body: toApiMessage(message, { hasNonce: false }) }
    },
    followUp: (token, body) => {
      const entry = pending.get(token)
      if (entry?.acknowledged === undefined || entry.acknowledged === null) return UNKNOWN_INTERACTION
      const problems = validateBody('follow-up', withoutFiles(body))
      if (problems.length > 0) return violation(state, problems)
      // The first follow-up to a thinking note is its edit, its own flags ignored:
      // https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
      const isPrivate = entry.isThinking
        ? entry.acknowledged.isPrivate
        : (((body as { flags?: number }).flags ?? 0) & 64) !== 0
      entry.isThinking = false
      const message = keep(entry, body, isPrivate)
      entry.settle({ kind: 'follow-up', isPrivate, message })
      return { status: 200, body: toApiMessage(message, { hasNonce: false }) }
    },
    deleteOriginal: (token) => {
      const entry = pending.get(token)
      if (entry?.original === undefined || entry.original === null) return UNKNOWN_INTERACTION
      state.deleted.add(entry.original.id)
      return { status: 204 }
    },
    findPrivate: (matches) =>
      privateMessages.findLast((message) => matches(message) && !state.deleted.has(message.id)) ?? null,
  }
}

/** What stands in the JSON; the files came beside it. */
function withoutFiles(body: unknown): unknown {
  const { files: _files, ...json } = body as { readonly files?: unknown }
  return json
}

type Given = { readonly data: unknown; readonly entry: Pending }

/** What the first answer already settles: suggestions or a form. */
function finalAnswer(type: number, { data, entry }: Given): OpenedForm | readonly AnsweredChoice[] | null {
  if (type === 8) return (data as { readonly choices?: readonly AnsweredChoice[] } | undefined)?.choices ?? []
  return type === 9 ? { kind: 'form', form: data as StoredForm, source: entry.source } : null
}

function acknowledgementProblems(entry: Pending, body: unknown): readonly string[] {
  if (Date.now() - entry.startedAt > ACKNOWLEDGE_MS) return ['an interaction was acknowledged after 3 s']
  if (entry.acknowledged !== null) return ['an interaction was acknowledged twice']
  return validateBody('callback', body)
}

/** Records broken rules and answers them as Discord does. */
export function violation(state: ServerState, problems: readonly string[]): HttpAnswer {
  state.violations.push(...problems)
  const errors = { _errors: problems.map((message) => ({ code: 'INVALID', message })) }
  return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors } }
}

export function firstChannel(state: ServerState): string {
  const [first] = state.channels.keys()
  if (first === undefined) throw new Error('the server has no channel')
  return first
}

function envelope(state: ServerState, actor: Actor): object {
  const user = {
    id: actor.userId ?? '1180000000000000700',
    username: 'reader',
    discriminator: '0',
    avatar: null,
  }
  const member = {
    user,
    roles: actor.roles ?? [],
    permissions: actor.permissions ?? '0',
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  }
  const channelId = actor.channelId ?? firstChannel(state)
  const guildId = state.channels.get(channelId)?.guildId
  return {
    application_id: state.applicationId,
    version: 1,
    locale: actor.locale ?? 'pl',
    app_permissions: '84992',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    ...(guildId === undefined
      ? {
          user,
          channel: { id: channelId, type: 1 },
          context: 1,
          authorizing_integration_owners: { 1: user.id },
        }
      : { member, ...placeInGuild(guildId, channelId) }),
  }
}

function placeInGuild(guildId: string, channelId: string): object {
  return {
    guild_id: guildId,
    guild: { id: guildId, features: [], locale: 'en-US' },
    guild_locale: 'en-US',
    channel: { id: channelId, type: 0, guild_id: guildId, name: 'channel', permissions: '0' },
    authorizing_integration_owners: { 0: guildId },
    context: 0,
  }
}
