import type { Severity } from './severity.ts'

/** A stretch of the local day in minutes after midnight, end exclusive; one whose end is not after its start runs into the next day. */
export type ClockSpan = { readonly start: number; readonly end: number }

/** When a channel is left in peace, on its own clocks. What comes then waits for one summary at the end. */
export type QuietHours = {
  /** Of every day; at most the whole of it. */
  readonly spans: readonly ClockSpan[]
  /** Days that are quiet from midnight to midnight; ISO 8601: 1 is Monday, 7 Sunday. */
  readonly days: readonly number[]
  /** Whether the public holidays of Poland are such days. */
  readonly onPolishHolidays: boolean
  /** Single days that are quiet from midnight to midnight: "2026-12-31". */
  readonly dates: readonly string[]
  /** What is at least so urgent is announced all the same; null where nothing is. */
  readonly bypass: Severity | null
}
