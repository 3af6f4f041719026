import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { reasonOf } from '#domain/errors.ts'
import { aboutStore } from './store-error.ts'

/** Makes the folder of a store where it is missing. Throws a DepeszaError that names the store and what to do. */
export function makeFolder(path: string): void {
  if (path === ':memory:') return
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (thrown) {
    const reason = reasonOf(thrown)
    const wording = {
      pl: `nie można utworzyć jej katalogu: wybierz ścieżkę, w której ten użytkownik może pisać (${reason})`,
      en: `its folder cannot be made: choose a path that this user may write (${reason})`,
    }
    throw aboutStore(path, wording, thrown)
  }
}
