import { identityOf, type NewOperation } from '#domain/operation.ts'
import type { Digest } from '#ports/digest.ts'
import { chunksOf } from './chunks.ts'
import type { Database, OutboxRow } from './tables.ts'

/** When operations are filed, and how their keys are made. */
export type Filing = { readonly at: number; readonly digest: Digest }

/**
 * Puts operations at the end of their destinations' queues, pending and due at once unless they say otherwise; those that are known stay as they
 * are. Answers how many were new. Runs inside the caller's transaction.
 */
export async function fileOperations(
  db: Database,
  operations: readonly NewOperation[],
  filing: Filing,
): Promise<number> {
  let filed = 0
  const last = operations.length === 0 ? 0 : await lastSequence(db)
  const rows = operations.map((operation, index) => toRow(operation, last + 1 + index, filing))
  for (const chunk of chunksOf(rows)) {
    const result = await db
      .insertInto('outbox')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    filed += Number(result.numInsertedOrUpdatedRows ?? 0n)
  }
  return filed
}

/** Safe to count up from: one transaction writes at a time, and the sequence is unique where that ever changes. */
async function lastSequence(db: Database): Promise<number> {
  const { last } = await db
    .selectFrom('outbox')
    .select((select) => select.fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}

function toRow(operation: NewOperation, sequence: number, filing: Filing): OutboxRow {
  return {
    key: filing.digest(identityOf(operation)),
    sequence,
    subject: operation.subject,
    platform: operation.destination.platform,
    address: operation.destination.address,
    part: operation.part,
    kind: operation.kind,
    revision: operation.revision,
    target: operation.target,
    message_kind: operation.message.kind,
    message: JSON.stringify(operation.message),
    filed_at: filing.at,
    state: 'pending',
    is_open: 1,
    is_patient: operation.kind !== 'post' && operation.dueAt !== undefined ? 1 : 0,
    attempts: 0,
    attempted_at: null,
    due_at: operation.dueAt ?? filing.at,
    may_repeat: 0,
    lookups: 0,
    message_id: null,
    sent_at: null,
    reason: null,
  }
}
