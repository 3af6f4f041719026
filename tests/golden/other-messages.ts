import type {
  Alert,
  AlertList,
  DigestQuote,
  FollowUp,
  FollowUpReason,
  ListedAlert,
  NewsDigest,
  Notice,
} from '#domain/message.ts'
import { builtAt } from '../builders.ts'
import { newsroomAlert } from './alerts.ts'
import { channels, type GoldenNewsroom } from './newsroom.ts'
import type { Scene, Story, Viewing } from './scene.ts'

const HOUR_MS = 3_600_000
const slugs = [
  'umowa-o-magazynach',
  'general-o-manewrach',
  'traktat-o-zakazie-prob',
  'przejscia-zostana-zamkniete',
  'umowa-z-litwa',
  'bialorus-zwolnila-jedenastu-wiezniow',
]

function alertsOf(newsroom: GoldenNewsroom): readonly Alert[] {
  return slugs.map((slug) => newsroomAlert(newsroom, slug))
}

const sentences: Readonly<Record<FollowUpReason, string | null>> = {
  quotation: null,
  news: 'Umowę podpisano w piątek o godzinie 14 w Grodnie.',
  correction: 'Powstaną dwie, a nie trzy nowe bazy dozoru.',
  retraction: 'Depeszę wycofano, ponieważ źródło nie potwierdza swoich słów.',
  sources: null,
  official: 'Ministerstwo potwierdza, że zna treść dokumentu.',
}

function followUpScene(reason: FollowUpReason, changed: Partial<FollowUp> = {}): Scene {
  return {
    name: reason,
    show: (newsroom, { locale }) => {
      const [about, manoeuvres] = alertsOf(newsroom)
      if (about === undefined || manoeuvres === undefined) throw new Error('too few alerts')
      const message: FollowUp = {
        kind: 'follow-up',
        locale,
        storyId: about.storyId,
        topics: about.topics,
        about: about.title,
        reason,
        title: 'Umowa o magazynach. Głos zabrał generał',
        url: 'https://dziennik-polnocny.example/general-o-umowie',
        source: manoeuvres.source,
        at: builtAt,
        quotes: reason === 'quotation' ? manoeuvres.quotes.slice(0, 1) : [],
        sentence: sentences[reason],
        outlets: 5,
        isBroadcast: reason === 'official',
        isSample: false,
        ...changed,
      }
      return { kind: 'message', message, operation: { kind: 'reply' } }
    },
  }
}

const corrects = {
  title: 'Sprostowanie: umowę podpisano w Grodnie, a nie w Brześciu',
  url: 'https://dziennik-polnocny.example/sprostowanie',
  source: { name: 'Dziennik Północny', type: 'independent', country: 'PL' },
} as const
const note = 'Datę poprawiono: chodzi o maj, nie o marzec.'
const corrections: readonly Pick<ListedAlert, 'correction' | 'note'>[] = [
  { correction: { kind: 'correction', ...corrects } },
  { correction: { kind: 'retraction', ...corrects, title: '' } },
  { note },
]

type OfList = (items: readonly ListedAlert[]) => Partial<AlertList>

function listScene(name: string, change: OfList): Scene {
  return {
    name,
    show: (newsroom, { locale }) => {
      const listed = alertsOf(newsroom)
        .map(({ title, url, source, topics }, at): ListedAlert => ({
          title,
          url,
          source,
          topics,
          outlets: at % 3,
        }))
        .toSorted((a, b) => (a.topics[0] ?? '').localeCompare(b.topics[0] ?? '', 'pl'))
      const list: AlertList = { kind: 'list', locale, items: listed, omitted: 0, isSample: false }
      return { kind: 'message', message: { ...list, ...change(listed) } }
    },
  }
}

function digestScene(name: string, change: Partial<NewsDigest> = {}): Scene {
  return {
    name,
    show: (newsroom, { locale }) => {
      const alerts = alertsOf(newsroom)
      const byTopic = Map.groupBy(alerts, ({ topics }) => topics[0] ?? '')
      const topics = [...byTopic].map(([topic, stories], at) => ({
        name: topic,
        tally: { count: stories.length + at, usual: [4, null, 1][at] ?? null },
        stories: stories.map(({ title, url, source, summary }, place) => ({
          title,
          url,
          source,
          lead: summary.slice(0, summary.indexOf('. ') + 1),
          outlets: place + 1,
          ...(place === 1 ? { correction: { kind: 'correction' as const, source: corrects.source } } : {}),
        })),
      }))
      const elsewhere = { name: 'Broń jądrowa', tally: { count: 3, usual: 3 }, stories: [] }
      const quotes = alerts
        .slice(0, 2)
        .flatMap(({ quotes: cards, source, url }): readonly DigestQuote[] =>
          cards.slice(0, 1).map((card) => ({ ...card, source, url })),
        )
      const message: NewsDigest = {
        kind: 'digest',
        locale,
        timeZone: 'Europe/Warsaw',
        since: builtAt - 24 * HOUR_MS,
        until: builtAt,
        tally: { count: 8, usual: 5 },
        topics: [...topics, elsewhere],
        omitted: 2,
        quotes,
        newest: null,
        feeds: { working: 2, all: 3 },
        isSample: false,
        ...change,
      }
      return { kind: 'message', message }
    },
  }
}

