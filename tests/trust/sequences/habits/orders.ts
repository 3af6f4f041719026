import type { Habit } from '../simulate.ts'
import { HOUR_MS, DAY_MS, CHANGE, withQuery, word, dateOf, shuffled } from './looks.ts'

/** Orders and selections of the same articles. */
export const orders: readonly Habit[] = [
  { name: 'oldest first', show: (items) => items.toReversed() },
  {
    name: 'shuffled',
    show: shuffled,
  },
  {
    name: 'half of the feed at a time',
    show: (items, { chance }) => items.filter((_, index) => index === 0 || chance.happens(0.5)),
  },
  {
    name: 'a cache that is behind',
    show: (items, { archive, chance, now }) =>
      chance.happens(0.5)
        ? items
        : archive.filter((shown) => now - dateOf(shown) > 10 * HOUR_MS).slice(0, items.length),
  },
  {
    name: 'old articles return after 40 days',
    pace: { days: 46, articlesPerDay: 2, hoursBetweenPolls: 24, window: 10 },
    show: (items, { archive, now, poll }) =>
      poll % 5 === 4
        ? [...items, ...archive.filter((shown) => now - dateOf(shown) > 40 * DAY_MS).slice(0, 10)]
        : items,
  },
  {
    name: 'old articles return after 40 days with new guids',
    pace: { days: 46, articlesPerDay: 2, hoursBetweenPolls: 24, window: 10 },
    show: (items, { archive, now, poll, chance }) =>
      poll % 5 === 4
        ? [
            ...items,
            ...archive
              .filter((shown) => now - dateOf(shown) > 40 * DAY_MS)
              .slice(0, 10)
              .map((shown) => ({ ...shown, guid: word({ chance }) })),
          ]
        : items,
  },
  {
    name: 'an archive is imported',
    show: (items, { poll }) =>
      poll < CHANGE
        ? items
        : [
            ...items,
            ...Array.from({ length: 8 }, (_, index) => ({
              article: 100_000 + index,
              guid: `archiwum-${index}`,
              link: `https://kurier.example/archiwum/${index}`,
              title: `Z archiwum, część ${index}`,
              lead: `Tekst z archiwum numer ${index}, wydany na nowo.`,
              date: Date.UTC(2026, 1, 1 + index),
            })),
          ],
  },
  {
    name: 'every article twice, once with tracking',
    show: (items) =>
      items.flatMap((shown) => [
        shown,
        { ...shown, guid: `${shown.guid}-rss`, link: withQuery(shown.link, 'utm_source=rss') },
      ]),
  },
  {
    name: 'every article in two sections',
    show: (items) =>
      items.flatMap((shown) => [
        shown,
        { ...shown, guid: `${shown.guid}-kraj`, link: shown.link?.replace('wiadomosci', 'kraj') ?? null },
      ]),
  },
  {
    name: 'a long feed without dates, shuffled',
    pace: { window: 520, days: 2, hoursBetweenPolls: 6 },
    publish: (shown) => ({ ...shown, date: null }),
    show: shuffled,
  },
]

/** Times at which nothing useful comes. */
export const spells: readonly Habit[] = [
  { name: 'down for half a day', spell: ({ poll }) => (poll >= 8 && poll < 13 ? 'down' : null) },
  {
    name: 'down for half a day, back with new guids',
    spell: ({ poll }) => (poll >= 8 && poll < 13 ? 'down' : null),
    show: (items, { poll }) =>
      poll < 8 ? items : items.map((shown) => ({ ...shown, guid: `po-awarii-${shown.article}` })),
  },
  { name: 'a login page now and then', spell: ({ poll }) => (poll % 4 === 3 ? 'login-page' : null) },
  { name: 'empty now and then', show: (items, { poll }) => (poll % 4 === 3 ? [] : items) },
  { name: 'often unchanged', spell: ({ poll }) => (poll % 2 === 1 ? 'unchanged' : null) },
]
