import { cpSync, existsSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { migrations } from '#storage/migrations/index.ts'
import { openDatabase } from '#storage/open-database.ts'

/** Makes a store with the schema of the first `count` migrations and `rows` rows in every table of the first one that matters. */
export async function writeOldStore(path: string, count: number, rows: number): Promise<void> {
  await (await openDatabase(path, migrations.slice(0, count))).destroy()
  const database = new DatabaseSync(path)
  try {
    if (count > 0) for (let row = 0; row < rows; row += 1) fillRow(database, row)
  } finally {
    database.close()
  }
}

/** One article with a quotation, its story, its entry and an operation that waits; only columns that the first schema has. */
function fillRow(database: DatabaseSync, row: number): void {
  const id = `story-${row}`
  database.exec(`
    insert into stories (id, feed_id, at, is_matched) values ('${id}', 'kurier', ${row}, 1);
    insert into entries (feed_id, entry_id, story_id, filed_at) values ('kurier', 'entry-${row}', '${id}', ${row});
    insert into articles (id, story_id, feed_id, source_name, content_key, title, text_origin, language, first_seen_at,
        filed_at, analyser_version, summary, text)
      values ('${id}', '${id}', 'kurier', 'Kurier', 'key-${row}', 'Tytuł', 'feed', 'pl', ${row}, ${row}, 1, '[]', 'Treść');
    insert into quotes (article_id, position, analyser_version, start_offset, end_offset, text, kind, group_number)
      values ('${id}', 0, 1, 0, 5, 'Treść', 'direct', 0);
    insert into outbox (key, sequence, subject, platform, address, part, kind, revision, message_kind, message, filed_at,
        state, is_open, attempts, due_at, may_repeat, lookups)
      values ('key-${row}', ${row}, '${id}', 'slack', 'C1', 0, 'post', 0, 'notice',
        '{"kind":"notice","locale":"pl","event":{"name":"test-alert"}}', ${row}, 'pending', 1, 0, ${row}, 0, 0);
  `)
}

/** What can be told of a store from outside: its schema, how much stands in each table, and whether it is sound. */
export type StoreState = { readonly schema: string; readonly rows: string; readonly integrity: string }

export function stateOf(path: string): StoreState {
  const database = new DatabaseSync(path)
  try {
    const objects = database.prepare('select type, name, sql from sqlite_schema order by type, name').all()
    const tables = objects.filter(({ type }) => type === 'table').map(({ name }) => String(name))
    const counts = tables
      .filter((table) => ['stories', 'entries', 'articles', 'quotes', 'outbox'].includes(table))
      .map((table) => [table, database.prepare(`select count(*) as count from ${table}`).get()?.['count']])
    const verdict = database.prepare('pragma integrity_check').all()
    return {
      schema: JSON.stringify(objects),
      rows: JSON.stringify(counts),
      integrity: verdict.map((row) => String(row['integrity_check'])).join('; '),
    }
  } finally {
    database.close()
  }
}

/** Puts a copy of a store, with its log, in the place of another. */
export function copyStore(from: string, to: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal', '.lock']) {
    rmSync(to + ending, { force: true })
    if (existsSync(from + ending)) cpSync(from + ending, to + ending)
  }
}
