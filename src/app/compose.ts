import type { Bilingual } from '#domain/bilingual.ts'
import type { CommandWorld } from '#commands/command.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import { type Channel, destinationsOf, type Configuration } from '#domain/configuration.ts'
import type { Destination } from '#domain/destination.ts'
import { detectLanguage } from '#feeds/detect-language.ts'
import { createFeedsApart, type FeedsApart } from '#feeds/feeds-apart.ts'
import { readForeign, saveForeign } from '#pipeline/articles/foreign-article.ts'
import { emptyStoryWindow } from '#pipeline/stories/story-finder.ts'
import { createTurnstile } from '#pipeline/turnstile.ts'
import { unwatched } from '#pipeline/watch.ts'
import type { Checkpoint } from '#ports/checkpoint.ts'
import type { World } from '#pipeline/world.ts'
import type { Dispatcher } from '#ports/dispatcher.ts'
import type { Environment, PlacesHere, Platform } from '#ports/platform.ts'
import type { Log } from '#ports/log.ts'
import type { SettingsDesk } from '#ports/settings.ts'
import type { Memo } from '#ports/memo.ts'
import { takeUpStore } from '#pipeline/archive/take-up-store.ts'
import { openStore, type StoreLock } from '#storage/index.ts'
import type { AnalysisWorker } from '#app/analysis-thread/analysis-worker.ts'
import { systemClock } from './clock.ts'
import { commandWorld } from './command-world.ts'
import { digest } from './digest.ts'
import { createHttpHost, type HttpHost } from '#app/health/http-host.ts'
import { memoInFile, memoInMemory } from './memo-file.ts'
import { createUpkeep, type Upkeep } from '#app/settings/upkeep.ts'
import { createLiveConfiguration, type LiveConfiguration } from '#app/settings/live-configuration.ts'
import { closedDesk, openSettingsDesk, type ConfigurationFile } from '#app/settings/settings-desk.ts'
import { auditNotices, postToAudit } from '#pipeline/tell-change.ts'
import { guardStore, type StoreGuard } from '#app/store/store-guard.ts'
import { linkPlatform, type PlatformLink } from './link-platforms.ts'
import { createMonitoring, type Monitoring, mountMonitoring } from '#app/health/monitoring.ts'
import { observeStore } from '#app/health/observe.ts'
import type { Timings } from './timings.ts'

/** What the bot is made of, before anything runs. */
export type Parts = {
  readonly configuration: Configuration
  readonly file: ConfigurationFile | null
  readonly environment: Environment
  /** The platforms that are on: configured, with their credentials. */
  readonly platforms: readonly Platform[]
  readonly timings: Timings
  readonly analysis: AnalysisWorker
  readonly log: Log
  readonly checkpoint: Checkpoint
  /** Held on the configuration's store; `close` releases it. */
  readonly lock: StoreLock
  /** Aborted when the process is to end. */
  readonly stop: AbortSignal
}

/** How the first try to connect a platform went: `trouble` is null where its credentials were not refused. */
export type FirstTry = { readonly name: string; readonly trouble: Bilingual | null }

/** The bot, put together. */
export type Bot = {
  readonly world: World
  readonly monitoring: Monitoring
  readonly storeGuard: StoreGuard
  /** Opens the health and metrics endpoints that the configuration switches on. */
  monitor(): void
  /** Tries to connect every platform, and tells how it went; one that fails is tried again in the background. */
  connect(): Promise<readonly FirstTry[]>
  /** Ends connections, workers, the store and its lock, in that order. */
  close(): Promise<void>
}

type Core = { readonly monitoring: Monitoring; readonly live: LiveConfiguration }

/** Opens the store, makes sure that it is the one of the last run, and wires everything up; connects nothing yet. */
export async function compose(parts: Parts): Promise<Bot> {
  const monitoring = createMonitoring(parts.log, () => systemClock.now())
  const live = createLiveConfiguration(parts.configuration)
  const { configuration } = live
  return wire({ ...parts, configuration, log: monitoring.log }, { monitoring, live })
}

async function wire(parts: Parts, { monitoring, live }: Core): Promise<Bot> {
  const { configuration, timings, log, checkpoint, lock } = parts
  const links = parts.platforms.map((platform) => linkPlatform(platform, systemClock, monitoring))
  const { privateHosts, timeZone } = configuration
  const feeds = createFeedsApart({ privateHosts, timeZone, minHostGapMs: timings.hostGapMs }, checkpoint)
  const world = await createWorld(parts, { feeds, links, monitoring })
  const dispatcher = createDispatcher(await openCommands(parts, { ...world, ...feeds }, live))
  const http = createHttpHost(configuration.http, log)
  lock.note(await takeUpStore(world, lock.noted()))
  const storeGuard = guardStore(world, lock, monitoring.health)
  return {
    world,
    monitoring,
    storeGuard,
    monitor: () => mountMonitoring(http, world, monitoring),
    connect: () => connectAll({ parts, monitoring, dispatcher, links, http }),
    close: async () => {
      await Promise.all(links.map((link) => link.close()))
      checkpoint('platforms-closed')
      await http.close()
      await feeds.close()
      await parts.analysis.close()
      await storeGuard.isUsable() // notes how far the store is, for the next start
      await world.store.close()
      checkpoint('store-closed')
      lock.release()
    },
  }
}

