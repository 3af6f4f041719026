import type { Habit } from '../simulate.ts'
import { CHANGE, change, each, later, withQuery, sitewide, asPermalink, word } from './looks.ts'

/** Addresses that change although the article is the same. */
export const addresses: readonly Habit[] = [
  {
    name: 'http becomes https',
    publish: sitewide(/^https:/u, 'http:'),
    show: change(sitewide(/^http:/u, 'https:')),
  },
  {
    name: 'http becomes https, the guid is the address',
    publish: sitewide(/^https:/u, 'http:'),
    show: (items, { poll }) =>
      items.map(poll < CHANGE ? (shown) => shown : sitewide(/^http:/u, 'https:')).map(asPermalink),
  },
  {
    name: 'www now and then, the guid is the address',
    show: (items, { chance }) =>
      items.map(sitewide(/\/\/(?:www\.)?/u, chance.happens(0.5) ? '//www.' : '//')).map(asPermalink),
  },
  {
    name: 'a final slash now and then, the guid is the address',
    show: each((shown, { chance }) =>
      asPermalink({ ...shown, link: `${shown.link}${chance.happens(0.5) ? '/' : ''}` }),
    ),
  },
  ...[
    'utm_medium=rss&utm_campaign',
    'at_medium=RSS&at_campaign',
    'xtor=RSS-1&gclid',
    'wt_mc',
    'cmp',
    'ns_mchannel=rss&ns_source',
    'mc_eid',
    'ito',
    '_ga',
  ].map((name): Habit => ({
    name: `${name} at every poll, the guid is the address`,
    show: each((shown, moment) =>
      asPermalink({ ...shown, link: withQuery(shown.link, `${name}=${word(moment)}`) }),
    ),
  })),
  ...['partner=rss&emc=rss', 'from=rss', 'CMP=share'].map((query): Habit => ({
    name: `${query} now and then, the guid is the address`,
    show: each((shown, { chance }) =>
      asPermalink(chance.happens(0.5) ? { ...shown, link: withQuery(shown.link, query) } : shown),
    ),
  })),
  {
    name: 'a fragment at every poll, the guid is the address',
    show: each((shown, moment) => asPermalink({ ...shown, link: `${shown.link}#${word(moment)}` })),
  },
  {
    name: 'addresses for phones for a while',
    show: (items, { poll }) =>
      items.map((shown) => asPermalink(poll % 3 === 2 ? sitewide(/\/\//u, '//m.')(shown) : shown)),
  },
  {
    name: 'AMP addresses for a while',
    show: (items, { poll }) =>
      items.map((shown) => asPermalink(poll % 3 === 2 ? { ...shown, link: `${shown.link}/amp/` } : shown)),
  },
  {
    name: 'an amp parameter for a while',
    show: (items, { poll }) =>
      items.map((shown) =>
        asPermalink(poll % 3 === 2 ? { ...shown, link: withQuery(shown.link, 'amp=1') } : shown),
      ),
  },
  {
    name: 'letters now escaped, now not, the guid is the address',
    publish: (shown) => ({
      ...shown,
      link: `https://kurier.example/${shown.title.replaceAll(' ', '-')}-${shown.article}`,
    }),
    show: each((shown, { chance }) =>
      asPermalink({ ...shown, link: chance.happens(0.5) ? encodeURI(shown.link ?? '') : shown.link }),
    ),
  },
  {
    name: 'articles told by a parameter alone',
    publish: (shown) => ({
      ...shown,
      guid: null,
      link: `https://kurier.example/index.php?id=${shown.article}`,
    }),
    show: each((shown, moment) => ({ ...shown, link: withQuery(shown.link, `utm_source=${word(moment)}`) })),
  },
  { name: 'another section later', edit: later(sitewide(/wiadomosci/u, 'swiat')) },
  {
    name: 'another section later, the guid is the address',
    publish: asPermalink,
    edit: later((shown) => asPermalink(sitewide(/wiadomosci/u, 'swiat')(shown))),
  },
]
