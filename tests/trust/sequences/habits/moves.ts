import type { Shown } from '../shown.ts'
import type { Habit } from '../simulate.ts'
import { CHANGE, change, asPermalink, dateOf } from './looks.ts'

const moved = (shown: Shown): Shown => ({ ...shown, link: `https://nowy-kurier.example/a/${shown.article}` })

/** Sites that move. */
export const moves: readonly Habit[] = [
  { name: 'another domain, the guids stay', show: change(moved) },
  {
    name: 'another domain and other guids',
    show: change((shown) => ({ ...moved(shown), guid: `n-${shown.article}` })),
  },
  {
    name: 'another domain, the guid is the address',
    publish: asPermalink,
    show: change((shown) => asPermalink(moved(shown))),
  },
  {
    name: 'another domain, other guids, the dates of the move',
    show: (items, { poll, now }) =>
      poll < CHANGE
        ? items
        : items.map((shown) => ({
            ...moved(shown),
            guid: `n-${shown.article}`,
            date: Math.max(dateOf(shown), Math.min(now, Date.UTC(2026, 4, 14, 6))),
          })),
  },
  {
    name: 'another domain, other guids, no dates',
    publish: (shown) => ({ ...shown, date: null }),
    show: change((shown) => ({ ...moved(shown), guid: `n-${shown.article}` })),
  },
  {
    name: 'another domain, other guids, other leads',
    show: change((shown) => ({
      ...moved(shown),
      guid: `n-${shown.article}`,
      lead: shown.lead.slice(0, 60).trim(),
    })),
  },
]
