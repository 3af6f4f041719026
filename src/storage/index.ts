import type { Checkpoint } from '#ports/checkpoint.ts'
import type { Digest } from '#ports/digest.ts'
import type { Store } from '#ports/store.ts'
import { archive } from './archive.ts'
import { articleStore } from './article-store.ts'
import { feedStore } from './feed-store.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase } from './open-database.ts'
import { outbox } from './outbox.ts'
import { textArchive } from './text-archive.ts'

export type StoreOptions = {
  /** Path of the SQLite file, or ":memory:". */
  readonly path: string
  readonly digest: Digest
  /** Told of every write; nobody is unless a crash test is to stop the process there. */
  readonly checkpoint?: Checkpoint
}

/**
 * Opens the store at a path, creating the file and its folder where they are missing, and brings it up to date.
 * Throws a DepeszaError of code "store" that names the path and what to do where the path cannot be opened or written, is
 * not a database, belongs to another program, or was written by a newer version.
 */
export async function openStore({ path, digest, checkpoint }: StoreOptions): Promise<Store> {
  const db = await openDatabase(path, migrations, checkpoint)
  return {
    feeds: feedStore(db),
    articles: articleStore(db, digest),
    outbox: outbox(db, digest),
    archive: archive(db),
    texts: textArchive(db),
    close: () => db.destroy(),
  }
}
