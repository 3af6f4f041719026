/** One way to ask a command, on Discord by its options and on Slack by words, and who may see the answer. */
export type Expectation = {
  readonly input: Readonly<Record<string, string | number | boolean>>
  readonly words: string
  readonly isSeenBy: 'asker' | 'channel'
  /** Stands in the answer, in either language. */
  readonly tells: string
}

const plainly = { input: {}, words: '', isSeenBy: 'asker' } as const

/** None of the askers manages the bot, so whatever changes it tells them whom to ask. */
function managersOnly(input: Expectation['input'] = {}): readonly Expectation[] {
  const words = Object.values(input).join(' ')
  return [{ input, words, isSeenBy: 'asker', tells: 'osoba zarządzająca' }]
}

/**
 * What each command may do, by its path, written down apart from the code; one that is missing here fails the trial. Everybody on
 * the team's server may ask what changes nothing, and managers alone the rest; nobody elsewhere may ask anything.
 */
export const expectations: Readonly<Record<string, readonly Expectation[]>> = {
  recent: [
    { ...plainly, tells: 'Tajemnica osipowicka' },
    { input: { share: true }, words: 'share', isSeenBy: 'channel', tells: 'Tajemnica osipowicka' },
  ],
  search: [
    { input: { query: 'tajemnica' }, words: 'tajemnica', isSeenBy: 'asker', tells: 'Tajemnica osipowicka' },
    {
      input: { query: 'tajemnica', share: true },
      words: 'tajemnica share',
      isSeenBy: 'channel',
      tells: 'Tajemnica osipowicka',
    },
  ],
  quotes: [{ ...plainly, tells: 'cytat' }],
  'topic add': managersOnly(),
  'topic edit': managersOnly({ topic: 'Białoruś' }),
  'topic test': managersOnly(),
  'topic remove': managersOnly({ topic: 'Białoruś' }),
  'source list': managersOnly(),
  'source add': managersOnly({ address: 'https://kurier.example' }),
  'source pause': managersOnly({ source: 'kurier' }),
  'source resume': managersOnly({ source: 'kurier' }),
  'source test': managersOnly({ source: 'kurier' }),
  'source remove': managersOnly({ source: 'kurier' }),
  show: [{ input: { article: 'story7' }, words: 'story7', isSeenBy: 'asker', tells: 'Tajemnica osipowicka' }],
  story: [
    { input: { article: 'story7' }, words: 'story7', isSeenBy: 'asker', tells: 'Tajemnica osipowicka' },
  ],
  topics: [{ ...plainly, tells: 'Białoruś' }],
  explain: [{ input: { text: 'story7' }, words: 'story7', isSeenBy: 'asker', tells: 'Tajemnica osipowicka' }],
  save: [
    {
      input: { link: 'https://kurier.example/7' },
      words: 'https://kurier.example/7',
      isSeenBy: 'asker',
      tells: 'Tajemnica osipowicka',
    },
  ],
  mute: [{ ...plainly, tells: '/depesza' }],
  unmute: [{ ...plainly, tells: '/depesza' }],
  follow: [{ ...plainly, tells: '/depesza' }],
  unfollow: [{ ...plainly, tells: '/depesza' }],
  'channel show': managersOnly(),
  'source edit': managersOnly({ source: 'Kurier' }),
  'channel set': managersOnly(),
  'channel remove': managersOnly(),
  'expert list': managersOnly(),
  'expert add': managersOnly(),
  'expert edit': managersOnly({ name: 'Lena Zawada' }),
  'expert remove': managersOnly({ name: 'Lena Zawada' }),
  'opml import': managersOnly({ address: 'https://kurier.example/x.opml' }),
  'opml export': managersOnly(),
  'config check': managersOnly(),
  correct: managersOnly({ article: 'story7' }),
  audit: managersOnly(),
  status: [{ ...plainly, tells: '0.1.0' }],
  feedback: managersOnly(),
  'digest now': [{ ...plainly, tells: 'Białoruś' }],
  brief: [{ ...plainly, tells: 'Przegląd' }],
  help: [{ ...plainly, tells: '/depesza' }],
}

/** Who asks; none of these makes a difference to the answer. */
export const askers = [
  { who: 'a member', user: 'U0ANNA001', discordUser: '1180000000000000700' },
  { who: 'another member', user: 'U0BORYS01', discordUser: '1180000000000000701' },
  { who: 'somebody with a number for a name', user: 'U00000001', discordUser: '1' },
] as const

/** A question, by one of those who ask it. */
export type Question = Expectation & { readonly name: string; readonly asker: (typeof askers)[number] }

/** Where somebody asks, on one platform or the other; the bot answers only at home. On Slack, a guest asks from a workspace of their own. */
export type Place = {
  readonly name: string
  readonly channel: string
  readonly team?: string
  readonly isHome: boolean
}

export const discordPlaces: readonly Place[] = [
  { name: 'the channel of the alerts', channel: '1180000000000000001', isHome: true },
  { name: 'another channel', channel: '1180000000000000002', isHome: true },
  { name: 'another server', channel: '1180000000000000501', isHome: false },
  { name: 'a private message', channel: '1180000000000000999', isHome: false },
]

