import { DepeszaError, reasonOf } from '#domain/errors.ts'

/** What a person can do about SQLite's result codes (https://sqlite.org/rescode.html), by primary code. */
const remedies: ReadonlyMap<number, string> = new Map([
  [5, 'another process is writing to it: stop the other Depesza or wait for the backup, then start again'],
  [6, 'another process is writing to it: stop the other Depesza or wait for the backup, then start again'],
  [8, 'it cannot be written: check the permissions of the file and its folder'],
  [10, 'the disk failed to read or write: check the disk'],
  [11, 'the file is damaged: move it away and restore a backup, or start with an empty one'],
  [13, 'the disk is full: make room'],
  [14, 'it cannot be opened: check that the path is a file in a folder that this user may write'],
  [23, 'this user may not open it: check the permissions'],
  [26, 'the file is not an SQLite database: name another path, or move the file away'],
])

/** The trouble with a store as a DepeszaError that names the file and what to do; one that is already so stays as it is. */
export function storeError(path: string, thrown: unknown): DepeszaError {
  if (thrown instanceof DepeszaError) return thrown
  const remedy = remedies.get(primaryCodeOf(thrown))
  const reason = reasonOf(thrown)
  return new DepeszaError('store', `The store ${path}: ${remedy ? `${remedy} (${reason})` : reason}`, {
    cause: thrown,
  })
}

/** Extended result codes carry the primary one in their lowest byte; 0 where the error is not SQLite's. */
function primaryCodeOf(thrown: unknown): number {
  if (!(thrown instanceof Error) || !('errcode' in thrown)) return 0
  return Number(thrown.errcode) & 0xff
}
