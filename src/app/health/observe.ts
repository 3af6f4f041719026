import { destinationKey, personAt, type Destination } from '#domain/destination.ts'
import type { Operation } from '#domain/operation.ts'
import type { Watch } from '#pipeline/watch.ts'
import type { Health } from '#ports/health.ts'
import type { Log } from '#ports/log.ts'
import type { Connection, DeliveryOutcome, Lookup, PlatformSettings } from '#ports/platform.ts'
import type { Store } from '#ports/store.ts'
import { healthReasons } from '#wording/health.ts'
import type { Metrics } from './metrics.ts'

/** Who watches the ports: the pipeline behind them knows nothing of it. */
export type Observers = {
  readonly metrics: Metrics
  readonly health: Health
  readonly log: Log
  readonly now: () => number
}

/** A connection whose sends and lookups are counted, and whose refusals are told as the platform's health. */
export function observeConnection(
  connection: Connection,
  settings: Pick<PlatformSettings, 'id' | 'name'>,
  observers: Observers,
): Connection {
  const count = counting(settings.id, observers)
  const tell = telling(settings, observers.health)
  return {
    send: async (operation) => {
      const outcome = await connection.send(operation)
      count.sent(operation, outcome)
      const destination = destinationKey(operation.destination)
      tell(operation.destination, outcome)
      if (outcome.kind === 'sent')
        observers.log.info('message sent', { destination, operation: operation.key })
      return outcome
    },
    find: async (operation) => {
      const lookup = await connection.find(operation)
      count.lookedUp(operation, lookup)
      return lookup
    },
    close: () => connection.close(),
  }
}

/** A message that is found after a send of unknown fate counts as an alert as much as one that was answered. */
function counting(platform: string, { metrics, now }: Observers) {
  const labels = { platform }
  const standsThere = ({ kind, message, mayRepeat }: Operation): void => {
    if (mayRepeat) metrics.repeats.inc(labels)
    if (kind !== 'post' || message.kind !== 'alert') return
    metrics.alerts.inc(labels)
    if (!message.isEarlier) metrics.latency.observe(labels, Math.max(0, now() - message.firstSeenAt) / 1000)
  }
  return {
    sent: (operation: Operation, outcome: DeliveryOutcome): void => {
      metrics.deliveries.inc({ ...labels, outcome: nameOf(outcome) })
      if (outcome.kind === 'sent') standsThere(operation)
      if (outcome.kind !== 'refused' || outcome.because !== 'later' || outcome.retryAfterMs === null) return
      metrics.rateLimitWaits.inc(labels)
      metrics.rateLimitSeconds.inc(labels, outcome.retryAfterMs / 1000)
    },
    lookedUp: (operation: Operation, { kind }: Lookup): void => {
      metrics.lookups.inc({ ...labels, result: kind })
      if (kind === 'found') standsThere(operation)
    },
  }
}

/** Tells a refused token until a send succeeds, and how many channels refused their last message. */
function telling({ id, name }: Pick<PlatformSettings, 'id' | 'name'>, health: Health) {
  const refusing = new Set<string>()
  return (place: Destination, outcome: DeliveryOutcome): void => {
    const destination = destinationKey(place)
    if (outcome.kind === 'unknown') return
    const because = outcome.kind === 'refused' ? outcome.because : null
    if (because === 'credentials') {
      health.report(`token:${id}`, { severity: 'degraded', reason: healthReasons.tokenRefused(name) })
    }
    if (because === 'destination' && personAt(place.address) === null) refusing.add(destination)
    if (because === null) {
      refusing.delete(destination)
      health.report(`token:${id}`, null)
    }
    const reason = healthReasons.channelsRefuse(name, refusing.size)
    health.report(`channels:${id}`, refusing.size === 0 ? null : { severity: 'degraded', reason })
  }
}

function nameOf(outcome: DeliveryOutcome): string {
  return outcome.kind === 'refused' ? `refused_${outcome.because}` : outcome.kind
}

/** A store whose new articles and finds are counted once they are filed. */
export function observeStore(store: Store, { articles, matches }: Metrics): Store {
  const fileStories: Store['articles']['fileStories'] = async (batch) => {
    const stored = await store.articles.fileStories(batch)
    const all = [...batch.stories, ...(batch.joining ?? [])]
    articles.inc(all.length)
    matches.inc(all.reduce((sum, { analysis }) => sum + analysis.topics.length, 0))
    return stored
  }
  return { ...store, articles: { ...store.articles, fileStories } }
}

/** A watch that counts polls by their outcome besides. */
export function observeWatch(watch: Watch, { polls }: Metrics): Watch {
  return {
    ...watch,
    polled: (report) => {
      polls.inc({ outcome: report.outcome })
      watch.polled(report)
    },
  }
}

/** A log whose warnings and errors are counted besides, whether its level shows them or not. */
export function observeLog(log: Log, { problems }: Metrics): Log {
  const counted = (level: 'warn' | 'error'): Log['warn'] => {
    return (message, fields) => {
      problems.inc({ level })
      log[level](message, fields)
    }
  }
  return { ...log, warn: counted('warn'), error: counted('error') }
}
