import type { RawBuilder } from 'kysely'
import type { Message } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import type { Database, Flag, OutboxRow } from './tables.ts'

/** An operation's row with what its target and its later revisions say about it. */
export type OperationRow = OutboxRow & {
  readonly target_message_id: string | null
  readonly answered_message_id: string | null
  readonly target_may_repeat: Flag | null
  readonly has_later_revision: unknown
}

/** Every operation with all that `toOperation` needs; the caller says which of them. */
export function selectOperations(db: Database) {
  return db
    .selectFrom('outbox')
    .leftJoin('outbox as target', 'target.key', 'outbox.target')
    .leftJoin('outbox as answered', 'answered.key', 'target.target')
    .selectAll('outbox')
    .select(['target.message_id as target_message_id', 'target.may_repeat as target_may_repeat'])
    .select('answered.message_id as answered_message_id')
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('outbox as later')
            .select('later.key')
            .whereRef('later.target', '=', 'outbox.target')
            .where('later.kind', '=', 'edit')
            .whereRef('later.revision', '>', 'outbox.revision')
            .where('later.state', '!=', 'dead'),
        )
        .as('has_later_revision'),
    )
}

/** An edit of a message that may be a repeat goes on saying so. */
export function toOperation(row: OperationRow): Operation {
  const isEdit = row.kind === 'edit'
  return {
    key: row.key,
    subject: row.subject,
    destination: { platform: row.platform, address: row.address },
    kind: row.kind,
    part: row.part,
    revision: row.revision,
    target: row.target,
    message: JSON.parse(row.message) as Message,
    state: row.state,
    attempts: row.attempts,
    attemptedAt: row.attempted_at,
    dueAt: row.due_at,
    mayRepeat: row.may_repeat === 1 || (isEdit && row.target_may_repeat === 1),
    lookups: row.lookups,
    targetMessageId: row.target_message_id,
    answeredMessageId: row.answered_message_id,
    isSuperseded: isEdit && Boolean(row.has_later_revision),
  }
}

/** What a message was to be changed into last; none of it could be, as long as it does not stand, or nobody knows whether it does. */
export function newestEdit(db: Database, key: string | RawBuilder<string>) {
  return db
    .selectFrom('outbox as edit')
    .select('edit.message')
    .where('edit.target', '=', key)
    .where('edit.kind', '=', 'edit')
    .orderBy('edit.revision', 'desc')
    .limit(1)
}
