import { webApi } from '@slack/bolt'
import type { Notice } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import type { World } from '#pipeline/world.ts'
import { findMessage } from '#platforms/discord/find-message.ts'
import { plainPlaces } from '#platforms/discord/threads.ts'
import { createApi } from '#platforms/discord/rest.ts'
import { sendMessage } from '#platforms/discord/send-message.ts'
import { createRequestGuard } from '#platforms/shared/request-guard.ts'
import { clientOptions } from '#platforms/slack/client.ts'
import { createMessenger } from '#platforms/slack/messenger.ts'
import type { Messenger } from '#ports/platform.ts'
import { aNewOperation, builtAt } from '../../builders.ts'
import { aChannel, testWorld } from '../../fakes/world.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import { describeGiven, modelDiscord, modelSlack, type ModelPlatform } from './model-platforms.ts'
import { startModelTime, type ModelTime } from './model-time.ts'
import { openRegister, seededRandom } from './weather.ts'

const DISCORD = 'http://discord.model'
const SLACK = 'http://slack.model'
const CHANNELS = 20
/** Messages filed at a time for each channel, before all of them have to be out. */
const BATCH = 25
/** What a message says does not matter here, so it is short. */
const short: Notice = { kind: 'notice', locale: 'pl', event: { name: 'test-alert' } }
/** How often the outbox is looked at, as in the running bot. */
const TICK_MS = 1000
/** What a request takes, in model time. */
const LATENCY_MS = 1

/**
 * Sends into platforms that answer in storms of 429: for a route, for everything, for a channel shared with other bots, with the pause in the
 * body alone, and with a page that names none. Both adapters with their client libraries and the real outbox; only `fetch` and the clock
 * are the trial's own. The platforms keep the book: what came too early, what stands there once, twice or not at all.
 */
export const retryAfter: Trial = {
  name: 'retry-after',
  count: 100_000,
  run: async (trial) => {
    const time = startModelTime(builtAt)
    const realFetch = globalThis.fetch
    try {
      return await runIn(time, trial)
    } finally {
      globalThis.fetch = realFetch
      time.restore()
    }
  },
}

async function runIn(time: ModelTime, { count, seed, progress }: TrialRun): Promise<readonly Figure[]> {
  const random = seededRandom(seed)
  const now = () => time.now()
  const options = () => ({ now, random, register: openRegister(now, random) })
  const discord = modelDiscord(DISCORD, options())
  const slack = modelSlack(SLACK, options())
  globalThis.fetch = async (input, init) => {
    time.advance(LATENCY_MS)
    const request = new Request(input, init)
    const answer = discord.answer(request) ?? slack.answer(request)
    if (answer === null) throw new Error(`nobody serves ${request.url}`)
    return answer
  }
  const world = await worldOf(time, random)
  const sends = { discord: 0, slack: 0 }
  for (let filed = 0; filed < count;) {
    const batch = batchOf(filed, Math.min(count - filed, 2 * CHANNELS * BATCH))
    for (const { destination } of batch) sends[destination.platform as keyof typeof sends] += 1
    await world.store.outbox.fileOperations(batch, time.now())
    await drain(world, time)
    filed += batch.length
    if (filed % 10_000 < batch.length) progress(`${filed} of ${count} sent`)
  }
  const states = await world.store.outbox.countByState()
  await world.store.close()
  const waiting = states.pending + states.sending + states.ambiguous + states.held + states.dead
  return figuresOf({ discord, slack, count, waiting })
}

async function worldOf(time: ModelTime, random: () => number): Promise<World> {
  const channels = ['discord', 'slack'].flatMap((platform) =>
    Array.from({ length: CHANNELS }, (_, index) =>
      aChannel('', { destination: { platform, address: addressOf(platform, index) } }),
    ),
  )
  const world = await testWorld({ channels })
  const messengers = new Map([
    ['discord', await discordMessenger()],
    ['slack', slackMessenger()],
  ])
  return {
    ...world,
    messengers,
    random,
    clock: { now: () => time.now(), elapsed: () => time.now(), sleep: async () => undefined },
  }
}

