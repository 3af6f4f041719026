import { webApi } from '@slack/bolt'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome } from '#ports/platform.ts'
import { clientOptions } from '#platforms/slack/client.ts'
import { findMessage } from '#platforms/slack/find-message.ts'
import { sendMessage } from '#platforms/slack/send-message.ts'
import { anOperation } from '../../builders.ts'
import { type Fault, type SlackServer, startSlackServer } from '../../servers/slack/index.ts'
import { deadApiUrl } from './bot.ts'

let server: SlackServer
let channels = 0
let channel = ''

beforeAll(async () => {
  server = await startSlackServer()
})

afterAll(() => server.close())

beforeEach(() => {
  channels += 1
  channel = `C${String(channels).padStart(8, '0')}`
  server.behave()
  server.delayHistory(0)
})

/** The adapter's client, impatient so that a late answer costs no ten seconds. */
function client(apiUrl = server.apiUrl, timeout = 400): webApi.WebClient {
  const token = server.environment('socket')['SLACK_BOT_TOKEN']
  return new webApi.WebClient(token, {
    ...clientOptions({ apiUrl }),
    timeout,
    logLevel: 'error' as webApi.LogLevel,
  })
}

function operation(overrides: Partial<Operation> = {}): Operation {
  return anOperation({
    destination: { platform: 'slack', address: channel },
    attempts: 1,
    attemptedAt: Date.now(),
    state: 'sending',
    ...overrides,
  })
}

function send(sent: Operation = operation()): Promise<DeliveryOutcome> {
  return sendMessage(client(), sent, 'Europe/Warsaw')
}

test('a post is one request with blocks, a notification line and the operation in its metadata', async () => {
  const before = server.calls('chat.postMessage').length
  const sent = operation()
  const outcome = await send(sent)
  const [message] = server.messages(channel)
  expect(outcome).toEqual({ kind: 'sent', messageId: message?.ts })
  expect(server.calls('chat.postMessage')).toHaveLength(before + 1)
  expect(message?.text).toBe('Białoruś: Rakiety w Osipowiczach. „To sygnał dla Wilna” — Kurier Graniczny')
  expect(message?.metadata).toEqual({ event_type: 'depesza_alert', event_payload: { operation: sent.key } })
  expect(message?.sent).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' })
  expect(server.violations).toEqual([])
})

type Row = {
  readonly name: string
  readonly fault: Fault
  readonly outcome: Partial<Extract<DeliveryOutcome, { kind: 'refused' }>> | { readonly kind: 'unknown' }
  readonly isPosted: boolean
}

function refusal(code: string, because: string): Row {
  return {
    name: code,
    fault: { does: 'error', code },
    outcome: { kind: 'refused', because, retryAfterMs: null } as Row['outcome'],
    isPosted: false,
  }
}

const rows: readonly Row[] = [
  ...['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'].map((code) => ({
    name: `${code}, not posted`,
    fault: { does: 'error', code } as const,
    outcome: { kind: 'unknown' } as const,
    isPosted: false,
  })),
  {
    name: 'internal_error after it was posted',
    fault: { does: 'error', code: 'internal_error', posts: true },
    outcome: { kind: 'unknown' },
    isPosted: true,
  },
  {
    name: 'HTTP 500 before posting',
    fault: { does: 'status', status: 500 },
    outcome: { kind: 'unknown' },
    isPosted: false,
  },
  {
    name: 'HTTP 503 after it was posted',
    fault: { does: 'status', status: 503, posts: true },
    outcome: { kind: 'unknown' },
    isPosted: true,
  },
  {
    name: 'the connection is dropped after it was posted',
    fault: { does: 'drop', posts: true },
    outcome: { kind: 'unknown' },
    isPosted: true,
  },
  {
    name: 'the connection is dropped before posting',
    fault: { does: 'drop' },
    outcome: { kind: 'unknown' },
    isPosted: false,
  },
  {
    name: 'the answer is cut in the middle',
    fault: { does: 'cut' },
    outcome: { kind: 'unknown' },
    isPosted: true,
  },
  {
    name: 'a page of a proxy instead of JSON',
    fault: { does: 'status', status: 200, body: '<html>Bad gateway</html>', posts: true },
    outcome: { kind: 'unknown' },
    isPosted: true,
  },
  {
    name: 'ok without a message id',
    fault: { does: 'status', status: 200, body: '{"ok":true}', posts: true },
    outcome: { kind: 'unknown' },
    isPosted: true,
  },
  {
    name: 'the answer comes too late',
    fault: { does: 'late', ms: 700 },
    outcome: { kind: 'unknown' },
    isPosted: true,
  },
  {
    name: '429 with Retry-After',
    fault: { does: 'status', status: 429, retryAfter: '7' },
    outcome: { kind: 'refused', because: 'later', retryAfterMs: 7000 },
    isPosted: false,
  },
  {
    name: '429 without Retry-After',
    fault: { does: 'status', status: 429 },
    outcome: { kind: 'refused', because: 'later', retryAfterMs: 600_000 },
    isPosted: false,
  },
  {
    name: 'HTTP 403 of a firewall',
    fault: { does: 'status', status: 403 },
    outcome: { kind: 'refused', because: 'later' },
    isPosted: false,
  },
  refusal('ratelimited', 'later'),
  refusal('invalid_auth', 'credentials'),
  refusal('not_authed', 'credentials'),
  refusal('account_inactive', 'credentials'),
  refusal('token_revoked', 'credentials'),
  refusal('token_expired', 'credentials'),
  refusal('channel_not_found', 'destination'),
  refusal('not_in_channel', 'destination'),
  refusal('is_archived', 'destination'),
  refusal('restricted_action', 'destination'),
  refusal('missing_scope', 'destination'),
  refusal('invalid_blocks', 'message'),
  refusal('msg_too_long', 'message'),
  refusal('msg_blocks_too_long', 'message'),
  refusal('no_text', 'message'),
  refusal('a_code_of_next_year', 'message'),
]

