import type { Bilingual } from '#domain/bilingual.ts'
import { noticesFor } from '#pipeline/tell-owner.ts'
import type { TokenState, World } from '#pipeline/world.ts'

const DAY_MS = 24 * 3_600_000
/** A token that was taken within this time is trusted to be taken again; after it, one operation asks first. */
const TRUST_MS = 60_000

const UNKNOWN: TokenState = { takenAt: null, refusals: 0, closedUntil: 0 }

/** Whether operations may go out on a platform: all of them, one that finds out whether the token is taken, or none. */
export function tokenLeave(world: World, platform: string): 'all' | 'one' | 'none' {
  const { takenAt, closedUntil } = world.tokens.get(platform) ?? UNKNOWN
  const now = world.clock.elapsed()
  if (now < closedUntil) return 'none'
  return takenAt !== null && now - takenAt < TRUST_MS ? 'all' : 'one'
}

/** The platform took the token. */
export function noteTakenToken(world: World, platform: string): void {
  world.tokens.set(platform, { ...UNKNOWN, takenAt: world.clock.elapsed() })
}

/**
 * The platform refused the token: nothing is sent there for a while, longer with each refusal in a row, and the owner is told once, on
 * another platform where the owner's own channel is on this one. Answers when the token is tried again, in epoch milliseconds.
 */
export async function noteRefusedToken(world: World, platform: string, reason: Bilingual): Promise<number> {
  const now = world.clock.now()
  const refusals = (world.tokens.get(platform) ?? UNKNOWN).refusals + 1
  const { probeMs, probeMaxMs } = world.timings
  const pauseMs = Math.min(probeMs * 2 ** Math.min(refusals - 1, 20), probeMaxMs) * (1 + 0.1 * world.random())
  const closedUntil = Math.ceil(world.clock.elapsed() + pauseMs)
  world.tokens.set(platform, { takenAt: null, refusals, closedUntil })
  world.log.error('token refused', { platform, reason: reason.en, refusals })
  if (refusals === 1) {
    const eventIn = (locale: keyof Bilingual) =>
      ({ name: 'token-refused', platform, reason: reason[locale] }) as const
    const subject = `notice:token-refused:${platform}:${Math.floor(now / DAY_MS)}`
    const notices = noticesFor(world, eventIn, { subject, trouble: { platform } })
    await world.store.outbox.fileOperations(notices, now)
  }
  return Math.ceil(now + pauseMs)
}
