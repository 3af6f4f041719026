import { untranslated, type Bilingual } from '#domain/bilingual.ts'
import { DepeszaError, reasonOf } from '#domain/errors.ts'

const busy: Bilingual = {
  pl: 'zapisuje do niej inny proces: zatrzymaj drugą Depeszę albo poczekaj, aż skończy się kopia zapasowa, i uruchom ponownie',
  en: 'another process is writing to it: stop the other Depesza or wait for the backup, then start again',
}

/** What a person can do about SQLite's result codes (https://sqlite.org/rescode.html), by primary code. */
const remedies: ReadonlyMap<number, Bilingual> = new Map([
  [5, busy],
  [6, busy],
  [
    8,
    {
      pl: 'nie można do niej zapisywać: sprawdź uprawnienia pliku i jego katalogu',
      en: 'it cannot be written: check the permissions of the file and its folder',
    },
  ],
  [
    10,
    {
      pl: 'błąd odczytu lub zapisu na dysku: sprawdź dysk',
      en: 'the disk failed to read or write: check the disk',
    },
  ],
  [
    11,
    {
      pl: 'plik jest uszkodzony: przenieś go i przywróć kopię zapasową albo zacznij od pustego',
      en: 'the file is damaged: move it away and restore a backup, or start with an empty one',
    },
  ],
  [13, { pl: 'dysk jest pełny: zrób na nim miejsce', en: 'the disk is full: make room' }],
  [
    14,
    {
      pl: 'nie można jej otworzyć: sprawdź, czy ścieżka wskazuje plik w katalogu, do którego ten użytkownik może pisać',
      en: 'it cannot be opened: check that the path is a file in a folder that this user may write',
    },
  ],
  [
    23,
    {
      pl: 'ten użytkownik nie może jej otworzyć: sprawdź uprawnienia',
      en: 'this user may not open it: check the permissions',
    },
  ],
  [
    26,
    {
      pl: 'plik nie jest bazą SQLite: podaj inną ścieżkę albo przenieś ten plik',
      en: 'the file is not an SQLite database: name another path, or move the file away',
    },
  ],
])

/**
 * The trouble with a store as a DepeszaError that names the file and what to do; one that is already so stays as it is.
 * `onTrouble` is told where the file itself is in trouble, as a table of SQLite's codes says, and not the statement.
 */
export function storeError(
  path: string,
  thrown: unknown,
  onTrouble?: (reason: Bilingual) => void,
): DepeszaError {
  if (thrown instanceof DepeszaError) return thrown
  const remedy = remedies.get(primaryCodeOf(thrown))
  const reason = reasonOf(thrown)
  if (remedy === undefined) return aboutStore(path, untranslated(reason), thrown)
  const { pl, en } = remedy
  onTrouble?.(remedy)
  return aboutStore(path, { pl: `${pl} (${reason})`, en: `${en} (${reason})` }, thrown)
}

/** An error that names the store before it says what is wrong. */
export function aboutStore(path: string, { pl, en }: Bilingual, cause?: unknown): DepeszaError {
  return new DepeszaError('store', { pl: `Baza ${path}: ${pl}`, en: `The store ${path}: ${en}` }, { cause })
}

/** Whether another connection was in the way: https://sqlite.org/rescode.html#busy */
export function isBusy(thrown: unknown): boolean {
  return primaryCodeOf(thrown) === 5
}

/** The primary result code, which extended ones carry in their lowest byte; 0 where the error is not SQLite's. */
function primaryCodeOf(thrown: unknown): number {
  if (!(thrown instanceof Error) || !('errcode' in thrown)) return 0
  return Number(thrown.errcode) & 0xff
}
