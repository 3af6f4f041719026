import { compareSeverity } from '#domain/severity.ts'
import { quietUntil } from '#pipeline/quiet/quiet-until.ts'
import { pass, type Gate } from './gate.ts'

/** What comes in a channel's quiet hours waits for the summary at their end, unless it is urgent enough. `detail`: when they end, in epoch milliseconds. */
export const quietGate: Gate = async ({ clock }, { channel, severity }) => {
  const until = quietUntil(channel, clock.now())
  const bypass = channel.quiet?.bypass ?? null
  if (until === null || (bypass !== null && compareSeverity(severity, bypass) >= 0)) return pass
  return { kind: 'hold', step: 'quiet', detail: String(until) }
}
