import type { Locale } from '#domain/locale.ts'
import type { KeywordMatch } from '#domain/topic.ts'
import type { SettingKind } from '#domain/setting.ts'
import { englishKinds, polishKinds } from './setting-changes.ts'
import { countEnglish, countPolish } from './plural.ts'
import { shorten } from './shorten.ts'

type Counts = {
  readonly feeds: number
  readonly topics: number
  readonly channels: number
  readonly experts: number
}

/** An example that should not have matched, and what was found in it. */
type FoundExample = {
  readonly name: string
  readonly example: string
  readonly finds: readonly Pick<KeywordMatch, 'form' | 'keyword' | 'field'>[]
}

/** What `depesza check` says, in one language. A missing phrase is a type error. */
export type CheckPhrases = {
  readonly problems: (count: number) => string
  readonly sound: (file: string, counts: Counts) => string
  readonly rules: (names: readonly string[]) => string
  readonly examplesHold: (topic: string, count: number) => string
  readonly exampleMissed: (topic: string, example: string) => string
  readonly exampleFound: (found: FoundExample) => string
  readonly placeholder: (destination: string) => string
  readonly valid: (platform: string, account: string) => string
  readonly invalid: (platform: string, reason: string) => string
  readonly offButUsed: (platform: string, reason: string) => string
  readonly offUnused: (platform: string, reason: string) => string
  readonly feedRead: (name: string, items: number, details: readonly string[]) => string
  readonly newest: (age: string) => string
  readonly feedFailed: (name: string, reason: string, ms: number) => string
  readonly feedEmpty: string
  readonly feedStale: (days: number) => string
  readonly feedRemedy: (id: string, file: string) => string
  /** What is said in a channel. */
  readonly configuration: string
  readonly changedSinceStart: (file: string) => string
  readonly leftAside: (kind: SettingKind, name: string, problems: string) => string
  readonly andMore: (count: number) => string
  readonly verdict: (troubles: number) => string
  readonly summary: (working: number, feeds: number, troubles: number) => string
}

const polish: CheckPhrases = {
  problems: (count) =>
    `${countPolish(count, ['problem', 'problemy', 'problemów'])} w konfiguracji; reszty nie sprawdzono.`,
  sound: (file, { feeds, topics, channels, experts }) =>
    `✓ ${file}: ${countPolish(feeds, ['źródło', 'źródła', 'źródeł'])}, ${countPolish(topics, ['temat', 'tematy', 'tematów'])}, ${countPolish(channels, ['kanał', 'kanały', 'kanałów'])}, ${countPolish(experts, ['ekspert', 'eksperci', 'ekspertów'])}`,
  rules: (names) =>
    `✓ ${countPolish(names.length, ['reguła', 'reguły', 'reguł'])}, rozstrzyga pierwsza pasująca: ${names.join('; ')}`,
  examplesHold: (topic, count) =>
    `✓ ${topic}: ${countPolish(count, ['przykład', 'przykłady', 'przykładów'])}`,
  exampleMissed: (topic, example) =>
    `✗ ${topic}: ten przykład ma pasować, a nie pasuje: „${onOneLine(example)}” → dopisz słowo kluczowe, które go znajdzie, albo usuń przykład z „match”`,
  exampleFound: ({ name, example, finds }) => {
    const found = finds.map(({ form, keyword }) => `„${onOneLine(form)}” dla słowa kluczowego „${keyword}”`)
    const place = isInTitle(finds) ? 'jako tytuł ' : ''
    return `✗ ${name}: ten przykład ma nie pasować, a ${place}pasuje: „${onOneLine(example)}”; znaleziono ${found.join(', ')} → wyklucz tę formę albo zwrot, na przykład przez „not”, albo usuń przykład z „miss”`
  },
  placeholder: (destination) =>
    `✗ ${destination}: to adres z przykładu → wpisz w depesza.yaml identyfikator własnego kanału`,
  valid: (platform, account) => `✓ ${platform}: token działa (${account})`,
  invalid: (platform, reason) => `✗ ${platform}: ${reason} → popraw .env`,
  offButUsed: (platform, reason) =>
    `✗ ${platform}: wyłączony (${reason}), a kanały z niego korzystają → uzupełnij .env albo usuń te kanały`,
  offUnused: (platform, reason) => `– ${platform}: wyłączony (${reason}); żaden kanał z niego nie korzysta`,
  feedRead: (name, items, details) =>
    `✓ ${name}: ${[countPolish(items, ['pozycja', 'pozycje', 'pozycji']), ...details].join(', ')}`,
  newest: (age) => `najnowsza ${age}`,
  feedFailed: (name, reason, ms) => `✗ ${name}: ${reason} (${ms} ms)`,
  feedEmpty: 'kanał jest pusty: może być martwy',
  feedStale: (days) => `od ${countPolish(days, ['dnia', 'dni', 'dni'])} nic nowego: kanał może być martwy`,
  feedRemedy: (id, file) => `→ otwórz ten adres w przeglądarce; popraw albo zakomentuj „${id}” w ${file}`,
  configuration: 'Konfiguracja',
  changedSinceStart: (file) =>
    `! ${file} zmienił się od startu bota → uruchom bota ponownie, by zmiany zadziałały`,
  leftAside: (kind, name, problems) =>
    `✗ ustawienie z kanału nie działa (${polishKinds[kind]}: ${name}): ${problems}`,
  andMore: (count) => `…i jeszcze ${count}`,
  verdict: (troubles) =>
    `${troubles === 0 ? 'Wszystko w porządku.' : `Do poprawy: ${troubles}.`} Tokeny i źródła sprawdza „depesza check” na terminalu.`,
  summary: (working, feeds, troubles) =>
    `Działające źródła: ${working} z ${feeds}. ${troubles === 0 ? 'Wszystko gotowe.' : `Do poprawy: ${troubles}.`}`,
}

