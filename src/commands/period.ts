const HOUR_MS = 3_600_000
const LONGEST_DAYS = 90

const UNITS: Readonly<Record<string, number>> = {
  m: 60_000,
  min: 60_000,
  h: HOUR_MS,
  g: HOUR_MS,
  godz: HOUR_MS,
  d: 24 * HOUR_MS,
  dni: 24 * HOUR_MS,
  t: 7 * 24 * HOUR_MS,
  w: 7 * 24 * HOUR_MS,
}

/** "1h", "24h", "7d", "2t" (tygodnie), "90 min" in milliseconds; null where it is no period or longer than 90 days. */
export function periodMs(text: string): number | null {
  const match = /^(\d{1,4})\s*([a-z]+)\.?$/u.exec(text.trim().toLowerCase())
  const unit = UNITS[match?.[2] ?? '']
  if (match === null || unit === undefined) return null
  const ms = Number(match[1]) * unit
  return ms > 0 && ms <= LONGEST_DAYS * 24 * HOUR_MS ? ms : null
}
