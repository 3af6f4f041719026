import type { Habit } from '../simulate.ts'
import { retouched, withTypo } from '../words.ts'
import { change, each, later, withQuery, word } from './looks.ts'

/** Guids that change although the article is the same. */
export const guids: readonly Habit[] = [
  { name: 'new guids at every poll', show: each((shown, moment) => ({ ...shown, guid: word(moment) })) },
  { name: 'new guids once', show: change((shown) => ({ ...shown, guid: `urn:uuid:nowy-${shown.article}` })) },
  {
    name: 'new guid and tracking at every poll',
    show: each((shown, moment) => ({
      ...shown,
      guid: word(moment),
      link: withQuery(shown.link, `utm_source=${word(moment)}&fbclid=${word(moment)}`),
    })),
  },
  {
    name: 'a new guid with every edit',
    edit: later((shown, { chance }) => ({
      ...shown,
      guid: `${shown.guid}#2`,
      title: withTypo(shown.title, chance),
    })),
  },
  {
    name: 'a new guid and a new date with every edit',
    edit: later((shown, { chance, now }) => ({
      ...shown,
      guid: `${shown.guid}#${now}`,
      date: now,
      title: retouched(shown.title, chance),
    })),
  },
  { name: 'guids lost once', show: change((shown) => ({ ...shown, guid: null })) },
]
