import type { Locale } from '#domain/locale.ts'

/** What `help` says besides the commands' own words, in one language. */
export type HelpPhrases = {
  readonly more: string
  readonly moreHeading: string
  readonly managersHeading: string
  readonly oneHint: string
  readonly unknown: (asked: string, nearest: readonly string[]) => string
  readonly required: string
  readonly noOptions: string
  readonly example: (line: string) => string
}

const polish: HelpPhrases = {
  more: 'Więcej poleceń',
  moreHeading: 'Pozostałe polecenia',
  managersHeading: 'Dla zarządzających',
  oneHint: 'Opcje i przykład jednego polecenia: /depesza pomoc POLECENIE',
  unknown: (asked, near) =>
    `Nie znam polecenia „${asked}”. Najbliższe: ${near.join(', ')}. Lista: /depesza pomoc`,
  required: 'wymagane',
  noOptions: 'Bez opcji.',
  example: (line) => `Na przykład: ${line}`,
}

const english: HelpPhrases = {
  more: 'More commands',
  moreHeading: 'The other commands',
  managersHeading: 'For managers',
  oneHint: 'Options and an example of one command: /depesza help COMMAND',
  unknown: (asked, near) =>
    `There is no command “${asked}”. Nearest: ${near.join(', ')}. List: /depesza help`,
  required: 'required',
  noOptions: 'No options.',
  example: (line) => `For example: ${line}`,
}

const PHRASES: Readonly<Record<Locale, HelpPhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function helpPhrases(locale: Locale): HelpPhrases {
  return PHRASES[locale]
}