/** The adapter as `connect` builds it, but for the gateway, which posting does not need. */
async function discordMessenger(): Promise<Messenger> {
  const api = await createApi(
    { DISCORD_TOKEN: 'token', DISCORD_API_URL: `${DISCORD}/api` },
    { now: () => Date.now() },
  )
  const account = { ownId: () => 'bot', mayReadHistory: () => true }
  return {
    send: (operation) => sendMessage(api, operation),
    find: (operation) => findMessage(api, account, { operation, places: plainPlaces }),
  }
}

function slackMessenger(): Messenger {
  const quiet = {
    debug: ignore,
    info: ignore,
    warn: ignore,
    error: ignore,
    setLevel: ignore,
    setName: ignore,
  }
  const logger = { ...quiet, getLevel: () => 'error' as webApi.LogLevel }
  const options = clientOptions({ apiUrl: `${SLACK}/api/` }, logger, createRequestGuard())
  return createMessenger(new webApi.WebClient('xoxb-model', options), {
    timeZone: 'Europe/Warsaw',
    now: () => Date.now(),
  })
}

function ignore(): void {}

function addressOf(platform: string, index: number): string {
  const number = String(index + 1).padStart(4, '0')
  return platform === 'discord' ? `118000000000000${number}` : `C0MODEL${number}`
}

/** Every channel in turn, of one platform and the other. */
function batchOf(from: number, size: number): readonly NewOperation[] {
  return Array.from({ length: size }, (_, index) => {
    const number = from + index
    const platform = number % 2 === 0 ? 'discord' : 'slack'
    const address = addressOf(platform, Math.floor(number / 2) % CHANNELS)
    return aNewOperation({ subject: `story-${number}`, destination: { platform, address }, message: short })
  })
}

/** Delivers, and lets the time pass until something is due again, until nothing waits. */
async function drain(world: World, time: ModelTime): Promise<void> {
  for (;;) {
    const dueAt = await world.store.outbox.nextDueAt()
    if (dueAt === null) return
    time.advance(Math.max(TICK_MS, dueAt - time.now()))
    await deliverMessages(world)
  }
}

type Outcome = {
  readonly discord: ModelPlatform
  readonly slack: ModelPlatform
  readonly count: number
  readonly waiting: number
}

function figuresOf({ discord, slack, count, waiting }: Outcome): readonly Figure[] {
  const platforms = [discord, slack]
  const registers = platforms.map(({ register }) => register)
  const standing = platforms.flatMap((platform) => [...platform.standing.values()])
  const early = registers.reduce((sum, register) => sum + register.early(), 0)
  const requests = registers.reduce((sum, register) => sum + register.requests(), 0)
  const refusals = registers.reduce(
    (sum, { given }) => sum + Object.values(given).reduce((a, b) => a + b, 0),
    0,
  )
  const double = standing.filter((times) => times > 1).length
  const lost = count - standing.length
  const mostInvalid = Math.max(...registers.map((register) => register.mostInvalid()))
  const isStormy = refusals >= count / 20
  return [
    { name: 'sends', measured: `${count} with ${requests} requests`, mark: 'all', holds: waiting === 0 },
    {
      name: '429s given',
      measured: `${refusals} (${describeGiven(registers)})`,
      mark: 'at least one for 20 sends',
      holds: isStormy,
    },
    { name: 'early requests', measured: String(early), mark: '0', holds: early === 0 },
    { name: 'lost', measured: String(lost), mark: '0', holds: lost === 0 },
    { name: 'double', measured: String(double), mark: '0', holds: double === 0 },
    {
      name: 'invalid requests in 10 minutes',
      measured: `at most ${mostInvalid}`,
      mark: `at most 500 and ${CHANNELS} under way`,
      holds: mostInvalid <= 500 + CHANNELS,
    },
  ]
}