const english: CheckPhrases = {
  problems: (count) => `${countEnglish(count, 'problem')} in the configuration; nothing else was checked.`,
  sound: (file, { feeds, topics, channels, experts }) =>
    `✓ ${file}: ${countEnglish(feeds, 'feed')}, ${countEnglish(topics, 'topic')}, ${countEnglish(channels, 'channel')}, ${countEnglish(experts, 'expert')}`,
  rules: (names) =>
    `✓ ${countEnglish(names.length, 'rule')}, the first that matches decides: ${names.join('; ')}`,
  examplesHold: (topic, count) => `✓ ${topic}: ${countEnglish(count, 'example')}`,
  exampleMissed: (topic, example) =>
    `✗ ${topic}: this example must match and does not: “${onOneLine(example)}” → add a keyword that finds it, or delete the example from “match”`,
  exampleFound: ({ name, example, finds }) => {
    const found = finds.map(({ form, keyword }) => `“${onOneLine(form)}” for the keyword “${keyword}”`)
    const place = isInTitle(finds) ? ' as a title' : ''
    return `✗ ${name}: this example must not match, and${place} does: “${onOneLine(example)}”; found: ${found.join(', ')} → leave that form or phrase out, such as by “not”, or delete the example from “miss”`
  },
  placeholder: (destination) =>
    `✗ ${destination}: this is the example’s address → put your own channel’s id into depesza.yaml`,
  valid: (platform, account) => `✓ ${platform}: the token works (${account})`,
  invalid: (platform, reason) => `✗ ${platform}: ${reason} → put .env right`,
  offButUsed: (platform, reason) =>
    `✗ ${platform}: off (${reason}), but channels use it → complete .env or delete those channels`,
  offUnused: (platform, reason) => `– ${platform}: off (${reason}); no channel uses it`,
  feedRead: (name, items, details) => `✓ ${name}: ${[countEnglish(items, 'item'), ...details].join(', ')}`,
  newest: (age) => `newest ${age}`,
  feedFailed: (name, reason, ms) => `✗ ${name}: ${reason} (${ms} ms)`,
  feedEmpty: 'the feed is empty: it may be dead',
  feedStale: (days) => `nothing new for ${countEnglish(days, 'day')}: the feed may be dead`,
  feedRemedy: (id, file) => `→ open the address in a browser; put “${id}” right in ${file} or comment it out`,
  configuration: 'The configuration',
  changedSinceStart: (file) =>
    `! ${file} has changed since the bot started → restart the bot for the changes to count`,
  leftAside: (kind, name, problems) =>
    `✗ a setting from a channel does not count (${englishKinds[kind]}: ${name}): ${problems}`,
  andMore: (count) => `…and ${count} more`,
  verdict: (troubles) =>
    `${troubles === 0 ? 'All is in order.' : `To be put right: ${troubles}.`} “depesza check” on the terminal tries the tokens and the sources.`,
  summary: (working, feeds, troubles) =>
    `Working feeds: ${working} of ${feeds}. ${troubles === 0 ? 'All is ready.' : `To be put right: ${troubles}.`}`,
}

const PHRASES: Readonly<Record<Locale, CheckPhrases>> = { pl: polish, en: english }

export function checkPhrases(locale: Locale): CheckPhrases {
  return PHRASES[locale]
}

const maxExampleChars = 100

function onOneLine(text: string): string {
  return shorten(text.replaceAll(/\s+/gu, ' '), maxExampleChars)
}

/** An example is tried as a text first, so that finds in the title mean that it matches as a title only. */
function isInTitle(finds: FoundExample['finds']): boolean {
  return finds.some(({ field }) => field === 'title')
}
