/** The only source of time. */
export type Clock = {
  /** Epoch milliseconds. Somebody may set the clock, forward or back, by any amount. */
  now(): number
  /** Milliseconds since some moment of this process, which nobody can set: for pauses within one run. */
  elapsed(): number
  /** Resolves after that many milliseconds, or at once when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}
