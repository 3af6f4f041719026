import type { Configuration } from '#domain/configuration.ts'
import type { Environment, Platform } from '#ports/platform.ts'
import { platforms as registry } from '#platforms/index.ts'
import { terminalPhrases } from '#wording/terminal.ts'
import { compose } from './compose.ts'
import { createLog } from './log.ts'
import { loadHomographs } from './load-homographs.ts'
import { run } from './run.ts'
import { startSampleNewsroom } from './sample-newsroom.ts'
import { untilShutdown } from './shutdown.ts'
import { timingsFrom, type Timings } from './timings.ts'
import { readVersion } from './version.ts'

/** What a start works on. */
export type Start = {
  readonly configuration: Configuration
  readonly environment: Environment
  readonly isOnce: boolean
  readonly print: (line: string) => void
}

/** Runs the bot on a configuration until it is stopped; answers the exit code. */
export async function startBot(start: Start): Promise<number> {
  const { configuration, print } = start
  const phrases = terminalPhrases(configuration.locale)
  const counts = {
    feeds: configuration.feeds.length,
    topics: configuration.topics.length,
    channels: configuration.channels.length,
  }
  print(phrases.started(readVersion(), counts))
  return launch(start, { platforms: platformsOn(start), next: [] })
}

/** Runs the sample newsroom: invented feeds on loopback, a store in memory, alerts on this terminal only. */
export async function startSample(start: Omit<Start, 'configuration' | 'environment'>): Promise<number> {
  const newsroom = await startSampleNewsroom(Date.now())
  const phrases = terminalPhrases(newsroom.configuration.locale)
  start.print(phrases.sampleStarted(readVersion()))
  const platforms = registry.filter(({ settings }) => settings.id === 'console')
  try {
    const sample = { ...start, configuration: newsroom.configuration, environment: {} }
    return await launch(sample, { platforms, next: phrases.sampleNext, hostGapMs: 0 })
  } finally {
    await newsroom.close()
  }
}

type Launch = {
  readonly platforms: readonly Platform[]
  readonly next: readonly string[]
  readonly hostGapMs?: number
}

async function launch(start: Start, { platforms, next, hostGapMs }: Launch): Promise<number> {
  const { configuration, environment, print } = start
  const log = createLog({ level: process.env['LOG_LEVEL'] ?? 'warn', secrets: secretsOf(environment) })
  const timings: Timings = { ...timingsFrom(process.env), ...(hostGapMs === undefined ? {} : { hostGapMs }) }
  const paced = { ...configuration, feeds: pace(configuration, timings) }
  const shutdown = untilShutdown(() => print(terminalPhrases(configuration.locale).stopping))
  const stop = shutdown.signal
  const homographs = await loadHomographs(configuration, print)
  const bot = await compose({ configuration: paced, environment, platforms, timings, homographs, log, stop })
  try {
    return await run(bot, { isOnce: start.isOnce, timings, print, next })
  } finally {
    shutdown.forget()
    await bot.close()
  }
}

/** The values that must never be logged: everything a platform calls a secret, but for addresses. */
function secretsOf(environment: Environment): readonly string[] {
  const names = registry.flatMap(({ settings }) => settings.secrets.map(({ name }) => name))
  return names.filter((name) => !name.endsWith('_URL')).flatMap((name) => environment[name] ?? [])
}

function pace({ feeds }: Configuration, { pollMs }: Timings): Configuration['feeds'] {
  return pollMs === null ? feeds : feeds.map((feed) => ({ ...feed, intervalMs: pollMs }))
}

/** The platforms whose credentials are there; says of every other one that it is off and why. */
function platformsOn({ configuration, environment, print }: Start): readonly Platform[] {
  const phrases = terminalPhrases(configuration.locale)
  const named = new Set(configuration.channels.map(({ destination }) => destination.platform))
  const on = registry.filter((platform) => {
    const { id, name } = platform.settings
    if (id === 'console' && !named.has(id)) return false
    const readiness = platform.readiness(environment)
    if (readiness.kind !== 'ready') {
      print(phrases.platformOff(name, readiness.reason[configuration.locale]))
    }
    return readiness.kind === 'ready'
  })
  if (!on.some(({ settings }) => named.has(settings.id))) print(phrases.nothingOn)
  return on
}
