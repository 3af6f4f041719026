import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Loaded before the bot (`node --import`): measures how late the main thread's event loop is, and writes it into LAG_FILE
 * twice a second. SIGUSR2 begins the measure anew.
 */
const RESOLUTION_MS = 10
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
delay.enable()
process.on('SIGUSR2', () => delay.reset())

const toMs = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS)

setInterval(() => {
  const { count, max } = delay
  const lag = { count, p50: toMs(delay.percentile(50)), p99: toMs(delay.percentile(99)), max: toMs(max) }
  writeFileSync(process.env['LAG_FILE'] ?? '/dev/null', JSON.stringify(lag))
}, 500).unref()