/** What the commands read and change. */
async function openCommands(
  parts: Parts,
  world: World & Pick<FeedsApart, 'feedFinder' | 'sourceLists'>,
  live: LiveConfiguration,
): Promise<CommandWorld> {
  const { configuration, analysis, log, platforms } = parts
  const upkeep = createUpkeep(world, analysis)
  return commandWorld({
    configuration,
    store: world.store,
    settings: await openDesk(parts, world, { live, upkeep }),
    queries: analysis.queries,
    tryTopic: analysis.tryTopic,
    tellNews: (earlier, report) => analysis.stories.tellNews(earlier, report),
    readAgain: upkeep.readAgain,
    postToAudit: (subject, event) => postToAudit(world, subject, event),
    feedFinder: world.feedFinder,
    feedReader: world.feedReader,
    sourceLists: world.sourceLists,
    foreign: {
      read: (address) => readForeign(world, address),
      save: (analysed, by) => saveForeign(world, analysed, by),
    },
    log,
    channelSwitches: Object.fromEntries(
      platforms.map(({ settings: { id, channelSwitches } }) => [id, channelSwitches]),
    ),
    platformNames: platforms.map(({ settings }) => settings.name),
  })
}

/** The desk at which channels change the configuration; what was set before and cannot stand any more is told in the log. */
async function openDesk(
  { file, log }: Parts,
  world: World,
  { live, upkeep }: { readonly live: LiveConfiguration; readonly upkeep: Upkeep },
): Promise<SettingsDesk> {
  if (file === null) return closedDesk
  return openSettingsDesk({
    file,
    store: world.store.settings,
    now: () => systemClock.now(),
    log,
    tell: (changes) => auditNotices(world, changes, (kind, id) => file.declared(kind, id)),
    replace: (configuration) => {
      live.replace(configuration)
      upkeep.learn(configuration)
    },
  })
}

type Rim = {
  readonly feeds: FeedsApart
  readonly links: readonly PlatformLink[]
  readonly monitoring: Monitoring
}

async function createWorld(
  { configuration, analysis, timings, log, checkpoint, stop }: Parts,
  { feeds, links, monitoring }: Rim,
): Promise<World> {
  const opened = await openStore({ path: configuration.storePath, digest, checkpoint, isLocked: true })
  const store = observeStore(opened, monitoring.metrics)
  checkpoint('store-opened')
  return {
    configuration,
    store,
    feedReader: feeds.feedReader,
    pageReader: feeds.pageReader,
    detectLanguage,
    analyse: analysis.analyse,
    matchTitles: analysis.matchTitles,
    messengers: new Map(links.map((link) => [link.platform.settings.id, link.messenger])),
    clock: systemClock,
    digest,
    random: () => Math.random(),
    log,
    checkpoint,
    timings,
    watch: unwatched,
    filing: createTurnstile(),
    stories: analysis.stories,
    storyWindow: emptyStoryWindow(),
    waiting: [],
    polling: new Set(),
    polledAt: new Map(),
    pollTook: new Map(),
    serving: new Set(),
    tokens: new Map(),
    stop,
  }
}

type Wiring = {
  readonly monitoring: Monitoring
  readonly parts: Parts
  readonly dispatcher: Dispatcher
  readonly links: readonly PlatformLink[]
  readonly http: HttpHost
}

async function connectAll({
  parts,
  monitoring,
  dispatcher,
  links,
  http,
}: Wiring): Promise<readonly FirstTry[]> {
  const { locale, timeZone } = parts.configuration
  const { environment, log, checkpoint } = parts
  const context = {
    environment,
    dispatcher,
    locale,
    timeZone,
    log,
    mount: http.mount,
    health: monitoring.health,
    now: () => systemClock.now(),
    checkpoint,
  }
  return Promise.all(
    links.map(async (link) => ({
      name: link.platform.settings.name,
      trouble: await link.open({
        ...context,
        memo: memoOf(parts, link.platform),
        places: () => placesOn(link.platform, parts.configuration),
        managers: parts.configuration.managers[link.platform.settings.id] ?? [],
      }),
    })),
  )
}

function placesOn({ settings }: Platform, configuration: Configuration): PlacesHere {
  const addressesOf = (destinations: readonly Destination[]) =>
    destinations.filter(({ platform }) => platform === settings.id).map(({ address }) => address)
  const those = (is: (channel: Channel) => boolean) =>
    addressesOf(configuration.channels.filter(is).map(({ destination }) => destination))
  return {
    addresses: addressesOf(destinationsOf(configuration)),
    forums: those(({ isForum }) => isForum),
    threaded: those(({ hasThreads }) => hasThreads),
  }
}

/** Beside the store rather than in it: what was done with a token stays done where an older store is put back. */
function memoOf({ configuration, timings }: Parts, { settings }: Platform): Memo {
  const { storePath } = configuration
  return storePath === ':memory:' || !timings.hasMemos
    ? memoInMemory()
    : memoInFile(`${storePath}.${settings.id}.json`)
}