const reason = 'HTTP 503'
const title = 'Mińsk i Moskwa podpiszą umowę'

/** Everything that the owner's channel is told; of silence, once of each kind. */
function eventsFor({ platform }: Viewing): readonly Notice['event'][] {
  const destination = `${platform}:${channels[platform]}`
  const gap = { since: builtAt - 9 * HOUR_MS, timeZone: 'Europe/Warsaw', usualGapMs: 3 * HOUR_MS }
  return [
    { name: 'feed-broken', feed: 'Kurier Graniczny', reason, failures: 5 },
    { name: 'feed-stopped', feed: 'Kurier Graniczny', reason: 'HTTP 410', failures: 1 },
    { name: 'feed-healed', feed: 'Kurier Graniczny' },
    { name: 'feed-moved', feed: 'Kurier Graniczny', to: 'https://kurier-graniczny.example/nowy-rss' },
    { name: 'network-broken', feeds: 22, reason },
    { name: 'network-healed' },
    { of: 'feed', voice: 'Kurier Graniczny', name: 'gone-quiet', ...gap },
    { of: 'topic', voice: 'Białoruś', name: 'gone-quiet', ...gap, usualGapMs: 50 * HOUR_MS },
    { of: 'topic', voice: 'Białoruś', name: 'heard-again' },
    { of: 'feed', voice: 'Kurier Graniczny', name: 'heard-again' },
    { name: 'channel-refused', destination, reason: 'Missing Access' },
    { name: 'token-refused', platform, reason: 'HTTP 401' },
    { name: 'message-refused', destination, title, reason: 'HTTP 400' },
    { name: 'delivery-unknown', destination, title },
    { name: 'store-restored', doubtful: 1, dropped: 22 },
    {
      name: 'setting-changed',
      by: '1180000000000000005',
      platform,
      setting: 'topics',
      id: 'Pakty',
      what: 'changed',
      keys: ['any', 'quote'],
    },
    { name: 'test-alert' },
  ]
}

function noticeScenes(): readonly Scene[] {
  const viewing = { platform: 'discord', locale: 'pl' } as const
  return eventsFor(viewing).map(({ name }, at) => ({
    name: `${at + 1} ${name}`,
    show: (_newsroom, asked) => {
      const event = eventsFor(asked)[at]
      if (event === undefined) throw new Error(`no event ${name}`)
      return { kind: 'message', message: { kind: 'notice', locale: asked.locale, event } }
    },
  }))
}

/** Whatever the bot posts by itself that is no alert. */
export const messageStories: readonly Story[] = [
  {
    file: 'replies-to-an-alert',
    scenes: [
      followUpScene('quotation'),
      followUpScene('news'),
      followUpScene('correction'),
      followUpScene('retraction'),
      followUpScene('sources'),
      followUpScene('official', { severity: 'urgent' }),
    ],
  },
  { file: 'summary-of-the-night', scenes: [listScene('six articles', () => ({ quiet: 'night' }))] },
  {
    file: 'lists',
    scenes: [
      listScene('over the ceiling', (items) => ({ items: items.slice(0, 4), omitted: 18 })),
      listScene('one in a quiet hour', (items) => ({ items: items.slice(0, 1), quiet: 'other' })),
      listScene('late', (items) => ({ items: items.slice(0, 2), isLate: true })),
    ],
  },
  {
    file: 'list-with-corrections',
    scenes: [
      listScene('corrected, taken back and noted', (items) => ({
        quiet: 'night',
        items: items.slice(0, 4).map((item, at) => ({ ...item, ...corrections[at] })),
      })),
    ],
  },
  { file: 'digest', scenes: [digestScene('eight stories')] },
  {
    file: 'digest-with-nothing-to-tell',
    scenes: [
      digestScene('nothing new', {
        tally: { count: 0, usual: 5 },
        topics: [],
        quotes: [],
        omitted: 0,
        newest: {
          title: 'Sejm za umową z Litwą',
          url: 'https://przeglad.example/a',
          at: builtAt - 30 * HOUR_MS,
        },
      }),
      digestScene('nothing ever', {
        tally: { count: 0, usual: null },
        topics: [],
        quotes: [],
        omitted: 0,
        feeds: { working: 0, all: 1 },
      }),
    ],
  },
  { file: 'notices-to-the-owner', scenes: noticeScenes() },
]
