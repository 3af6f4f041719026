import type { Bilingual } from '#domain/bilingual.ts'
import type { Digest } from '#ports/digest.ts'
import type { Store } from '#ports/store.ts'
import { amendmentStore } from './amendments.ts'
import { archive } from './archive.ts'
import { articleStore } from './article-store.ts'
import { digestStore, lookStore } from './digests.ts'
import { feedbackStore } from './feedback.ts'
import { follows } from './follows.ts'
import { feedStore } from './feed-store.ts'
import { lifetime } from './lifetime.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase, type OpenOptions } from './open-database.ts'
import { mutes } from './mutes.ts'
import { outbox } from './outbox.ts'
import { retention } from './retention.ts'
import { searchIndex } from './search-index.ts'
import { settingStore } from './setting-store.ts'
import { textArchive } from './text-archive.ts'

import { silenceStore } from './silences.ts'

export { backUpStore, type Backup } from './backup-store.ts'
export { readSettings } from './read-settings.ts'
export { restoreStore, type Restoration } from './restore-store.ts'
export { stampedName } from './stamped-name.ts'
export { lockStore, type StoreLock } from './store-lock.ts'

export type StoreOptions = Omit<OpenOptions, 'onTrouble'> & {
  /** Path of the SQLite file, or ":memory:". */
  readonly path: string
  readonly digest: Digest
}

/**
 * Opens the store at a path, creating the file and its folder where they are missing, and brings it up to date.
 * Throws a DepeszaError of code "store" that names the path and what to do where the path cannot be opened or written, is
 * not a database, belongs to another program, or was written by a newer version.
 */
export async function openStore({ path, digest, ...options }: StoreOptions): Promise<Store> {
  let trouble: Bilingual | null = null
  const noteTrouble = (reason: Bilingual | null): void => {
    trouble = reason
  }
  const db = await openDatabase(path, migrations, { ...options, onTrouble: noteTrouble })
  return {
    feeds: feedStore(db),
    articles: articleStore(db, digest),
    outbox: outbox(db, digest),
    archive: archive(db),
    digests: digestStore(db, digest),
    looks: lookStore(db),
    silences: silenceStore(db, digest),
    mutes: mutes(db),
    follows: follows(db),
    feedback: feedbackStore(db, digest),
    amendments: amendmentStore(db, digest),
    texts: textArchive(db),
    retention: retention(db),
    settings: settingStore(db, digest),
    search: searchIndex(db),
    lifetime: lifetime(db, digest, { trouble: () => trouble, noteTrouble }),
    close: () => db.destroy(),
  }
}
