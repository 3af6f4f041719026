/** A clock that a trial moves on, in the place of the machine's own. */
export type ModelTime = {
  now(): number
  advance(ms: number): void
  restore(): void
}

/**
 * From here on `Date.now` and `performance.now` tell model time, for the bot, its libraries and the platforms alike, until it is restored.
 * Timers go on in real time: nothing under trial waits by one, since the outbox keeps every pause as a time at which it is due.
 */
export function startModelTime(start: number): ModelTime {
  const realDate = Date.now.bind(Date)
  const realPerformance = performance.now.bind(performance)
  let at = start
  Date.now = () => at
  performance.now = () => at - start
  return {
    now: () => at,
    advance: (ms) => {
      at += Math.ceil(ms)
    },
    restore: () => {
      Date.now = realDate
      performance.now = realPerformance
    },
  }
}
