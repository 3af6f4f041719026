import type { CommandWorld } from '#commands/command.ts'
import { readDays, type Days } from './day.ts'
import { periodMs } from './period.ts'

/** Longer than any archive; a period that is asked for is to be found good or bad, not long. */
const LONGEST_DAYS = 36_500
/** Before and after every article. */
export const EVER = { since: Number.MIN_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER } as const

/** The moment so long ago ("7d": its start is its end), or the day, month or year that is named; null where the text is neither. */
export function readMoment(
  { clock, configuration }: Pick<CommandWorld, 'clock' | 'configuration'>,
  word: string,
): Days | null {
  const ms = periodMs(word, LONGEST_DAYS)
  if (ms === null) return readDays(word, configuration.timeZone)
  const moment = clock.now() - ms
  return { start: moment, end: moment }
}
