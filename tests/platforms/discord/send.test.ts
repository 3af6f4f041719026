import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Operation } from '#domain/operation.ts'
import type { DeliveryOutcome } from '#ports/platform.ts'
import { findMessage } from '#platforms/discord/find-message.ts'
import { plainPlaces } from '#platforms/discord/threads.ts'
import { createApi } from '#platforms/discord/rest.ts'
import { sendMessage } from '#platforms/discord/send-message.ts'
import { anAlert, anOperation } from '../../builders.ts'
import {
  startDiscordServer,
  type DiscordServer,
  type Fault,
  type FaultKind,
} from '../../servers/discord/index.ts'
import { connectedBench, type Bench } from './harness.ts'
import { saying } from '../../both-languages.ts'

/** A messenger without gateway, fresh for each case: a rate limit that one case meets must not hold for the next. */
async function freshMessenger(server: { readonly url: string; readonly token: string }, timeoutMs = 5000) {
  const environment = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url }
  const api = await createApi(environment, { now: Date.now, timeoutMs })
  return { send: (operation: Operation) => sendMessage(api, operation) }
}

describe('sending into a server that misbehaves', () => {
  let server: DiscordServer
  beforeEach(async () => {
    server = await startDiscordServer()
  })
  afterEach(() => server.close())

  const sent: Partial<DeliveryOutcome> = { kind: 'sent' }
  const unknown: Partial<DeliveryOutcome> = { kind: 'unknown' }
  const refused = (because: 'message' | 'destination' | 'credentials') => ({
    kind: 'refused',
    because,
    retryAfterMs: null,
  })
  const later = (fromMs: number) => ({
    kind: 'refused',
    because: 'later',
    retryAfterMs: expect.toSatisfy((ms: number) => ms >= fromMs && ms <= fromMs + 11_000),
  })

  const cases: readonly { fault: FaultKind | Fault | null; outcome: object; posted: number }[] = [
    { fault: null, outcome: sent, posted: 1 },
    { fault: { kind: 'rate-limit', retryAfterSeconds: 3 }, outcome: later(3000), posted: 0 },
    { fault: { kind: 'global-rate-limit', retryAfterSeconds: 2 }, outcome: later(2000), posted: 0 },
    { fault: { kind: 'rate-limit-in-body', retryAfterSeconds: 1.5 }, outcome: later(1500), posted: 0 },
    { fault: 'cloudflare', outcome: later(600_000), posted: 0 },
    { fault: 'forbidden', outcome: refused('destination'), posted: 0 },
    { fault: 'missing-access', outcome: refused('destination'), posted: 0 },
    { fault: 'unknown-channel', outcome: refused('destination'), posted: 0 },
    { fault: 'unauthorized', outcome: refused('credentials'), posted: 0 },
    { fault: 'bad-request', outcome: refused('message'), posted: 0 },
    { fault: 'proxy-page', outcome: unknown, posted: 0 },
    { fault: 'error-before-post', outcome: unknown, posted: 0 },
    { fault: 'unavailable', outcome: unknown, posted: 0 },
    { fault: 'drop-before-post', outcome: unknown, posted: 0 },
    { fault: 'error-after-post', outcome: unknown, posted: 1 },
    { fault: 'drop-after-post', outcome: unknown, posted: 1 },
    { fault: 'cut-after-post', outcome: unknown, posted: 1 },
    { fault: 'garbage-after-post', outcome: unknown, posted: 1 },
  ]

  test.each(cases)(
    '$fault: one request, and the outcome says what is known',
    async ({ fault, outcome, posted }) => {
      const messenger = await freshMessenger(server)
      if (fault !== null) server.failNext(fault)
      expect(await messenger.send(anOperation())).toMatchObject(outcome)
      expect(server.posts()).toHaveLength(1)
      expect(server.messages()).toHaveLength(posted)
      expect(server.violations).toEqual([])
    },
  )

  test('a refused token is refused again at the next send, not forgotten', async () => {
    const messenger = await freshMessenger(server)
    server.failNext('unauthorized')
    await messenger.send(anOperation())
    expect(await messenger.send(anOperation())).toMatchObject(sent)
  })

  test.each<{ name: string; fault: Fault; fromMs: number }>([
    {
      name: 'a global rate limit',
      fault: { kind: 'global-rate-limit', retryAfterSeconds: 30 },
      fromMs: 29_000,
    },
    { name: 'Cloudflare’s page without a pause', fault: { kind: 'cloudflare' }, fromMs: 590_000 },
  ])('no request goes out after $name, whatever the channel', async ({ fault, fromMs }) => {
    const messenger = await freshMessenger(server)
    server.failNext(fault)
    await messenger.send(anOperation())
    const other = anOperation({ destination: { platform: 'discord', address: server.otherChannelId } })
    expect(await messenger.send(other)).toMatchObject(later(fromMs))
    expect(server.posts()).toHaveLength(1)
  })

  test('an answer that takes too long is unknown, posted or not', async () => {
    const messenger = await freshMessenger(server, 200)
    server.failNext({ kind: 'slow-after-post', delayMs: 60_000 })
    expect(await messenger.send(anOperation())).toMatchObject(unknown)
    expect(server.posts()).toHaveLength(1)
    expect(server.messages()).toHaveLength(1)
  })

  test('a repeated nonce answers the first message', async () => {
    const messenger = await freshMessenger(server)
    const first = await messenger.send(anOperation())
    expect(await messenger.send(anOperation())).toEqual(first)
    expect(server.messages()).toHaveLength(1)
  })

  test('a nonce whose message a moderator deleted counts as sent', async () => {
    const messenger = await freshMessenger(server)
    await messenger.send(anOperation())
    server.remove(server.messages()[0]?.id ?? '')
    expect(await messenger.send(anOperation())).toEqual({ kind: 'sent', messageId: 'deleted' })
  })

  test('a channel that is not there refuses the destination', async () => {
    const messenger = await freshMessenger(server)
    const lost = anOperation({ destination: { platform: 'discord', address: '1180000000000000099' } })
    expect(await messenger.send(lost)).toMatchObject(refused('destination'))
  })

  test('a closed port is certainly not posted', async () => {
    const closed = await startDiscordServer()
    await closed.close()
    const messenger = await freshMessenger(closed)
    expect(await messenger.send(anOperation())).toMatchObject({ kind: 'refused', because: 'later' })
  })

  test('a host that does not resolve is certainly not posted', async () => {
    const messenger = await freshMessenger({ url: 'http://discord.invalid/api', token: server.token })
    expect(await messenger.send(anOperation())).toMatchObject({ kind: 'refused', because: 'later' })
  })

  test('no reason holds the token', async () => {
    const messenger = await freshMessenger(server)
    server.failNext('unauthorized', 'forbidden', 'drop-before-post')
    for (let attempt = 0; attempt < 3; attempt++) {
      expect(JSON.stringify(await messenger.send(anOperation()))).not.toContain(server.token)
    }
  })
})