test.each(rows)('$name', async ({ fault, outcome, isPosted }) => {
  server.misbehave('chat.postMessage', fault, 5)
  const before = server.calls('chat.postMessage').length
  expect(await send()).toMatchObject(outcome)
  expect(server.calls('chat.postMessage')).toHaveLength(before + 1)
  expect(server.messages(channel)).toHaveLength(isPosted ? 1 : 0)
})

test('a refusal says the code and what to do', async () => {
  server.misbehave('chat.postMessage', { does: 'error', code: 'not_in_channel' })
  expect(await send()).toMatchObject({
    reason: {
      pl: 'not_in_channel: zaproś bota do kanału poleceniem /invite',
      en: 'not_in_channel: invite the bot into the channel with /invite',
    },
  })
})

test('nobody listens there: certainly not posted', async () => {
  const outcome = await sendMessage(client(await deadApiUrl()), operation(), 'Europe/Warsaw')
  expect(outcome).toMatchObject({ kind: 'refused', because: 'later' })
})

test('a host without a name: certainly not posted', async () => {
  const outcome = await sendMessage(client('http://slack.invalid/api/'), operation(), 'Europe/Warsaw')
  expect(outcome).toMatchObject({ kind: 'refused', because: 'later' })
})

describe('looking a message up', () => {
  const find = (sent: Operation): ReturnType<typeof findMessage> => findMessage(client(), sent, Date.now())

  test('posted, then an error: found', async () => {
    const sent = operation()
    server.misbehave('chat.postMessage', { does: 'error', code: 'internal_error', posts: true })
    await send(sent)
    expect(await find(sent)).toEqual({ kind: 'found', messageId: server.messages(channel)[0]?.ts })
  })

  test('never posted: absent', async () => {
    expect(await find(operation())).toEqual({ kind: 'absent' })
  })

  test('another operation in the channel is not it', async () => {
    await send(operation({ key: 'another0another0another0' }))
    expect(await find(operation())).toEqual({ kind: 'absent' })
  })

  test('it stands on a later page', async () => {
    const sent = operation()
    await send(sent)
    for (let count = 0; count < 205; count += 1) await send(operation({ key: `other${count}` }))
    const before = server.calls('conversations.history').length
    expect(await find(sent)).toMatchObject({ kind: 'found' })
    expect(server.calls('conversations.history')).toHaveLength(before + 2)
  })

  const hourMs = 3_600_000
  test.each([
    ['ahead by a minute', { attemptMs: 60_000, nowMs: 60_000, kind: 'found' }],
    ['ahead by hours', { attemptMs: 5 * hourMs, nowMs: 5 * hourMs, kind: 'found' }],
    ['put right since, from years ahead', { attemptMs: 90_000 * hourMs, nowMs: 0, kind: 'found' }],
    ['still ahead by more than a day', { attemptMs: 25 * hourMs, nowMs: 25 * hourMs, kind: 'absent' }],
  ])('the clock here is %s', async (_name, { attemptMs, nowMs, kind }) => {
    const sent = operation({ attemptedAt: Date.now() + attemptMs })
    await send(sent)
    expect(await findMessage(client(), sent, Date.now() + nowMs)).toMatchObject({ kind })
  })

  test('the history lags: absent at first, found later', async () => {
    const sent = operation()
    await send(sent)
    server.delayHistory(60_000)
    expect(await find(sent)).toEqual({ kind: 'absent' })
    server.delayHistory(0)
    expect(await find(sent)).toMatchObject({ kind: 'found' })
  })

  test.each(['missing_scope', 'not_in_channel', 'channel_not_found'])(
    '%s: unreadable, with what to do',
    async (code) => {
      server.misbehave('conversations.history', { does: 'error', code }, 9)
      const lookup = await find(operation())
      expect(lookup).toMatchObject({ kind: 'unreadable' })
      expect(JSON.stringify(lookup)).toMatch(new RegExp(`${code}: \\w+`, 'u'))
    },
  )

  test.each([
    { name: '429', fault: { does: 'status', status: 429, retryAfter: '7' }, retryAfterMs: 7000 },
    { name: 'HTTP 500', fault: { does: 'status', status: 500 }, retryAfterMs: null },
    { name: 'a cut answer', fault: { does: 'cut' }, retryAfterMs: null },
    { name: 'internal_error', fault: { does: 'error', code: 'internal_error' }, retryAfterMs: null },
    {
      name: 'a token that is refused at the moment',
      fault: { does: 'error', code: 'token_expired' },
      retryAfterMs: null,
    },
  ] as const)('$name is no answer: later', async ({ fault, retryAfterMs }) => {
    server.misbehave('conversations.history', fault)
    expect(await find(operation())).toMatchObject({ kind: 'later', retryAfterMs })
  })
})
