import type { Alert, AlertList, ListedAlert } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import { destinationKey, type Destination } from '#domain/destination.ts'
import type { World } from './world.ts'

const HOUR_MS = 3_600_000
/** How many alerts a list shows; the rest is counted. Ten lines fit one message on both platforms. */
const LINES_OF_A_LIST = 10

/** Turns what was over the ceiling into one list per channel, at most one an hour. Answers how many were filed. */
export async function listOverflow(world: World): Promise<number> {
  const at = world.clock.now()
  const lists = await world.store.articles.fileLists({
    lastListBefore: at - HOUR_MS,
    at,
    compose: (destination, held) => {
      world.checkpoint('list-composed')
      return composeList(world, { destination, held, at })
    },
  })
  world.checkpoint('lists-filed')
  return lists
}

/** What waited for more than a day for a channel that could not be written to, as one list. */
export function composeLateList(
  world: Pick<World, 'configuration'>,
  {
    destination,
    alerts,
    at,
  }: { readonly destination: Destination; readonly alerts: readonly Alert[]; readonly at: number },
): NewOperation {
  const held = alerts.map(({ title, url, source, topics }) => ({ title, url, source, topics }))
  const list = composeList(world, { destination, held, at })
  return { ...list, subject: `list:late:${at}`, message: { ...list.message, isLate: true } }
}

type Overflow = {
  readonly destination: Destination
  readonly held: readonly ListedAlert[]
  readonly at: number
}

type ListOperation = NewOperation & { readonly message: AlertList }

function composeList(
  world: Pick<World, 'configuration'>,
  { destination, held, at }: Overflow,
): ListOperation {
  const { channels, locale, isSample } = world.configuration
  const channel = channels.find((one) => destinationKey(one.destination) === destinationKey(destination))
  const message: AlertList = {
    kind: 'list',
    locale: channel?.locale ?? locale,
    items: held.slice(0, LINES_OF_A_LIST),
    omitted: Math.max(0, held.length - LINES_OF_A_LIST),
    isSample,
  }
  return { subject: `list:${at}`, destination, kind: 'post', part: 0, revision: 0, target: null, message }
}
