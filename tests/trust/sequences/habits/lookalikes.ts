import type { Habit } from '../simulate.ts'
import { lead } from '../words.ts'
import { withTypo } from '../words.ts'
import { HOUR_MS, each, later, serial, word, day, dateOf } from './looks.ts'

/** Identities that mean nothing. */
export const empty: readonly Habit[] = [
  { name: 'one guid for all', publish: (shown) => ({ ...shown, guid: 'kurier' }) },
  {
    name: 'guids by place in the feed',
    show: (items) => items.map((shown, index) => ({ ...shown, guid: String(index + 1) })),
  },
  { name: 'guids used again', publish: (shown) => ({ ...shown, guid: `nr-${shown.article % 18}` }) },
  {
    name: 'one article at a time, one guid',
    pace: { window: 1, articlesPerDay: 6, hoursBetweenPolls: 3 },
    publish: (shown) => ({ ...shown, guid: 'najnowszy' }),
  },
  {
    name: 'the front page as every link',
    publish: (shown) => ({ ...shown, link: 'https://kurier.example/' }),
  },
  {
    name: 'the front page as every link, no guids',
    publish: (shown) => ({ ...shown, guid: null, link: 'https://kurier.example/' }),
  },
  {
    name: 'one page as every link',
    publish: (shown) => ({ ...shown, link: 'https://kurier.example/komunikaty' }),
  },
  {
    name: 'one page as every link, no guids',
    publish: (shown) => ({ ...shown, guid: null, link: 'https://kurier.example/komunikaty' }),
  },
  {
    name: 'one page as every link, one article at a time',
    pace: { window: 1, articlesPerDay: 6, hoursBetweenPolls: 3 },
    publish: (shown) => ({ ...shown, link: 'https://kurier.example/komunikaty' }),
  },
  {
    name: 'one page and one guid for all',
    publish: (shown) => ({ ...shown, guid: 'kurier', link: 'https://kurier.example/komunikaty' }),
  },
  { name: 'no links', publish: (shown) => ({ ...shown, link: null }) },
  {
    name: 'no links and new guids',
    publish: (shown) => ({ ...shown, link: null }),
    show: each((shown, moment) => ({ ...shown, guid: word(moment) })),
  },
  { name: 'no links and no guids', publish: (shown) => ({ ...shown, link: null, guid: null }) },
  {
    name: 'no links and no guids, typos put right',
    publish: (shown) => ({ ...shown, link: null, guid: null }),
    edit: later((shown, { chance }) => ({ ...shown, title: withTypo(shown.title, chance) })),
  },
  {
    name: 'no leads, new guids',
    publish: (shown) => ({ ...shown, lead: '' }),
    show: each((shown, moment) => ({ ...shown, guid: word(moment) })),
  },
  {
    name: 'no titles, new guids',
    publish: (shown) => ({ ...shown, title: '' }),
    show: each((shown, moment) => ({ ...shown, guid: word(moment) })),
  },
  {
    name: 'one lead for all, new guids',
    publish: (shown) => ({ ...shown, lead: 'Czytaj więcej na stronie Kuriera.' }),
    show: each((shown, moment) => ({ ...shown, guid: word(moment) })),
  },
  {
    name: 'one lead for all, guids used again',
    publish: (shown) => ({
      ...shown,
      guid: `nr-${shown.article % 18}`,
      lead: 'Czytaj więcej na stronie Kuriera.',
    }),
  },
]

/** Different articles that look alike. */
export const alike: readonly Habit[] = [
  { name: 'one title every day', publish: serial((shown) => ({ ...shown, title: 'Wiadomości dnia' })) },
  {
    name: 'one title and one lead every day',
    publish: serial(
      (shown) => ({ ...shown, title: 'Pogoda', lead: 'Sprawdź prognozę na dziś i na jutro.' }),
      8,
    ),
  },
  {
    name: 'one title and one page every day',
    publish: serial(
      (shown) => ({ ...shown, title: 'Wiadomości dnia', link: 'https://kurier.example/wiadomosci-dnia' }),
      8,
    ),
  },
  {
    name: 'one title and one guid every day',
    publish: serial((shown) => ({ ...shown, title: 'Wiadomości dnia', guid: 'wiadomosci-dnia' }), 8),
  },
  {
    name: 'one title, new guids',
    publish: serial((shown) => ({ ...shown, title: 'Wiadomości dnia' })),
    show: each((shown, moment) => ({ ...shown, guid: word(moment) })),
  },
  {
    name: 'titles that differ by the date',
    publish: serial(
      (shown) => ({
        ...shown,
        title: `Notowania walut, ${day(dateOf(shown))}`,
        lead: 'Średnie kursy ogłoszone przez bank centralny.',
      }),
      8,
    ),
    show: each((shown, moment) => ({ ...shown, guid: word(moment) })),
  },
  {
    name: 'titles that differ by a number',
    publish: serial(
      (shown) => ({
        ...shown,
        title: `Komunikat nr ${shown.article}`,
        lead: `Komunikat sztabu nr ${shown.article}.`,
      }),
      2,
    ),
  },
  {
    name: 'one title for many towns, dates without a time',
    publish: (shown, chance) => ({
      ...shown,
      title: `Pogoda na dziś: ${chance.pick(['Kraków', 'Łódź', 'Lublin', 'Gdynia', 'Opole', 'Kielce', 'Płock'])}`,
      date: Date.parse(day(dateOf(shown))),
      lead: `Prognoza na dziś dla miasta. ${lead(chance)}`,
    }),
  },
  {
    name: 'a title that comes by the hour',
    pace: { articlesPerDay: 12, hoursBetweenPolls: 2 },
    publish: serial(
      (shown) => ({
        ...shown,
        title: `Serwis o ${new Date(dateOf(shown)).getUTCHours()}`,
        lead: 'Najważniejsze informacje z kraju i ze świata.',
      }),
      2,
    ),
  },
  {
    name: 'a live blog every day',
    publish: serial((shown) => ({ ...shown, title: 'Wojna w Ukrainie. Relacja na żywo' }), 8),
  },
  {
    name: 'corrections of what was said',
    publish: (shown) => shown,
    show: (items) =>
      items.flatMap((shown) =>
        shown.article % 5 === 0 && items.indexOf(shown) > 1
          ? [
              shown,
              {
                article: 50_000 + shown.article,
                guid: `s-${shown.article}`,
                link: `https://kurier.example/sprostowania/${shown.article}`,
                title: `SPROSTOWANIE: ${shown.title}`,
                lead: `W artykule podaliśmy nieprawdę. ${shown.lead.slice(0, 80).trim()}`,
                date: dateOf(shown) + 5 * HOUR_MS,
              },
            ]
          : [shown],
      ),
  },
]
