import type { Locale } from '#domain/locale.ts'
import type { SettingKind } from '#domain/setting.ts'

/** The fields of an expert's form, by the key of depesza.yaml. */
export type ExpertField = 'name' | 'role' | 'organisation' | 'roleDate' | 'roleSource'

/** What the bot says of experts and of the changes that were made, in one language. */
export type ChannelPhrases = {
  readonly inFile: string
  readonly expertTitles: Readonly<Record<'add' | 'edit', string>>
  readonly expertLabels: Readonly<Record<ExpertField, string>>
  readonly expertHints: Readonly<Record<ExpertField, string>>
  readonly experts: string
  readonly noExperts: string
  readonly quoted: (count: number) => string
  readonly expertTaken: (name: string) => string
  readonly removeExpert: (name: string) => string
  readonly changes: string
  readonly noChanges: string
  readonly kinds: Readonly<Record<SettingKind, string>>
  readonly did: Readonly<Record<'added' | 'changed' | 'removed', string>>
  readonly newer: string
  readonly older: string
}

const polish: ChannelPhrases = {
  inFile: '🔒 depesza.yaml',
  expertTitles: { add: 'Nowy ekspert', edit: 'Zmiana eksperta' },
  expertLabels: {
    name: 'Imię i nazwisko',
    role: 'Funkcja',
    organisation: 'Instytucja',
    roleDate: 'Kiedy pełniona',
    roleSource: 'Gdzie to napisano',
  },
  expertHints: {
    name: 'Na przykład: Lena Zawada',
    role: 'Na przykład: analityczka',
    organisation: 'Na przykład: OSW',
    roleDate: 'Dzień, miesiąc lub rok: 2026-05',
    roleSource: 'Adres strony',
  },
  experts: 'Eksperci',
  noExperts: 'Nie ma jeszcze żadnego eksperta. Dodaj: „ekspert dodaj”.',
  quoted: (count) => `cytowany w archiwum: ${count}×`,
  expertTaken: (name) => `„${name}” już jest na liście`,
  removeExpert: (name) => `Usunąć z listy ekspertów: ${name}? Cytaty zostaną w archiwum.`,
  changes: 'Zmiany z kanałów',
  noChanges: 'Na kanałach niczego jeszcze nie zmieniono.',
  kinds: { topics: 'temat', feeds: 'źródło', experts: 'ekspert', channels: 'kanał' },
  did: { added: 'dodano', changed: 'zmieniono', removed: 'usunięto' },
  newer: '◀ Nowsze',
  older: 'Starsze ▶',
}

const english: ChannelPhrases = {
  inFile: '🔒 depesza.yaml',
  expertTitles: { add: 'New expert', edit: 'Change an expert' },
  expertLabels: {
    name: 'Name',
    role: 'Role',
    organisation: 'Organisation',
    roleDate: 'When it was held',
    roleSource: 'Where it is written',
  },
  expertHints: {
    name: 'Such as: Lena Zawada',
    role: 'Such as: analyst',
    organisation: 'Such as: OSW',
    roleDate: 'A day, a month or a year: 2026-05',
    roleSource: 'Address of the page',
  },
  experts: 'Experts',
  noExperts: 'There is no expert yet. Add one: “expert add”.',
  quoted: (count) => `quoted in the archive: ${count}×`,
  expertTaken: (name) => `“${name}” is on the list already`,
  removeExpert: (name) => `Remove from the list of experts: ${name}? The quotations stay in the archive.`,
  changes: 'Changes made in channels',
  noChanges: 'Nothing has been changed in a channel yet.',
  kinds: { topics: 'topic', feeds: 'source', experts: 'expert', channels: 'channel' },
  did: { added: 'added', changed: 'changed', removed: 'removed' },
  newer: '◀ Newer',
  older: 'Older ▶',
}

const PHRASES: Readonly<Record<Locale, ChannelPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function channelPhrases(locale: Locale): ChannelPhrases {
  return PHRASES[locale]
}
