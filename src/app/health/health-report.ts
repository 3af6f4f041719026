import { channelsAmong } from '#domain/destination.ts'
import { reasonOf } from '#domain/errors.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Locale } from '#domain/locale.ts'
import { isBroken } from '#pipeline/polling/feed-condition.ts'
import type { World } from '#pipeline/world.ts'
import type { Trouble } from '#ports/health.ts'
import { healthReasons } from '#wording/health.ts'
import type { HealthBoard } from './health-board.ts'

/** A message that is due goes out within seconds; one that nobody sends for so long is stuck. */
const STUCK_MS = 5 * 60_000

/** The system's errors say where they could not connect to; whoever may read the report need not know. */
const ADDRESSES =
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\[?(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}\]?(?::\d+)?/giu

/** How the bot is, as `/healthz` answers it. */
export type HealthReport = {
  /** `ok`; `degraded`: it works with a part missing; `down`: it does not do its main job. */
  readonly status: 'ok' | 'degraded' | 'down'
  readonly reasons: readonly HealthReason[]
}

export type HealthReason = {
  /** What the trouble is with: "feeds", "platform:slack". */
  readonly part: string
  readonly severity: Trouble['severity']
  /** In the bot's language. */
  readonly reason: string
}

/** What the report looks at. */
export type HealthSources = {
  readonly world: Pick<World, 'configuration' | 'store' | 'clock'>
  readonly board: HealthBoard
  /** Ids of the platforms that are on. */
  readonly platforms: readonly string[]
}

/** What the parts have told, and what the store shows. A store that does not answer is a reason, never an exception. */
export async function reportHealth(sources: HealthSources): Promise<HealthReport> {
  const told = sources.board.troubles()
  const stored = await storedTroubles(sources.world)
  const found = [...told, ...stored.filter(({ part }) => told.every((one) => one.part !== part))]
  const isDown = found.some(({ severity }) => severity === 'down') || isCutOff(sources, told)
  const status = isDown ? 'down' : 'degraded'
  const { locale } = sources.world.configuration
  return { status: found.length === 0 ? 'ok' : status, reasons: found.map((one) => toReason(one, locale)) }
}

/** Where every platform is cut off, or refuses its token, no alert can go out. */
function isCutOff({ platforms }: HealthSources, told: readonly { readonly part: string }[]): boolean {
  const parts = new Set(told.map(({ part }) => part))
  return (
    platforms.length > 0 && platforms.every((id) => parts.has(`platform:${id}`) || parts.has(`token:${id}`))
  )
}

type Found = Trouble & { readonly part: string }

async function storedTroubles(world: HealthSources['world']): Promise<readonly Found[]> {
  try {
    return [...(await failingFeeds(world)), ...(await parkedChannels(world)), ...(await stuckOutbox(world))]
  } catch (error) {
    return [{ part: 'store', severity: 'down', reason: healthReasons.storeFails(reasonOf(error)) }]
  }
}

async function failingFeeds({ configuration, store }: HealthSources['world']): Promise<readonly Found[]> {
  const states = await store.feeds.feedStates()
  const failing = configuration.feeds.filter(({ id }) => {
    const state = states.get(id)
    return state !== undefined && isBroken(state)
  })
  const count = configuration.feeds.length
  return failing.length === 0 ? [] : [degraded('feeds', healthReasons.feedsFail(failing.length, count))]
}

/** Channels that refused a message and are left alone until somebody resumes them, on each platform. */
async function parkedChannels({ store }: HealthSources['world']): Promise<readonly Found[]> {
  const parked = channelsAmong(await store.outbox.parked())
  const byPlatform = Map.groupBy(parked, ({ destination }) => destination.platform)
  return [...byPlatform].map(([platform, { length }]) =>
    degraded(`channels:${platform}`, healthReasons.channelsRefuse(platform, length)),
  )
}

async function stuckOutbox({ store, clock }: HealthSources['world']): Promise<readonly Found[]> {
  const dueAt = await store.outbox.nextDueAt()
  const lateMs = dueAt === null ? 0 : clock.now() - dueAt
  if (lateMs < STUCK_MS) return []
  const { pending, ambiguous } = await store.outbox.countByState()
  return [degraded('outbox', healthReasons.outboxStuck(pending + ambiguous, Math.floor(lateMs / 60_000)))]
}

function degraded(part: string, reason: Bilingual): Found {
  return { part, severity: 'degraded', reason }
}

function toReason({ part, severity, reason }: Found, locale: Locale): HealthReason {
  return { part, severity, reason: reason[locale].replaceAll(ADDRESSES, '…') }
}
