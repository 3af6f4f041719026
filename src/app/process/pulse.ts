import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Health } from '#ports/health.ts'
import { healthReasons } from '#wording/health.ts'

const BEAT_MS = 5_000
/** A pause of the event loop that people notice: Slack and Discord want an answer within three seconds. */
const LAG_MS = 1_000
/** A clock that is put right by NTP moves by less. */
const JUMP_MS = 60_000
/** How long a pause or a jump is told: longer than a monitor waits between two looks. */
const TOLD_MS = 5 * 60_000

/** One look at the process: both clocks, and the event loop's longest pause since the last look, in milliseconds. */
export type Beat = { readonly wallMs: number; readonly monotonicMs: number; readonly longestPauseMs: number }

/** Judges beats: tells a long pause of the event loop and a jump of the machine's clock for a while after it happened. */
export function createPulse(health: Health): (beat: Beat) => void {
  let last: Beat | null = null
  const calm = { 'event-loop': 0, clock: 0 }
  const tell = (part: keyof typeof calm, at: number, reason: ReturnType<typeof healthReasons.loopLags>) => {
    calm[part] = at + TOLD_MS
    health.report(part, { severity: 'degraded', reason })
  }
  return (beat) => {
    const at = beat.monotonicMs
    for (const part of ['event-loop', 'clock'] as const) if (at >= calm[part]) health.report(part, null)
    if (beat.longestPauseMs >= LAG_MS) tell('event-loop', at, healthReasons.loopLags(beat.longestPauseMs))
    const jumpMs = last === null ? 0 : beat.wallMs - last.wallMs - (at - last.monotonicMs)
    if (Math.abs(jumpMs) >= JUMP_MS) tell('clock', at, healthReasons.clockJumped(Math.round(jumpMs / 1000)))
    last = beat
  }
}

/** Looks at the process every five seconds until it is stopped; keeps no process alive. */
export function startPulse(health: Health): () => void {
  const loop = monitorEventLoopDelay({ resolution: 20 })
  loop.enable()
  const beat = createPulse(health)
  const timer = setInterval(() => {
    beat({ wallMs: Date.now(), monotonicMs: performance.now(), longestPauseMs: loop.max / 1e6 })
    loop.reset()
  }, BEAT_MS)
  timer.unref()
  return () => {
    clearInterval(timer)
    loop.disable()
  }
}
