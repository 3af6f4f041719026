import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Half, halves } from './labelled-articles.ts'
import { type DictionaryName, dictionaryNames } from './open-analyser.ts'

/** What an evaluation of labelled articles was asked. */
export type EvalOptions = {
  /** Holds a folder for each half. */
  readonly folder: string
  readonly halves: readonly Half[]
  readonly dictionaries: readonly DictionaryName[]
  /** Tell what is wrong in the open half. */
  readonly errors: boolean
}

/** Reads `--half`, `--dictionary`, `--folder` and `--errors`; throws where one cannot be meant. */
export function readOptions(args: readonly string[]): EvalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      half: { type: 'string', default: 'both' },
      dictionary: { type: 'string', default: 'both' },
      folder: { type: 'string', default: articlesFolder },
      errors: { type: 'boolean', default: false },
    },
  })
  return {
    folder: values.folder,
    halves: chosen('half', values.half, halves),
    dictionaries: chosen('dictionary', values.dictionary, dictionaryNames),
    errors: values.errors,
  }
}

const articlesFolder = fileURLToPath(new URL('../tests/fixtures/quotations', import.meta.url))

function chosen<Name extends string>(option: string, value: string, names: readonly Name[]): readonly Name[] {
  const kept = value === 'both' ? names : names.filter((name) => name === value)
  if (kept.length > 0) return kept
  throw new Error(`--${option} is ${names.join(', ')} or both, not "${value}"`)
}
