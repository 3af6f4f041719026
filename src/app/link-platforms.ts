import type { Bilingual } from '#domain/bilingual.ts'
import { wordingOf } from '#domain/errors.ts'
import type { Clock } from '#ports/clock.ts'
import type {
  Connection,
  ConnectContext,
  DeliveryOutcome,
  Lookup,
  Messenger,
  Platform,
} from '#ports/platform.ts'
import { healthReasons } from '#wording/health.ts'
import { discreetConnection } from '#app/secrets/discreet-connection.ts'
import { observeConnection, type Observers } from '#app/health/observe.ts'

const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 300_000

/** A platform that is on: it can be written to at once, and is connected in the background as soon as it answers. */
export type PlatformLink = {
  readonly platform: Platform
  readonly messenger: Messenger
  /**
   * Connects, and tries again with growing pauses until it succeeds or the link is closed. Resolves after the first try,
   * with the reason where it failed.
   */
  open(context: ConnectContext): Promise<Bilingual | null>
  close(): Promise<void>
}

/** Makes a link that refuses every send with "later" until the platform is connected; the observers hear of all of it. */
export function linkPlatform(platform: Platform, clock: Clock, observers: Observers): PlatformLink {
  const state: LinkState = { connection: null, closing: new AbortController(), observers }
  return {
    platform,
    messenger: {
      send: async (operation) => state.connection?.send(operation) ?? notConnected,
      find: async (operation) => state.connection?.find(operation) ?? notConnectedLookup,
    },
    open: async (context) => {
      const trouble = await connect(platform, state, context)
      if (trouble !== null) void keepTrying({ platform, clock, state }, context)
      return trouble
    },
    close: async () => {
      state.closing.abort()
      await state.connection?.close()
    },
  }
}

type LinkState = {
  connection: Connection | null
  readonly closing: AbortController
  readonly observers: Observers
}

/** Answers why it failed, or null. */
async function connect(
  platform: Platform,
  state: LinkState,
  context: ConnectContext,
): Promise<Bilingual | null> {
  const { id, name } = platform.settings
  const { health } = state.observers
  try {
    const connection = discreetConnection(await platform.connect(context), context.environment)
    if (state.closing.signal.aborted) await connection.close()
    else state.connection = observeConnection(connection, platform.settings, state.observers)
    health.report(`platform:${id}`, null)
    return null
  } catch (error) {
    const reason = wordingOf(error)
    health.report(`platform:${id}`, {
      severity: 'degraded',
      reason: healthReasons.notConnected(name, reason),
    })
    context.log.warn('platform not connected', { platform: id, reason: reason.en })
    return reason
  }
}

type Trial = { readonly platform: Platform; readonly clock: Clock; readonly state: LinkState }

async function keepTrying({ platform, clock, state }: Trial, context: ConnectContext): Promise<void> {
  const { signal } = state.closing
  for (let pauseMs = FIRST_PAUSE_MS; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    await clock.sleep(pauseMs, signal)
    if (signal.aborted || (await connect(platform, state, context)) === null) return
  }
}

const reason: Bilingual = { pl: 'nie ma jeszcze połączenia', en: 'not connected yet' }
const waiting = { reason, retryAfterMs: FIRST_PAUSE_MS }
const notConnected: DeliveryOutcome = { kind: 'refused', because: 'later', ...waiting }
const notConnectedLookup: Lookup = { kind: 'later', ...waiting }
