import { muteLine, nameMuted, type MuteRequest } from '#commands/personal/name-muted.ts'
import { periodMs } from '#commands/archive/period.ts'
import type { Configuration } from '#domain/configuration.ts'
import { destinationKey, type Destination } from '#domain/destination.ts'
import type { Mute } from '#domain/mute.ts'
import type { Store } from '#ports/store.ts'
import { openStore } from '#storage/index.ts'
import { mutePhrases } from '#wording/mutes.ts'
import { systemClock } from '#app/clock.ts'
import { digest } from '#app/digest.ts'

/** The configuration whose store is changed, and where the answer is printed. A bot may be running. */
export type Muting = {
  readonly configuration: Configuration
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
}

/** What is to be muted, in which channel (null for the only one), and for how long ("8h", "forever"). */
export type MuteOrder = MuteRequest & { readonly channel: string | null; readonly period: string }

const BY = 'terminal'
const ID_CHARS = 6
const LONGEST_DAYS = 3_650

/** Mutes something in a channel. Answers the exit code: 2 where there is no such thing, channel or period. */
export function mute(order: MuteOrder, muting: Muting): Promise<number> {
  return withStore(muting, async (store) => {
    const { configuration, print, printError } = muting
    const { locale } = configuration
    const phrases = mutePhrases(locale)
    const destination = channelNamed(configuration, order.channel)
    const lengthMs = /^(?:forever|good|zawsze)$/iu.test(order.period)
      ? Infinity
      : periodMs(order.period, LONGEST_DAYS)
    const named = await nameMuted({ configuration, store }, order, locale)
    const keys = configuration.channels.map((channel) => destinationKey(channel.destination))
    if (destination === null) printError(phrases.noChannel(order.channel, keys))
    else if (lengthMs === null) printError(phrases.badPeriod(order.period))
    else if (named.kind === 'problem') printError(named.message)
    else {
      const at = systemClock.now()
      const scope = { kind: 'channel', destination } as const
      const until = lengthMs === Infinity ? null : at + lengthMs
      const id = digest(JSON.stringify([scope, named.muted, at])).slice(0, ID_CHARS)
      const added: Mute = { id, muted: named.muted, scope, by: BY, at, until }
      await store.mutes.add(added)
      print(phrases.muted(await muteLine({ configuration, store }, added, locale)))
      return 0
    }
    return 2
  })
}

/** Lists what is muted, in channels and for people. */
export function listMutes(muting: Muting): Promise<number> {
  return withStore(muting, async (store) => {
    const { configuration, print } = muting
    const phrases = mutePhrases(configuration.locale)
    const active = await store.mutes.active(systemClock.now())
    for (const one of active)
      print(phrases.line(await muteLine({ configuration, store }, one, configuration.locale)))
    if (active.length === 0) print(phrases.none)
    return 0
  })
}

/** Ends a mute. Answers the exit code: 2 where none in force has the id. */
export function unmute(id: string, muting: Muting): Promise<number> {
  return withStore(muting, async (store) => {
    const { configuration, print, printError } = muting
    const { locale } = configuration
    const undone = await store.mutes.undo(id, { by: BY, at: systemClock.now() })
    if (undone === null) printError(mutePhrases(locale).notActive(id))
    else print(mutePhrases(locale).undone(await muteLine({ configuration, store }, undone, locale)))
    return undone === null ? 2 : 0
  })
}

function channelNamed({ channels }: Configuration, name: string | null): Destination | null {
  const destinations = channels.map(({ destination }) => destination)
  if (name === null) return destinations.length === 1 ? (destinations[0] ?? null) : null
  return destinations.find((one) => one.address === name || destinationKey(one) === name) ?? null
}

async function withStore(
  { configuration }: Muting,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await openStore({ path: configuration.storePath, digest })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
