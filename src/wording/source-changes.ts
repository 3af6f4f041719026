import type { SourceType } from '#domain/feed.ts'
import type { Locale } from '#domain/locale.ts'
import { countEnglish, countPolish } from './plural.ts'

/** The fields of a source's form, by the key of depesza.yaml. */
export type SourceField = 'name' | 'type' | 'owner' | 'country' | 'tier' | 'every'

/** What the bot says while sources are listed, added, paused and removed, in one language. */
export type SourcePhrases = {
  /** At most 24 characters, both. */
  readonly formTitle: string
  readonly editTitle: string
  readonly more: string
  readonly labels: Readonly<Record<SourceField, string>>
  readonly hints: Readonly<Record<SourceField, string>>
  readonly types: Readonly<Record<SourceType, string>>
  readonly list: (count: number, page: number, pages: number) => string
  readonly neverPolled: string
  readonly polled: (age: string) => string
  readonly aWeek: (count: number) => string
  readonly failing: (reason: string, age: string) => string
  readonly stopped: string
  readonly silent: (age: string) => string
  readonly paused: string
  readonly fromFile: string
  readonly earlier: string
  readonly later: string
  readonly notAnAddress: (text: string) => string
  readonly known: (name: string) => string
  readonly nothingFound: (address: string, reason: string) => string
  readonly found: (title: string, count: number) => string
  readonly language: (code: string) => string
  readonly severalFound: (count: number) => string
  readonly choose: string
  readonly add: string
  readonly nameTaken: (name: string) => string
  readonly noId: string
  readonly firstPoll: string
  readonly pausedNow: (name: string) => string
  readonly resumedNow: (name: string) => string
  readonly isPaused: (name: string) => string
  readonly isPolled: (name: string) => string
  readonly works: (name: string, count: number) => string
  readonly fails: (name: string, reason: string) => string
  readonly removeWarning: (name: string) => string
}

const polish: SourcePhrases = {
  formTitle: 'Nowe źródło',
  editTitle: 'Dane źródła',
  more: 'Więcej…',
  labels: {
    name: 'Nazwa',
    type: 'Kto za nim stoi',
    owner: 'Właściciel',
    country: 'Kraj',
    tier: 'Poziom zaufania',
    every: 'Jak często',
  },
  hints: {
    name: 'Jak alert nazywa źródło',
    type: 'Pokazywane przy każdym alercie',
    owner: 'Źródła jednego właściciela liczą się jak jedno',
    country: 'Dwie litery, na przykład: PL',
    tier: '1 to najbardziej zaufane, 3 najmniej',
    every: 'Na przykład: 5m, 1h; domyślnie jak w depesza.yaml',
  },
  types: {
    agency: 'agencja',
    government: 'rząd',
    independent: 'niezależne',
    public: 'publiczne',
    state: 'państwowe',
    'think-tank': 'think tank',
    trade: 'branżowe',
    aggregator: 'agregator',
  },
  list: (count, page, pages) =>
    `${countPolish(count, ['źródło', 'źródła', 'źródeł'])}${pages > 1 ? ` · strona ${page} z ${pages}` : ''}`,
  neverPolled: 'jeszcze nie sprawdzone',
  polled: (age) => `sprawdzone ${age}`,
  aWeek: (count) => `${countPolish(count, ['artykuł', 'artykuły', 'artykułów'])} w tygodniu`,
  failing: (reason, age) => `nie działa: ${reason} (od: ${age})`,
  stopped: 'serwer mówi, że kanału RSS już nie ma',
  silent: (age) => `milczy, ostatnio słyszane ${age}`,
  paused: 'wstrzymane',
  fromFile: '🔒 w depesza.yaml',
  earlier: '◀ Wcześniejsze',
  later: 'Dalsze ▶',
  notAnAddress: (text) =>
    `„${text}” to nie adres strony ani kanału RSS; podaj na przykład: https://kurier.example`,
  known: (name) => `Ten kanał RSS już jest: ${name}.`,
  nothingFound: (address, reason) =>
    `Nie znaleziono kanału RSS pod ${address}: ${reason}. Otwórz ten adres w przeglądarce i podaj adres samego kanału RSS.`,
  found: (title, count) => `${title}: ${countPolish(count, ['pozycja', 'pozycje', 'pozycji'])}`,
  language: (code) => `Język według kanału RSS: ${code}.`,
  severalFound: (count) =>
    `Znaleziono ${countPolish(count, ['kanał RSS', 'kanały RSS', 'kanałów RSS'])}. Który?`,
  choose: 'Wybierz kanał RSS',
  add: 'Dodaj…',
  nameTaken: (name) => `Źródło „${name}” już jest; wybierz inną nazwę`,
  noId: 'W nazwie musi być litera łacińska lub cyfra',
  firstPoll: 'Pierwsze sprawdzenie nastąpi za chwilę.',
  pausedNow: (name) => `Wstrzymano: ${name}. Wznów poleceniem „źródło wznów”.`,
  resumedNow: (name) => `Wznowiono: ${name}.`,
  isPaused: (name) => `„${name}” jest już wstrzymane.`,
  isPolled: (name) => `„${name}” nie jest wstrzymane.`,
  works: (name, count) =>
    `${name} działa: ${countPolish(count, ['pozycja', 'pozycje', 'pozycji'])}. Niczego nie zapisano.`,
  fails: (name, reason) => `${name} nie działa: ${reason}.`,
  removeWarning: (name) => `Usunąć źródło „${name}”? Zapisane artykuły zostaną w archiwum.`,
}

