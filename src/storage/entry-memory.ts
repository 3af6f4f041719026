import type { EntryLook, RememberedEntry, SeenEntry, Sightings } from '#ports/store.ts'
import { sql } from 'kysely'
import { chunksOf } from './chunks.ts'
import type { Database, EntryRow } from './tables.ts'

/** So many entries of one guid, address, date or lead are looked at; more of them means that it says nothing. */
const ALIKE = 20
/** When an entry was seen last is noted this often. */
const NOTED_MS = 24 * 3_600_000

/** The columns of an entry's look. */
export function lookColumns({ guid, address, title, lead, publishedAt }: EntryLook) {
  return { guid, address, title, lead, words: lead || title, published_at: publishedAt }
}

/** Of these keys, those that no entry of the feed has. */
export async function unknownEntries(
  db: Database,
  feedId: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const unknown = new Set(keys)
  for (const chunk of chunksOf([...unknown])) {
    const known = await db
      .selectFrom('entries')
      .select('entry_id')
      .where('feed_id', '=', feedId)
      .where('entry_id', 'in', chunk)
      .execute()
    for (const row of known) unknown.delete(row.entry_id)
  }
  return unknown
}

/** The entries of a feed that share something with one of these looks, each once. */
export async function similarEntries(
  db: Database,
  feedId: string,
  looks: readonly EntryLook[],
): Promise<readonly RememberedEntry[]> {
  const rows = new Map<string, EntryRow>()
  const columns = looks.map(lookColumns)
  for (const column of ['guid', 'address', 'published_at', 'words'] as const) {
    const values = new Set(
      columns.map((look) => look[column]).filter((value) => value !== null && value !== ''),
    )
    for (const chunk of chunksOf([...values]))
      for (const row of await latestBy(db, feedId, { column, values: chunk })) rows.set(row.entry_id, row)
  }
  return [...rows.values()].map(toRemembered)
}

type Group = {
  readonly column: 'guid' | 'address' | 'published_at' | 'words'
  readonly values: readonly (string | number | null)[]
}

function latestBy(db: Database, feedId: string, { column, values }: Group): Promise<EntryRow[]> {
  const newestFirst = sql<number>`row_number() over (partition by ${sql.ref(column)} order by seen_at desc, entry_id)`
  return db
    .selectFrom((from) =>
      from
        .selectFrom('entries')
        .selectAll()
        .select(newestFirst.as('rank'))
        .where('feed_id', '=', feedId)
        .where(column, 'in', values)
        .as('alike'),
    )
    .selectAll()
    .where('rank', '<=', ALIKE)
    .execute()
}

function toRemembered(row: EntryRow): RememberedEntry {
  const { guid, address, title, lead, published_at: publishedAt } = row
  return { key: row.entry_id, look: { guid, address, title, lead, publishedAt }, seenAt: row.seen_at }
}

/** Runs inside the caller's transaction. */
export async function recordSightings(
  db: Database,
  feedId: string,
  { present, changed, added, at }: Sightings & { readonly at: number },
): Promise<void> {
  for (const chunk of chunksOf(present)) {
    await db
      .updateTable('entries')
      .set({ seen_at: at })
      .where('feed_id', '=', feedId)
      .where('entry_id', 'in', chunk)
      .where('seen_at', '<', at - NOTED_MS)
      .execute()
  }
  for (const { from, to } of changed) await changeLook(db, { feedId, from, to, at })
  for (const chunk of chunksOf(added)) {
    const rows = chunk.map((entry) => entryRow({ feedId, entry, storyId: null, at }))
    await insertEntries(db, rows).executeTakeFirst()
  }
}

type Change = { readonly feedId: string; readonly from: string; readonly to: SeenEntry; readonly at: number }

async function changeLook(db: Database, { feedId, from, to, at }: Change): Promise<void> {
  await db
    .updateTable('entries')
    .set({ entry_id: to.key, ...lookColumns(to.look), seen_at: at })
    .where('feed_id', '=', feedId)
    .where('entry_id', '=', from)
    .execute()
}

/** An entry as it is to be remembered. */
export type Remembrance = {
  readonly feedId: string
  readonly entry: SeenEntry
  readonly storyId: string | null
  readonly at: number
}

/** Answers whether the entry was new. Runs inside the caller's transaction. */
export async function rememberEntry(db: Database, remembrance: Remembrance): Promise<boolean> {
  const result = await insertEntries(db, [entryRow(remembrance)]).executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0
}

function insertEntries(db: Database, rows: readonly EntryRow[]) {
  return db
    .insertInto('entries')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
}

function entryRow({ feedId, entry, storyId, at }: Remembrance): EntryRow {
  return {
    feed_id: feedId,
    entry_id: entry.key,
    story_id: storyId,
    filed_at: at,
    seen_at: at,
    ...lookColumns(entry.look),
  }
}
