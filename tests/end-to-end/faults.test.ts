import { afterAll, describe, expect, test } from 'vitest'
import type { Channel, OnUnknown } from '#domain/configuration.ts'
import type { NewOperation, Operation } from '#domain/operation.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { resumeChannel } from '#pipeline/delivery/park-channel.ts'
import type { World } from '#pipeline/world.ts'
import type { Messenger } from '#ports/platform.ts'
import { systemClock } from '../../src/app/clock.ts'
import { aNewOperation, anAlert, anOperation } from '../builders.ts'
import { aChannel, testWorld } from '../fakes/world.ts'
import {
  openDiscordBench,
  openSlackBench,
  pauseMs,
  type DeliveryBench,
  type DiscordFault,
  type SlackFault,
  type Trouble,
} from './delivery-bench.ts'
import { shortTimings } from './newsroom.ts'

const retryAfterSeconds = pauseMs / 1000
/** Longer than an adapter waits for an answer (10 s). */
const tooLateMs = 12_000

/** What goes wrong after the message was posted: only the outbox keeps it from being posted again. */
const discordLoses: readonly DiscordFault[] = [
  { kind: 'slow-after-post', delayMs: tooLateMs },
  'error-after-post',
  'drop-after-post',
  'cut-after-post',
  'garbage-after-post',
]
const slackLoses: readonly SlackFault[] = [
  { does: 'late', ms: tooLateMs },
  { does: 'error', code: 'internal_error', posts: true },
  { does: 'error', code: 'fatal_error', posts: true },
  { does: 'status', status: 500, posts: true },
  { does: 'status', status: 200, body: '<html>Bad gateway</html>', posts: true },
  { does: 'status', status: 200, body: '{"ok":true}', posts: true },
  { does: 'drop', posts: true },
  { does: 'cut' },
]

/** What goes wrong before anything is posted, whether the answer says so or not. */
const discordRefuses: readonly DiscordFault[] = [
  'error-before-post',
  'unavailable',
  'drop-before-post',
  'proxy-page',
  'unauthorized',
  { kind: 'rate-limit', retryAfterSeconds },
  { kind: 'rate-limit-in-body', retryAfterSeconds },
  { kind: 'global-rate-limit', retryAfterSeconds },
]
const slackRefuses: readonly SlackFault[] = [
  { does: 'error', code: 'internal_error' },
  { does: 'drop' },
  { does: 'status', status: 500 },
  { does: 'cut', posts: false },
  { does: 'error', code: 'ratelimited' },
  { does: 'error', code: 'invalid_auth' },
  { does: 'status', status: 403 },
  { does: 'status', status: 429, retryAfter: String(retryAfterSeconds) },
]

/** What says that the channel is gone or forbidden. */
const discordForbids = ['forbidden', 'missing-access', 'unknown-channel'] as const
const slackForbids = ['not_in_channel', 'channel_not_found', 'is_archived', 'missing_scope']

type Opening<Planned> = (trouble: Trouble<Planned>) => Promise<DeliveryBench>

/** A bench with its trouble, and how many requests to post come to nothing there. */
type Row = { readonly name: string; readonly open: () => Promise<DeliveryBench>; readonly refused: number }

function rowsOf<Planned>(
  platform: string,
  open: Opening<Planned>,
  { loses, refuses }: { readonly loses: readonly Planned[]; readonly refuses: readonly Planned[] },
): readonly Row[] {
  const [, lost, lostAgain] = loses
  const row = (name: string, trouble: Trouble<Planned>, refused = 0): Row => ({
    name: `${platform}: ${name}`,
    open: () => open(trouble),
    refused,
  })
  if (lost === undefined || lostAgain === undefined) throw new Error('there are too few faults')
  return [
    ...loses.map((fault) => row(`posted, then ${nameOf(fault)}`, { faults: [fault] })),
    ...refuses.map((fault) => row(`not posted, ${nameOf(fault)}`, { faults: [fault] }, 1)),
    row('nothing goes wrong', {}),
    row('four times posted and lost', { faults: loses.slice(1, 5) }),
    row('three times not posted, then lost', { faults: [...refuses.slice(0, 3), lost, lostAgain] }, 3),
    row('the history lags', { faults: [lost], history: 'lags' }),
    row('the history fails at first', { faults: [lost], history: 'fails' }),
  ]
}

function nameOf(fault: unknown): string {
  return typeof fault === 'string' ? fault : Object.values(Object(fault)).join(' ')
}

const closing: (() => Promise<void>)[] = []

afterAll(async () => {
  await Promise.all(closing.map((close) => close()))
})

async function opened(opening: Promise<DeliveryBench>): Promise<DeliveryBench> {
  const bench = await opening
  closing.push(() => bench.close())
  return bench
}

