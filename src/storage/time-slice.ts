import { setImmediate as nextTurn } from 'node:timers/promises'

/** Waits for the event loop's next turn where this one has gone on for long enough; else only for the microtasks that wait. */
export type TimeSlice = () => Promise<void>

/**
 * SQLite answers at once, so that whole chains of statements would run in one turn of the event loop, each with its write to the
 * disk, and nobody else meanwhile. Asked before each statement, this ends the turn after `maxMs`.
 */
export function createTimeSlice(maxMs = 5): TimeSlice {
  let startedAt: number | null = null
  return async function inTime() {
    if (startedAt !== null && performance.now() - startedAt >= maxMs) await nextTurn()
    if (startedAt !== null) return
    startedAt = performance.now()
    setImmediate(() => {
      startedAt = null
    })
  }
}
