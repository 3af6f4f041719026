import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import type { WatchdogSettings } from '#domain/configuration.ts'

const { beats, settings } = workerData as { readonly beats: Int32Array; readonly settings: WatchdogSettings }
const LOOK_MS = 250
const STANDARD_ERROR = 2

let seen = -1
/** In looks of this thread, so that time in which the whole machine slept does not count. */
let stalledMs = 0

setInterval(() => {
  const before = stalledMs
  const beat = Atomics.load(beats, 0)
  stalledMs = beat === seen ? before + LOOK_MS : 0
  seen = beat
  const isPast = (limitMs: number): boolean => before < limitMs && stalledMs >= limitMs
  if (stalledMs === 0 && before >= settings.warnMs) say('warn', 'the process goes on after a stall', before)
  if (isPast(settings.warnMs)) say('error', 'the process stalls', stalledMs)
  if (isPast(settings.endMs)) {
    say('error', 'the process is ended because it stalls', stalledMs)
    process.kill(process.pid, 'SIGKILL')
  }
}, LOOK_MS)

/** The log belongs to the thread that stalls, so the line is written past it, in the log's own form. */
function say(level: 'warn' | 'error', msg: string, ms: number): void {
  const line = JSON.stringify({ level, time: new Date().toISOString(), ms, msg })
  try {
    writeSync(STANDARD_ERROR, `${line}\n`)
  } catch {
    // nobody reads standard error: that must not keep the watchdog from its work
  }
}
