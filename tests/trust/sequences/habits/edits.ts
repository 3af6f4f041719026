import type { Habit } from '../simulate.ts'
import { headline, lead, retouched, withTypo } from '../words.ts'
import { DAY_MS, each, later, asPermalink, withSlug, word, dateOf } from './looks.ts'

/** Texts that change although the article is the same. */
export const edits: readonly Habit[] = [
  {
    name: 'typos put right',
    edit: later((shown, { chance }) => ({ ...shown, title: withTypo(shown.title, chance) })),
  },
  {
    name: 'titles touched up',
    edit: later((shown, { chance }) => ({ ...shown, title: retouched(shown.title, chance) })),
  },
  {
    name: 'titles touched up, no guids',
    publish: (shown) => ({ ...shown, guid: null }),
    edit: later((shown, { chance }) => ({ ...shown, title: retouched(shown.title, chance) })),
  },
  {
    name: 'leads that grow',
    edit: later((shown, { chance }) => ({ ...shown, lead: `${shown.lead} ${lead(chance)}` })),
  },
  { name: 'leads written anew', edit: later((shown, { chance }) => ({ ...shown, lead: lead(chance) })) },
  {
    name: 'leads written anew with a new date',
    edit: later((shown, { chance, now }) => ({ ...shown, lead: lead(chance), date: now })),
  },
  {
    name: 'a title put right changes address and guid',
    publish: (shown) => asPermalink(withSlug(shown)),
    edit: later((shown, { chance }) =>
      asPermalink(withSlug({ ...shown, title: withTypo(shown.title, chance) })),
    ),
  },
  {
    name: 'a title touched up changes the address',
    publish: withSlug,
    edit: later((shown, { chance }) => withSlug({ ...shown, title: retouched(shown.title, chance) })),
  },
  {
    name: 'urgent lines become articles',
    publish: (shown, chance) =>
      withSlug({
        ...shown,
        title: `PILNE. ${shown.title.split(' ').slice(0, 3).join(' ')}`,
        lead: chance.pick(['Więcej informacji wkrótce.', 'Wkrótce więcej szczegółów.']),
      }),
    edit: (shown, { polls, chance }) =>
      polls === 2 ? withSlug({ ...shown, title: headline(chance), lead: lead(chance) }) : shown,
  },
  {
    name: 'a new date with every edit',
    edit: later((shown, { chance, now }) => ({ ...shown, date: now, title: withTypo(shown.title, chance) })),
  },
  { name: 'the time of the poll as every date', show: each((shown, { now }) => ({ ...shown, date: now })) },
  {
    name: 'the time of the poll as every date, new guids',
    show: each((shown, moment) => ({ ...shown, date: moment.now, guid: word(moment) })),
  },
  {
    name: 'a live blog',
    edit: (shown, { chance, now }) =>
      shown.article % 10 === 3
        ? { ...shown, title: `Relacja na żywo: ${headline(chance)}`, lead: lead(chance), date: now }
        : shown,
  },
  {
    name: 'pushed up again a day later',
    edit: (shown, { now }) =>
      shown.article % 3 === 0 && now - dateOf(shown) > DAY_MS ? { ...shown, date: now } : shown,
  },
]
