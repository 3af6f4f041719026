/** The only source of time. */
export type Clock = {
  /** Epoch milliseconds. */
  now(): number
  /** Resolves after that many milliseconds, or at once when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}
