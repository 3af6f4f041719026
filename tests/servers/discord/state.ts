/** How a request is answered. `cut`: that many bytes of the body, then the connection breaks; `isDropped`: no answer at all. */
export type RouteAnswer = {
  readonly status: number
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
  readonly delayMs?: number
  readonly isCut?: boolean
  readonly isDropped?: boolean
}

/** A message as the server keeps it, in Discord's own key names. */
export type StoredMessage = {
  readonly id: string
  readonly channel_id: string
  readonly author: { readonly id: string; readonly username: string; readonly bot?: boolean }
  readonly content: string
  readonly embeds: readonly StoredEmbed[]
  readonly components: readonly { readonly components: readonly StoredButton[] }[]
  readonly flags: number
  /** The files that came with it; not part of Discord's object. */
  readonly files?: readonly { readonly filename: string; readonly text: string | null }[]
  readonly nonce?: string
  /** Of a reply: the message that it answers. */
  readonly message_reference?: { readonly message_id: string }
  /** How often its author edited it; not part of Discord's object. */
  readonly edits: number
  /** Epoch milliseconds at which it was posted; not part of Discord's object. */
  readonly postedAt: number
}

export type StoredEmbed = {
  readonly title?: string
  readonly url?: string
  readonly description?: string
  readonly author?: { readonly name?: string }
  readonly footer?: { readonly text?: string }
  readonly fields?: readonly { readonly name: string; readonly value: string }[]
}

export type StoredButton = {
  readonly type: number
  readonly style: number
  readonly label?: string
  readonly custom_id?: string
  readonly url?: string
  /** Of a menu. */
  readonly placeholder?: string
  readonly options?: readonly { readonly label: string; readonly value: string }[]
}

/** A modal that the bot opened. */
export type StoredForm = {
  readonly custom_id: string
  readonly title: string
  readonly components: readonly StoredField[]
}

export type StoredField = {
  readonly label: string
  readonly description?: string
  readonly component: StoredInput
}

/** A text input (4), a string select (3) or a checkbox (23). */
export type StoredInput = {
  readonly type: number
  readonly custom_id: string
  readonly required?: boolean
  readonly max_length?: number
  readonly value?: string
  readonly default?: boolean
  readonly options?: readonly { readonly label: string; readonly value: string; readonly default?: boolean }[]
}

/** A request as it arrived, and the status it was answered with (0 when the connection was dropped instead). */
export type RecordedRequest = {
  readonly method: string
  /** Without the version: "/channels/1180000000000000001/messages". */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  /** Epoch milliseconds. */
  readonly at: number
  status: number
}

/**
 * What the server does to a POST or a PATCH of a message ("posted" stands for "edited" there).
 * - refusals, nothing posted: rate-limit (route), global-rate-limit, rate-limit-in-body (no header), cloudflare (an HTML 429 without
 *   Retry-After), forbidden (50013), missing-access (50001), unknown-channel (10003), unauthorized, bad-request, proxy-page (an HTML 403)
 * - nothing posted, and it does not say so: error-before-post (500), unavailable (503), drop-before-post
 * - posted, but: error-after-post (500), drop-after-post, cut-after-post (half a JSON), garbage-after-post, slow-after-post,
 *   rate-limit-after-post (which Discord says never happens)
 */
export type FaultKind =
  | 'rate-limit'
  | 'global-rate-limit'
  | 'rate-limit-in-body'
  | 'cloudflare'
  | 'forbidden'
  | 'missing-access'
  | 'unknown-channel'
  | 'unauthorized'
  | 'bad-request'
  | 'proxy-page'
  | 'error-before-post'
  | 'unavailable'
  | 'drop-before-post'
  | 'error-after-post'
  | 'drop-after-post'
  | 'cut-after-post'
  | 'garbage-after-post'
  | 'rate-limit-after-post'
  | 'slow-after-post'

export type Fault = {
  readonly kind: FaultKind
  /** Of a rate limit; 1 unless told. */
  readonly retryAfterSeconds?: number
  /** Of a slow answer; 15,000 unless told. */
  readonly delayMs?: number
}

export type Thread = {
  readonly parentId: string
  readonly name: string
  readonly appliedTags: readonly string[]
  readonly archiveMinutes: number
  /** Epoch milliseconds; null while it is open. */
  archivedAt: number | null
}

