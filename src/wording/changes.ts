import type { Bilingual } from '#domain/bilingual.ts'
import type { Locale } from '#domain/locale.ts'

/** What the bot says around any change that is made in a channel, in one language. */
export type ChangePhrases = {
  readonly saved: (name: string) => string
  readonly removed: (name: string) => string
  readonly undo: string
  readonly undone: (name: string) => string
  readonly undoLate: string
  readonly unchanged: (name: string) => string
  /** Why the file's own things cannot be changed here; `problem` names the line. */
  readonly locked: (name: string, problem: string) => string
  readonly refused: (problems: readonly string[]) => string
  readonly save: string
  readonly correct: string
  readonly cancel: string
  readonly remove: string
  readonly dropped: string
  readonly draftExpired: string
  readonly overtaken: string
  readonly nameMissing: (names: readonly string[]) => string
  readonly unknown: (asked: string, nearest: readonly string[]) => string
}

const polish: ChangePhrases = {
  saved: (name) => `Zapisano: ${name}.`,
  removed: (name) => `Usunięto: ${name}.`,
  undo: 'Cofnij',
  undone: (name) => `Cofnięto zmianę: ${name}.`,
  undoLate: 'Tej zmiany nie da się już cofnąć: minęło 15 minut albo zaszła po niej następna.',
  unchanged: (name) => `„${name}” jest już właśnie takie.`,
  locked: (name, problem) => `🔒 ${name}: ${problem}`,
  refused: (problems) => `Nie zapisano: ${problems.join('; ')}.`,
  save: 'Zapisz',
  correct: 'Popraw',
  cancel: 'Anuluj',
  remove: 'Usuń',
  dropped: 'Anulowano. Nic nie zmieniono.',
  draftExpired: 'Ten szkic wygasł i niczego nie zapisano. Zacznij jeszcze raz tym samym poleceniem.',
  overtaken: 'Ktoś zmienił to w międzyczasie. Otwórz jeszcze raz i zobacz, jak jest teraz.',
  nameMissing: (names) =>
    names.length === 0 ? 'Nie ma tu jeszcze nic do wyboru.' : `Dopisz, o co chodzi: ${names.join(', ')}.`,
  unknown: (asked, nearest) =>
    nearest.length === 0 ? `Nie ma „${asked}”.` : `Nie ma „${asked}”. Najbliższe: ${nearest.join(', ')}.`,
}

const english: ChangePhrases = {
  saved: (name) => `Saved: ${name}.`,
  removed: (name) => `Removed: ${name}.`,
  undo: 'Undo',
  undone: (name) => `The change is undone: ${name}.`,
  undoLate: 'This change can no longer be undone: 15 minutes are over, or another one came after it.',
  unchanged: (name) => `“${name}” is just like that already.`,
  locked: (name, problem) => `🔒 ${name}: ${problem}`,
  refused: (problems) => `Not saved: ${problems.join('; ')}.`,
  save: 'Save',
  correct: 'Correct',
  cancel: 'Cancel',
  remove: 'Remove',
  dropped: 'Cancelled. Nothing was changed.',
  draftExpired: 'This draft has expired and nothing was saved. Begin again with the same command.',
  overtaken: 'Somebody has changed this meanwhile. Open it again and see what holds now.',
  nameMissing: (names) =>
    names.length === 0 ? 'There is nothing to choose from yet.' : `Name which one: ${names.join(', ')}.`,
  unknown: (asked, nearest) =>
    nearest.length === 0
      ? `There is no “${asked}”.`
      : `There is no “${asked}”. Nearest: ${nearest.join(', ')}.`,
}

const PHRASES: Readonly<Record<Locale, ChangePhrases>> = { pl: polish, en: english }

/** The phrases in a language. */
export function changePhrases(locale: Locale): ChangePhrases {
  return PHRASES[locale]
}

/** Everything that is wrong, for the one who asked; each thing once. */
export function problemLines(problems: readonly Bilingual[], locale: Locale): readonly string[] {
  return [...new Set(problems.map((problem) => problem[locale]))]
}
