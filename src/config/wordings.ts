import type { PlatformSettings } from '#ports/platform.ts'
import type { Wording } from './problem.ts'

/** What a value may be, as a reader of a configuration file calls it. */
export type ValueKind = 'text' | 'number' | 'switch' | 'list' | 'section' | 'nothing'

const KINDS: Readonly<Record<ValueKind, { readonly pl: string; readonly en: string }>> = {
  text: { pl: 'tekst', en: 'text' },
  number: { pl: 'liczba', en: 'a number' },
  switch: { pl: 'true albo false', en: 'true or false' },
  list: { pl: 'lista', en: 'a list' },
  section: { pl: 'sekcja z kluczami', en: 'a section with keys' },
  nothing: { pl: 'brak wartości', en: 'no value' },
}

const EXAMPLE = 'depesza.example.yaml'

export function unknownKey(key: string, meant: string | null, known: readonly string[]): Wording {
  const list = known.join(', ')
  return {
    message: { pl: `nieznany klucz „${key}”`, en: `unknown key “${key}”` },
    remedy:
      meant === null
        ? { pl: `dozwolone klucze: ${list}`, en: `known keys: ${list}` }
        : { pl: `czy chodziło o „${meant}”?`, en: `did you mean “${meant}”?` },
  }
}

export function missingKey(key: string): Wording {
  return {
    message: { pl: `brakuje klucza „${key}”`, en: `the key “${key}” is missing` },
    remedy: { pl: `dopisz „${key}:” (wzór: ${EXAMPLE})`, en: `add “${key}:” (see ${EXAMPLE})` },
  }
}

export function wrongKind(expected: readonly ValueKind[], received: ValueKind): Wording {
  if (received === 'nothing') return emptyValue
  const pl = expected.map((kind) => KINDS[kind].pl).join(' albo ')
  const en = expected.map((kind) => KINDS[kind].en).join(' or ')
  const isQuotable = expected[0] === 'text' && isTakenForOther(received, expected)
  return {
    message: {
      pl: `tu ma stać ${pl}, a jest ${KINDS[received].pl}`,
      en: `${en} is expected here, not ${KINDS[received].en}`,
    },
    remedy: isQuotable
      ? { pl: 'ujmij wartość w cudzysłów', en: 'put the value in quotation marks' }
      : { pl: `popraw według ${EXAMPLE}`, en: `write it as in ${EXAMPLE}` },
  }
}

/** "- Putin: będzie traktat" is a section to YAML, and 2026 a number. */
function isTakenForOther(received: ValueKind, expected: readonly ValueKind[]): boolean {
  return received === 'section' ? expected.length === 1 : received === 'number' || received === 'switch'
}

export const emptyValue: Wording = {
  message: { pl: 'klucz nie ma wartości', en: 'the key has no value' },
  remedy: { pl: 'wpisz wartość albo usuń ten wiersz', en: 'write a value or delete the line' },
}

export function notOneOf(values: readonly string[], meant: string | null): Wording {
  const list = values.join(', ')
  return {
    message: { pl: `niedozwolona wartość; możliwe: ${list}`, en: `the value must be one of: ${list}` },
    remedy:
      meant === null
        ? { pl: 'wpisz jedną z nich', en: 'write one of these' }
        : { pl: `czy chodziło o „${meant}”?`, en: `did you mean “${meant}”?` },
  }
}

export const emptyList: Wording = {
  message: { pl: 'lista jest pusta', en: 'the list is empty' },
  remedy: {
    pl: 'wpisz co najmniej jedną pozycję albo usuń klucz',
    en: 'add at least one item or delete the key',
  },
}

export function outOfRange(minimum: number, maximum: number): Wording {
  const range = `${minimum}–${maximum}`
  return {
    message: {
      pl: `liczba całkowita ma być z zakresu ${range}`,
      en: `a whole number in ${range} is expected`,
    },
    remedy: { pl: 'popraw liczbę', en: 'change the number' },
  }
}

