/** Smaller differences are what clock synchronisation does all day. */
const LEAST_JUMP_MS = 2_000

/**
 * Tells whether the wall clock was set, forward or back, since the last call: it then went another way than the monotonic one.
 * A machine that slept looks like a clock set forward.
 */
export function createJumpDetector(wallNow: () => number, monotonicNow: () => number): () => boolean {
  let last = wallNow() - monotonicNow()
  return () => {
    const lead = wallNow() - monotonicNow()
    const hasJumped = Math.abs(lead - last) >= LEAST_JUMP_MS
    if (hasJumped) last = lead
    return hasJumped
  }
}
