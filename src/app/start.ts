import type { Configuration, WatchdogSettings } from '#domain/configuration.ts'
import type { Locale } from '#domain/locale.ts'
import type { Environment, Platform, Readiness } from '#ports/platform.ts'
import { platforms as registry } from '#platforms/index.ts'
import { terminalPhrases, type Lack } from '#wording/terminal.ts'
import { openAnalysis } from '#app/analysis-thread/analysis-worker.ts'
import { createCheckpoint } from './checkpoint.ts'
import type { Log } from '#ports/log.ts'
import { compose, type Bot } from './compose.ts'
import { knownSecrets } from '#app/secrets/known-secrets.ts'
import { createLog } from './log.ts'
import { run } from './run.ts'
import { lockStore } from '#storage/index.ts'
import { logLastWords } from '#app/process/last-words.ts'
import type { ConfigurationFile } from '#app/settings/settings-desk.ts'
import { keepHeapSmall } from '#app/process/small-heap.ts'
import { startWatchdog } from '#app/process/watchdog.ts'
import { startSampleNewsroom } from '#app/sample/sample-newsroom.ts'
import { untilShutdown } from '#app/process/shutdown.ts'
import { timingsFrom, type Timings } from './timings.ts'
import { readVersion } from './version.ts'

/** What a start works on. */
export type Start = {
  readonly configuration: Configuration
  /** Null where no file stands behind the configuration. */
  readonly file: ConfigurationFile | null
  readonly environment: Environment
  readonly isOnce: boolean
  readonly print: (line: string) => void
}

/**
 * Runs the bot on a configuration until it is stopped; answers the exit code. Where no channel's platform is on it polls
 * nothing: an article that was filed without an alert would never be posted later.
 */
export async function startBot(start: Start): Promise<number> {
  const { configuration, print } = start
  const phrases = terminalPhrases(configuration.locale)
  const counts = {
    feeds: configuration.feeds.length,
    topics: configuration.topics.length,
    channels: configuration.channels.length,
  }
  const started = phrases.started(readVersion(), counts)
  const states = statesOf(start)
  const on = states.filter(({ readiness }) => readiness.kind === 'ready')
  if (!on.some(({ isNamed }) => isNamed)) {
    const named = states.filter(({ isNamed }) => isNamed)
    print(started)
    print(phrases.nothingOn(lacksOf(named, configuration.locale)))
    return 1
  }
  const off = lacksOf(states, configuration.locale).map((lack) => phrases.platformOff(lack))
  const opening = [started, ...off]
  return launch(start, { platforms: on.map(({ platform }) => platform), opening, next: [] })
}

/** Runs the sample newsroom: invented feeds on loopback, a store in memory, alerts on this terminal only. */
export async function startSample(
  start: Omit<Start, 'configuration' | 'file' | 'environment'>,
): Promise<number> {
  const newsroom = await startSampleNewsroom(Date.now())
  const phrases = terminalPhrases(newsroom.configuration.locale)
  const opening = [phrases.sampleStarted(readVersion())]
  const platforms = registry.filter(({ settings }) => settings.id === 'console')
  try {
    const sample = { ...start, configuration: newsroom.configuration, file: null, environment: {} }
    return await launch(sample, { platforms, opening, next: phrases.sampleNext, hostGapMs: 0 })
  } finally {
    await newsroom.close()
  }
}

type Launch = {
  readonly platforms: readonly Platform[]
  /** What is printed first, once a signal to stop is heeded. */
  readonly opening: readonly string[]
  readonly next: readonly string[]
  readonly hostGapMs?: number
}

async function launch(start: Start, { platforms, opening, next, hostGapMs }: Launch): Promise<number> {
  const { configuration, environment, print } = start
  const { LOG_LEVEL: level = 'warn', LOG_FORMAT: format } = process.env
  const log = createLog({ level, format, secrets: knownSecrets(environment) })
  const timings: Timings = {
    ...timingsFrom(process.env),
    // After a single run nothing comes that an edit could wait for.
    ...(start.isOnce ? { editPauseMs: 0 } : {}),
    ...(hostGapMs === undefined ? {} : { hostGapMs }),
  }
  const checkpoint = createCheckpoint(process.env['DEPESZA_KILL_AT'])
  const shutdown = untilShutdown(() => {
    print(terminalPhrases(configuration.locale).stopping)
    checkpoint('stop-asked')
  })
  const stop = shutdown.signal
  for (const line of opening) print(line)
  const giveUpGuard = guardProcess(log, configuration.watchdog)
  try {
    const lock = lockStore(configuration.storePath)
    const analysis = await openAnalysis(configuration, print)
    if (!start.isOnce) keepHeapSmall()
    const parts = {
      configuration: paced(configuration, timings),
      file: pacedFile(start.file, timings),
      environment,
      platforms,
      timings,
      analysis,
      log,
      checkpoint,
      lock,
      stop,
    }
    return await work(await compose(parts), { ...start, timings, next })
  } finally {
    shutdown.forget()
    await giveUpGuard()
  }
}

type Work = Start & { readonly timings: Timings; readonly next: readonly string[] }

async function work(bot: Bot, { isOnce, timings, print, next }: Work): Promise<number> {
  try {
    return await run(bot, { isOnce, timings, print, isTerminal: process.stdout.isTTY, next })
  } finally {
    await bot.close()
  }
}

/** Sees to it that the process ends where it cannot go on, whatever stands in its way. Answers how to stop that. */
function guardProcess(log: Log, settings: WatchdogSettings): () => Promise<void> {
  const stopWatchdog = startWatchdog(settings)
  const printAgain = logLastWords(log)
  return async () => {
    printAgain()
    await stopWatchdog()
  }
}

function paced(configuration: Configuration, { pollMs }: Timings): Configuration {
  if (pollMs === null) return configuration
  return { ...configuration, feeds: configuration.feeds.map((feed) => ({ ...feed, intervalMs: pollMs })) }
}

function pacedFile(file: ConfigurationFile | null, timings: Timings): ConfigurationFile | null {
  if (file === null) return null
  return {
    ...file,
    with: (settings) => {
      const { configuration, refused } = file.with(settings)
      return { configuration: paced(configuration, timings), refused }
    },
  }
}

type PlatformState = { readonly platform: Platform; readonly readiness: Readiness; readonly isNamed: boolean }

/** Every platform but a console that no channel names, and whether its credentials are there. */
function statesOf({ configuration, environment }: Start): readonly PlatformState[] {
  const named = new Set(configuration.channels.map(({ destination }) => destination.platform))
  return registry
    .map((platform) => ({ platform, isNamed: named.has(platform.settings.id) }))
    .filter(({ platform, isNamed }) => isNamed || platform.settings.id !== 'console')
    .map((state) => ({ ...state, readiness: state.platform.readiness(environment) }))
}

/** What each platform that is off lacks, by the platform's name. */
function lacksOf(states: readonly PlatformState[], locale: Locale): readonly Lack[] {
  return states.flatMap(({ platform, readiness }) =>
    readiness.kind === 'ready' ? [] : [{ name: platform.settings.name, reason: readiness.reason[locale] }],
  )
}
