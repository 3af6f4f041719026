import { readFile, stat } from 'node:fs/promises'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import { openAutomaton, type Automaton } from './automaton.ts'
import { isZip, readZipEntry } from './read-zip-entry.ts'

/** A dictionary's automaton and the bytes of its file, for their checksum. */
export type DictionaryFile = { readonly automaton: Automaton; readonly bytes: Uint8Array }

/**
 * Reads `polish.dict`, as it is or inside of morfologik's jar. Throws a DepeszaError where the file cannot be read or is
 * neither.
 */
export async function readDictionary(file: string): Promise<DictionaryFile> {
  const outer = await readWhole(file)
  const bytes = isZip(outer) ? await readZipEntry(outer, entryName, maxBytes) : outer
  if (bytes === null) throw noEntry(file)
  const automaton = openAutomaton(bytes)
  if (automaton === null) throw noAutomaton(file)
  return { automaton, bytes }
}

/** The error of a dictionary that begins well and is damaged further on. */
export function damagedDictionary(file: string): DepeszaError {
  return new DepeszaError('bad-input', {
    pl: `Słownik ${file} jest uszkodzony lub niepełny: ${remedy.pl}`,
    en: `The dictionary ${file} is damaged or incomplete: ${remedy.en}`,
  })
}

const entryName = 'morfologik/stemming/polish/polish.dict'
/** PoliMorf 2.1 has 2.8 million. */
const maxBytes = 2 ** 26
const remedy = {
  pl: 'zainstaluj ponownie pakiet libmorfologik-stemming2-java albo wskaż jego morfologik-polish.jar lub polish.dict',
  en: 'reinstall the package libmorfologik-stemming2-java, or name its morfologik-polish.jar or polish.dict',
}

async function readWhole(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size <= maxBytes) return await readFile(file)
  } catch (error) {
    throw new DepeszaError(
      'bad-input',
      {
        pl: `Nie można odczytać słownika ${file} (${reasonOf(error)}): ${remedy.pl}`,
        en: `The dictionary ${file} cannot be read (${reasonOf(error)}): ${remedy.en}`,
      },
      { cause: error },
    )
  }
  throw noAutomaton(file)
}

function noEntry(file: string): DepeszaError {
  return new DepeszaError('bad-input', {
    pl: `Archiwum ${file} nie zawiera całego pliku ${entryName}: ${remedy.pl}`,
    en: `The archive ${file} does not hold a whole ${entryName}: ${remedy.en}`,
  })
}

function noAutomaton(file: string): DepeszaError {
  return new DepeszaError('bad-input', {
    pl: `Plik ${file} nie jest słownikiem morfologika (automat CFSA2): ${remedy.pl}`,
    en: `The file ${file} is no dictionary of morfologik (a CFSA2 automaton): ${remedy.en}`,
  })
}