export const badDuration: Wording = {
  message: { pl: 'to nie jest odstęp czasu', en: 'this is no duration' },
  remedy: { pl: 'napisz na przykład 5m, 90s, 1h albo 7d', en: 'write for example 5m, 90s, 1h or 7d' },
}

export const pauseOutOfRange: Wording = {
  message: {
    pl: 'odstęp między sprawdzeniami ma wynosić od 1m do 24h',
    en: 'the pause between two polls must be from 1m to 24h',
  },
  remedy: { pl: 'zalecane: 5m', en: 'recommended: 5m' },
}

export const ageOutOfRange: Wording = {
  message: {
    pl: 'największy wiek wiadomości ma wynosić od 1h do 365d',
    en: 'the greatest age of news must be from 1h to 365d',
  },
  remedy: { pl: 'zalecane: 7d', en: 'recommended: 7d' },
}

export const badUrl: Wording = {
  message: { pl: 'to nie jest adres http:// ani https://', en: 'this is no http:// or https:// address' },
  remedy: {
    pl: 'wpisz pełny adres, na przykład https://example.org/rss.xml',
    en: 'write the full address, such as https://example.org/rss.xml',
  },
}

export const urlWithCredentials: Wording = {
  message: {
    pl: 'adres zawiera nazwę użytkownika albo hasło',
    en: 'the address holds a user name or a password',
  },
  remedy: { pl: 'podaj adres bez części przed „@”', en: 'give the address without the part before “@”' },
}

export const badId: Wording = {
  message: { pl: 'niedozwolony identyfikator', en: 'this id is not allowed' },
  remedy: {
    pl: 'użyj małych liter a–z, cyfr i łączników, najwyżej 40 znaków',
    en: 'use lower-case a–z, digits and hyphens, at most 40 characters',
  },
}

export const emptyText: Wording = {
  message: { pl: 'tekst jest pusty', en: 'the text is empty' },
  remedy: { pl: 'wpisz tekst albo usuń ten wiersz', en: 'write a text or delete the line' },
}

export function tooLong(maxChars: number): Wording {
  return {
    message: { pl: `tekst ma ponad ${maxChars} znaków`, en: `the text has more than ${maxChars} characters` },
    remedy: { pl: 'skróć go', en: 'shorten it' },
  }
}

export const wordless: Wording = {
  message: {
    pl: 'słowo kluczowe nie zawiera litery ani cyfry',
    en: 'the keyword holds no letter and no digit',
  },
  remedy: { pl: 'wpisz słowo, frazę albo nazwisko', en: 'write a word, a phrase or a name' },
}

export const badCountry: Wording = {
  message: { pl: 'to nie jest kod kraju', en: 'this is no country code' },
  remedy: {
    pl: 'użyj dwóch wielkich liter ISO 3166-1, na przykład PL',
    en: 'use two capitals of ISO 3166-1, such as PL',
  },
}

export const badLanguage: Wording = {
  message: { pl: 'to nie jest kod języka', en: 'this is no language code' },
  remedy: {
    pl: 'użyj dwóch małych liter ISO 639-1, na przykład pl',
    en: 'use two lower-case letters of ISO 639-1, such as pl',
  },
}

export const badTimeZone: Wording = {
  message: { pl: 'nieznana strefa czasowa', en: 'unknown time zone' },
  remedy: { pl: 'użyj nazwy IANA, na przykład Europe/Warsaw', en: 'use an IANA name, such as Europe/Warsaw' },
}

export const badDate: Wording = {
  message: { pl: 'to nie jest data', en: 'this is no date' },
  remedy: { pl: 'napisz RRRR-MM-DD, RRRR-MM albo "RRRR"', en: 'write YYYY-MM-DD, YYYY-MM or "YYYY"' },
}

