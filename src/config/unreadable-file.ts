import type { Bilingual } from '#domain/bilingual.ts'
import { reasonOf } from '#domain/errors.ts'

/** What to say of a configuration file that is missing or cannot be read, from what the file system threw. */
export function unreadableFile(path: string, thrown: unknown): Bilingual {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null
  if (code === 'ENOENT') {
    return {
      pl: `Nie ma pliku ${path}. Utwórz go poleceniem „npm run depesza -- init” albo skopiuj depesza.example.yaml.`,
      en: `There is no file ${path}. Create it with “npm run depesza -- init” or copy depesza.example.yaml.`,
    }
  }
  if (code === 'EISDIR') {
    return {
      pl: `${path} jest katalogiem. Podaj plik, na przykład ${path}/depesza.yaml.`,
      en: `${path} is a folder. Name a file, such as ${path}/depesza.yaml.`,
    }
  }
  return {
    pl: `Nie można odczytać pliku ${path}: ${reasonOf(thrown)}. Sprawdź prawa dostępu.`,
    en: `The file ${path} cannot be read: ${reasonOf(thrown)}. Look at its permissions.`,
  }
}