/** The real store, pipeline and adapter; the owner's channel is the second one. */
async function worldOf(
  { platform, messenger, channels }: DeliveryBench,
  onUnknown: OnUnknown,
): Promise<World> {
  const [first, owner] = channels.map((address) => aChannel('', { destination: { platform, address } })) as [
    Channel,
    Channel,
  ]
  const world = await testWorld({
    channels: [first, owner],
    onUnknown,
    owner: onUnknown === 'hold' ? owner : null,
  })
  closing.push(() => world.store.close())
  return {
    ...world,
    messengers: new Map([[platform, messenger]]),
    clock: systemClock,
    timings: shortTimings,
  }
}

function announcement(platform: string, address: string, name: string): NewOperation {
  const message = anAlert({ title: `Komunikat ${name}`, storyId: name })
  return aNewOperation({ subject: name, destination: { platform, address }, message })
}

/** Three messages for the first channel, which meets the first fault; then two for the second. */
async function deliverEverything(world: World, { platform, channels }: DeliveryBench): Promise<void> {
  const { outbox } = world.store
  const file = (names: readonly string[], address: string) =>
    outbox.fileOperations(
      names.map((name) => announcement(platform, address, name)),
      world.clock.now(),
    )
  await file(['A1', 'A2', 'A3'], channels[0])
  await deliverMessages(world)
  await file(['B1', 'B2'], channels[1])
  await settle(world)
}

async function settle(world: World): Promise<void> {
  for (;;) {
    const dueAt = await world.store.outbox.nextDueAt()
    if (dueAt === null) return
    await world.clock.sleep(Math.max(0, dueAt - world.clock.now()))
    await deliverMessages(world)
  }
}

/** What stands in both channels, in order: "A1", "A1, możliwe powtórzenie" where it says so, or what the owner is told. */
function standing(bench: DeliveryBench): readonly string[] {
  return bench.channels.flatMap((channel) =>
    bench.posted(channel).map((line) => {
      const name = /Komunikat (?<name>[AB]\d)/u.exec(line)?.groups?.['name'] ?? line
      if (!line.includes('Kurier Graniczny')) return `owner: ${name}`
      return line.includes('możliwe powtórzenie') ? `${name}, możliwe powtórzenie` : name
    }),
  )
}

const everythingOnce = ['A1', 'A2', 'A3', 'B1', 'B2']

const rows = [
  ...rowsOf('discord', openDiscordBench, { loses: discordLoses, refuses: discordRefuses }),
  ...rowsOf('slack', openSlackBench, { loses: slackLoses, refuses: slackRefuses }),
]

describe('the outbox posts each message once, in order, with as few requests as can be', () => {
  test.concurrent.each(rows)('$name', async ({ open, refused }) => {
    const bench = await opened(open())
    const world = await worldOf(bench, 'repeat')
    await deliverEverything(world, bench)
    expect(standing(bench)).toEqual(everythingOnce)
    expect(bench.postCount()).toBe(everythingOnce.length + refused)
    expect(bench.violations()).toEqual([])
    expect(await world.store.outbox.countByState()).toMatchObject({ sent: everythingOnce.length })
  })
})

type Blind = {
  readonly name: string
  readonly open: () => Promise<DeliveryBench>
  readonly onUnknown: OnUnknown
  readonly stands: readonly string[]
}

const marked = 'A1, możliwe powtórzenie'
const rest = everythingOnce.slice(1)

function blindRows<Planned>(
  platform: string,
  open: Opening<Planned>,
  { posted, unposted }: { readonly posted: Planned; readonly unposted: Planned },
): readonly Blind[] {
  const history = 'forbidden'
  const openPosted = () => open({ faults: [posted], history })
  const openUnposted = () => open({ faults: [unposted], history })
  const repeat = { onUnknown: 'repeat' } as const
  const hold = { onUnknown: 'hold' } as const
  const held = [...rest, 'owner: A1']
  return [
    { name: `${platform}: posted, repeat`, open: openPosted, ...repeat, stands: ['A1', marked, ...rest] },
    { name: `${platform}: not posted, repeat`, open: openUnposted, ...repeat, stands: [marked, ...rest] },
    { name: `${platform}: posted, hold`, open: openPosted, ...hold, stands: ['A1', ...held] },
    { name: `${platform}: not posted, hold`, open: openUnposted, ...hold, stands: held },
  ]
}

