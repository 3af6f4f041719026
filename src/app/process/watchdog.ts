import { Worker } from 'node:worker_threads'
import type { WatchdogSettings } from '#domain/configuration.ts'

const BEAT_MS = 250

/**
 * Watches from a thread of its own that the process gets to do its work: tells a stall, such as an endless computation, and ends
 * the process where it does not come to an end, so that whoever supervises it starts it again. Answers how to stop watching.
 */
export function startWatchdog(settings: WatchdogSettings): () => Promise<void> {
  const beats = new Int32Array(new SharedArrayBuffer(4))
  const timer = setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS)
  timer.unref()
  const worker = new Worker(new URL('watchdog-thread.ts', import.meta.url), {
    workerData: { beats, settings },
    execArgv: [],
  })
  worker.unref()
  return async () => {
    clearInterval(timer)
    await worker.terminate()
  }
}
