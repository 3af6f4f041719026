import type { Habit } from '../simulate.ts'
import { retouched, withTypo } from '../words.ts'
import { HOUR_MS, DAY_MS, each, later, asPermalink, withSlug, word, day, dateOf } from './looks.ts'

/** Dates that cannot be right. */
export const dates: readonly Habit[] = [
  { name: 'dates in the future', publish: (shown) => ({ ...shown, date: dateOf(shown) + 300 * DAY_MS }) },
  {
    name: 'dates two hours ahead, new guids',
    publish: (shown) => ({ ...shown, date: dateOf(shown) + 2 * HOUR_MS }),
    show: each((shown, moment) => ({ ...shown, guid: word(moment) })),
  },
  { name: 'dates of 1970', publish: (shown) => ({ ...shown, date: 'Thu, 01 Jan 1970 00:00:00 GMT' }) },
  {
    name: 'dates in an unknown zone',
    dialect: 'rss',
    publish: (shown) => ({
      ...shown,
      date: `${new Date(dateOf(shown)).toUTCString().replace('GMT', '')}XYZT`,
    }),
  },
  { name: 'no dates', publish: (shown) => ({ ...shown, date: null }) },
  {
    name: 'no dates, new guids',
    publish: (shown) => ({ ...shown, date: null }),
    show: each((shown, moment) => ({ ...shown, guid: word(moment) })),
  },
  {
    name: 'no dates, titles touched up',
    publish: (shown) => ({ ...shown, date: null }),
    edit: later((shown, { chance }) => ({ ...shown, title: retouched(shown.title, chance) })),
  },
  {
    name: 'no dates, a title put right changes address and guid',
    publish: (shown) => asPermalink(withSlug({ ...shown, date: null })),
    edit: later((shown, { chance }) =>
      asPermalink(withSlug({ ...shown, title: withTypo(shown.title, chance) })),
    ),
  },
  {
    name: 'dates without a time, new guids',
    publish: (shown) => ({ ...shown, date: Date.parse(day(dateOf(shown))) }),
    show: each((shown, moment) => ({ ...shown, guid: word(moment) })),
  },
]