export const badHost: Wording = {
  message: { pl: 'to nie jest nazwa hosta', en: 'this is no host' },
  remedy: { pl: 'napisz host albo host:port, bez http://', en: 'write host or host:port, without http://' },
}

export const badBindHost: Wording = {
  message: { pl: 'to nie jest nazwa hosta', en: 'this is no host' },
  remedy: { pl: 'napisz sam host, na przykład 127.0.0.1', en: 'write the host alone, such as 127.0.0.1' },
}

export function badAddress({ name, address }: PlatformSettings): Wording {
  return {
    message: { pl: `to nie jest adres kanału w ${name}`, en: `this is no channel address of ${name}` },
    remedy: {
      pl: `wpisz adres taki jak "${address.example}" (${address.summary.pl})`,
      en: `write an address like "${address.example}" (${address.summary.en})`,
    },
  }
}

export function notOnePlatform(ids: readonly string[]): Wording {
  const list = ids.join(', ')
  return {
    message: {
      pl: 'kanał ma wskazywać dokładnie jedną platformę',
      en: 'a channel must name exactly one platform',
    },
    remedy: { pl: `wpisz jeden z kluczy: ${list}`, en: `write one of the keys: ${list}` },
  }
}

export function unknownTopic(reference: string, meant: string | null, known: readonly string[]): Wording {
  const list = known.join(', ')
  return {
    message: { pl: `nie ma tematu „${reference}”`, en: `there is no topic “${reference}”` },
    remedy:
      meant === null
        ? { pl: `wpisz identyfikator albo nazwę tematu: ${list}`, en: `write a topic’s id or name: ${list}` }
        : { pl: `czy chodziło o „${meant}”?`, en: `did you mean “${meant}”?` },
  }
}

export function duplicateId(id: string, line: number): Wording {
  return {
    message: {
      pl: `identyfikator „${id}” jest już zajęty w wierszu ${line}`,
      en: `the id “${id}” is taken already in line ${line}`,
    },
    remedy: { pl: 'dopisz inne „id:”', en: 'add another “id:”' },
  }
}

export function duplicateValue(line: number): Wording {
  return {
    message: { pl: `to samo stoi już w wierszu ${line}`, en: `the same stands already in line ${line}` },
    remedy: { pl: 'usuń jedną z pozycji albo połącz je', en: 'delete one of the two or join them' },
  }
}

export const noId: Wording = {
  message: { pl: 'z tej nazwy nie da się utworzyć identyfikatora', en: 'no id can be made from this name' },
  remedy: { pl: 'dopisz „id:” z liter a–z', en: 'add an “id:” of letters a–z' },
}

export const topicWithoutKeywords: Wording = {
  message: { pl: 'temat nie ma słów kluczowych', en: 'the topic has no keywords' },
  remedy: { pl: 'dopisz „any:”, „all:” albo „query:”', en: 'add “any:”, “all:” or “query:”' },
}

export function listBesideQuery(key: string): Wording {
  return {
    message: {
      pl: `„${key}” nie może stać obok „query”`,
      en: `“${key}” cannot stand beside “query”`,
    },
    remedy: {
      pl: `dopisz te słowa do zapytania operatorami AND, OR i NEAR/S albo usuń „${key}:”`,
      en: `write these words into the query with AND, OR and NEAR/S, or delete “${key}:”`,
    },
  }
}

export const besideWithoutAny: Wording = {
  message: {
    pl: '„beside” działa tylko na słowa z „any”',
    en: '“beside” only restricts the keywords of “any”',
  },
  remedy: { pl: 'dopisz „any:” albo usuń „beside:”', en: 'add “any:” or delete “beside:”' },
}

export const secretInFile: Wording = {
  message: { pl: 'to wygląda na sekret', en: 'this looks like a secret' },
  remedy: {
    pl: 'przenieś go do pliku .env (wzór: .env.example) i wymień na nowy, jeśli plik widział ktoś inny',
    en: 'move it to .env (see .env.example), and replace it if anybody else has seen the file',
  },
}
