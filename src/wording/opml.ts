import type { Locale } from '#domain/locale.ts'
import { countEnglish, countPolish, type PolishForms } from './plural.ts'

/** What the bot says while lists of sources are imported and exported, in one language. */
export type OpmlPhrases = {
  readonly heading: string
  readonly fresh: (count: number) => string
  readonly known: (count: number) => string
  readonly invalid: (count: number) => string
  readonly andMore: (count: number) => string
  /** `most`: so many at a time. */
  readonly leftOut: (count: number, most: number) => string
  readonly cut: string
  readonly nothingNew: string
  readonly add: (count: number) => string
  readonly added: (count: number) => string
  readonly undone: (count: number) => string
  readonly noFile: string
  readonly unreadable: (reason: string) => string
  readonly exported: (count: number) => string
  /** Where no file can be handed over and it does not fit into a message. */
  readonly onTerminal: string
  readonly howToSave: string
  readonly fileExists: (path: string) => string
  /** To who imports on the terminal while the bot may be running. */
  readonly afterRestart: string
  readonly title: string
}

const source: PolishForms = ['źródło', 'źródła', 'źródeł']

const polish: OpmlPhrases = {
  heading: 'Lista źródeł (OPML)',
  fresh: (count) => `Nowe: ${countPolish(count, source)}`,
  known: (count) => `Już znane: ${countPolish(count, source)}`,
  invalid: (count) => `Nie do użycia: ${countPolish(count, ['adres', 'adresy', 'adresów'])}`,
  andMore: (count) => `…i jeszcze ${count}`,
  leftOut: (count, most) =>
    `Naraz dodać można ${most}; zostaje jeszcze ${countPolish(count, source)} → zaimportuj potem ten sam plik raz jeszcze.`,
  cut: 'Plik urywa się w środku; jest tu to, co zdążono przeczytać.',
  nothingNew: 'Nie ma czego dodać.',
  add: (count) => `Dodaj ${countPolish(count, source)}`,
  added: (count) => `Dodano ${countPolish(count, source)}.`,
  undone: (count) => `Cofnięto zmianę: ${countPolish(count, source)}.`,
  noFile: 'Dołącz plik OPML albo podaj adres, pod którym otwiera się bez logowania.',
  unreadable: (reason) => `Nie udało się odczytać listy: ${reason}.`,
  exported: (count) => `${countPolish(count, source)} w pliku OPML.`,
  onTerminal: 'Lista jest za długa na wiadomość; na terminalu wypisze ją „depesza opml export”.',
  fileExists: (path) => `${path} już istnieje i zostaje bez zmian → podaj inną nazwę.`,
  howToSave: 'Niczego nie zapisano. Zapisze to „--yes”.',
  afterRestart: 'Działający bot pozna je po ponownym uruchomieniu.',
  title: 'Źródła Depeszy',
}

const english: OpmlPhrases = {
  heading: 'A list of sources (OPML)',
  fresh: (count) => `New: ${countEnglish(count, 'source')}`,
  known: (count) => `Known already: ${countEnglish(count, 'source')}`,
  invalid: (count) => `Of no use: ${countEnglish(count, 'address', 'addresses')}`,
  andMore: (count) => `…and ${count} more`,
  leftOut: (count, most) =>
    `${most} can be added at a time; ${countEnglish(count, 'source')} are left → import the same file once more afterwards.`,
  cut: 'The file ends in the middle; this is what could be read of it.',
  nothingNew: 'There is nothing to add.',
  add: (count) => `Add ${countEnglish(count, 'source')}`,
  added: (count) => `Added: ${countEnglish(count, 'source')}.`,
  undone: (count) => `The change is undone: ${countEnglish(count, 'source')}.`,
  noFile: 'Attach an OPML file, or give an address at which it opens without signing in.',
  unreadable: (reason) => `The list could not be read: ${reason}.`,
  exported: (count) => `${countEnglish(count, 'source')} in an OPML file.`,
  onTerminal: 'The list is too long for a message; “depesza opml export” prints it on the terminal.',
  fileExists: (path) => `${path} exists already and stays as it is → give another name.`,
  howToSave: 'Nothing was saved. “--yes” saves it.',
  afterRestart: 'A bot that is running knows them after a restart.',
  title: 'Sources of Depesza',
}

const PHRASES: Readonly<Record<Locale, OpmlPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function opmlPhrases(locale: Locale): OpmlPhrases {
  return PHRASES[locale]
}
