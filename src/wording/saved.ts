import type { Locale } from '#domain/locale.ts'

/** What is said of articles that people bring themselves, in one language. */
export type SavedPhrases = {
  readonly saved: string
  readonly noAddress: string
  readonly unreadable: (address: string, reason: string) => string
  readonly foreign: string
  readonly matches: string
  readonly noTopic: string
  readonly howToSave: (address: string) => string
}

const polish: SavedPhrases = {
  saved: 'Zapisano w archiwum, bez alertu.',
  noAddress: 'Podaj adres artykułu: zaczyna się od http:// albo https://.',
  unreadable: (address, reason) =>
    `Nie udało się odczytać ${address}: ${reason}. Niczego nie zapisano; spróbuj później albo podaj bezpośredni adres artykułu.`,
  foreign:
    'Nie ma tego w archiwum: nie było w żadnym ze źródeł albo zostało już usunięte. Oto, co by znaleziono.',
  matches: 'Pasuje do tematów',
  noTopic: 'Nie pasuje do żadnego tematu.',
  howToSave: (address) => `Do archiwum, bez alertu: /depesza zapisz ${address}`,
}

const english: SavedPhrases = {
  saved: 'Saved to the archive, without an alert.',
  noAddress: 'Give the article’s address: it begins with http:// or https://.',
  unreadable: (address, reason) =>
    `${address} could not be read: ${reason}. Nothing was saved; try again later, or give the article’s own address.`,
  foreign: 'Not in the archive: no source carried it, or it is no longer there. This is what would be found.',
  matches: 'Matches the topics',
  noTopic: 'Matches no topic.',
  howToSave: (address) => `To the archive, without an alert: /depesza save ${address}`,
}

const PHRASES: Readonly<Record<Locale, SavedPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function savedPhrases(locale: Locale): SavedPhrases {
  return PHRASES[locale]
}
