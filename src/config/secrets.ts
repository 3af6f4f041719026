import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import type { Bilingual } from '#domain/bilingual.ts'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import type { Environment } from '#ports/platform.ts'

/**
 * The secrets: the file's variables, and over them those of the process, as every dotenv does; only what is set and not
 * blank. A variable that the process sets to nothing hides the file's, which switches a platform off for one run.
 * A missing file is no error; one that cannot be read is a DepeszaError `bad-config`.
 */
export function readSecrets(
  envPath: string,
  processVariables: Readonly<Record<string, string | undefined>>,
): Environment {
  const merged = { ...readEnvFile(envPath), ...processVariables }
  return Object.fromEntries(
    Object.entries(merged).flatMap(([name, value]) => {
      const trimmed = value?.trim() ?? ''
      return trimmed === '' ? [] : [[name, trimmed]]
    }),
  )
}

function readEnvFile(path: string): Readonly<Record<string, string | undefined>> {
  try {
    return parseEnv(withoutHangingSpaces(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw new DepeszaError('bad-config', unreadable(path, reasonOf(error)), { cause: error })
  }
}

function unreadable(path: string, reason: string): Bilingual {
  return {
    pl: `Nie można odczytać sekretów z ${path}: ${reason}. Sprawdź, czy to plik, który ten użytkownik może czytać.`,
    en: `The secrets in ${path} cannot be read: ${reason}. Check that it is a file that this user may read.`,
  }
}

/** Node 24 takes the next line for the value of a variable that holds only spaces, so one secret would become another's. */
function withoutHangingSpaces(text: string): string {
  return text.replaceAll(/=[ \t]+(?=\r?$)/gmu, '=')
}
