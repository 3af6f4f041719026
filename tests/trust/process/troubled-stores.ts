import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { articleStore } from '#storage/article-store.ts'
import { lifetime } from '#storage/lifetime.ts'
import { migrations } from '#storage/migrations/index.ts'
import { openDatabase } from '#storage/open-database.ts'
import type { Database } from '#storage/tables.ts'
import { aNumberedStory, builtAt, testDigest } from '../../builders.ts'
import type { Figure, Trial } from '../trials.ts'

/** How far a store may still grow, in pages; drawn anew for every case. */
const MOST_ROOM = 60
const STORIES_A_CASE = 40

/**
 * Fills a disk in the middle of filing, as often as asked, at a size drawn from the seed, and makes room again: each story that was
 * answered as filed is there whole, no other has left anything, the database is sound, and after there is room all can be filed.
 */
export const troubledStores: Trial = {
  name: 'full-disk',
  count: 200,
  run: async ({ count, seed, progress }) => {
    const folder = mkdtempSync(join(tmpdir(), 'depesza-full-'))
    const faults: string[] = []
    let refused = 0
    try {
      for (let number = 0; number < count; number += 1) {
        if (number % 20 === 0) progress(`${number} of ${count}`)
        const room = 1 + ((seed + number * 7_919) % MOST_ROOM)
        const outcome = await fillAndHeal(join(folder, `${number}.sqlite`), room)
        refused += outcome.refused
        if (outcome.fault !== null) faults.push(`case ${number} of seed ${seed}: ${outcome.fault}`)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    for (const fault of faults) process.stderr.write(`full-disk: ${fault}\n`)
    return figuresOf(count, refused, faults.length)
  },
}

type Outcome = { readonly refused: number; readonly fault: string | null }

async function fillAndHeal(path: string, room: number): Promise<Outcome> {
  let trouble = 0
  const db = await openDatabase(path, migrations, { onTrouble: () => void (trouble += 1) })
  const note = { trouble: () => null, noteTrouble: () => undefined }
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
  await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + room}`).execute(db)
  const filed = await fileAll(db)
  const whileFull = faultOf(path, filed)
  const isTold = trouble > 0 || filed.size === STORIES_A_CASE
  await sql`pragma max_page_count = 1000000`.execute(db)
  await lifetime(db, testDigest, note).tryWriting()
  const all = await fileAll(db)
  await db.destroy()
  const faults = [
    whileFull,
    isTold ? null : 'not told',
    all.size === STORIES_A_CASE ? null : 'not healed',
    faultOf(path, all),
  ]
  return { refused: STORIES_A_CASE - filed.size, fault: faults.find((fault) => fault !== null) ?? null }
}

/** Answers the numbers of the stories that were answered as filed. */
async function fileAll(db: Database): Promise<ReadonlySet<number>> {
  const articles = articleStore(db, testDigest)
  const filed = new Set<number>()
  for (let number = 0; number < STORIES_A_CASE; number += 1) {
    try {
      await articles.fileStories({ stories: [aNumberedStory(number)], known: [], at: builtAt })
      filed.add(number)
    } catch {
      // refused: what is left of it is judged below
    }
  }
  return filed
}

/** Judged with SQL of its own: every filed story has its article, entry and operation, and nothing else stands there. */
function faultOf(path: string, filed: ReadonlySet<number>): string | null {
  const database = new DatabaseSync(path)
  try {
    const verdict = String(database.prepare('pragma integrity_check').get()?.['integrity_check'])
    const orphans = database.prepare('pragma foreign_key_check').all().length
    if (verdict !== 'ok' || orphans > 0) return `${verdict}, ${orphans} rows that belong to nothing`
    for (const [table, column] of [
      ['stories', 'id'],
      ['articles', 'story_id'],
      ['entries', 'story_id'],
      ['outbox', 'subject'],
    ] as const) {
      const found = database.prepare(`select distinct ${column} as id from ${table}`).all()
      const ids = new Set(found.map(({ id }) => String(id)))
      const isSame = ids.size === filed.size && [...filed].every((number) => ids.has(`story-${number}`))
      if (!isSame) return `${table} holds ${ids.size} stories of ${filed.size} that were filed`
    }
    return null
  } finally {
    database.close()
  }
}

function figuresOf(count: number, refused: number, faults: number): readonly Figure[] {
  return [
    {
      name: 'disks filled',
      measured: `${count} (${refused} of ${count * STORIES_A_CASE} stories refused)`,
      mark: 'some refused in all',
      holds: count > 0 && refused > 0,
    },
    { name: 'corrupt, half or not healed', measured: String(faults), mark: '0', holds: faults === 0 },
  ]
}
