import { destinationKey } from '#domain/destination.ts'
import { pass, type Gate } from './gate.ts'

const HOUR_MS = 3_600_000
/** What is urgent goes past the ceiling, up to so many times of it: a rule that makes too much urgent must not flood a channel. */
const URGENT_TIMES = 2

/** A channel that had its fill in the last hour gets a line in its next list instead. `detail`: the ceiling. */
export const ceilingGate: Gate = async (world, { channel, severity }) => {
  const now = world.clock.now()
  const counts = await world.store.articles.alertCounts(now - HOUR_MS, now)
  const ceiling = channel.alertsPerHour * (severity === 'urgent' ? URGENT_TIMES : 1)
  const isOver = (counts.get(destinationKey(channel.destination)) ?? 0) >= ceiling
  return isOver ? { kind: 'hold', step: 'ceiling', detail: String(ceiling) } : pass
}