const english: SourcePhrases = {
  formTitle: 'New source',
  editTitle: 'About the source',
  more: 'More…',
  labels: {
    name: 'Name',
    type: 'Who stands behind it',
    owner: 'Owner',
    country: 'Country',
    tier: 'Trust',
    every: 'How often',
  },
  hints: {
    name: 'What an alert calls the source',
    type: 'Shown with every alert',
    owner: 'Sources of one owner count as one',
    country: 'Two letters, such as: PL',
    tier: '1 is trusted most, 3 least',
    every: 'Such as: 5m, 1h; by default as in depesza.yaml',
  },
  types: {
    agency: 'agency',
    government: 'government',
    independent: 'independent',
    public: 'public',
    state: 'state',
    'think-tank': 'think tank',
    trade: 'trade',
    aggregator: 'aggregator',
  },
  list: (count, page, pages) =>
    `${countEnglish(count, 'source')}${pages > 1 ? ` · page ${page} of ${pages}` : ''}`,
  neverPolled: 'not polled yet',
  polled: (age) => `polled ${age}`,
  aWeek: (count) => `${countEnglish(count, 'article')} a week`,
  failing: (reason, age) => `fails: ${reason} (since: ${age})`,
  stopped: 'the server says that the feed is gone',
  silent: (age) => `silent, last heard ${age}`,
  paused: 'paused',
  fromFile: '🔒 in depesza.yaml',
  earlier: '◀ Earlier',
  later: 'Further ▶',
  notAnAddress: (text) =>
    `“${text}” is no address of a site or a feed; give one such as: https://kurier.example`,
  known: (name) => `This feed is there already: ${name}.`,
  nothingFound: (address, reason) =>
    `No feed was found at ${address}: ${reason}. Open that address in a browser, and give the address of the feed itself.`,
  found: (title, count) => `${title}: ${countEnglish(count, 'item')}`,
  language: (code) => `Language, as the feed says: ${code}.`,
  severalFound: (count) => `${countEnglish(count, 'feed')} found. Which one?`,
  choose: 'Choose a feed',
  add: 'Add…',
  nameTaken: (name) => `There is a source “${name}” already; take another name`,
  noId: 'The name needs a Latin letter or a digit',
  firstPoll: 'It will be polled in a moment.',
  pausedNow: (name) => `Paused: ${name}. Resume it with “source resume”.`,
  resumedNow: (name) => `Resumed: ${name}.`,
  isPaused: (name) => `“${name}” is paused already.`,
  isPolled: (name) => `“${name}” is not paused.`,
  works: (name, count) => `${name} works: ${countEnglish(count, 'item')}. Nothing was filed.`,
  fails: (name, reason) => `${name} does not work: ${reason}.`,
  removeWarning: (name) => `Remove the source “${name}”? The articles stay in the archive.`,
}

const PHRASES: Readonly<Record<Locale, SourcePhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function sourcePhrases(locale: Locale): SourcePhrases {
  return PHRASES[locale]
}
