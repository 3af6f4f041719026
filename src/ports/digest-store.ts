import type { Destination } from '#domain/destination.ts'
import type { NewOperation } from '#domain/operation.ts'

/** One slot of a channel's schedule. */
export type DigestSlot = {
  readonly destination: Destination
  /** The schedule as it was written. */
  readonly schedule: string
  readonly slot: string
}

/** begun: the schedule was met here for the first time, and owes only what comes after. skipped: too late to be sent. */
export type SlotOutcome = 'begun' | 'skipped' | 'filed'

/** What is known of a slot and of what came before it. */
export type SlotState = {
  /** Whether the schedule was met before. */
  readonly isBegun: boolean
  /** Whether the slot needs nothing more, by this schedule or by another one of the channel. */
  readonly isSettled: boolean
  /** Where the channel's last digest ended, no later than now; null where there was none. */
  readonly reachedTo: number | null
}

/** Which digests were filed. */
export type DigestStore = {
  slotState(slot: DigestSlot, now: number): Promise<SlotState>
  /**
   * Marks a slot and, where there is a digest, files it, in one transaction; `at` is where it ends, in epoch milliseconds. A digest of this slot
   * that was filed before stays as it is.
   */
  settleSlot(
    slot: DigestSlot,
    settled: {
      readonly outcome: SlotOutcome
      readonly operation: NewOperation | null
      readonly at: number
    },
  ): Promise<void>
}

/** When somebody looked last, so that they can ask for what came since. */
export type LookStore = {
  /** Epoch milliseconds; null where they never did. */
  lastLook(platform: string, userId: string): Promise<number | null>
  recordLook(platform: string, userId: string, at: number): Promise<void>
}
