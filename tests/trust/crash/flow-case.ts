import type { FaultPoint } from '#domain/fault-point.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { fileDigests } from '#pipeline/digests/file-digests.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { reportSilence } from '#pipeline/silence/report-silence.ts'
import { createTurnstile } from '#pipeline/turnstile.ts'
import { emptyStoryWindow } from '#pipeline/stories/story-finder.ts'
import type { World } from '#pipeline/world.ts'
import { openStore } from '#storage/index.ts'
import { timingsFrom } from '../../../src/app/timings.ts'
import { testDigest } from '../../builders.ts'
import { aChannel, entries, testWorld, type TestWorld } from '../../fakes/world.ts'
import type { Flow, FlowStep } from './flows.ts'
import type { ModelBench } from './model-bench.ts'

const DAY_MS = 24 * 3_600_000
/** How long a bot that was killed takes to start again. */
const RESTART_MS = 2_000
/** No case takes more steps until nothing waits any more. */
const MOST_STEPS = 40

/** What stands in the channel in the end, and the fault points that the last bot passed before it died or finished, of the first bot alone. */
export type FlowResult = { readonly texts: readonly string[]; readonly passed: readonly FaultPoint[] }

/** The bot that lives now: it dies at the n-th fault point that it passes, and does nothing any more. */
type Life = { deathAt: number; passed: FaultPoint[]; isDead: boolean }

/** Runs a flow in a channel of its own; the bot dies at the first of `deaths` (a number of fault points passed), the next one at the second. */
export async function runFlow(
  bench: ModelBench,
  flow: Flow,
  { channel, deaths }: { readonly channel: string; readonly deaths: readonly number[] },
): Promise<FlowResult> {
  bench.set({ nonceWindowMs: 0, historyLagMs: 0 })
  const immortal: Life = { deathAt: Infinity, passed: [], isDead: false }
  const lives = { now: immortal, left: [...deaths] }
  const world = await worldOf(bench, flow, { channel, pass: (point) => pass(lives.now, point) })
  await flow.prepare(world)
  const first = nextLife(lives)
  for (const step of flow.steps) {
    moveTo(world, step.at)
    for (const [feed, shown] of Object.entries(step.shows ?? {})) world.readings.set(feed, entries(...shown))
    await survive(world, lives)
  }
  for (let step = 0; ; step += 1) {
    const dueAt = await world.store.outbox.nextDueAt()
    if (dueAt === null) break
    if (step === MOST_STEPS) throw new Error(`${flow.name}: a message still waits after ${step} steps`)
    moveTo(world, Math.max(0, dueAt - world.clock.now()))
    await survive(world, lives)
  }
  await world.store.close()
  return { texts: bench.standing(channel), passed: first.passed }
}

type Lives = { now: Life; readonly left: number[] }

function nextLife(lives: Lives): Life {
  lives.now = { deathAt: lives.left.shift() ?? Infinity, passed: [], isDead: false }
  return lives.now
}

function pass(life: Life, point: FaultPoint): void {
  if (!life.isDead) life.passed.push(point)
  life.isDead ||= life.passed.length === life.deathAt
  if (life.isDead) throw new Error(`killed at ${point}`)
}

async function worldOf(
  bench: ModelBench,
  flow: Flow,
  { channel: address, pass: checkpoint }: { readonly channel: string; readonly pass: World['checkpoint'] },
): Promise<TestWorld> {
  const destination = { platform: bench.platform, address }
  const channel = aChannel(address, { destination, timeZone: 'Etc/UTC', topicIds: ['rosja'] })
  const world = await testWorld({ timeZone: 'Etc/UTC', ...flow.configure(channel) })
  await world.store.close()
  return {
    ...world,
    store: await openStore({ path: ':memory:', digest: testDigest, checkpoint }),
    clock: bench.clock,
    checkpoint,
    messengers: new Map([[bench.platform, bench.messenger]]),
    timings: timingsFrom({}),
  }
}

function moveTo({ clock }: TestWorld, at: FlowStep['at']): void {
  if (typeof at === 'number') return clock.advance(at)
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const today = Math.floor(clock.now() / DAY_MS) * DAY_MS + (hours * 60 + minutes) * 60_000
  clock.advance((today > clock.now() ? today : today + DAY_MS) - clock.now())
}

/** One round of the bot's work, and of those who come after it where it dies. */
async function survive(world: TestWorld, lives: Lives): Promise<void> {
  for (let isStart = false; ; isStart = true) {
    try {
      await work(world, isStart)
    } catch (error) {
      if (!lives.now.isDead) throw error
    }
    if (!lives.now.isDead) return
    world.clock.advance(RESTART_MS)
    nextLife(lives)
  }
}

/** What the running bot does in its rhythms; a new one remembers nothing. */
async function work(world: TestWorld, isStart: boolean): Promise<void> {
  if (isStart) {
    const { clock, timings } = world
    forget(world)
    await world.store.outbox.followClock({ now: clock.now(), fenceMs: timings.fenceMs, hasJumped: false })
  }
  await deliverMessages(world)
  await runCycle(world, 'all')
  await fileDigests(world)
  await reportSilence(world)
  await deliverMessages(world)
}

function forget(world: TestWorld): void {
  const { serving, tokens, polling, polledAt, pollTook, waiting, storyWindow } = world
  for (const kept of [serving, tokens, polling, polledAt, pollTook]) kept.clear()
  waiting.length = 0
  Object.assign(storyWindow, emptyStoryWindow())
  Object.assign(world, { filing: createTurnstile() })
}
