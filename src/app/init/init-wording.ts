import type { Bilingual } from '#domain/bilingual.ts'
import type { Locale } from '#domain/locale.ts'

/** What `depesza init` says, in one language. A missing phrase is a type error. */
export type InitPhrases = {
  readonly unknownPlatform: (word: string, known: readonly string[]) => string
  readonly unknownLanguage: (word: string) => string
  readonly strangeLanguage: (word: string) => string
  readonly badToken: (known: readonly string[]) => string
  readonly badAddress: (platform: string, example: string, summary: Bilingual) => string
  readonly unplacedChannel: (known: readonly string[]) => string
  readonly missing: string
  readonly missingPlatform: (known: readonly string[]) => string
  readonly missingChannel: (id: string, example: string) => string
  readonly missingSecrets: (platform: string, reason: Bilingual, names: readonly string[]) => string
  readonly exists: (path: string) => string
  readonly otherSecret: (name: string, path: string) => string
  readonly askLanguage: string
  readonly askPlatform: (known: readonly string[]) => string
  readonly askSecret: (name: string, summary: string, isOptional: boolean) => string
  readonly askAddress: (platform: string, summary: Bilingual, example: string) => string
  /** Enter ends it. */
  readonly askFurther: (platform: string) => string
  readonly askReady: string
  readonly askTopics: (names: readonly string[]) => string
  readonly askExperts: (count: number) => string
  readonly unknownTopic: (word: string, known: readonly string[]) => string
  readonly strangeAnswer: (answer: string) => string
  readonly unchanged: (path: string) => string
  readonly installing: (platform: string) => string
  readonly valid: (platform: string, account: string) => string
  readonly invalid: (platform: string, reason: Bilingual) => string
  readonly remark: (remark: Bilingual) => string
  readonly givenUp: string
  readonly written: (path: string) => string
  readonly tested: (destination: string) => string
  readonly testRefused: (destination: string, reason: Bilingual) => string
  readonly testUnknown: (destination: string, reason: Bilingual) => string
  readonly next: readonly string[]
}

const polish: InitPhrases = {
  unknownPlatform: (word, known) =>
    `--platform ${word}: nie ma takiej platformy. Możliwe: ${known.join(', ')}.`,
  unknownLanguage: (word) => `--language ${word}: możliwe są pl i en.`,
  strangeLanguage: (word) => `Nie znam języka „${word}”: wpisz pl albo en.`,
  badToken: (known) => `--token: napisz NAZWA=wartość; możliwe nazwy: ${known.join(', ')}.`,
  badAddress: (platform, example, summary) =>
    `${platform}: to nie jest adres kanału. Przykład: ${example} (${summary.pl}).`,
  unplacedChannel: (known) =>
    `--channel: przy kilku platformach napisz PLATFORMA:ADRES, a PLATFORMA to: ${known.join(', ')}.`,
  missing: 'Nie ma terminala, który mógłby odpowiadać na pytania, więc potrzebne są jeszcze:',
  missingPlatform: (known) => `  --platform ${known.join('|')}`,
  missingChannel: (id, example) => `  --channel ${id}:${example}`,
  missingSecrets: (platform, reason, names) =>
    `  tokeny platformy ${platform} w zmiennych środowiska, w .env albo jako --token NAZWA=wartość: ${names.join(', ')} (${reason.pl})`,
  exists: (path) => `${path} już istnieje i zostaje bez zmian. Zastąpi go --force.`,
  otherSecret: (name, path) => `${path} zawiera już inną wartość ${name}. Zastąpi ją --force.`,
  askLanguage: 'Język / language: pl, en',
  askPlatform: (known) => `Dokąd wysyłać alerty (${known.join(', ')}; kilka po przecinku)?`,
  askSecret: (name, summary, isOptional) =>
    `${name}: ${summary}${isOptional ? ' (Enter pomija)' : ''}; znaki nie będą widoczne: `,
  askAddress: (platform, summary, example) => `Kanał w ${platform}: ${summary.pl}, na przykład ${example}: `,
  askFurther: (platform) => `Jeszcze jeden kanał w ${platform} (Enter: już wszystkie): `,
  askTopics: (names) =>
    `Tematy: ${numbered(names)}. Które (numery lub nazwy po przecinku; Enter: wszystkie)? `,
  askExperts: (count) => `Wziąć z przykładu ekspertów (${count})? [T/n] `,
  unknownTopic: (word, known) => `Nie ma tematu „${word}”. Możliwe: ${known.join(', ')}.`,
  strangeAnswer: (answer) => `„${answer}”: wpisz tak albo nie.`,
  unchanged: (path) => `✓ ${path} jest już właśnie taki; niczego nie zmieniono.`,
  askReady: 'Gdy bot jest już w kanale, naciśnij Enter.',
  installing: (platform) => `— ${platform}: instalacja —`,
  valid: (platform, account) => `✓ ${platform}: token działa (${account})`,
  invalid: (platform, reason) => `✗ ${platform}: ${reason.pl}`,
  remark: (remark) => `  ! ${remark.pl}`,
  givenUp: 'Nic nie zapisano. Popraw token i uruchom „npm run depesza -- init” ponownie.',
  written: (path) => `✓ zapisano ${path}`,
  tested: (destination) => `✓ wiadomość próbna jest w ${destination}`,
  testRefused: (destination, reason) =>
    `✗ wiadomość próbna nie dotarła do ${destination}: ${reason.pl}. Sprawdź, czy bot jest w kanale; pliki są zapisane.`,
  testUnknown: (destination, reason) =>
    `? nie wiadomo, czy wiadomość próbna dotarła do ${destination}: ${reason.pl}. Zajrzyj do kanału.`,
  next: [
    'Co dalej:',
    '  1. przejrzyj depesza.yaml: tematy, źródła, ekspertów i kanał „owner” na wiadomości o kłopotach',
    '  2. npm run depesza -- check    sprawdzi każde źródło',
    '  3. npm start                   uruchomi bota',
  ],
}

