import type { DeliveryTimings } from '#pipeline/world.ts'

/** Every pause of the running bot, in milliseconds. */
export type Timings = DeliveryTimings & {
  /** Overrides the feeds' own intervals; null leaves them. */
  readonly pollMs: number | null
  /** Between two requests to one host. */
  readonly hostGapMs: number
  /** How often the outbox is looked at when nothing else wakes it. */
  readonly deliverMs: number
  /** Platforms find again what they noted before a restart; tests restart a bot more often than a platform would bear. */
  readonly hasMemos: boolean
}

/**
 * The fence is longer than the platforms' request time-out of 10 s. A message counts as absent only after fence and recheck, 25 s: a request
 * may be under way for those 10 s, a history may show it 10 s later still, and 5 s are kept in reserve (`npm run crash -- windows`).
 */
const REAL: Timings = {
  fenceMs: 15_000,
  recheckMs: 10_000,
  retryMs: 2_000,
  retryMaxMs: 300_000,
  probeMs: 60_000,
  probeMaxMs: 3_600_000,
  editPauseMs: 20_000,
  pollMs: null,
  hostGapMs: 1_000,
  deliverMs: 1_000,
  hasMemos: true,
}

/** The real pauses, or those that a test shortens through `DEPESZA_TEST_TIMINGS` (a JSON object of some of them). */
export function timingsFrom(environment: NodeJS.ProcessEnv): Timings {
  const shortened = environment['DEPESZA_TEST_TIMINGS']
  if (shortened === undefined) return REAL
  return { ...REAL, hasMemos: false, ...(JSON.parse(shortened) as Partial<Timings>) }
}
