import type { Bilingual } from '#domain/bilingual.ts'
import type { Locale } from '#domain/locale.ts'
import { maskSecrets } from './find-secrets.ts'

/** What is wrong and what to do about it. */
export type Wording = { readonly message: Bilingual; readonly remedy: Bilingual }

/** Where in a file: both count from 1, the column in UTF-16 units. */
export type Position = { readonly line: number; readonly column: number }

/** A key or an index for every step from the top of the file. */
export type Path = readonly (string | number)[]

/** One thing wrong with a configuration file, in words that may be shown: a secret in it is masked already. */
export type ConfigProblem = Wording &
  Position & {
    readonly file: string
    /** The path of keys, counted from 0 in lists: "feeds[2].url"; empty where the whole file is meant. */
    readonly path: string
  }

/** The problem at a place of a file. */
export function problemAt(place: Position & { file: string; path: Path }, wording: Wording): ConfigProblem {
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    path: shown(writePath(place.path)),
    message: mask(wording.message),
    remedy: mask(wording.remedy),
  }
}

/** One line for each problem, in the order of the file: "depesza.yaml:12:5 feeds[2].url: … → …". */
export function formatProblems(problems: readonly ConfigProblem[], locale: Locale): string {
  return problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(format)
    .join('\n')

  function format({ file, line, column, path, message, remedy }: ConfigProblem): string {
    const place = path === '' ? `${file}:${line}:${column}` : `${file}:${line}:${column} ${path}`
    return `${place}: ${message[locale]} → ${remedy[locale]}`
  }
}

function writePath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./u, '')
}

function mask({ pl, en }: Bilingual): Bilingual {
  return { pl: shown(pl), en: shown(en) }
}

/** Without secrets, and what nobody sees written out: the tab or the zero-width space that spoils a key can be found so. */
function shown(text: string): string {
  return maskSecrets(text).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, writtenOut)
}

function writtenOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