describe('looking for what was sent', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await connectedBench()
  })
  afterAll(() => bench.close())
  afterEach(() => {
    bench.server.set({ historyStatus: null, historyLagMs: 0, nonceWindowMs: 300_000 })
    bench.server.setReadHistory(true)
  })

  const attempt = (subject: string, overrides = {}) =>
    anOperation({ subject, attemptedAt: Date.now(), ...overrides })

  test.each([
    { what: 'an alert', message: anAlert() },
    { what: 'an alert without buttons', message: anAlert({ quoteCount: 0, sources: [] }) },
    {
      what: 'a list',
      message: { kind: 'list', locale: 'pl', items: [], omitted: 3, isSample: false } as const,
    },
    { what: 'a notice', message: { kind: 'notice', locale: 'en', event: { name: 'test-alert' } } as const },
  ])('finds $what whose answer was lost', async ({ what, message }) => {
    const operation = attempt(what, { message })
    bench.server.failNext('drop-after-post')
    expect(await bench.connection.send(operation)).toMatchObject({ kind: 'unknown' })
    const messageId = bench.server.messages().at(-1)?.id
    expect(await bench.connection.find(operation)).toEqual({ kind: 'found', messageId })
  })

  test('is sure of an absence in a channel that it may read', async () => {
    const operation = attempt('never-posted')
    bench.server.failNext('error-before-post')
    await bench.connection.send(operation)
    expect(await bench.connection.find(operation)).toEqual({ kind: 'absent' })
  })

  test('does not take somebody else’s words for its own message', async () => {
    const operation = attempt('forged', {
      message: { kind: 'notice', locale: 'pl', event: { name: 'test-alert' } },
    })
    bench.server.write(`-# Depesza · ${operation.key}`)
    expect(await bench.connection.find(operation)).toEqual({ kind: 'absent' })
  })

  test('reads on over many pages', async () => {
    const before = attempt('before-the-crowd')
    await bench.connection.send(before)
    for (let count = 0; count < 250; count++) bench.server.write(`rozmowa ${count}`)
    const behind = attempt('behind-the-crowd')
    await bench.connection.send(behind)
    expect(await bench.connection.find(before)).toMatchObject({ kind: 'found' })
    expect(await bench.connection.find(behind)).toMatchObject({ kind: 'found' })
  })

  test('does not see what the history does not show yet', async () => {
    bench.server.set({ historyLagMs: 60_000 })
    const operation = attempt('lagging')
    await bench.connection.send(operation)
    expect(await bench.connection.find(operation)).toEqual({ kind: 'absent' })
  })

  test('an empty list without the permission proves nothing', async () => {
    const operation = attempt('unseen')
    await bench.connection.send(operation)
    bench.server.setReadHistory(false)
    await expect
      .poll(() => bench.connection.find(operation))
      .toMatchObject({
        kind: 'unreadable',
        reason: saying('Czytanie historii czatu', 'Read Message History'),
      })
  })

  test.each([
    { status: 403, kind: 'unreadable' },
    { status: 404, kind: 'unreadable' },
    { status: 401, kind: 'later' },
    { status: 500, kind: 'later' },
  ])('a history that answers $status is $kind', async ({ status, kind }) => {
    bench.server.set({ historyStatus: status })
    expect(await bench.connection.find(attempt(`status-${status}`))).toMatchObject({ kind })
  })

  test('nothing broke a rule of Discord’s', () => {
    expect(bench.server.violations).toEqual([])
  })
})

test('our clock may have been put back since the attempt', async () => {
  const server = await startDiscordServer()
  const environment = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url }
  const api = await createApi(environment, { now: Date.now })
  const operation = anOperation({ attemptedAt: Date.now() + 6 * 3_600_000 })
  await sendMessage(api, operation)
  const account = { ownId: () => server.botId, mayReadHistory: () => true }
  expect(await findMessage(api, account, { operation, places: plainPlaces })).toMatchObject({ kind: 'found' })
  await server.close()
})

test('our clock may be a year slow', async () => {
  const server = await startDiscordServer()
  const environment = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url }
  const now = () => Date.now() - 365 * 86_400_000
  const api = await createApi(environment, { now })
  const account = { ownId: () => server.botId, mayReadHistory: () => true }
  for (let count = 0; count < 5; count++) server.write('dawniej')
  const operation = anOperation({ attemptedAt: now() })
  await sendMessage(api, operation)
  expect(await findMessage(api, account, { operation, places: plainPlaces })).toMatchObject({ kind: 'found' })
  const after = BigInt(server.requests.at(-1)?.query['after'] ?? '0')
  expect(Number((after >> 22n) + 1_420_070_400_000n)).toBeGreaterThan(Date.now() - 200_000)
  await server.close()
})
