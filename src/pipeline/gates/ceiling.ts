import { destinationKey } from '#domain/destination.ts'
import { pass, type Gate } from './gate.ts'

const HOUR_MS = 3_600_000

/** A channel that had its fill in the last hour gets a line in its next list instead. */
export const ceilingGate: Gate = async (world, { channel }) => {
  const now = world.clock.now()
  const counts = await world.store.articles.alertCounts(now - HOUR_MS, now)
  const isOver = (counts.get(destinationKey(channel.destination)) ?? 0) >= channel.alertsPerHour
  return isOver ? { kind: 'hold', step: 'ceiling', detail: String(channel.alertsPerHour) } : pass
}
