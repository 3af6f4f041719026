import type { Locale } from '#domain/locale.ts'
import type { AlertList, ListedAlert } from '#domain/message.ts'
import type { HeldAlert } from '#ports/held-alerts.ts'
import { wallTime } from '#pipeline/calendar.ts'

/** How many alerts a summary shows at most; a renderer counts those for which its platform has no room. */
const LINES_OF_A_SUMMARY = 20
/** What came between six in the evening and nine in the morning, and all of it within one such night, came "at night". */
const EVENING_MINUTE = 18 * 60
const MORNING_MINUTE = 9 * 60
const LONGEST_NIGHT_MS = 15 * 3_600_000

/** For whom a summary is made, and when (epoch milliseconds). */
export type SummaryFrame = {
  readonly locale: Locale
  readonly timeZone: string
  readonly at: number
  readonly isSample: boolean
}

/** What came in a channel's quiet hours: the stories that most outlets carry, those of one topic together, the rest counted. */
export function composeSummary(held: readonly HeldAlert[], frame: SummaryFrame): AlertList {
  const { locale, isSample } = frame
  const shown = held.toSorted((a, b) => b.outlets - a.outlets).slice(0, LINES_OF_A_SUMMARY)
  const items = shown.map(({ alert, outlets }): ListedAlert => ({ ...alert, outlets }))
  return {
    kind: 'list',
    locale,
    items: byTopics(items),
    omitted: held.length - shown.length,
    quiet: isOneNight(held, frame) ? 'night' : 'other',
    isSample,
  }
}

/** Those with the same first topic stand together, the topic with the most outlets first. */
function byTopics(items: readonly ListedAlert[]): readonly ListedAlert[] {
  return [...Map.groupBy(items, ({ topics }) => topics[0] ?? '').values()].flat()
}

function isOneNight(held: readonly HeldAlert[], { timeZone, at }: SummaryFrame): boolean {
  return held.every(({ filedAt }) => {
    const { minute } = wallTime(filedAt, timeZone)
    return at - filedAt < LONGEST_NIGHT_MS && (minute >= EVENING_MINUTE || minute < MORNING_MINUTE)
  })
}
