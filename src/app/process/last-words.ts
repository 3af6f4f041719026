import type { Log } from '#ports/log.ts'
import { reasonOf } from '#domain/errors.ts'
import { printError } from '#app/standard-output.ts'

/** Says what ended the process; secrets are taken out on the way. */
type LastWords = (thrown: unknown, origin: string) => void

let say: LastWords = printThem

/**
 * From now on an error or a rejection that nobody caught ends the process with 1 and what it says: what it left behind cannot
 * be known, and the next start finds everything in the store. Node itself would print all that the error carries, headers included.
 */
export function endOnUncaught(): void {
  process.on('uncaughtException', (thrown, origin) => {
    say(thrown, origin)
    process.exit(1)
  })
}

/** Last words go into the log, in one line, until the answer is called. */
export function logLastWords(log: Log): () => void {
  say = (thrown, origin) =>
    log.error('ended by an error that nothing caught', {
      origin,
      reason: reasonOf(thrown),
      stack: thrown instanceof Error ? (thrown.stack ?? '').split('\n').slice(1, 6).join(' ').trim() : null,
    })
  return () => {
    say = printThem
  }
}

function printThem(thrown: unknown): void {
  printError(`depesza: ${String(thrown instanceof Error ? thrown.stack : thrown)}`)
}
