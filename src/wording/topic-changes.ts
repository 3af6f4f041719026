import type { Locale } from '#domain/locale.ts'
import type { QuotedVoices } from '#domain/topic.ts'
import { countEnglish, countPolish, formatCount } from './plural.ts'

/** The fields of a topic's forms, by the key of depesza.yaml. */
export type TopicField = 'name' | 'any' | 'all' | 'not' | 'beside' | 'query'

/** What the bot says while a topic is added, changed or tried, in one language. */
export type TopicPhrases = {
  readonly titles: Readonly<Record<'add' | 'edit' | 'test', string>>
  readonly next: string
  readonly labels: Readonly<Record<TopicField, string>>
  readonly hints: Readonly<Record<TopicField, string>>
  readonly nameTaken: (name: string) => string
  readonly noId: string
  readonly found: (name: string, count: number) => string
  /** How many articles were read, back to when. */
  readonly read: (count: number, since: string) => string
  readonly cutShort: string
  readonly nothingStored: string
  readonly forms: string
  readonly andMoreForms: (count: number) => string
  readonly goesTo: (channels: readonly string[]) => string
  readonly goesNowhere: string
  readonly quote: string
  readonly voices: Readonly<Record<QuotedVoices, string>>
  readonly readingAgain: string
  readonly removeWarning: (name: string, count: number) => string
}

const polish: TopicPhrases = {
  titles: { add: 'Nowy temat', edit: 'Zmiana tematu', test: 'Próba tematu' },
  next: 'Sprawdź',
  labels: {
    name: 'Nazwa',
    any: 'Słowa kluczowe, po jednym w wierszu',
    all: 'Muszą wystąpić wszystkie',
    not: 'Wyklucz',
    beside: 'Tylko w zdaniu, w którym jest też',
    query: 'Zapytanie',
  },
  hints: {
    name: 'Jak alert nazywa temat, na przykład: Broń jądrowa',
    any: 'Wystarczy jedno, w dowolnej odmianie',
    all: 'Po jednym w wierszu; zamienniki połącz: umowa OR traktat',
    not: 'Po jednym w wierszu, na przykład: umowa o pracę',
    beside: 'Po jednym w wierszu; wystarczy jedno',
    query: 'Na przykład: (umowa OR traktat) AND Rosja',
  },
  nameTaken: (name) => `Temat „${name}” już jest; zmień go poleceniem „temat zmień” albo wybierz inną nazwę`,
  noId: 'W nazwie musi być litera łacińska lub cyfra',
  found: (name, count) =>
    count === 0
      ? `„${name}” nie trafiłby w żaden artykuł`
      : `„${name}” trafiłby w ${countPolish(count, ['artykuł', 'artykuły', 'artykułów'])}`,
  read: (count, since) =>
    `Sprawdzono ${countPolish(count, ['artykuł', 'artykuły', 'artykułów'])} od ${since}.`,
  cutShort: 'Na starsze zabrakło czasu.',
  nothingStored: 'W archiwum nie ma artykułów z ostatnich 7 dni, więc nie ma na czym sprawdzić.',
  forms: 'Szukane formy:',
  andMoreForms: (count) => `i ${formatCount(count, 'pl')} innych`,
  goesTo: (channels) => `Alerty przyjdą na: ${channels.join(', ')}.`,
  goesNowhere: 'Żaden kanał nie dostanie alertów: każdy ma własną listę tematów („kanał ustaw”).',
  quote: 'Czyje słowa najpierw',
  voices: { experts: 'Ekspertów', officials: 'Osób urzędowych', everybody: 'Kto mówi najwięcej' },
  readingAgain: 'Archiwum z 7 dni jest czytane na nowo w tle; nic z niego nie przyjdzie jako alert.',
  removeWarning: (name, count) =>
    `Usunąć temat „${name}”? Alerty na ten temat przestaną przychodzić. Z ostatnich 7 dni ma ${countPolish(count, ['artykuł', 'artykuły', 'artykułów'])}.`,
}

const english: TopicPhrases = {
  titles: { add: 'New topic', edit: 'Change a topic', test: 'Try a topic' },
  next: 'Try it',
  labels: {
    name: 'Name',
    any: 'Keywords, one a line',
    all: 'All of these must be found',
    not: 'Leave out',
    beside: 'Only in a sentence that also has',
    query: 'Query',
  },
  hints: {
    name: 'What an alert calls the topic, such as: Nuclear weapons',
    any: 'One is enough, in any inflected form',
    all: 'One a line; join alternatives: umowa OR traktat',
    not: 'One a line, such as: umowa o pracę',
    beside: 'One a line; one is enough',
    query: 'Such as: (umowa OR traktat) AND Rosja',
  },
  nameTaken: (name) =>
    `There is a topic “${name}” already; change it with “topic edit”, or take another name`,
  noId: 'The name needs a Latin letter or a digit',
  found: (name, count) =>
    count === 0
      ? `“${name}” would have matched no article`
      : `“${name}” would have matched ${countEnglish(count, 'article')}`,
  read: (count, since) => `${countEnglish(count, 'article')} read, since ${since}.`,
  cutShort: 'There was no time for older ones.',
  nothingStored: 'The archive has no articles of the last 7 days, so there is nothing to try it on.',
  forms: 'Forms that are looked for:',
  andMoreForms: (count) => `and ${formatCount(count, 'en')} more`,
  goesTo: (channels) => `Alerts will come to: ${channels.join(', ')}.`,
  goesNowhere: 'No channel will get alerts: each has a list of topics of its own (“channel set”).',
  quote: 'Whose words first',
  voices: { experts: 'Experts', officials: 'Officials', everybody: 'Whoever says most' },
  readingAgain:
    'The archive of 7 days is being read again in the background; nothing of it will come as an alert.',
  removeWarning: (name, count) =>
    `Remove the topic “${name}”? Its alerts will come no more. It has ${countEnglish(count, 'article')} of the last 7 days.`,
}

const PHRASES: Readonly<Record<Locale, TopicPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function topicPhrases(locale: Locale): TopicPhrases {
  return PHRASES[locale]
}
