import type { Amendment } from '#domain/amendment.ts'
import type { Alert } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import { amendCards } from '#text/amend-quotes.ts'
import { amendmentsOf } from './amended-quotes.ts'
import type { Database } from './tables.ts'

/**
 * Operations as they are to be filed where a story was corrected while they were made: an edit that knows nothing of the correction comes
 * behind it and keeps it, and an alert for a channel that had none shows what stands of its quotations. Runs inside the caller's transaction.
 */
export async function behindAmendments(
  db: Database,
  storyId: string,
  operations: readonly NewOperation[],
): Promise<readonly NewOperation[]> {
  const amendments = await amendmentsOf(db, storyId)
  const filed: NewOperation[] = []
  for (const operation of operations) {
    const standing = operation.kind === 'edit' ? await standingAlert(db, operation.target) : null
    filed.push(standing === null ? asAmended(operation, amendments) : behind(operation, standing))
  }
  return filed
}

function asAmended(operation: NewOperation, amendments: readonly Amendment[]): NewOperation {
  const { kind, message } = operation
  if (kind !== 'post' || message.kind !== 'alert' || amendments.length === 0) return operation
  return { ...operation, message: { ...message, quotes: amendCards(message.quotes, amendments) } }
}

type StandingAlert = { readonly revision: number; readonly alert: Alert }

/** The newest content of an alert that was edited; null where it was not. */
async function standingAlert(db: Database, target: string | null): Promise<StandingAlert | null> {
  const row = await db
    .selectFrom('outbox')
    .select(['revision', 'message'])
    .where('target', '=', target)
    .where('kind', '=', 'edit')
    .where('message_kind', '=', 'alert')
    .orderBy('revision', 'desc')
    .executeTakeFirst()
  return row === undefined ? null : { revision: row.revision, alert: JSON.parse(row.message) as Alert }
}

function behind(operation: NewOperation, { revision, alert }: StandingAlert): NewOperation {
  const { message } = operation
  if (message.kind !== 'alert' || revision < operation.revision) return operation
  if (JSON.stringify(message.amendment) === JSON.stringify(alert.amendment)) return operation
  const { amendment: _outdated, ...grown } = message
  const kept: Alert = {
    ...grown,
    quotes: alert.quotes,
    ...(alert.amendment === undefined ? {} : { amendment: alert.amendment }),
    ...(alert.isRestored === true ? { isRestored: true } : {}),
  }
  return { ...operation, revision: revision + 1, message: kept }
}
