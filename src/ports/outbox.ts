import type { Bilingual } from '#domain/bilingual.ts'
import type { Destination } from '#domain/destination.ts'
import type { Alert } from '#domain/message.ts'
import type { Mute } from '#domain/mute.ts'
import type { NewOperation, Operation } from '#domain/operation.ts'

/** A destination that is left alone, since it is gone or forbidden, until somebody resumes it. */
export type ParkedDestination = {
  readonly destination: Destination
  /** Epoch milliseconds. */
  readonly parkedAt: number
  readonly reason: Bilingual
  /** Operations that wait for it. */
  readonly waiting: number
}

/** A list of what waited too long, and how many alerts are in it. */
export type LateList = { readonly operation: NewOperation; readonly listed: number }

/** What became of the old operations of a resumed destination: put into one list, or dropped. */
export type Resumption = { readonly listed: number; readonly dropped: number }

/** What is to become of a held operation, and who says so. */
export type HeldDecision = { readonly choice: 'post' | 'drop'; readonly by: string }

/** The decision on a held operation that counts: the one just made, or an earlier one, by whom where that is known still. */
export type SettledDecision = {
  /** As it is by then. */
  readonly operation: Operation
  readonly choice: HeldDecision['choice']
  readonly by: string | null
  readonly isEarlier: boolean
}

/** The outbox: operations and their fate. */
export type Outbox = {
  /** Files operations that belong to no story, such as notices; known ones stay as they are. */
  fileOperations(operations: readonly NewOperation[], at: number): Promise<void>
  /** Called while nothing is being sent: what was left in `sending` becomes `ambiguous`, due at `dueAt`. Answers how many. */
  recoverInterrupted(dueAt: number): Promise<number>
  /** The destinations that have an operation due at or before `now` and are not parked. */
  dueDestinations(now: number): Promise<readonly Destination[]>
  /**
   * The oldest unfinished operation of a destination if it is due, else null. Order is kept per destination: a later
   * operation never overtakes an earlier one that is not final, but for edits and replies that may wait (those with a `dueAt`) and were
   * never tried: they go behind all else, such a reply also behind the list of what quiet hours hold there. `held` ones do not block. A
   * parked destination has none.
   */
  nextDue(destination: Destination, now: number): Promise<Operation | null>
  /** pending → sending, durably, before the first byte goes out. Answers false when it was no longer pending. */
  beginSend(key: string, at: number): Promise<boolean>
  /** sending or ambiguous → sent. */
  markSent(key: string, messageId: string, at: number): Promise<void>
  /** sending → pending: it was certainly not posted; try again at `dueAt`. */
  postpone(key: string, dueAt: number, reason: string): Promise<void>
  /** sending or ambiguous → ambiguous: look on the platform at `dueAt`. Counts a lookup where `isLookup`. */
  markAmbiguous(
    key: string,
    dueAt: number,
    options: { readonly reason: string; readonly isLookup: boolean },
  ): Promise<void>
  /**
   * The owner's decision on a held operation, of which the first alone counts: "post" (held → pending) sends it again, marked as what may be
   * a repeat, as its newest edit has it; "drop" (held → dead) gives it up. Answers the decision that counts; null where none has the key
   * that is held or was.
   */
  decideHeld(key: string, decision: HeldDecision & { readonly at: number }): Promise<SettledDecision | null>
  /** Those that wait for the owner's decision, oldest first. */
  held(): Promise<readonly Operation[]>
  /**
   * Leaves the destination of an operation alone from now on: it was certainly not posted (sending → pending), or could not be
   * looked up (stays ambiguous). Files the notices where the destination was not parked before. One transaction.
   */
  park(
    key: string,
    parking: {
      readonly reason: Bilingual
      readonly at: number
      readonly notices: readonly NewOperation[]
    },
  ): Promise<void>
  /** The parked destinations, longest parked first. */
  parked(): Promise<readonly ParkedDestination[]>
  /**
   * Goes on with a parked destination. What was filed before `staleBefore` and still waits is not posted any more, edits left aside: alerts
   * become the one list that `compose` makes of them, told what is muted there at that moment, or none; anything else is dropped. One transaction;
   * null where it was not parked.
   */
  resume(request: {
    readonly destination: Destination
    readonly at: number
    readonly staleBefore: number
    readonly compose: (alerts: readonly Alert[], mutes: readonly Mute[]) => LateList | null
  }): Promise<Resumption | null>
  /** ambiguous → pending: send again; `mayRepeat` where its absence could not be made sure. */
  resend(key: string, dueAt: number, options: { readonly mayRepeat: boolean }): Promise<void>
  /** Ends an operation that can never be posted (dead), or one kept for the owner (held). */
  giveUp(key: string, state: 'dead' | 'held', reason: string): Promise<void>
  /**
   * Epoch milliseconds of the next operation that will be due, or null when nothing waits; on these platforms, or on all
   * where none are named.
   */
  nextDueAt(platforms?: readonly string[]): Promise<number | null>
  /**
   * How many operations wait for a time that lies ahead and were never tried, as an answer in quiet hours does, and the last of these times
   * (epoch milliseconds); null where none does. Those of parked destinations left out.
   */
  deferred(now: number): Promise<{ readonly count: number; readonly until: number } | null>
  /** How many messages were posted with the mark of what may be a repeat. */
  countMarked(): Promise<number>
  /**
   * Brings what waits in line with a clock that was set: what was filed at a time that lies ahead waits no longer than it was to, what was tried
   * then is due now, and what may have been sent waits for `fenceMs` again, all of it where the clock `hasJumped` just now. No digest reaches
   * beyond now.
   */
  followClock(clock: {
    readonly now: number
    readonly fenceMs: number
    readonly hasJumped: boolean
  }): Promise<void>
  /** How many operations stand in each state. */
  countByState(): Promise<Readonly<Record<Operation['state'], number>>>
  /** All operations, oldest first, for tests and for `status`; at most `limit`. */
  operations(limit: number): Promise<readonly Operation[]>
}
