import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Memo } from '#ports/memo.ts'

/** A memo in a JSON file of its own, replaced as a whole, so that a kill in the middle leaves the old one. */
export function memoInFile(path: string): Memo {
  return {
    read: async () => {
      try {
        return JSON.parse(await readFile(path, 'utf8')) as unknown
      } catch {
        return null
      }
    },
    write: async (value) => {
      await mkdir(dirname(path), { recursive: true })
      const draft = `${path}.new`
      const file = await open(draft, 'w')
      try {
        await file.writeFile(`${JSON.stringify(value)}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, path)
    },
  }
}

/** A memo for a store in memory, which nobody finds again either. */
export function memoInMemory(): Memo {
  let kept: unknown = null
  return {
    read: async () => kept,
    write: async (value) => {
      kept = value
    },
  }
}
