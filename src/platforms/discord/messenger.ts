import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome, Lookup, Messenger } from '#ports/platform.ts'
import { limits } from './limits.ts'
import { carriesKey, type HistoryMessage } from './marker.ts'
import { outcomeOfAnswer, outcomeOfFailure } from './outcome-of.ts'
import { renderMessage } from './render-alert.ts'
import type { Api } from './rest.ts'

/** Discord's first millisecond: https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n

/** How much earlier than the attempt the history is read, against clocks that differ. */
const LOOK_BACK_MS = 120_000

/** 5,000 messages after one attempt: more than a bot's channel sees between a crash and a restart. */
const MOST_PAGES = 50

export type MessengerContext = {
  readonly api: Api
  /** The bot's own user id. */
  readonly ownId: () => string
  /** Whether the bot may read the channel's history, as far as its permissions are known. */
  readonly mayReadHistory: (channelId: string) => boolean
}

/** Posts into channels and looks for what was posted. */
export function createMessenger(context: MessengerContext): Messenger {
  return {
    send: (operation) => send(context.api, operation),
    find: (operation) => find(context, operation),
  }
}

/** One POST. Within minutes, Discord answers a repeated nonce with the first message: https://docs.discord.com/developers/resources/message#create-message */
async function send(api: Api, operation: Operation): Promise<DeliveryOutcome> {
  const body = { ...renderMessage(operation), nonce: operation.key, enforce_nonce: true }
  const path = `/channels/${operation.destination.address}/messages` as const
  try {
    return outcomeOfAnswer(await api.request({ method: 'POST', path, body }))
  } catch (error) {
    return outcomeOfFailure(error)
  }
}

/**
 * Reads the channel from shortly before the attempt up to now. Without the permission, Discord answers an empty list instead of an
 * error, so an empty list alone proves nothing.
 */
async function find(context: MessengerContext, operation: Operation): Promise<Lookup> {
  const channelId = operation.destination.address
  try {
    const { found, wasRead } = await searchHistory(context, operation)
    if (found !== null) return { kind: 'found', messageId: found }
    if (!wasRead) return unreadable('more messages were written since than can be read')
    if (context.mayReadHistory(channelId)) return { kind: 'absent' }
    return unreadable('the bot lacks the permission “Read Message History”')
  } catch (error) {
    return lookupOfFailure(error)
  }
}

/** A refusal for good (403, 404) ends the search; anything that may pass leaves it for later. */
function lookupOfFailure(thrown: unknown): Lookup {
  const outcome = outcomeOfFailure(thrown)
  if (outcome.kind !== 'refused')
    return { kind: 'later', reason: 'the history could not be read', retryAfterMs: null }
  const { because, reason, retryAfterMs } = outcome
  return because === 'destination' || because === 'message'
    ? unreadable(reason)
    : { kind: 'later', reason, retryAfterMs }
}

async function searchHistory(context: MessengerContext, operation: Operation) {
  const ownId = context.ownId()
  let after = await firstSnowflake(context.api, operation)
  for (let page = 0; page < MOST_PAGES; page++) {
    const messages = await readPage(context.api, operation.destination.address, after)
    const own = messages.find((message) => message.author.id === ownId && carriesKey(message, operation.key))
    if (own !== undefined) return { found: own.id, wasRead: true }
    if (messages.length < limits.historyPage) return { found: null, wasRead: true }
    after = newestOf(messages)
  }
  return { found: null, wasRead: false }
}

async function readPage(api: Api, channelId: string, after: bigint): Promise<readonly HistoryMessage[]> {
  const query = { after: String(after), limit: String(limits.historyPage) }
  const answer = await api.request({ method: 'GET', path: `/channels/${channelId}/messages`, query })
  if (!Array.isArray(answer)) throw new TypeError('Discord answered no list of messages')
  return answer as readonly HistoryMessage[]
}

/** In Discord's time, which its last answer told; one cheap request tells it where there was none. */
async function firstSnowflake(api: Api, operation: Operation): Promise<bigint> {
  if (api.clockLeadMs() === null) await api.request({ method: 'GET', path: '/users/@me' })
  const at = (operation.attemptedAt ?? operation.dueAt) + (api.clockLeadMs() ?? 0) - LOOK_BACK_MS
  const sinceEpoch = BigInt(Math.trunc(at)) - DISCORD_EPOCH
  return sinceEpoch < 0n ? 0n : sinceEpoch << 22n
}

function newestOf(messages: readonly HistoryMessage[]): bigint {
  return messages.map(({ id }) => BigInt(id)).reduce((newest, id) => (id > newest ? id : newest), 0n)
}

function unreadable(reason: string): Lookup {
  return { kind: 'unreadable', reason }
}