describe('where the history may not be read, a message is marked or held', () => {
  const discordFaults = { posted: 'error-after-post', unposted: 'error-before-post' } as const
  const slackFaults = {
    posted: { does: 'error', code: 'internal_error', posts: true },
    unposted: { does: 'error', code: 'internal_error' },
  } as const
  test.concurrent.each([
    ...blindRows<DiscordFault>('discord', openDiscordBench, discordFaults),
    ...blindRows<SlackFault>('slack', openSlackBench, slackFaults),
  ])('$name', async ({ open, onUnknown, stands }) => {
    const bench = await opened(open())
    const world = await worldOf(bench, onUnknown)
    await deliverEverything(world, bench)
    expect(standing(bench)).toEqual(stands)
    expect(bench.violations()).toEqual([])
    expect((await world.store.outbox.countByState()).held).toBe(onUnknown === 'hold' ? 1 : 0)
  })

  test('discord: its nonce keeps a blind repeat from standing twice', async () => {
    const bench = await opened(
      openDiscordBench({ faults: ['error-after-post'], history: 'forbidden', nonceWindowMs: 300_000 }),
    )
    await deliverEverything(await worldOf(bench, 'repeat'), bench)
    expect(standing(bench)).toEqual(everythingOnce)
  })
})

describe('a channel that is gone or forbidden is left alone until it is resumed, and no message is lost', () => {
  test.concurrent.each([
    ...discordForbids.map((fault) => ({
      name: `discord: ${fault}`,
      open: () => openDiscordBench({ faults: [fault] }),
    })),
    ...slackForbids.map((code) => ({
      name: `slack: ${code}`,
      open: () => openSlackBench({ faults: [{ does: 'error', code }] }),
    })),
  ])('$name', async ({ open }) => {
    const bench = await opened(open())
    const world = await worldOf(bench, 'repeat')
    await deliverEverything(world, bench)
    expect(standing(bench)).toEqual(['B1', 'B2'])
    expect(await world.store.outbox.parked()).toMatchObject([{ waiting: 3 }])
    expect(bench.postCount()).toBe(3)
    const destination = { platform: bench.platform, address: bench.channels[0] }
    expect(await resumeChannel(world, destination)).toEqual({ listed: 0, dropped: 0 })
    await settle(world)
    expect(standing(bench)).toEqual(everythingOnce)
    expect(bench.postCount()).toBe(6)
    expect(bench.violations()).toEqual([])
  })
})

describe('a message that is refused for good', () => {
  test.concurrent.each([
    { name: 'discord', open: () => openDiscordBench({ faults: ['bad-request'] }) },
    { name: 'slack', open: () => openSlackBench({ faults: [{ does: 'error', code: 'invalid_blocks' }] }) },
  ])('$name: is asked for once, told to the owner, and lets the rest through', async ({ open }) => {
    const bench = await opened(open())
    const world = await worldOf(bench, 'hold')
    await deliverEverything(world, bench)
    expect(standing(bench).toSorted()).toEqual([...rest, 'owner: A1'])
    expect(bench.postCount()).toBe(everythingOnce.length + 1)
    expect((await world.store.outbox.countByState()).dead).toBe(1)
  })
})

test.each([
  { name: 'discord', open: () => openDiscordBench({ faults: ['cloudflare'] }) },
  { name: 'slack', open: () => openSlackBench({ faults: [{ does: 'status', status: 429 }] }) },
])('$name: a 429 without a pause closes every channel for minutes, and nothing is lost', async ({ open }) => {
  const bench = await opened(open())
  const { platform, channels } = bench
  const world = await worldOf(bench, 'repeat')
  const { outbox } = world.store
  await outbox.fileOperations([announcement(platform, channels[0], 'A1')], world.clock.now())
  await deliverMessages(world)
  await outbox.fileOperations([announcement(platform, channels[1], 'B1')], world.clock.now())
  await deliverMessages(world)
  expect(bench.postCount()).toBe(1)
  expect(await outbox.countByState()).toMatchObject({ pending: 2 })
  expect(await outbox.nextDueAt()).toBeGreaterThan(world.clock.now() + 300_000)
})

/** What a bot without an outbox would do. */
async function sendUntilSent(messenger: Messenger, operation: Operation): Promise<void> {
  for (;;) if ((await messenger.send(operation)).kind === 'sent') return
}

describe('a sender that bypasses the outbox posts twice there, so the servers can tell', () => {
  test.concurrent.each([
    ...discordLoses.map((fault) => ({
      name: `discord: ${nameOf(fault)}`,
      open: () => openDiscordBench({ faults: [fault] }),
    })),
    ...slackLoses.map((fault) => ({
      name: `slack: ${nameOf(fault)}`,
      open: () => openSlackBench({ faults: [fault] }),
    })),
  ])('$name', async ({ open }) => {
    const bench = await opened(open())
    const { platform, channels } = bench
    await sendUntilSent(bench.messenger, anOperation(announcement(platform, channels[0], 'A1')))
    expect(standing(bench)).toEqual(['A1', 'A1'])
  })
})
