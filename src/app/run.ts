import cron from 'node-cron'
import { reasonOf } from '#domain/errors.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { fileDigests } from '#pipeline/digests/file-digests.ts'
import { forgetUnconfigured } from '#pipeline/delivery/park-channel.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { tokenLeave } from '#pipeline/delivery/token-states.ts'
import type { PollReport } from '#pipeline/watch.ts'
import { indexArchive } from '#pipeline/archive/index-archive.ts'
import { reportSilence } from '#pipeline/silence/report-silence.ts'
import { tidyStore } from '#pipeline/archive/tidy-store.ts'
import type { World } from '#pipeline/world.ts'
import { formatDateAndTime } from '#wording/dates.ts'
import { healthReasons } from '#wording/health.ts'
import { terminalPhrases } from '#wording/terminal.ts'
import { createJumpDetector } from '#app/process/clock-jumps.ts'
import type { Bot, FirstTry } from './compose.ts'
import { nextCycleId } from './cycle-id.ts'
import { inLogContext } from './log.ts'
import { observeWatch } from '#app/health/observe.ts'
import { startPulse } from '#app/process/pulse.ts'
import type { StoreGuard } from '#app/store/store-guard.ts'
import type { Timings } from './timings.ts'
import { watchCycle } from './watch-cycle.ts'

/** How often the feeds that are due are looked for; each feed's own interval and jitter decide when it is due. */
const TICK_MS = 5_000
/** When what is kept no longer is taken away, in the team's own time: at night, and never in the hour that comes twice or not at all. */
const TIDY_AT = '20 4 * * *'
/** How often it is looked which digests are due; a digest goes by its own schedule. */
const DIGESTS_AT = '* * * * *'
/** When it is looked who has gone silent; not with the full hour, at which most feeds bring something. */
const SILENCE_AT = '23 * * * *'
/** What is under way when the process is to end has this long; the rest is left to the next start, which finds it again. */
const DRAIN_MS = 6_000
/** A run with `--once` waits this long at most for messages that are still to be cleared up. */
const LAST_WAIT_MS = 60_000

/** How a run shows itself and when it ends. */
export type RunOptions = {
  readonly isOnce: boolean
  readonly timings: Timings
  readonly print: (line: string) => void
  /** Somebody sits at a terminal: long work is shown while it goes on. */
  readonly isTerminal: boolean
  /** Lines for the end of the first cycle. */
  readonly next: readonly string[]
}

/** The result of a run, as an exit code: 1 when every feed of a single cycle failed, or messages still wait after it that were to be sent by then. */
export async function run(bot: Bot, options: RunOptions): Promise<number> {
  const world = watchedWorld(bot, options)
  if (!options.isOnce) bot.monitor()
  for (const line of await connect(bot)) options.print(line)
  world.checkpoint('platforms-connected')
  await followClock(world, false)
  await forgetUnconfigured(world)
  const polls = await cycle(world, bot.storeGuard, options.isOnce)
  await tryTo(world, 'digests not filed', fileDigests)
  if (options.isOnce) {
    await drainOutbox(world)
    const isAllSent = await tellWaiting(world, options.print)
    for (const line of options.next) options.print(line)
    const isAllFailed = polls.length > 0 && polls.every((poll) => poll.outcome === 'failed')
    return isAllFailed || !isAllSent ? 1 : 0
  }
  sayThatItGoesOn(world, options)
  const stopPulse = startPulse(bot.monitoring.health)
  await keepRunning(world, bot.storeGuard, options).finally(stopPulse)
  return 0
}

/** Not where somebody has stopped it by then. */
function sayThatItGoesOn({ stop, configuration }: World, { next, print }: RunOptions): void {
  const { goesOn } = terminalPhrases(configuration.locale)
  if (!stop.aborted) for (const line of [...next, goesOn]) print(line)
}

function watchedWorld({ world, monitoring }: Bot, options: RunOptions): World {
  const told = watchCycle({ ...world, ...options, now: () => world.clock.now() })
  return { ...world, watch: observeWatch(told, monitoring.metrics) }
}

/** Connects the platforms; answers what is to be printed. Until then the bot is not ready. */
async function connect(bot: Bot): Promise<readonly string[]> {
  const { health } = bot.monitoring
  health.report('start', { severity: 'down', reason: healthReasons.starting })
  const lines = describeFirstTries(bot.world, await bot.connect())
  health.report('start', null)
  return lines
}

function describeFirstTries(world: World, tries: readonly FirstTry[]): readonly string[] {
  const { locale, isSample } = world.configuration
  const { platformOn, platformFailed } = terminalPhrases(locale)
  if (isSample) return []
  return tries.map(({ name, trouble }) =>
    trouble === null ? platformOn(name) : platformFailed(name, trouble[locale]),
  )
}

/** Every line that a cycle logs carries the same id, here and in what it calls. */
async function cycle(world: World, storeGuard: StoreGuard, isOnce: boolean): Promise<readonly PollReport[]> {
  return inLogContext({ cycle: nextCycleId() }, async () =>
    (await storeGuard.isUsable()) ? cycleOnce(world, isOnce) : [],
  )
}