export const slackPlaces: readonly Place[] = [
  { name: 'the channel of the alerts', channel: 'C0KURIER1', isHome: true },
  { name: 'another channel', channel: 'C0INNY001', isHome: true },
  { name: 'a private message', channel: 'D0ANNA001', isHome: true },
  { name: 'a workspace that shares the channel', channel: 'C0KURIER1', team: 'T0GUEST01', isHome: false },
  { name: 'another workspace', channel: 'C0OBCY001', team: 'T0OBCY001', isHome: false },
  {
    name: 'a private message from another workspace',
    channel: 'D0OBCY001',
    team: 'T0OBCY001',
    isHome: false,
  },
  { name: 'no workspace at all', channel: 'C0KURIER1', team: '', isHome: false },
]

/** What no answer to somebody elsewhere may hold, whatever was asked: stories, topics, sources, numbers, and ways to ask on. */
export const teamsOwn =
  /osipowick|Białoru|jądrow|kurier|cytat|artyku|źród|\d|\/depesza|discord|slack|https?:/iu

/** Buttons that the bot gives out: they work at home, and carried elsewhere they tell nothing. */
export const trueActions: readonly {
  readonly action: string
  readonly tells: string
  readonly isSeenBy: 'asker' | 'channel'
}[] = [
  { action: 'sources:STORY', tells: 'Tajemnica osipowicka', isSeenBy: 'asker' },
  { action: 'quotes:STORY', tells: 'cytat', isSeenBy: 'asker' },
  { action: 'card:STORY|0', tells: 'Tajemnica osipowicka', isSeenBy: 'asker' },
  { action: 'cardshare:STORY|0', tells: 'Tajemnica osipowicka', isSeenBy: 'channel' },
  { action: 'course:STORY|0', tells: 'Tajemnica osipowicka', isSeenBy: 'asker' },
  { action: 'help:more', tells: '/depesza', isSeenBy: 'asker' },
  { action: 'page:-|-|0|10|0|-', tells: 'Tajemnica osipowicka', isSeenBy: 'asker' },
  { action: 'share:-|-|0|10|0|-', tells: 'Tajemnica osipowicka', isSeenBy: 'channel' },
]

/** What is typed where options are suggested, and what is suggested at home. */
export const typings = [
  { command: 'recent', option: 'topic', typed: 'bia', isOffered: true },
  { command: 'recent', option: 'topic', typed: 'nie ma takiego', isOffered: false },
] as const

/** Buttons that nobody was given. `STORY` stands for a story that exists; each is answered as out of date and shows no story. */
export const forgedActions: readonly string[] = [
  'quotes:', 'quotes:nobody', 'quotes:STORY1', 'quotes:STORY ', 'quotes: STORY', 'quotes:STORY|', 'quotes:%', 'quotes:_',
  "quotes:' OR '1'='1", "quotes:'); DROP TABLE stories;--", 'quotes:../../etc/passwd', 'quotes:STORY%00', 'quotes:*',
  'sources:', 'sources:nobody', "sources:' OR 1=1", 'sources:%', 'sources:null', 'sources:undefined',
  'page:', 'page:-', 'page:|||||', 'page:-|-|0|25|0|', 'page:-|-|0|26|0|-', 'page:-|-|0|1000|0|-', 'page:-|-|0|-1|0|-',
  'page:-|-|0|NaN|0|-', 'page:-|-|0|Infinity|0|-', 'page:-|-|0|1.5|0|-', 'page:-|-|-5|10|0|-', 'page:-|-|0|10|10|-',
  'page:-|-|0|10|-1|-', 'page:zzzzz|-|0|10|0|-', 'page:-|zzzzz|0|10|0|-', 'page:-|-|0|10|0|x', 'page:-|-|0|10|0|1.',
  "page:-|-|0|10|0|1.' OR 1=1", 'page:-|-|zzzzzzzzzzzzzzzz|10|0|-', 'page:-|-|0|0x19|0|-', 'page:-|-|0|1e1|0|-',
  'page:-|-|0| 10|0|-', 'page:-|-|0|10|0|-|-', 'page:-|-|0|10|0|1.STORY.x', 'page:-|-|0|10|0|-\n',
  'share:', 'share:-|-|0|26|0|-', 'share:zzzzz|-|0|10|0|-', 'share:-|-|0|10|0|x', "share:'|'|'|'|'|'",
  'search:', 'search:aaaaaaaaaaaa|0|-', 'search:aaaaaaaaaaaa|0|1.1', "search:' OR 1=1|0|-", 'searchshare:aaaaaaaaaaaa|0|-', 'search:*|0|-',
  'topic-save:x', 'topic-drop:x', 'topic-voices:x', 'topic-remove:bialorus', 'form-topic-again:x', 'undo:x', 'undo:0123456789',
  'audit-page:0', 'form-amend:STORY', 'amendpick:x', 'form-off:x', 'form-keep:x', 'amend-undo:0123456789', 'form-amend-expert:0123456789', 'expert-remove:lena-zawada', 'source-page:0', 'source-choose:x', 'source-remove:kurier', 'form-source:x',
  'admin:1', 'delete:STORY', 'constructor:x', '__proto__:x', 'toString:', 'hasOwnProperty:x', 'quotes', ':', '', ' ', 'QUOTES:STORY',
  'QUOTES:', 'quotes:STORY\nquotes:STORY', 'run:status', 'resume:1', 'mute:1', 'follow:', 'follow:nobody', 'follow-story:nobody', 'follow-chosen:STORY', 'refollow:x', 'digest-post:1.2', 'x'.repeat(95),
] // prettier-ignore
