import { webApi } from '@slack/bolt'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Operation } from '#domain/operation.ts'
import { clientOptions } from '#platforms/slack/client.ts'
import { findMessage } from '#platforms/slack/find-message.ts'
import { sendMessage } from '#platforms/slack/send-message.ts'
import { anAlert, anOperation } from '../../builders.ts'
import { type Fault, type SlackServer, startSlackServer } from '../../servers/slack/index.ts'

let server: SlackServer
let client: webApi.WebClient
let channels = 0
let channel = ''
let post: Operation

beforeAll(async () => {
  server = await startSlackServer()
  client = new webApi.WebClient(server.environment('socket')['SLACK_BOT_TOKEN'], {
    ...clientOptions({ apiUrl: server.apiUrl }),
    timeout: 400,
    logLevel: 'error' as webApi.LogLevel,
  })
})
afterAll(async () => {
  if (server.violations.length > 0) throw new Error(server.violations.join('; '))
  await server.close()
})
beforeEach(async () => {
  channels += 1
  channel = `C${String(channels).padStart(8, '0')}`
  server.behave()
  post = operation()
  await send(post)
})

function operation(overrides: Partial<Operation> = {}): Operation {
  return anOperation({
    destination: { platform: 'slack', address: channel },
    attemptedAt: Date.now(),
    state: 'sending',
    ...overrides,
  })
}

function follow(kind: 'edit' | 'reply', overrides: Partial<Operation> = {}): Operation {
  return operation({
    kind,
    revision: 1,
    target: post.key,
    targetMessageId: server.messages(channel)[0]?.ts ?? '',
    message: anAlert({ title: 'Poprawiony tytuł' }),
    ...overrides,
  })
}

function send(sent: Operation): ReturnType<typeof sendMessage> {
  return sendMessage(client, sent, 'Europe/Warsaw')
}

describe('an edit', () => {
  test('takes the place of the content, and the message goes on carrying the key of its post', async () => {
    const [before] = server.messages(channel)
    expect(await send(follow('edit'))).toEqual({ kind: 'sent', messageId: before?.ts })
    const [after, ...others] = server.messages(channel)
    expect(others).toEqual([])
    expect(after).toMatchObject({ edits: 1, metadata: { event_payload: { operation: post.key } } })
    expect(after?.text).toContain('Poprawiony tytuł')
  })

  const rows: readonly { name: string; fault: Fault; outcome: object; isEdited: boolean }[] = [
    {
      name: 'internal_error',
      fault: { does: 'error', code: 'internal_error', posts: true },
      outcome: { kind: 'unknown' },
      isEdited: true,
    },
    {
      name: 'update_failed',
      fault: { does: 'error', code: 'update_failed' },
      outcome: { kind: 'unknown' },
      isEdited: false,
    },
    { name: 'a cut answer', fault: { does: 'cut' }, outcome: { kind: 'unknown' }, isEdited: true },
    ...['edit_window_closed', 'cant_update_message', 'message_not_found'].map((code) => ({
      name: code,
      fault: { does: 'error', code } as const,
      outcome: { kind: 'refused', because: 'target' },
      isEdited: false,
    })),
    {
      name: 'is_archived',
      fault: { does: 'error', code: 'is_archived' },
      outcome: { because: 'destination' },
      isEdited: false,
    },
    {
      name: 'msg_too_long',
      fault: { does: 'error', code: 'msg_too_long' },
      outcome: { because: 'message' },
      isEdited: false,
    },
    {
      name: '429',
      fault: { does: 'status', status: 429, retryAfter: '7' },
      outcome: { because: 'later', retryAfterMs: 7000 },
      isEdited: false,
    },
  ]
  test.each(rows)('$name: the outcome says what is known', async ({ fault, outcome, isEdited }) => {
    server.misbehave('chat.update', fault)
    expect(await send(follow('edit'))).toMatchObject(outcome)
    expect(server.messages(channel)[0]?.edits).toBe(isEdited ? 1 : 0)
  })

  test('of a message that is gone refuses its target', async () => {
    const edit = follow('edit', { targetMessageId: '1700000000.000001' })
    expect(await send(edit)).toMatchObject({ kind: 'refused', because: 'target' })
  })
})

describe('a reply', () => {
  test('stands in the thread of its post with a key of its own', async () => {
    const reply = follow('reply')
    expect(await send(reply)).toMatchObject({ kind: 'sent' })
    const [first, second] = server.messages(channel)
    expect(second).toMatchObject({ thread: first?.ts, metadata: { event_payload: { operation: reply.key } } })
  })

  test('to a message that is gone refuses its target', async () => {
    const reply = follow('reply', { targetMessageId: '1700000000.000001' })
    expect(await send(reply)).toMatchObject({ kind: 'refused', because: 'target' })
  })

  test('whose answer was lost is found in the thread, which the history leaves out', async () => {
    const reply = follow('reply')
    server.misbehave('chat.postMessage', { does: 'error', code: 'internal_error', posts: true })
    expect(await send(reply)).toMatchObject({ kind: 'unknown' })
    expect(await findMessage(client, { ...reply, kind: 'post' }, Date.now())).toEqual({ kind: 'absent' })
    const messageId = server.messages(channel)[1]?.ts
    expect(await findMessage(client, reply, Date.now())).toEqual({ kind: 'found', messageId })
  })

  test('that was never posted is absent, in a thread of two pages and in one that is gone', async () => {
    const before = server.calls('conversations.replies').length
    for (let count = 0; count < 205; count += 1) await send(follow('reply', { key: `other${count}` }))
    expect(await findMessage(client, follow('reply'), Date.now())).toEqual({ kind: 'absent' })
    expect(server.calls('conversations.replies')).toHaveLength(before + 2)
    const orphan = follow('reply', { targetMessageId: '1700000000.000001' })
    expect(await findMessage(client, orphan, Date.now())).toEqual({ kind: 'absent' })
  })

  test('missing_scope: unreadable', async () => {
    server.misbehave('conversations.replies', { does: 'error', code: 'missing_scope' })
    expect(await findMessage(client, follow('reply'), Date.now())).toMatchObject({ kind: 'unreadable' })
  })
})