/** Polls and delivers once; not called where the store cannot be written, because nothing could be kept. */
async function cycleOnce(world: World, isOnce: boolean): Promise<readonly PollReport[]> {
  const startedAt = performance.now()
  try {
    const { polls } = await runCycle(world, isOnce ? 'all' : 'due')
    if (polls.length > 0) logCycle(world, polls, performance.now() - startedAt)
    return polls
  } catch (error) {
    world.log.error('cycle failed', { reason: reasonOf(error) })
    return []
  }
}

function logCycle({ log }: World, polls: readonly PollReport[], ms: number): void {
  log.info('cycle done', {
    feeds: polls.length,
    failed: polls.filter(({ outcome }) => outcome === 'failed').length,
    articles: polls.reduce((sum, { articles }) => sum + articles, 0),
    ms: Math.round(ms),
  })
}

/**
 * Polls what is due and delivers what is due, each in its own rhythm, until the process is to end. Their pauses are measured by
 * the monotonic clock, so no change of the wall clock, and no hour that comes twice, skips or repeats any. The store is tidied by
 * the calendar, and once at the start for those that never run at night.
 */
async function keepRunning(world: World, storeGuard: StoreGuard, { timings }: RunOptions): Promise<void> {
  const running = new Set<Promise<unknown>>()
  const track = (task: Promise<unknown>): void => {
    running.add(task)
    void task.finally(() => running.delete(task))
  }
  const repeat = async (pauseMs: number, work: () => Promise<unknown>): Promise<void> => {
    while (!world.stop.aborted) {
      track(work())
      await world.clock.sleep(pauseMs, world.stop)
    }
  }
  const hasClockJumped = createJumpDetector(
    () => world.clock.now(),
    () => world.clock.elapsed(),
  )
  const { timeZone: timezone } = world.configuration
  const tidy = () => track(tryTo(world, 'store not tidied', tidyStore))
  tidy()
  track(tryTo(world, 'archive not indexed', indexArchive))
  const calendar = [
    cron.schedule(TIDY_AT, tidy, { timezone }),
    cron.schedule(DIGESTS_AT, () => track(tryTo(world, 'digests not filed', fileDigests)), { timezone }),
    cron.schedule(SILENCE_AT, () => track(tryTo(world, 'silences not judged', reportSilence)), { timezone }),
  ]
  await Promise.all([
    repeat(timings.pollMs ?? TICK_MS, () => cycle(world, storeGuard, false)),
    repeat(timings.deliverMs, () => deliver(world, hasClockJumped())),
  ])
  for (const task of calendar) await task.stop()
  const isDrained = new AbortController()
  const drained = Promise.all(running).finally(() => isDrained.abort())
  await Promise.race([drained, world.clock.sleep(DRAIN_MS, isDrained.signal)])
  world.checkpoint('work-finished')
}

/** What fails is logged, and tried again at its next time. */
async function tryTo(world: World, failure: string, work: (world: World) => Promise<unknown>): Promise<void> {
  try {
    await work(world)
  } catch (error) {
    if (world.store.lifetime.trouble() === null) world.log.error(failure, { reason: reasonOf(error) })
  }
}

/** Nobody waits for it: a channel that is slow holds up itself alone. */
async function deliver(world: World, hasJumped: boolean): Promise<void> {
  try {
    if (hasJumped) await followClock(world, hasJumped)
    await deliverMessages(world)
  } catch (error) {
    if (world.store.lifetime.trouble() === null)
      world.log.error('delivery failed', { reason: reasonOf(error) })
  }
}

async function followClock(world: World, hasJumped: boolean): Promise<void> {
  const { fenceMs } = world.timings
  if (hasJumped) world.log.warn('the clock was set')
  await world.store.outbox.followClock({ now: world.clock.now(), fenceMs, hasJumped })
}

/** Delivers until nothing is pending or to be cleared up on a platform that is on, or the wait is over. */
async function drainOutbox(world: World): Promise<void> {
  const until = world.clock.now() + LAST_WAIT_MS
  for (;;) {
    const platforms = [...world.messengers.keys()].filter((id) => tokenLeave(world, id) !== 'none')
    const dueAt = await world.store.outbox.nextDueAt(platforms)
    const now = world.clock.now()
    if (dueAt === null || dueAt > until || now > until || world.stop.aborted) return
    await world.clock.sleep(Math.max(0, dueAt - now), world.stop)
    await deliverMessages(world)
  }
}

/** Prints how many messages wait, and for what; answers whether all was sent that was not to wait for its time. */
async function tellWaiting(
  { store, clock, configuration }: World,
  print: RunOptions['print'],
): Promise<boolean> {
  const { locale, timeZone } = configuration
  const { stillWaiting, waitForResume, waitForTime } = terminalPhrases(locale)
  const { pending, sending, ambiguous } = await store.outbox.countByState()
  const parked = (await store.outbox.parked()).reduce((sum, one) => sum + one.waiting, 0)
  const deferred = await store.outbox.deferred(clock.now())
  const waiting = pending + sending + ambiguous - parked - (deferred?.count ?? 0)
  if (waiting > 0) print(stillWaiting(waiting))
  if (parked > 0) print(waitForResume(parked))
  if (deferred !== null)
    print(waitForTime(deferred.count, formatDateAndTime(deferred.until, locale, timeZone)))
  return waiting + parked === 0
}
