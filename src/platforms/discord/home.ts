import type { Client, Interaction } from 'discord.js'
import type { Place } from '#domain/place.ts'
import type { ConnectContext } from '#ports/platform.ts'
import { noteElsewhere } from '#platforms/shared/note-elsewhere.ts'
import { outcomeOfFailure } from './outcome-of.ts'
import type { Api } from './rest.ts'

/** A channel that Discord refuses to show is asked for again only after so long: refusals count against the bot. */
const REFUSED_MS = 10 * 60_000
/** After a failure that may pass, such as no connection. */
const FAILED_MS = 5_000

/** The servers that hold a channel of the configuration. */
export type Home = {
  /** Where an interaction comes from; a private message is elsewhere. Never throws. */
  placeOf(asked: Pick<Interaction, 'guildId' | 'client'>): Promise<Place>
  /** The channels of the configuration that are known to stand in a server. */
  channelsIn(guildId: string): readonly string[]
}

/**
 * Learns the servers as questions come: from what the gateway told, else from Discord itself, each channel's once.
 * https://docs.discord.com/developers/resources/channel#get-channel
 */
export function createHome({ places, log }: Pick<ConnectContext, 'places' | 'log'>, api: Api): Home {
  const note = noteElsewhere(log, 'discord')
  const channels = new Map<string, Known>()
  const isHome = (guildId: string) => places().addresses.some((id) => channels.get(id)?.guildId === guildId)
  let failedUntil = 0
  let asking: Promise<boolean> | null = null

  /** Asks Discord about one channel after the other; false where it cannot say now. */
  async function askAll(): Promise<boolean> {
    for (const id of places().addresses.filter((id) => isOpen(channels.get(id)))) {
      const known = await askAbout(api, id)
      if (known === null) {
        log.warn('discord does not say where a channel is', { channel: id })
        failedUntil = performance.now() + FAILED_MS
        return false
      }
      channels.set(id, known)
    }
    return true
  }

  async function place(guildId: string, client: Client): Promise<Place> {
    const { addresses } = places()
    for (const id of addresses) {
      const told = guildInCache(client, id)
      if (told !== null) channels.set(id, { guildId: told, until: Infinity })
    }
    if (isHome(guildId)) return 'home'
    if (!addresses.some((id) => isOpen(channels.get(id)))) return 'elsewhere'
    if (performance.now() < failedUntil) return 'unknown'
    asking ??= askAll().finally(() => {
      asking = null
    })
    const isKnown = await asking
    if (isHome(guildId)) return 'home'
    return isKnown ? 'elsewhere' : 'unknown'
  }

  return {
    channelsIn: (guildId) => channelsOf(channels, guildId),
    placeOf: async ({ guildId, client }) =>
      guildId === null ? note('elsewhere', 'private messages') : note(await place(guildId, client), guildId),
  }
}

/** Nothing is known of it that counts still. */
function isOpen(known: Known | undefined): boolean {
  return (known?.until ?? 0) <= performance.now()
}

function channelsOf(channels: ReadonlyMap<string, Known>, guildId: string): readonly string[] {
  return [...channels].flatMap(([id, known]) => (known.guildId === guildId ? [id] : []))
}

/** The server of a channel, null where there is none to see, and until when (monotonic milliseconds) that counts. */
type Known = { readonly guildId: string | null; readonly until: number }

function guildInCache(client: Client, channelId: string): string | null {
  const channel = client.channels.cache.get(channelId)
  return channel === undefined || channel.isDMBased() ? null : channel.guildId
}

async function askAbout(api: Api, channelId: string): Promise<Known | null> {
  const refused = { guildId: null, until: performance.now() + REFUSED_MS }
  try {
    const answer = await api.request({ method: 'GET', path: `/channels/${channelId}` })
    const guildId: unknown =
      typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'guild_id') : null
    return typeof guildId === 'string' ? { guildId, until: Infinity } : refused
  } catch (error) {
    const outcome = outcomeOfFailure(error)
    const isForGood =
      outcome.kind === 'refused' && (outcome.because === 'destination' || outcome.because === 'message')
    return isForGood ? refused : null
  }
}