const english: InitPhrases = {
  unknownPlatform: (word, known) =>
    `--platform ${word}: there is no such platform. Known: ${known.join(', ')}.`,
  unknownLanguage: (word) => `--language ${word}: pl and en are possible.`,
  strangeLanguage: (word) => `“${word}” is no language of the bot: type pl or en.`,
  badToken: (known) => `--token: write NAME=value; known names: ${known.join(', ')}.`,
  badAddress: (platform, example, summary) =>
    `${platform}: this is no channel address. Example: ${example} (${summary.en}).`,
  unplacedChannel: (known) =>
    `--channel: with several platforms write PLATFORM:ADDRESS, where PLATFORM is one of: ${known.join(', ')}.`,
  missing: 'There is no terminal to answer questions, so these are needed too:',
  missingPlatform: (known) => `  --platform ${known.join('|')}`,
  missingChannel: (id, example) => `  --channel ${id}:${example}`,
  missingSecrets: (platform, reason, names) =>
    `  the tokens of ${platform} in environment variables, in .env or as --token NAME=value: ${names.join(', ')} (${reason.en})`,
  exists: (path) => `${path} exists already and stays as it is. --force replaces it.`,
  otherSecret: (name, path) => `${path} already holds another value of ${name}. --force replaces it.`,
  askLanguage: 'Język / language: pl, en',
  askPlatform: (known) => `Where should alerts go (${known.join(', ')}; several with commas)?`,
  askSecret: (name, summary, isOptional) =>
    `${name}: ${summary}${isOptional ? ' (Enter skips it)' : ''}; what you type stays hidden: `,
  askAddress: (platform, summary, example) => `Channel on ${platform}: ${summary.en}, such as ${example}: `,
  askFurther: (platform) => `Another channel on ${platform} (Enter: no more): `,
  askTopics: (names) => `Topics: ${numbered(names)}. Which (numbers or names with commas; Enter: all)? `,
  askExperts: (count) => `Take the experts of the example (${count})? [Y/n] `,
  unknownTopic: (word, known) => `There is no topic “${word}”. Known: ${known.join(', ')}.`,
  strangeAnswer: (answer) => `“${answer}”: type yes or no.`,
  unchanged: (path) => `✓ ${path} is just like that already; nothing was changed.`,
  askReady: 'When the bot is in the channel, press Enter.',
  installing: (platform) => `— Installing on ${platform} —`,
  valid: (platform, account) => `✓ ${platform}: the token works (${account})`,
  invalid: (platform, reason) => `✗ ${platform}: ${reason.en}`,
  remark: (remark) => `  ! ${remark.en}`,
  givenUp: 'Nothing was written. Put the token right and run “npm run depesza -- init” again.',
  written: (path) => `✓ wrote ${path}`,
  tested: (destination) => `✓ the test message stands in ${destination}`,
  testRefused: (destination, reason) =>
    `✗ the test message did not reach ${destination}: ${reason.en}. See that the bot is in the channel; the files are written.`,
  testUnknown: (destination, reason) =>
    `? nobody can say whether the test message reached ${destination}: ${reason.en}. Please look at the channel.`,
  next: [
    'What next:',
    '  1. look through depesza.yaml: topics, feeds, experts, and an “owner” channel for trouble',
    '  2. npm run depesza -- check    tries every feed',
    '  3. npm start                   starts the bot',
  ],
}

/** "1 Białoruś, 2 Umowy". */
function numbered(names: readonly string[]): string {
  return names.map((name, index) => `${index + 1} ${name}`).join(', ')
}

const PHRASES: Readonly<Record<Locale, InitPhrases>> = { pl: polish, en: english }

export function initPhrases(locale: Locale): InitPhrases {
  return PHRASES[locale]
}
