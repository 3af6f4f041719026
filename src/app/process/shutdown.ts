/** A process that has not ended by itself this long after the first signal is ended. */
const GRACE_MS = 10_000

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A signal that is aborted at SIGINT, SIGTERM or SIGHUP (a terminal that was closed; the configuration is read at a start only). A
 * second one ends the process at once. What is not done after ten seconds is left: the next start finds it in the store.
 */
export function untilShutdown(onFirst: () => void): {
  readonly signal: AbortSignal
  readonly forget: () => void
} {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130)
    onFirst()
    controller.abort()
    setTimeout(() => process.exit(process.exitCode ?? 0), GRACE_MS).unref()
  }
  for (const name of SIGNALS) process.on(name, stop)
  const forget = (): void => {
    for (const name of SIGNALS) process.off(name, stop)
  }
  return { signal: controller.signal, forget }
}
