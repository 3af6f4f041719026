import { reasonOf } from '#domain/errors.ts'
import type { Clock } from '#ports/clock.ts'
import type {
  Connection,
  ConnectContext,
  DeliveryOutcome,
  Lookup,
  Messenger,
  Platform,
} from '#ports/platform.ts'

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
  open(context: ConnectContext): Promise<string | null>
  close(): Promise<void>
}

/** Makes a link that refuses every send with "later" until the platform is connected. */
export function linkPlatform(platform: Platform, clock: Clock): PlatformLink {
  let connection: Connection | null = null
  const closing = new AbortController()

  async function connect(context: ConnectContext): Promise<string | null> {
    try {
      connection = await platform.connect(context)
      if (closing.signal.aborted) await connection.close()
      return null
    } catch (error) {
      const reason = reasonOf(error)
      context.log.warn('platform not connected', { platform: platform.settings.id, reason })
      return reason
    }
  }

  async function keepTrying(context: ConnectContext): Promise<void> {
    for (
      let pauseMs = FIRST_PAUSE_MS;
      !closing.signal.aborted;
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    ) {
      await clock.sleep(pauseMs, closing.signal)
      if (closing.signal.aborted || (await connect(context)) === null) return
    }
  }

  return {
    platform,
    messenger: {
      send: async (operation) => connection?.send(operation) ?? notConnected,
      find: async (operation) => connection?.find(operation) ?? notConnectedLookup,
    },
    open: async (context) => {
      const trouble = await connect(context)
      if (trouble !== null) void keepTrying(context)
      return trouble
    },
    close: async () => {
      closing.abort()
      await connection?.close()
    },
  }
}

const waiting = { reason: 'not connected yet', retryAfterMs: FIRST_PAUSE_MS }
const notConnected: DeliveryOutcome = { kind: 'refused', because: 'later', ...waiting }
const notConnectedLookup: Lookup = { kind: 'later', ...waiting }