export type Channel = {
  readonly id: string
  readonly guildId: string
  /** Of a forum: the tags that a post may have. */
  readonly tags?: readonly { readonly id: string; readonly name: string; readonly moderated?: boolean }[]
  /** Of a thread. */
  readonly thread?: Thread
  /** Of the bot's conversation with one person: their id. It stands in no server. */
  readonly recipient?: string
  readonly messages: StoredMessage[]
  /** Without it, the history is an empty list, as Discord does. */
  mayReadHistory: boolean
}

/** Everything the server knows; one per server. */
export type ServerState = {
  readonly token: string
  /** The server's clock, epoch milliseconds. */
  readonly now: () => number
  readonly applicationId: string
  readonly bot: {
    readonly id: string
    readonly username: string
    readonly discriminator: string
    readonly bot: true
  }
  /** The team's own server. */
  readonly guildId: string
  readonly channels: Map<string, Channel>
  readonly deleted: Set<string>
  /** People who take no messages from the bot. */
  readonly closedTo: Set<string>
  readonly requests: RecordedRequest[]
  readonly violations: string[]
  readonly faults: Fault[]
  /** The same for edits. */
  readonly editFaults: Fault[]
  /** What becomes of the next threads that are opened on messages: refused, or opened without an answer. */
  readonly threadFaults: ('forbidden' | 'drop')[]
  readonly postListeners: ((message: StoredMessage) => void)[]
  /** Null until the bot registers them. */
  commands: readonly RegisteredCommand[] | null
  /** How long a nonce is remembered; 0 for never. */
  nonceWindowMs: number
  /** How much later than its post a message shows in the history. */
  historyLagMs: number
  /** Answers every read of a history with this status; null for the real list. */
  historyStatus: number | null
  /** Answers every look at a channel with this status; null for the channel. */
  channelStatus: number | null
  nextId: bigint
}

export type RegisteredCommand = {
  readonly name: string
  /** 1 is a slash command, 3 one of a message's menu. */
  readonly type?: number
  readonly options?: readonly RegisteredOption[]
}

export type RegisteredOption = {
  readonly name: string
  readonly type: number
  readonly name_localizations?: Readonly<Record<string, string>>
  readonly autocomplete?: boolean
  readonly options?: readonly RegisteredOption[]
}

const DISCORD_EPOCH = 1_420_070_400_000

/** Unique ids that grow with time, as Discord's do. */
export function nextSnowflake(state: ServerState): string {
  const fromTime = BigInt(state.now() - DISCORD_EPOCH) << 22n
  state.nextId = fromTime > state.nextId ? fromTime : state.nextId + 1n
  return String(state.nextId)
}

/** Keeps a message in its channel, or outside every channel when it is ephemeral. */
export function storeMessage(
  state: ServerState,
  channelId: string,
  fields: Partial<Omit<StoredMessage, 'id' | 'channel_id'>>,
): StoredMessage {
  const message: StoredMessage = {
    author: state.bot,
    content: '',
    embeds: [],
    components: [],
    flags: 0,
    edits: 0,
    postedAt: state.now(),
    ...fields,
    id: nextSnowflake(state),
    channel_id: channelId,
  }
  const isEphemeral = (message.flags & 64) !== 0
  if (!isEphemeral) state.channels.get(channelId)?.messages.push(message)
  return message
}

/** Puts a new content in the place of a message's; what is not given stays. */
export function replaceMessage(
  channel: Channel,
  message: StoredMessage,
  fields: Partial<StoredMessage>,
): StoredMessage {
  const edited = { ...message, ...fields, edits: message.edits + 1 }
  channel.messages[channel.messages.indexOf(message)] = edited
  return edited
}

/** The message object as Discord answers it. */
export function toApiMessage(message: StoredMessage, options: { readonly hasNonce: boolean }): object {
  const { postedAt, nonce, edits, ...rest } = message
  return {
    ...rest,
    type: 0,
    timestamp: new Date(postedAt).toISOString(),
    edited_timestamp: edits === 0 ? null : new Date().toISOString(),
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    ...(options.hasNonce && nonce !== undefined ? { nonce } : {}),
  }
}
