/** A process that has not ended by itself this long after the first signal is ended. */
const GRACE_MS = 10_000

/** A signal that is aborted at SIGINT or SIGTERM; a second one, or a grace that runs out, ends the process at once. */
export function untilShutdown(onFirst: () => void): {
  readonly signal: AbortSignal
  readonly forget: () => void
} {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130)
    onFirst()
    controller.abort()
    setTimeout(() => process.exit(1), GRACE_MS).unref()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const forget = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
  return { signal: controller.signal, forget }
}
