import type { NewOperation } from '#domain/operation.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import type { World } from '#pipeline/world.ts'
import { timingsFrom } from '../../../src/app/timings.ts'
import { aNewOperation, anAlert } from '../../builders.ts'
import { aChannel, aTopic, testWorld } from '../../fakes/world.ts'
import { rateLimitSeconds, type ModelBench } from './model-bench.ts'

/** What happens to a message, or to the bot while it sends it. */
export type ModelEvent =
  | 'answer lost'
  | 'answer late'
  | 'carried out late'
  | 'killed, carried out late'
  | 'killed after the post'
  | 'removed by a moderator'
  | 'two parts'
  | 'request lost'
  | 'rate limit after the post'

/** One case: how long the platform remembers a nonce, how late its history is, and what happens to the message. */
export type ModelCase = {
  readonly platform: 'discord' | 'slack'
  readonly nonceWindowMs: number
  readonly historyLagMs: number
  readonly event: ModelEvent
  /** How much later than it was sent a request is carried out, where the event is about that. */
  readonly lateMs: number
}

/** How often a message stands in its channel in the end. */
export type Standing = { readonly token: string; readonly times: number }

/** How long an adapter waits for an answer. */
const REQUEST_MS = 10_000
/** How long a bot that was killed takes to start again. */
const RESTART_MS = 2_000
/** A case that takes more steps waits for an adapter, which counts a rate limit by the machine's clock. */
const USUAL_STEPS = 20
/** No case takes more steps than that; one that does never ends. */
const MOST_STEPS = 100

type LaterEvent = { readonly at: number; readonly happens: () => Promise<void> | void }

/** Runs a case in a channel of its own until nothing waits any more, with the bot's real pauses. */
export async function runModelCase(
  bench: ModelBench,
  model: ModelCase,
  channel: string,
): Promise<readonly Standing[]> {
  bench.set(model)
  bench.onPost(() => {})
  const world = await worldOf(bench, channel)
  const tokens = model.event === 'two parts' ? [`${channel}a`, `${channel}b`] : [channel]
  const operations = tokens.map((token, part) => operationOf({ bench, channel, token, part }))
  await world.store.outbox.fileOperations(operations, world.clock.now())
  const later = await begin(world, { bench, model, channel })
  await finish({ ...world, serving: new Set() }, bench, later)
  await world.store.close()
  const texts = bench.standing(channel)
  return tokens.map((token) => ({ token, times: texts.filter((text) => text.includes(token)).length }))
}

async function worldOf(bench: ModelBench, channel: string): Promise<World> {
  const destination = { platform: bench.platform, address: channel }
  const world = await testWorld({
    topics: [aTopic('Rosja')],
    channels: [aChannel(channel, { destination, topicIds: ['rosja'] })],
  })
  const messengers = new Map([[bench.platform, bench.messenger]])
  return { ...world, clock: bench.clock, messengers, timings: timingsFrom({}) }
}

type Addressed = { readonly bench: ModelBench; readonly channel: string }

function operationOf({
  bench,
  channel,
  token,
  part,
}: Addressed & { readonly token: string; readonly part: number }): NewOperation {
  const destination = { platform: bench.platform, address: channel }
  const message = anAlert({ title: `Wiadomość ${token}`, topics: ['Rosja'] })
  return aNewOperation({ subject: channel, destination, part, message })
}

/** Lets the first send meet its event; answers what is still to happen, which may grow. */
async function begin(
  world: World,
  { bench, model, channel }: Addressed & { readonly model: ModelCase },
): Promise<LaterEvent[]> {
  const { clock } = bench
  const arrival = { at: clock.now() + model.lateMs, happens: () => bench.repeatLastRequest() }
  switch (model.event) {
    case 'answer lost':
      bench.failNext('answer lost')
      return []
    case 'answer late':
      bench.failNext('answer lost')
      bench.onPost(onlyOnce(() => clock.advance(REQUEST_MS)))
      return []
    case 'carried out late':
      bench.failNext('request lost')
      return [arrival]
    case 'killed, carried out late':
      bench.failNext('request lost')
      await sendAndDie(world, bench)
      return [arrival]
    case 'removed by a moderator': {
      const later: LaterEvent[] = []
      bench.failNext('answer lost')
      const remove = { at: clock.now() + 1, happens: () => bench.removeNewest(channel) }
      bench.onPost(onlyOnce(() => later.push(remove)))
      return later
    }
    case 'request lost':
      bench.failNext('request lost')
      return []
    case 'rate limit after the post':
      bench.failNext('rate limit')
      return [{ at: clock.now() + 1, happens: () => waitForReal(rateLimitSeconds * 1000 + 200) }]
    default:
      await sendAndDie(world, bench)
      return []
  }
}

/** Sends the first message and hears nothing more of it: the process is dead, and another one starts. */
async function sendAndDie(world: World, bench: ModelBench): Promise<void> {
  const dead = Promise.withResolvers<void>()
  const messenger = {
    ...bench.messenger,
    send: async (operation: Parameters<ModelBench['messenger']['send']>[0]) => {
      await bench.messenger.send(operation)
      dead.resolve()
      return new Promise<never>(() => {})
    },
  }
  void deliverMessages({ ...world, serving: new Set(), messengers: new Map([[bench.platform, messenger]]) })
  await dead.promise
  bench.clock.advance(RESTART_MS)
}

/** Moves the clock from one due moment to the next, until there is none. */
async function finish(world: World, { clock }: ModelBench, events: LaterEvent[]): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await deliverMessages(world)
    const [event] = events
    const dueAts = [await world.store.outbox.nextDueAt(), event?.at ?? null]
    const next = Math.min(...dueAts.filter((at) => at !== null))
    if (next === Infinity) return
    clock.advance(Math.max(0, next - clock.now()))
    if (event?.at === next) await events.shift()?.happens()
    if (step > USUAL_STEPS) await waitForReal(20)
  }
  throw new Error(`a message still waits after ${MOST_STEPS} steps`)
}

function onlyOnce(task: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    task()
  }
}

function waitForReal(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
