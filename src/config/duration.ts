const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** How a duration is written: a whole number and its unit. */
export const durationPattern = /^([1-9][0-9]{0,6})(s|m|h|d)$/u

/** The milliseconds of "30s", "5m", "1h" or "7d"; null where the text is no duration. */
export function parseDuration(text: string): number | null {
  const [, count, unit] = durationPattern.exec(text) ?? []
  if (unit !== 's' && unit !== 'm' && unit !== 'h' && unit !== 'd') return null
  return Number(count) * UNIT_MS[unit]
}
