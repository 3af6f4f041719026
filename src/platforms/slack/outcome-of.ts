import { joined, untranslated, type Bilingual } from '#domain/bilingual.ts'
import { reasonOf } from '#domain/errors.ts'
import { RequestWithheld } from '#platforms/shared/request-guard.ts'
import type { DeliveryOutcome } from '#ports/platform.ts'
import { blindPauseMs } from './limits.ts'

type Because = Extract<DeliveryOutcome, { readonly kind: 'refused' }>['because']

/**
 * What each error code of chat.postMessage and chat.update means for a delivery; a code that is not here refuses the message.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 * https://docs.slack.dev/reference/methods/chat.update#errors
 */
const CODES: Readonly<Record<Because | 'unknown', readonly string[]>> = {
  // "It's possible some aspect of the operation succeeded before the error was raised."
  unknown: ['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable', 'update_failed'],
  later: ['ratelimited', 'rate_limited', 'message_limit_exceeded', 'org_login_required', 'team_added_to_org'],
  credentials: [
    'invalid_auth',
    'not_authed',
    'account_inactive',
    'token_revoked',
    'token_expired',
    'not_allowed_token_type',
    'two_factor_setup_required',
    'accesslimited',
    'team_disabled',
  ],
  destination: [
    'channel_not_found',
    'not_in_channel',
    'is_archived',
    'missing_scope',
    'no_permission',
    'access_denied',
    'ekm_access_denied',
    'enterprise_is_restricted',
    'team_access_not_granted',
    'team_not_found',
    'messages_tab_disabled',
    // Of a person.
    'cannot_dm_bot',
    'user_disabled',
    'user_not_found',
    'user_not_visible',
    'posting_to_general_channel_denied',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_only_channel',
    'restricted_action_non_threadable_channel',
    'restricted_action_thread_locked',
  ],
  target: [
    'edit_window_closed',
    'cant_update_message',
    'message_not_found',
    'thread_not_found',
    'invalid_thread_ts',
    'cannot_reply_to_message',
  ],
  message: [
    'invalid_blocks',
    'invalid_blocks_format',
    'invalid_arguments',
    'invalid_metadata_format',
    'msg_too_long',
    'msg_blocks_too_long',
    'no_text',
    'too_many_attachments',
  ],
}

const INSTALL_AGAIN: Bilingual = {
  pl: 'zainstaluj aplikację ponownie i ustaw nowy token',
  en: 'install the app again and set the new token',
}

const REMEDIES: Readonly<Record<string, Bilingual>> = {
  not_in_channel: {
    pl: 'zaproś bota do kanału poleceniem /invite',
    en: 'invite the bot into the channel with /invite',
  },
  channel_not_found: {
    pl: 'sprawdź identyfikator kanału, a do kanału prywatnego zaproś bota',
    en: 'check the channel’s id, and invite the bot if the channel is private',
  },
  is_archived: {
    pl: 'kanał jest w archiwum: wybierz inny albo go przywróć',
    en: 'the channel is archived: choose another one or unarchive it',
  },
  missing_scope: {
    pl: 'nadaj aplikacji uprawnienie chat:write i zainstaluj ją ponownie',
    en: 'give the app the scope chat:write and install it again',
  },
  invalid_auth: { pl: 'sprawdź token', en: 'check the token' },
  not_authed: { pl: 'ustaw token', en: 'set the token' },
  token_revoked: INSTALL_AGAIN,
  token_expired: INSTALL_AGAIN,
  account_inactive: INSTALL_AGAIN,
  restricted_action: {
    pl: 'zasady przestrzeni roboczej nie pozwalają botowi tam pisać',
    en: 'a workspace rule forbids the bot to post there',
  },
}

/** What a failed call says about the message. Reads what @slack/web-api throws, and anything else that may come. */
export function outcomeOf(thrown: unknown): DeliveryOutcome {
  const { code, statusCode } = fieldsOf(thrown)
  const retryAfterMs = retryAfterOf(thrown)
  if (code === 'slack_webapi_rate_limited_error') return refused('later', tooFast, retryAfterMs)
  if (code === 'slack_webapi_platform_error') return outcomeOfCode(errorCodeOf(thrown), retryAfterMs)
  if (code === 'slack_webapi_http_error') return outcomeOfStatus(Number(statusCode))
  // A 429 without a usable Retry-After is thrown as a plain error with this text.
  if (reasonOf(thrown).startsWith('Retry header did not contain')) {
    return refused('later', tooFast, blindPauseMs)
  }
  const { original } = fieldsOf(thrown)
  if (original instanceof RequestWithheld) return refused('later', tooFast, original.retryAfterMs)
  if (isConnectFailure(original ?? thrown)) {
    return refused('later', outOfReach(deepestReason(thrown)), null)
  }
  return { kind: 'unknown', reason: noAnswer(deepestReason(thrown)) }
}

