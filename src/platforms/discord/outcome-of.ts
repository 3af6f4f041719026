import type { Bilingual } from '#domain/bilingual.ts'
import { reasonOf } from '#domain/errors.ts'
import type { OperationKind } from '#domain/operation.ts'
import type { DeliveryOutcome } from '#ports/platform.ts'
import { RequestWithheld } from '#platforms/shared/request-guard.ts'
import { blindPauseMs } from './limits.ts'

type Refusal = Extract<DeliveryOutcome, { kind: 'refused' }>

/**
 * Error codes that speak of the channel whatever the status: missing, not ours to write in, of the wrong kind, locked,
 * or a forum whose posts must have a tag; of a person: they take no messages from the bot, or share no server with it.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
 */
const DESTINATION_CODES: ReadonlySet<number> = new Set([
  10003, 10004, 10013, 40067, 50001, 50007, 50008, 50013, 50024, 50083, 50278, 160005,
])

/** "You are opening direct messages too fast": it says nothing of the person. */
const OPENED_TOO_FAST = 40_003

/** "Unknown Message". Of a post: its nonce was known, but a moderator deleted the message in the meantime. */
const DELETED_MESSAGE_CODE = 10008

/** Of a thread instead of a channel: it was deleted, or it is archived. */
const CLOSED_THREAD_CODES: ReadonlySet<unknown> = new Set([10003, 50083])

/** The same for what is done in the thread of a forum's post, which may be gone while the forum stands. */
export function outcomeInThread(thrown: unknown, kind: OperationKind): DeliveryOutcome {
  const outcome = outcomeOfFailure(thrown, kind)
  const isClosed = outcome.kind === 'refused' && CLOSED_THREAD_CODES.has(errorCodeOf(thrown))
  return isClosed ? { ...outcome, because: 'target' } : outcome
}

/** The message that is to be edited is not the bot's own, or is none that can be edited. */
const FIXED_MESSAGE_CODES: ReadonlySet<number> = new Set([50005, 50021])

/** Failures of the phase before a request could be written. */
const CONNECT_CODES =
  /^(UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/u

/** What the answer to a post or an edit says; an answer without a message id leaves the outcome open. */
export function outcomeOfAnswer(answer: unknown): DeliveryOutcome {
  const id = propertyOf(answer, 'id')
  if (typeof id === 'string' && id !== '') return { kind: 'sent', messageId: id }
  return { kind: 'unknown', reason: noMessageId }
}

/**
 * What a failed request to carry out an operation of this kind says. Certain refusals: Discord's own JSON with a 4xx, a rate limit, and a connection that was never made.
 * Everything else is unknown: 5xx, a time-out, a cut or unreadable answer, a 4xx page from something in between.
 */
export function outcomeOfFailure(thrown: unknown, kind: OperationKind = 'post'): DeliveryOutcome {
  const rateLimit = pauseOf(thrown)
  if (rateLimit !== null) return refused('later', slowDown, rateLimit)
  if (wasNeverConnected(thrown)) return refused('later', noConnection(causeOf(thrown)), null)
  return outcomeOfError(thrown, kind)
}

function outcomeOfError(thrown: unknown, kind: OperationKind): DeliveryOutcome {
  const status = propertyOf(thrown, 'status')
  if (status === 401) return refused('credentials', tokenRefused, null)
  const code = propertyOf(thrown, 'code')
  if (typeof status !== 'number' || typeof code !== 'number' || status >= 500) {
    return { kind: 'unknown', reason: describe(thrown, status) }
  }
  if (code === DELETED_MESSAGE_CODE && kind === 'post') return { kind: 'sent', messageId: 'deleted' }
  const because = isTargetGone(thrown, code) ? 'target' : refusedBecause(status, code)
  return refused(because, refusal(reasonOf(thrown), code), null)
}

/** Discord's own code of what went wrong, or undefined. */
export function errorCodeOf(thrown: unknown): unknown {
  return propertyOf(thrown, 'code')
}

/** A reply to a message that is gone is an invalid form with the error REPLIES_UNKNOWN_MESSAGE at its reference. */
function isTargetGone(thrown: unknown, code: number): boolean {
  if (code === DELETED_MESSAGE_CODE || FIXED_MESSAGE_CODES.has(code)) return true
  return propertyOf(propertyOf(propertyOf(thrown, 'rawError'), 'errors'), 'message_reference') !== undefined
}

function refusedBecause(status: number, code: number): Refusal['because'] {
  if (code === OPENED_TOO_FAST) return 'later'
  if (DESTINATION_CODES.has(code)) return 'destination'
  return status === 403 || status === 404 ? 'destination' : 'message'
}

function refused(because: Refusal['because'], reason: Bilingual, retryAfterMs: number | null): Refusal {
  return { kind: 'refused', because, reason, retryAfterMs }
}

/** The pause of discord.js's RateLimitError or of the guard in milliseconds, or null for any other error. */
function pauseOf(thrown: unknown): number | null {
  if (thrown instanceof RequestWithheld) return thrown.retryAfterMs
  const retryAfter = propertyOf(thrown, 'retryAfter')
  if (!(thrown instanceof Error) || typeof retryAfter !== 'number') return null
  return retryAfter > 0 ? Math.ceil(retryAfter) : blindPauseMs
}

/** Says whether not one byte can have reached Discord: the name did not resolve, the port was closed, TLS failed. */
function wasNeverConnected(thrown: unknown): boolean {
  const cause = thrown instanceof Error ? thrown.cause : null
  const causes = cause instanceof AggregateError ? cause.errors : [cause]
  return causes.length > 0 && causes.every(isConnectFailure)
}

function isConnectFailure(cause: unknown): boolean {
  const call = propertyOf(cause, 'syscall')
  return call === 'connect' || call === 'getaddrinfo' || CONNECT_CODES.test(String(propertyOf(cause, 'code')))
}

function describe(thrown: unknown, status: unknown): Bilingual {
  if (typeof status === 'number') {
    return { pl: `Discord odpowiedział ${status}`, en: `Discord answered ${status}` }
  }
  const cause = causeOf(thrown)
  return {
    pl: `Discord nie odpowiedział w zrozumiały sposób: ${cause}`,
    en: `no usable answer from Discord: ${cause}`,
  }
}

const noMessageId: Bilingual = {
  pl: 'Discord odpowiedział bez identyfikatora wiadomości',
  en: 'Discord answered without a message id',
}
const slowDown: Bilingual = { pl: 'Discord prosi o zwolnienie tempa', en: 'Discord asks to slow down' }
const tokenRefused: Bilingual = {
  pl: 'Discord odrzuca token: sprawdź DISCORD_TOKEN',
  en: 'Discord refuses the token: check DISCORD_TOKEN',
}

function noConnection(cause: string): Bilingual {
  return { pl: `brak połączenia z Discordem: ${cause}`, en: `no connection to Discord: ${cause}` }
}

/** Discord's own words, which it says in English only, and their code. */
function refusal(words: string, code: number): Bilingual {
  return { pl: `Discord odmawia: ${words} (${code})`, en: `Discord refuses: ${words} (${code})` }
}

function causeOf(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown
  const code = propertyOf(cause, 'code')
  return typeof code === 'string' ? code : reasonOf(cause)
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
