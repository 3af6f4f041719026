import type { Locale } from '#domain/locale.ts'
import { countEnglish, countPolish } from './plural.ts'

/** A platform that is off, and what it lacks. */
export type Lack = { readonly name: string; readonly reason: string }

/** What the command line says while the bot starts, runs and ends, in one language. */
export type TerminalPhrases = {
  readonly started: (version: string, counts: { feeds: number; topics: number; channels: number }) => string
  readonly sampleStarted: (version: string) => string
  readonly sampleNext: readonly string[]
  readonly platformOn: (name: string) => string
  readonly platformOff: (lack: Lack) => string
  readonly platformFailed: (name: string, reason: string) => string
  readonly nothingOn: (lacks: readonly Lack[]) => string
  readonly feedLine: (name: string, articles: number) => string
  readonly feedProgress: (name: string, done: number, total: number) => string
  readonly feedUnchanged: (name: string) => string
  readonly feedFailed: (name: string, reason: string) => string
  readonly goesOn: string
  readonly stillWaiting: (count: number) => string
  /** Messages for channels that refused one; only a command goes on with them. */
  readonly waitForResume: (count: number) => string
  /** Messages that are not to go out before a time; `until`: the last one's, "13 maja 2026, 07:00". */
  readonly waitForTime: (count: number, until: string) => string
  readonly stopping: string
  readonly noConfiguration: (file: string) => string
}

const polish: TerminalPhrases = {
  started: (version, { feeds, topics, channels }) =>
    `Depesza ${version} · ${countPolish(feeds, ['źródło', 'źródła', 'źródeł'])} · ${countPolish(topics, ['temat', 'tematy', 'tematów'])} · ${countPolish(channels, ['kanał', 'kanały', 'kanałów'])}`,
  sampleStarted: (version) =>
    `Depesza ${version} · brak depesza.yaml, więc działa na przykładowej redakcji (artykuły są zmyślone, nic nie wychodzi poza ten terminal)`,
  sampleNext: [
    'Co dalej:',
    '  npm run depesza -- init        połączy Slacka albo Discorda i zapisze depesza.yaml oraz .env',
    '  npm run depesza -- check       sprawdzi konfigurację, tokeny i każde źródło',
    '  npm run depesza -- --help      pokaże resztę poleceń',
  ],
  platformOn: (name) => `${name}: włączony`,
  platformOff: ({ name, reason }) => `${name}: wyłączony (${reason})`,
  platformFailed: (name, reason) => `${name}: nie udało się połączyć, kolejne próby w tle: ${reason}`,
  nothingOn: (lacks) =>
    `Nie ma dokąd wysyłać alertów, więc żadne źródło nie jest sprawdzane: ${listLacks(lacks)}. Uzupełnij .env albo uruchom: npm run depesza -- init`,
  feedLine: (name, articles) =>
    `${name}: ${countPolish(articles, ['nowy artykuł', 'nowe artykuły', 'nowych artykułów'])}`,
  feedProgress: (name, done, total) =>
    `${name}: ${done} z ${countPolish(total, ['artykułu', 'artykułów', 'artykułów'])}`,
  feedUnchanged: (name) => `${name}: bez zmian`,
  feedFailed: (name, reason) => `${name}: ${reason}`,
  stillWaiting: (count) =>
    `${countPolish(count, ['wiadomość czeka', 'wiadomości czekają', 'wiadomości czeka'])} jeszcze na wysłanie: następny start to dokończy.`,
  waitForResume: (count) =>
    `${countPolish(count, ['wiadomość czeka', 'wiadomości czekają', 'wiadomości czeka'])} na kanał, który ich nie przyjmuje: popraw to i uruchom npm run depesza -- resume`,
  waitForTime: (count, until) =>
    `${countPolish(count, ['wiadomość czeka', 'wiadomości czekają', 'wiadomości czeka'])} na swoją porę, najdłużej do ${until}; wyśle to pierwszy start po tym czasie.`,
  goesOn: 'Depesza działa dalej i sprawdza źródła co kilka minut. Koniec: Ctrl+C.',
  stopping: 'Kończę…',
  noConfiguration: (file) => `Nie ma pliku ${file}. Utworzy go: npm run depesza -- init`,
}

const english: TerminalPhrases = {
  started: (version, { feeds, topics, channels }) =>
    `Depesza ${version} · ${countEnglish(feeds, 'feed')} · ${countEnglish(topics, 'topic')} · ${countEnglish(channels, 'channel')}`,
  sampleStarted: (version) =>
    `Depesza ${version} · no depesza.yaml, so this is the sample newsroom (its articles are invented, nothing leaves this terminal)`,
  sampleNext: [
    'What next:',
    '  npm run depesza -- init        connects Slack or Discord and writes depesza.yaml and .env',
    '  npm run depesza -- check       checks the configuration, the tokens and every feed',
    '  npm run depesza -- --help      shows the other commands',
  ],
  platformOn: (name) => `${name}: on`,
  platformOff: ({ name, reason }) => `${name}: off (${reason})`,
  platformFailed: (name, reason) => `${name}: could not connect, trying again in the background: ${reason}`,
  nothingOn: (lacks) =>
    `There is nowhere to post alerts, so no feed is polled: ${listLacks(lacks)}. Fill in .env, or run: npm run depesza -- init`,
  feedLine: (name, articles) => `${name}: ${countEnglish(articles, 'new article')}`,
  feedProgress: (name, done, total) => `${name}: ${done} of ${countEnglish(total, 'article')}`,
  feedUnchanged: (name) => `${name}: unchanged`,
  feedFailed: (name, reason) => `${name}: ${reason}`,
  stillWaiting: (count) =>
    `${countEnglish(count, 'message still waits', 'messages still wait')} to be sent: the next start goes on with it.`,
  waitForResume: (count) =>
    `${countEnglish(count, 'message waits', 'messages wait')} for a channel that takes none: mend that, then run npm run depesza -- resume`,
  waitForTime: (count, until) =>
    `${countEnglish(count, 'message waits for its', 'messages wait for their')} time, until ${until} at the latest; the first start after it sends what waits.`,
  goesOn: 'Depesza goes on and polls its feeds every few minutes. Stop it with Ctrl+C.',
  stopping: 'Stopping…',
  noConfiguration: (file) => `There is no ${file}. Create it with: npm run depesza -- init`,
}

function listLacks(lacks: readonly Lack[]): string {
  return lacks.map(({ name, reason }) => `${name} (${reason})`).join(', ')
}

const PHRASES: Readonly<Record<Locale, TerminalPhrases>> = { pl: polish, en: english }

/** The command line's words in a language. */
export function terminalPhrases(locale: Locale): TerminalPhrases {
  return PHRASES[locale]
}
