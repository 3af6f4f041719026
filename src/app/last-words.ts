import type { Log } from '#ports/log.ts'
import { reasonOf } from '#domain/errors.ts'

/**
 * Ends the process with 1 and one line in the log, secrets taken out, where an error or a rejection was caught by nobody: what it
 * left behind cannot be known, and the next start finds everything in the store. Answers how to take that back.
 */
export function endOnUncaught(log: Log): () => void {
  const end = (thrown: unknown, origin: string): void => {
    log.error('ended by an error that nothing caught', {
      origin,
      reason: reasonOf(thrown),
      stack: thrown instanceof Error ? (thrown.stack ?? '').split('\n').slice(1, 6).join(' ').trim() : null,
    })
    process.exit(1)
  }
  process.on('uncaughtException', end)
  return () => process.off('uncaughtException', end)
}
