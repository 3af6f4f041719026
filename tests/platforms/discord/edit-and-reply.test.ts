import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Operation } from '#domain/operation.ts'
import { createApi } from '#platforms/discord/rest.ts'
import { sendMessage } from '#platforms/discord/send-message.ts'
import { anAlert, anOperation } from '../../builders.ts'
import { startDiscordServer, type DiscordServer, type FaultKind } from '../../servers/discord/index.ts'
import { connectedBench, type Bench } from './harness.ts'

let server: DiscordServer
let post: Operation
let send: (operation: Operation) => ReturnType<typeof sendMessage>

beforeEach(async () => {
  server = await startDiscordServer()
  const environment = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url }
  const api = await createApi(environment, { now: Date.now, timeoutMs: 5000 })
  send = (operation) => sendMessage(api, operation)
  post = anOperation()
  await send(post)
})
afterEach(async () => {
  if (server.violations.length > 0) throw new Error(server.violations.join('; '))
  await server.close()
})

function follow(kind: 'edit' | 'reply', overrides: Partial<Operation> = {}): Operation {
  return anOperation({
    kind,
    revision: 1,
    target: post.key,
    targetMessageId: server.messages()[0]?.id ?? '',
    message: anAlert({ title: 'Poprawiony tytuł', isEarlier: true, storyId: 's'.repeat(90) }),
    ...overrides,
  })
}

describe('an edit', () => {
  test('takes the place of the whole content, and the message goes on carrying the key of its post', async () => {
    const [before] = server.messages()
    expect(await send(follow('edit'))).toEqual({ kind: 'sent', messageId: before?.id })
    const [after, ...others] = server.messages()
    expect(others).toEqual([])
    expect(after).toMatchObject({ id: before?.id, edits: 1, embeds: [{ title: 'Poprawiony tytuł' }] })
    expect(after?.content).toContain(post.key)
    expect(server.edits()).toHaveLength(1)
  })

  test('twice is that content all the same', async () => {
    await send(follow('edit'))
    const [once] = server.messages()
    await send(follow('edit'))
    expect(server.messages()).toEqual([{ ...once, edits: 2 }])
  })

  const rows: readonly { fault: FaultKind; outcome: object; isEdited: boolean }[] = [
    { fault: 'error-after-post', outcome: { kind: 'unknown' }, isEdited: true },
    { fault: 'drop-after-post', outcome: { kind: 'unknown' }, isEdited: true },
    { fault: 'cut-after-post', outcome: { kind: 'unknown' }, isEdited: true },
    { fault: 'drop-before-post', outcome: { kind: 'unknown' }, isEdited: false },
    { fault: 'rate-limit', outcome: { because: 'later' }, isEdited: false },
    { fault: 'forbidden', outcome: { because: 'destination' }, isEdited: false },
    { fault: 'unauthorized', outcome: { because: 'credentials' }, isEdited: false },
    { fault: 'bad-request', outcome: { because: 'message' }, isEdited: false },
  ]
  test.each(rows)('$fault: one request, and the outcome says what is known', async (row) => {
    server.failNextEdit(row.fault)
    expect(await send(follow('edit'))).toMatchObject(row.outcome)
    expect(server.edits()).toHaveLength(1)
    expect(server.messages()[0]?.edits).toBe(row.isEdited ? 1 : 0)
  })

  test('of a message that a moderator deleted refuses its target', async () => {
    const edit = follow('edit')
    server.remove(edit.targetMessageId ?? '')
    expect(await send(edit)).toMatchObject({ kind: 'refused', because: 'target' })
  })

  test('of somebody else’s message refuses its target', async () => {
    const { id } = server.write('nie moje')
    expect(await send(follow('edit', { targetMessageId: id }))).toMatchObject({ because: 'target' })
  })
})

describe('a reply', () => {
  test('stands in the channel, refers to its post and carries a key of its own', async () => {
    const reply = follow('reply')
    expect(await send(reply)).toMatchObject({ kind: 'sent' })
    const [first, second] = server.messages()
    expect(second?.message_reference?.message_id).toBe(first?.id)
    expect(second?.content).toContain(reply.key)
    expect(second?.nonce).toBe(reply.key)
  })

  test('twice within minutes is the first one', async () => {
    const first = await send(follow('reply'))
    expect(await send(follow('reply'))).toEqual(first)
    expect(server.messages()).toHaveLength(2)
  })

  test('to a message that a moderator deleted refuses its target', async () => {
    const reply = follow('reply')
    server.remove(reply.targetMessageId ?? '')
    expect(await send(reply)).toMatchObject({ kind: 'refused', because: 'target' })
    expect(server.messages()).toEqual([])
  })
})

describe('a reply whose answer was lost', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await connectedBench()
  })
  afterAll(() => bench.close())

  test('is found in the channel', async () => {
    await bench.connection.send(post)
    const [target] = bench.server.messages()
    const reply = follow('reply', { targetMessageId: target?.id ?? '', attemptedAt: Date.now() })
    bench.server.failNext('drop-after-post')
    expect(await bench.connection.send(reply)).toMatchObject({ kind: 'unknown' })
    const messageId = bench.server.messages().at(-1)?.id
    expect(await bench.connection.find(reply)).toEqual({ kind: 'found', messageId })
  })
})
