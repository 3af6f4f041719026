import type { Channel } from '#domain/configuration.ts'
import type { Alert, AlertList, ListedAlert } from '#domain/message.ts'
import type { Mute } from '#domain/mute.ts'
import type { NewOperation } from '#domain/operation.ts'
import { destinationKey, type Destination } from '#domain/destination.ts'
import type { HeldAlert, Listing } from '#ports/held-alerts.ts'
import type { LateList } from '#ports/outbox.ts'
import { linesLeft } from './lines-left.ts'
import { quietUntil } from './quiet-until.ts'
import { composeSummary } from './compose-summary.ts'
import type { World } from '#pipeline/world.ts'

const HOUR_MS = 3_600_000
/** How many alerts a list shows; the rest is counted. Ten lines fit one message on both platforms. */
const LINES_OF_A_LIST = 10

/** What was over the ceilings and what came in quiet hours, as lists where there may be one now. Answers how many were filed. */
export async function listOverflow(world: World): Promise<number> {
  const lists = await listHeld(world)
  world.checkpoint('lists-filed')
  return lists
}

/**
 * Turns what was over a channel's ceiling into one list, at most one an hour, and what came in its quiet hours into one summary as soon as they are
 * over: by the hours that the configuration has now, whenever that is noticed. What the channel has muted since, or wants no more, is in none.
 * Nothing is filed meanwhile, so that nothing which the quiet hours held comes after their summary. Answers how many were filed.
 */
export async function listHeld(world: World): Promise<number> {
  if ((await world.store.archive.heldCounts()).length === 0) return 0
  return world.filing(async () => {
    const at = world.clock.now()
    return world.store.articles.fileLists({
      lastListBefore: at - HOUR_MS,
      at,
      isQuiet: (destination) => {
        const channel = channelAt(world, destination)
        return channel !== undefined && quietUntil(channel, at) !== null
      },
      compose: (destination, held, mutes) => {
        world.checkpoint('list-composed')
        return composeHeld(world, { destination, held, mutes, at })
      },
    })
  })
}

type Late = {
  readonly destination: Destination
  readonly alerts: readonly Alert[]
  readonly mutes: readonly Mute[]
  readonly at: number
}

/** What waited for more than a day for a channel that could not be written to, as one list; null where nothing is left to be said of it. */
export function composeLateList(
  world: Pick<World, 'configuration'>,
  { destination, alerts, mutes, at }: Late,
): LateList | null {
  const held = alerts.map((alert) => ({ storyId: alert.storyId, finds: [], alert: lineOf(alert) }))
  const channel = channelAt(world, destination)
  const { lines } =
    channel === undefined ? { lines: held } : linesLeft(world.configuration, channel, { held, mutes })
  if (lines.length === 0) return null
  const listed = lines.map(({ alert }) => alert)
  const message: AlertList = { ...composeList(world, destination, listed), isLate: true }
  const operation = operationOf(message, { destination, subject: `list:late:${at}` })
  return { operation, listed: listed.length }
}

function lineOf({ title, url, source, topics, correction, amendment }: Alert): ListedAlert {
  const note = amendment?.note ?? ''
  return {
    title,
    url,
    source,
    topics,
    ...(correction === undefined ? {} : { correction }),
    ...(note === '' ? {} : { note }),
  }
}

type Overflow = {
  readonly destination: Destination
  readonly held: readonly HeldAlert[]
  readonly mutes: readonly Mute[]
  readonly at: number
}

/** One summary of all that is left where quiet hours held some of it, else a list of what was over the ceiling. */
function composeHeld(
  world: Pick<World, 'configuration'>,
  { destination, held, mutes, at }: Overflow,
): Listing {
  const { configuration } = world
  const channel = channelAt(world, destination)
  const { lines, dropped } =
    channel === undefined ? { lines: held, dropped: [] } : linesLeft(configuration, channel, { held, mutes })
  if (lines.length === 0) return { operation: null, dropped }
  const { locale, timeZone } = channel ?? configuration
  const frame = { locale, timeZone, at, isSample: configuration.isSample }
  const message = lines.some(({ step }) => step === 'quiet')
    ? composeSummary(lines, frame)
    : composeList(
        world,
        destination,
        lines.map(({ alert }) => alert),
      )
  return { operation: operationOf(message, { destination, subject: `list:${at}` }), dropped }
}

function composeList(
  world: Pick<World, 'configuration'>,
  destination: Destination,
  listed: readonly ListedAlert[],
): AlertList {
  return {
    kind: 'list',
    locale: channelAt(world, destination)?.locale ?? world.configuration.locale,
    items: listed.slice(0, LINES_OF_A_LIST),
    omitted: Math.max(0, listed.length - LINES_OF_A_LIST),
    isSample: world.configuration.isSample,
  }
}

function operationOf(
  message: AlertList,
  place: { readonly destination: Destination; readonly subject: string },
): NewOperation {
  return { ...place, kind: 'post', part: 0, revision: 0, target: null, message }
}

/** A destination that the configuration no longer names has no channel. */
function channelAt(
  { configuration: { channels } }: Pick<World, 'configuration'>,
  destination: Destination,
): Channel | undefined {
  return channels.find((one) => destinationKey(one.destination) === destinationKey(destination))
}
