import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LexemeIndex } from './build-index.ts'
import { packIndex, unpackIndex, type SourceMark } from './index-file.ts'

/** A folder's cached index: what lies there now, read once, and where a new one goes. */
export type IndexCache = {
  /** The cached index of this source; null where there is none, or a damaged one, or one of another version or source. */
  find(source: SourceMark): LexemeIndex | null
  /** Keeps an index for later starts, if the folder can be written, and answers it as `find` will. */
  keep(index: LexemeIndex, source: SourceMark): Promise<LexemeIndex | null>
}

/** Reads a folder's cached index. A folder that cannot be read or written only means that nothing is found or kept. */
export async function openIndexCache(folder: string): Promise<IndexCache> {
  const file = join(folder, cacheFileName)
  const cached = await readAligned(file)
  return {
    find: (source) => unpackIndex(cached, source),
    async keep(index, source) {
      const bytes = packIndex(index, source)
      await mkdir(folder, { recursive: true })
        .then(() => writeWhole(file, bytes))
        .catch(ignore)
      return unpackIndex(bytes, source)
    },
  }
}

/** The cache's name in its folder. */
export const cacheFileName = 'polimorf.index'

/** A file's bytes in memory of their own, as 32-bit numbers are read in place; none where it cannot be read. */
async function readAligned(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file)
    const { size } = await handle.stat()
    const bytes = new Uint8Array(Math.min(size, biggestCache))
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = (await handle.read(bytes, length, bytes.length - length, length)).bytesRead
    }
    return bytes.subarray(0, length)
  } catch {
    return new Uint8Array()
  }
}

/** In bytes; PoliMorf 2.1 takes 14 million. */
const biggestCache = 2 ** 27

/** A reader, in this process or another, sees the old file or the new one, never a half. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}.part`
  try {
    await writeFile(draft, bytes)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

function ignore(): void {}
