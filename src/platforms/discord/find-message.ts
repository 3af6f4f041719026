import type { Bilingual } from '#domain/bilingual.ts'
import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome, Lookup } from '#ports/platform.ts'
import { limits } from './limits.ts'
import { carriesKey, type HistoryMessage } from './marker.ts'
import { findPost } from './find-post.ts'
import { errorCodeOf, outcomeOfFailure } from './outcome-of.ts'
import { inPrivate } from './private-channel.ts'
import type { Api } from './rest.ts'
import type { Places } from './threads.ts'

/** Discord's first millisecond: https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n

/** How much earlier than the attempt the history is read, against clocks that differ. */
const LOOK_BACK_MS = 120_000

/** How far back the history is read where our clock was put back since the attempt, so that nobody can say when it was. */
const LOST_CLOCK_LOOK_BACK_MS = 24 * 3_600_000

/** 5,000 messages after one attempt: more than a bot's channel sees between a crash and a restart. */
const MOST_PAGES = 50

const UNKNOWN_CHANNEL = 10_003

/** What the gateway knows of the bot itself. */
export type OwnAccount = {
  /** The bot's user id; null while the gateway has not told it. */
  ownId(): string | null
  /** Whether the bot may read a channel's history; null while the gateway has not told it. */
  mayReadHistory(channelId: string): boolean | null
}

/** What is looked for, and which channels are forums or have threads. */
export type Sought = { readonly operation: Operation; readonly places: Places }

/**
 * Reads the channel from shortly before the attempt up to now and looks for a message of the bot's own that carries the operation's
 * key. Without the permission, Discord answers an empty list instead of an error, so an empty list alone proves nothing.
 * https://docs.discord.com/developers/resources/message#get-channel-messages
 */
export async function findMessage(
  api: Api,
  account: OwnAccount,
  { operation, places }: Sought,
): Promise<Lookup> {
  if (operation.attemptedAt === null) return { kind: 'absent' }
  const ownId = account.ownId()
  if (ownId === null) return later(noGateway)
  try {
    const after = await firstSnowflake(api, operation.attemptedAt)
    const placed = await inPrivate(api, operation)
    if ('outcome' in placed) return lookupOf(placed.outcome)
    const found = await search(api, { after, ownId, operation: placed.operation, places })
    if (found === 'too long') return unreadable(tooMany)
    if (found !== null) return { kind: 'found', messageId: found }
    const isPrivate = placed.operation !== operation
    return absence(isPrivate || account.mayReadHistory(operation.destination.address))
  } catch (error) {
    return lookupOfFailure(error)
  }
}

function absence(mayRead: boolean | null): Lookup {
  if (mayRead === null) return later(noPermissionsYet)
  return mayRead ? { kind: 'absent' } : unreadable(noHistory)
}

/** A refusal for good (403, 404) ends the search; anything that may pass leaves it for later. */
function lookupOfFailure(thrown: unknown): Lookup {
  return lookupOf(outcomeOfFailure(thrown))
}

function lookupOf(outcome: DeliveryOutcome): Lookup {
  if (outcome.kind !== 'refused') return later(historyFailed)
  const isForGood = outcome.because === 'destination' || outcome.because === 'message'
  if (isForGood) return unreadable(outcome.reason)
  const isTokenRefused = outcome.because === 'credentials'
  return { ...later(outcome.reason, outcome.retryAfterMs), isTokenRefused }
}

type Search = Sought & { readonly after: bigint; readonly ownId: string }

/** A forum's post among its threads, what follows it in its thread; a reply in the thread of its target, or where there is none, beside it. */
async function search(api: Api, one: Search): Promise<string | null> {
  const { operation, places, after, ownId } = one
  const { address } = operation.destination
  const isReply = operation.kind === 'reply'
  const thread = operation.targetMessageId ?? ''
  if (!places.forums.includes(address)) {
    const isThreaded = isReply && places.threaded.includes(address)
    const inThread = isThreaded ? await searchThread(api, thread, one) : null
    return inThread ?? searchHistory(api, address, one)
  }
  if (isReply) return searchThread(api, thread, one)
  return findPost(api, { forumId: address, after, ownId, key: operation.key })
}

/** Nothing stands in a thread that there is not. */
async function searchThread(api: Api, thread: string, one: Search): Promise<string | null> {
  try {
    return await searchHistory(api, thread, one)
  } catch (error) {
    if (errorCodeOf(error) === UNKNOWN_CHANNEL) return null
    throw error
  }
}

/** The message's id, null where the whole stretch was read without it, or "too long" where it was not read to its end. */
async function searchHistory(
  api: Api,
  channelId: string,
  { after, ownId, operation }: Search,
): Promise<string | null> {
  let from = after
  for (let page = 0; page < MOST_PAGES; page++) {
    const messages = await readPage(api, channelId, from)
    const own = messages.find((message) => message.author.id === ownId && carriesKey(message, operation.key))
    if (own !== undefined) return own.id
    if (messages.length < limits.historyPage) return null
    from = newestOf(messages)
  }
  return 'too long'
}

async function readPage(api: Api, channelId: string, after: bigint): Promise<readonly HistoryMessage[]> {
  const query = { after: String(after), limit: String(limits.historyPage) }
  const answer = await api.request({ method: 'GET', path: `/channels/${channelId}/messages`, query })
  if (!Array.isArray(answer)) throw new TypeError('Discord answered no list of messages')
  return answer as readonly HistoryMessage[]
}

/** In Discord's time, which its last answer told; one cheap request tells it where there was none. */
async function firstSnowflake(api: Api, attemptedAt: number): Promise<bigint> {
  if (api.clockLeadMs() === null) await api.request({ method: 'GET', path: '/users/@me' })
  const isClockLost = attemptedAt > api.now()
  const from = isClockLost ? api.now() - LOST_CLOCK_LOOK_BACK_MS : attemptedAt - LOOK_BACK_MS
  const at = from + (api.clockLeadMs() ?? 0)
  const sinceEpoch = BigInt(Math.trunc(at)) - DISCORD_EPOCH
  return sinceEpoch < 0n ? 0n : sinceEpoch << 22n
}

function newestOf(messages: readonly HistoryMessage[]): bigint {
  return messages.map(({ id }) => BigInt(id)).reduce((newest, id) => (id > newest ? id : newest), 0n)
}

const noGateway: Bilingual = {
  pl: 'nie ma jeszcze połączenia z bramą Discorda',
  en: 'the gateway is not connected yet',
}
const tooMany: Bilingual = {
  pl: 'od tego czasu napisano więcej wiadomości, niż da się przeczytać',
  en: 'more messages were written since than can be read',
}
const noPermissionsYet: Bilingual = {
  pl: 'brama Discorda nie podała jeszcze uprawnień w tym kanale',
  en: 'the gateway has not told the channel’s permissions yet',
}
const noHistory: Bilingual = {
  pl: 'bot nie ma uprawnienia „Czytanie historii czatu” (Read Message History)',
  en: 'the bot lacks the permission “Read Message History”',
}
const historyFailed: Bilingual = {
  pl: 'nie udało się odczytać historii kanału',
  en: 'the history could not be read',
}

function later(reason: Bilingual, retryAfterMs: number | null = null): Extract<Lookup, { kind: 'later' }> {
  return { kind: 'later', reason, retryAfterMs }
}

function unreadable(reason: Bilingual): Lookup {
  return { kind: 'unreadable', reason }
}
