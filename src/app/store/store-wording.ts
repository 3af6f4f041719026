import type { Locale } from '#domain/locale.ts'
import type { Backup, Restoration } from '#storage/index.ts'
import { countEnglish, countPolish, formatCount } from '#wording/plural.ts'

/** What the commands that look after the store say, in one language. */
export type StorePhrases = {
  readonly backedUp: (file: string, backup: Backup) => string
  readonly restored: (path: string, restoration: Restoration) => string
  readonly restoredNext: string
  readonly inMemory: string
}

const polish: StorePhrases = {
  backedUp: (file, backup) => `kopia ${file}: ${contents(backup, 'pl')}; sprawdzona`,
  restored: (path, { backup, kept }) =>
    `przywrócono ${path}: ${contents(backup, 'pl')}${kept === null ? '' : `; poprzednia baza jest w ${kept}`}`,
  restoredNext:
    'Następny start zapisze to, co jest teraz w kanałach RSS, bez alertów, a wiadomości, które wtedy czekały, odszuka w historii kanałów, zanim cokolwiek wyśle.',
  inMemory: 'baza jest tylko w pamięci (store.path: ":memory:"), więc nie ma czego kopiować',
}

const english: StorePhrases = {
  backedUp: (file, backup) => `backup ${file}: ${contents(backup, 'en')}; checked`,
  restored: (path, { backup, kept }) =>
    `restored ${path}: ${contents(backup, 'en')}${kept === null ? '' : `; the store before is in ${kept}`}`,
  restoredNext:
    'The next start files what the feeds carry now without alerts, and looks for messages that waited then in the channels’ history before it sends anything.',
  inMemory: 'the store is in memory only (store.path: ":memory:"), so there is nothing to copy',
}

function contents({ articles, waiting, bytes }: Backup, locale: Locale): string {
  const megabytes = formatCount(Math.ceil(bytes / 1_000_000), locale)
  return locale === 'pl'
    ? `${countPolish(articles, ['artykuł', 'artykuły', 'artykułów'])}, ${countPolish(waiting, ['wiadomość czeka', 'wiadomości czekają', 'wiadomości czeka'])} na wysłanie, ${megabytes} MB`
    : `${countEnglish(articles, 'article')}, ${countEnglish(waiting, 'message waits', 'messages wait')} to be sent, ${megabytes} MB`
}

const PHRASES: Readonly<Record<Locale, StorePhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function storePhrases(locale: Locale): StorePhrases {
  return PHRASES[locale]
}
