import { readFile } from 'node:fs/promises'
import type { HomographVerdict, LearntHomographs } from '#text/languages/polish/learn-improbable.ts'
import { writeWhole } from '#app/init/init-files.ts'

/** Raise it when the file's shape changes; a file of another version is left aside. */
const FILE_VERSION = 1

/** What `depesza learn` learnt, and of what. */
export type HomographsFile = {
  /** How many articles were read. */
  readonly articles: number
  /** Epoch milliseconds. */
  readonly learntAt: number
  readonly learnt: LearntHomographs
}

/** What stands at a path. */
export type HomographsReading =
  | { readonly kind: 'read'; readonly file: HomographsFile }
  | { readonly kind: 'missing' | 'damaged' | 'other version' }

/** Where the file of a store stands; null for a store in memory. */
export function homographsPath(storePath: string): string | null {
  return storePath === ':memory:' ? null : `${storePath}.homographs.json`
}

/** Reads what was learnt; whatever is wrong with the file is a value, since nothing depends on it. */
export async function readHomographs(path: string): Promise<HomographsReading> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (thrown) {
    const isMissing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
    return { kind: isMissing ? 'missing' : 'damaged' }
  }
  return parseHomographs(text)
}

/** Writes what was learnt, whole or not at all. */
export async function writeHomographs(path: string, file: HomographsFile): Promise<void> {
  await writeWhole(path, formatHomographs(file))
}

function formatHomographs({ articles, learntAt, learnt }: HomographsFile): string {
  const forms = [...learnt]
    .toSorted(([one], [other]) => one.localeCompare(other, 'pl'))
    .map(([form, { seen, improbable, probable }]) => {
      return { form, seen, improbable: [...improbable], probable: [...probable] }
    })
  const head = { version: FILE_VERSION, learntAt: new Date(learntAt).toISOString(), articles }
  const lines = forms.map((form) => JSON.stringify(form)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"forms":[\n${lines}\n]}\n`
}

function parseHomographs(text: string): HomographsReading {
  const file = asRecord(parseJson(text))
  if (file === null) return { kind: 'damaged' }
  const { version, learntAt, articles, forms } = file
  if (typeof version === 'number' && version !== FILE_VERSION) return { kind: 'other version' }
  const at = typeof learntAt === 'string' ? Date.parse(learntAt) : Number.NaN
  const learnt = readForms(forms)
  if (Number.isNaN(at) || typeof articles !== 'number' || learnt === null) return { kind: 'damaged' }
  return { kind: 'read', file: { articles, learntAt: at, learnt } }
}

function readForms(forms: unknown): LearntHomographs | null {
  if (!Array.isArray(forms)) return null
  const learnt = new Map<string, HomographVerdict>()
  for (const entry of forms) {
    const { form, seen, improbable, probable } = asRecord(entry) ?? {}
    if (typeof form !== 'string' || typeof seen !== 'number') return null
    if (!isTexts(improbable) || !isTexts(probable)) return null
    learnt.set(form, { seen, improbable: new Set(improbable), probable: new Set(probable) })
  }
  return learnt
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? { ...value } : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
