import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bilingual } from '#domain/bilingual.ts'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import type { Environment } from '#ports/platform.ts'

/** Where `init` writes. */
export type InitFiles = { readonly config: string; readonly env: string }

export function filesIn(folder: string): InitFiles {
  return { config: join(folder, 'depesza.yaml'), env: join(folder, '.env') }
}

/** Writes a file whole or not at all, creating its folder. The mode holds from the first byte on. Throws a DepeszaError `unavailable`
 * where it cannot. */
export async function writeWhole(
  path: string,
  text: string,
  { mode }: { readonly mode: number } = { mode: 0o644 },
): Promise<void> {
  const draft = `${path}.${process.pid}.new`
  try {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(draft, text, { mode })
    await chmod(draft, mode)
    await rename(draft, path)
  } catch (error) {
    throw new DepeszaError('unavailable', unwritable(path, reasonOf(error).replace(/, \w+ '.*$/u, '')), {
      cause: error,
    })
  }
}

function unwritable(path: string, reason: string): Bilingual {
  return {
    pl: `Nie można zapisać ${path}: ${reason}. Sprawdź, czy ten użytkownik może pisać w tym katalogu.`,
    en: `${path} cannot be written: ${reason}. Check that this user may write to its folder.`,
  }
}

/** Puts variables into the .env file, which only its owner may read; what else stands there stays as it is. */
export async function writeSecrets(path: string, secrets: Environment): Promise<void> {
  const before = existsSync(path)
    ? readFileSync(path, 'utf8')
    : '# Secrets of Depesza. Never commit this file.\n'
  await writeWhole(path, mergeSecrets(before, secrets), { mode: 0o600 })
}

/** The text of a .env file with the variables set: in their own lines where they have some, else at the end. */
export function mergeSecrets(text: string, secrets: Environment): string {
  return Object.entries(secrets).reduce((merged, [name, value]) => {
    const assignment = `${name}=${quoted(value)}`
    const line = new RegExp(String.raw`^[ \t]*(?:export[ \t]+)?${name}[ \t]*=.*$`, 'mu')
    if (line.test(merged)) return merged.replace(line, () => assignment)
    const start = merged === '' || merged.endsWith('\n') ? merged : `${merged}\n`
    return `${start}${assignment}\n`
  }, text)
}

/** As util.parseEnv reads it: quotation marks only where the value needs them. */
function quoted(value: string): string {
  if (/^[\w.:/+=@%~-]*$/u.test(value)) return value
  const mark = ["'", '"', '`'].find((each) => !value.includes(each)) ?? "'"
  return `${mark}${value}${mark}`
}
