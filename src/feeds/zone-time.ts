/**
 * The moment at which the clocks of an IANA zone show a local time, both in epoch milliseconds (the local time as if it
 * were UTC). A time that a change of clocks leaves out, or shows twice, is read as one of the two moments beside it.
 */
export function zoneTime(local: number, timeZone: string): number {
  const first = local - offsetMs(local, timeZone)
  return local - offsetMs(first, timeZone)
}

/** One format for each zone: making one is slow, and a feed may hold thousands of dates. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, format)
  return format
}

/** How far a zone's clocks are ahead of UTC at a moment: "GMT+02:00", "GMT" for none. */
function offsetMs(at: number, timeZone: string): number {
  const name = formatOf(timeZone)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/u.exec(name ?? '') ?? []
  const ms = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  return sign === '-' ? -ms : ms
}