/** Says whether an error code refuses the bot's token, its rights or its haste. */
export function isInvalidCode(errorCode: string): boolean {
  return [...CODES.credentials, ...CODES.destination, 'ratelimited', 'rate_limited'].includes(errorCode)
}

/** Slack's error code, such as "not_in_channel"; empty where what was thrown holds none. */
export function errorCodeOf(thrown: unknown): string {
  const { error } = fieldsOf(fieldsOf(thrown).data)
  return typeof error === 'string' ? error : ''
}

/** How long Slack asks to wait, or null where it does not say. */
export function retryAfterOf(thrown: unknown): number | null {
  const { retryAfter, data } = fieldsOf(thrown)
  const seconds = retryAfter ?? fieldsOf(fieldsOf(data).response_metadata).retryAfter
  return typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : null
}

/** The code, and what to do about it where there is something to do. */
export function explain(errorCode: string): Bilingual {
  const remedy = REMEDIES[errorCode]
  const code = untranslated(errorCode)
  return remedy === undefined ? code : joined([code, remedy], ': ')
}

/** The beginning of a sentence about a token that Slack does not take; its code follows. */
export function refuses(variable: string): Bilingual {
  return { pl: `Slack odrzuca ${variable}`, en: `Slack refuses ${variable}` }
}

function outcomeOfCode(errorCode: string, retryAfterMs: number | null): DeliveryOutcome {
  // The client puts a body that is no JSON in the place of the code: a cut answer, or a page of a proxy.
  if (!/^[a-z][a-z0-9_]{1,60}$/u.test(errorCode)) return { kind: 'unknown', reason: noJson }
  if (CODES.unknown.includes(errorCode)) return { kind: 'unknown', reason: untranslated(errorCode) }
  const reasons: readonly Because[] = ['later', 'credentials', 'destination', 'target']
  const because = reasons.find((one) => CODES[one].includes(errorCode)) ?? 'message'
  return refused(because, explain(errorCode), because === 'later' ? retryAfterMs : null)
}

function outcomeOfStatus(status: number): DeliveryOutcome {
  const reason = { pl: `Slack odpowiedział HTTP ${status}`, en: `Slack answered HTTP ${status}` }
  const isRefusal = status >= 400 && status < 500 && status !== 408
  return isRefusal ? refused('later', reason, null) : { kind: 'unknown', reason }
}

const tooFast: Bilingual = {
  pl: 'ratelimited: Slack prosi o zwolnienie tempa',
  en: 'ratelimited: Slack asks to slow down',
}
const noJson: Bilingual = {
  pl: 'odpowiedź Slacka jest ucięta lub nie jest JSON-em',
  en: 'Slack’s answer was cut or is no JSON',
}

function outOfReach(cause: string): Bilingual {
  return { pl: `nie ma połączenia ze Slackiem: ${cause}`, en: `Slack could not be reached: ${cause}` }
}

function noAnswer(cause: string): Bilingual {
  return {
    pl: `Slack nie odpowiedział w zrozumiały sposób: ${cause}`,
    en: `no usable answer from Slack: ${cause}`,
  }
}

function refused(because: Because, reason: Bilingual, retryAfterMs: number | null): DeliveryOutcome {
  return { kind: 'refused', because, reason, retryAfterMs }
}

/** Whether the request certainly never left: no name, no route, no connection, no TLS. */
function isConnectFailure(thrown: unknown): boolean {
  const { syscall, code, cause, errors } = fieldsOf(thrown)
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true
  if (
    typeof code === 'string' &&
    /^(UND_ERR_CONNECT_TIMEOUT|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CERT_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|UNABLE_TO_)/u.test(
      code,
    )
  )
    return true
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isConnectFailure)
  return cause !== undefined && isConnectFailure(cause)
}

/** "fetch failed" says nothing; what it was caused by does. */
function deepestReason(thrown: unknown): string {
  const { original, cause } = fieldsOf(thrown)
  const inner = original ?? cause
  return inner === undefined ? reasonOf(thrown) : deepestReason(inner)
}

type Fields = {
  readonly [
    name in
      | 'code'
      | 'statusCode'
      | 'data'
      | 'error'
      | 'retryAfter'
      | 'response_metadata'
      | 'original'
      | 'cause'
      | 'errors'
      | 'syscall'
  ]?: unknown
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value : {}
}
