import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'

/** A digest of every row of every table of the SQLite file, in the order of their rows; and nothing of how they are stored. */
export function fingerprintOf(path: string): string {
  const database = new DatabaseSync(path)
  try {
    return fingerprint(database)
  } finally {
    database.close()
  }
}

/** The same of a database that is open already. */
export function fingerprint(database: DatabaseSync): string {
  const tables = database.prepare("select name from sqlite_schema where type = 'table' order by name").all()
  const hash = createHash('sha1')
  for (const { name } of tables) {
    const rows = database.prepare(`select * from "${String(name)}"`).all()
    hash.update(JSON.stringify([name, rows]))
  }
  return hash.digest('hex')
}
