import type { Locale } from '#domain/locale.ts'

/** What the bot says around its commands: who may use them, forms, questions back, pages; in one language. */
export type FramePhrases = {
  /** To somebody who may not, with what to ask for; `userId` as the platform names the person. */
  readonly managersOnly: (platform: string, userId: string) => string
  readonly whichOf: (family: string, commands: readonly string[]) => string
  readonly save: string
  readonly cancel: string
  readonly close: string
  readonly yes: string
  readonly sure: string
  readonly keptAsIs: string
  readonly correct: string
  readonly correctAgain: string
  readonly openForm: string
  readonly formReady: (title: string) => string
  readonly formExpired: string
  readonly formLate: string
  readonly noForms: string
  readonly working: string
  readonly done: string
  readonly notOwnMessage: string
  readonly notInArchive: string
  readonly inArchive: (title: string) => string
  readonly searchTitle: string
  readonly searchSubmit: string
  readonly searchFor: string
  readonly searchForHint: string
  readonly searchSince: string
}

const polish: FramePhrases = {
  managersOnly: (platform, userId) =>
    platform === 'discord'
      ? `To może zrobić tylko osoba zarządzająca Depeszą. Poproś administratora serwera o uprawnienie „Zarządzanie serwerem” albo opiekuna bota o dopisanie Cię (${userId}) do managers.discord w depesza.yaml.`
      : `To może zrobić tylko osoba zarządzająca Depeszą. Poproś opiekuna bota o dopisanie Cię (${userId}) do managers.${platform} w depesza.yaml.`,
  whichOf: (family, commands) => `„${family}” to dopiero pierwsze słowo. Napisz: ${commands.join(' albo ')}.`,
  save: 'Zapisz',
  cancel: 'Anuluj',
  close: 'Zamknij',
  yes: 'Tak',
  sure: 'Na pewno?',
  keptAsIs: 'Nic nie zmieniono.',
  correct: 'Popraw formularz:',
  correctAgain: 'Popraw',
  openForm: 'Otwórz formularz',
  formReady: (title) => `Formularz „${title}” czeka.`,
  formExpired: 'Ten formularz wygasł. Otwórz go jeszcze raz poleceniem lub przyciskiem, który go otworzył.',
  formLate: 'Formularz nie otworzył się na czas. Spróbuj jeszcze raz.',
  noForms: 'Tutaj nie da się otworzyć formularza; zrób to na Slacku albo Discordzie.',
  working: 'Chwileczkę…',
  done: 'Gotowe.',
  notOwnMessage: 'Depesza nie zna żadnego artykułu z tej wiadomości.',
  notInArchive: 'Tego artykułu nie ma już w archiwum.',
  inArchive: (title) => `Jest w archiwum: ${title}`,
  searchTitle: 'Szukaj w depeszach',
  searchSubmit: 'Szukaj',
  searchFor: 'Słowa',
  searchForHint: 'W dowolnej formie, na przykład: broń jądrowa osoba:Kłysiński źródło:PAP',
  searchSince: 'Jak daleko wstecz',
}

const english: FramePhrases = {
  managersOnly: (platform, userId) =>
    platform === 'discord'
      ? `Only somebody who manages Depesza can do that. Ask an administrator of the server for the permission “Manage Server”, or whoever runs the bot to add you (${userId}) to managers.discord in depesza.yaml.`
      : `Only somebody who manages Depesza can do that. Ask whoever runs the bot to add you (${userId}) to managers.${platform} in depesza.yaml.`,
  whichOf: (family, commands) => `“${family}” is only the first word. Write: ${commands.join(' or ')}.`,
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  yes: 'Yes',
  sure: 'Are you sure?',
  keptAsIs: 'Nothing was changed.',
  correct: 'Please correct the form:',
  correctAgain: 'Correct',
  openForm: 'Open the form',
  formReady: (title) => `The form “${title}” is ready.`,
  formExpired: 'This form has expired. Open it again with the command or the button that opened it.',
  formLate: 'The form did not open in time. Please try again.',
  noForms: 'No form can be opened here; do it on Slack or Discord.',
  working: 'Just a moment…',
  done: 'Done.',
  notOwnMessage: 'Depesza knows no article of this message.',
  notInArchive: 'This article is no longer in the archive.',
  inArchive: (title) => `In the archive: ${title}`,
  searchTitle: 'Search the dispatches',
  searchSubmit: 'Search',
  searchFor: 'Words',
  searchForHint: 'In any form, for example: nuclear weapons person:Kłysiński source:PAP',
  searchSince: 'How far back',
}

const PHRASES: Readonly<Record<Locale, FramePhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function framePhrases(locale: Locale): FramePhrases {
  return PHRASES[locale]
}
