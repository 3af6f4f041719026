/** A limit of time that can be stopped. */
export type Deadline = {
  /** Aborted when the time is over. */
  readonly signal: AbortSignal
  /** Does something that takes none of the time. */
  without(task: () => Promise<void>): Promise<void>
  stop(): void
}

export function startDeadline(ms: number): Deadline {
  const over = new AbortController()
  let leftMs = ms
  let startedAt = 0
  let timer: NodeJS.Timeout
  start()
  return { signal: over.signal, without, stop: () => clearTimeout(timer) }

  function start(): void {
    startedAt = performance.now()
    timer = setTimeout(() => over.abort(), Math.max(1, leftMs))
  }

  async function without(task: () => Promise<void>): Promise<void> {
    clearTimeout(timer)
    leftMs -= performance.now() - startedAt
    await task()
    start()
  }
}
