import type { Locale } from '#domain/locale.ts'

/** The fields of a channel's forms, by the key of depesza.yaml; `layout` stands for `forum` and `thread`. */
export type ChannelField =
  | 'topics'
  | 'alertsPerHour'
  | 'quiet'
  | 'digest'
  | 'timeZone'
  | 'language'
  | 'alerts'
  | 'silent'
  | 'escalate'
  | 'layout'

/** The two forms of a channel: what comes to it, and how. */
export type ChannelPart = 'content' | 'manner'

/** How alerts stand in a channel: one under another, with replies in threads, or each as a post of a forum. */
export type ChannelLayout = 'plain' | 'thread' | 'forum'

/** What the bot says of a channel's settings, in one language. */
export type ChannelFormPhrases = {
  /** At most 24 characters. */
  readonly titles: Readonly<Record<ChannelPart, string>>
  readonly open: Readonly<Record<ChannelPart, string>>
  readonly names: Readonly<Record<ChannelField, string>>
  readonly hints: Readonly<Record<ChannelField, string>>
  readonly alerts: Readonly<Record<'compact' | 'full', string>>
  readonly layouts: Readonly<Record<ChannelLayout, string>>
  readonly yes: string
  readonly no: string
  readonly thisChannel: string
  readonly settingsOf: (channel: string) => string
  readonly everyTopic: string
  readonly byDefault: string
  /** In the place of a value. */
  readonly nothing: string
  readonly languages: Readonly<Record<Locale, string>>
  readonly mention: (who: string, rule: string) => string
  readonly notConfigured: string
  readonly allInFile: string
  readonly removeWarning: string
}

const polish: ChannelFormPhrases = {
  titles: { content: 'Co przychodzi na kanał', manner: 'Jak przychodzi' },
  open: { content: 'Co przychodzi…', manner: 'Jak przychodzi…' },
  names: {
    topics: 'Tematy',
    alertsPerHour: 'Alertów na godzinę najwyżej',
    quiet: 'Cisza',
    digest: 'Przegląd',
    timeZone: 'Strefa czasowa',
    language: 'Język',
    alerts: 'Alerty',
    silent: 'Zwykłe alerty bez dźwięku',
    escalate: 'Rosnąca historia wraca na kanał',
    layout: 'Układ',
  },
  hints: {
    topics: 'Po jednym w wierszu; puste: wszystkie tematy',
    alertsPerHour: 'Reszta przychodzi jako jedna lista; domyślnie 10',
    quiet: 'Na przykład: 22:00-07:00 albo 22:00-07:00, bypass: important',
    digest: 'Na przykład: 07:00 albo 07:00, mode: only (same przeglądy)',
    timeZone: 'Na przykład: Europe/Warsaw; domyślnie jak w depesza.yaml',
    language: 'W jakim języku mówi tu bot',
    alerts: 'Zwięzłe: do 900 znaków i jeden cytat',
    silent: 'Ważne i pilne dzwonią zawsze',
    escalate: 'Raz, gdy podaje ją wiele niezależnych źródeł',
    layout: 'Forum tylko tam, gdzie kanał jest forum',
  },
  alerts: { compact: 'zwięzłe', full: 'pełne' },
  layouts: {
    plain: 'jeden pod drugim',
    thread: 'odpowiedzi w wątkach',
    forum: 'każdy alert to wpis na forum',
  },
  yes: 'tak',
  no: 'nie',
  thisChannel: 'ten kanał',
  settingsOf: (channel) => `Ustawienia: ${channel}`,
  everyTopic: 'wszystkie',
  byDefault: 'domyślnie',
  nothing: 'brak',
  languages: { pl: 'polski', en: 'angielski' },
  mention: (who, rule) => `Wzywa ${who}: reguła „${rule}”`,
  notConfigured: 'Tego kanału nie ma jeszcze w konfiguracji; dodaje go „kanał ustaw”.',
  allInFile: '🔒 Wszystko, co da się tu ustawić, stoi w depesza.yaml → zmień to w pliku.',
  removeWarning: 'Usunąć ten kanał z konfiguracji? Alerty przestaną tu przychodzić; to, co jest, zostanie.',
}

const english: ChannelFormPhrases = {
  titles: { content: 'What comes here', manner: 'How it comes' },
  open: { content: 'What comes…', manner: 'How it comes…' },
  names: {
    topics: 'Topics',
    alertsPerHour: 'Alerts an hour, at most',
    quiet: 'Quiet hours',
    digest: 'Digest',
    timeZone: 'Time zone',
    language: 'Language',
    alerts: 'Alerts',
    silent: 'Ordinary alerts without a sound',
    escalate: 'A growing story comes once more',
    layout: 'Layout',
  },
  hints: {
    topics: 'One a line; empty: every topic',
    alertsPerHour: 'The rest comes as one list; 10 by default',
    quiet: 'Such as: 22:00-07:00, or 22:00-07:00, bypass: important',
    digest: 'Such as: 07:00, or 07:00, mode: only (digests alone)',
    timeZone: 'Such as: Europe/Warsaw; by default as in depesza.yaml',
    language: 'What the bot speaks here',
    alerts: 'Compact: up to 900 characters and one quotation',
    silent: 'Important and urgent ones always ring',
    escalate: 'Once, when many independent sources carry it',
    layout: 'A forum only where the channel is one',
  },
  alerts: { compact: 'compact', full: 'full' },
  layouts: {
    plain: 'one under another',
    thread: 'replies in threads',
    forum: 'every alert is a post of the forum',
  },
  yes: 'yes',
  no: 'no',
  thisChannel: 'this channel',
  settingsOf: (channel) => `Settings: ${channel}`,
  everyTopic: 'all',
  byDefault: 'by default',
  nothing: 'none',
  languages: { pl: 'Polish', en: 'English' },
  mention: (who, rule) => `Calls ${who}: the rule “${rule}”`,
  notConfigured: 'This channel is not in the configuration yet; “channel set” adds it.',
  allInFile: '🔒 All that can be set here stands in depesza.yaml → change it in the file.',
  removeWarning:
    'Remove this channel from the configuration? No alert will come here any more; what is here stays.',
}

const PHRASES: Readonly<Record<Locale, ChannelFormPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function channelFormPhrases(locale: Locale): ChannelFormPhrases {
  return PHRASES[locale]
}
