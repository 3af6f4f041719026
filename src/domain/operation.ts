import type { Destination } from './destination.ts'
import type { Message } from './message.ts'

/** What is to be done on a platform. Only `post` is used so far; an alert that grows will edit and reply. */
export type OperationKind = 'post' | 'edit' | 'reply'

/**
 * A row of the outbox before it is stored: one thing to do at one destination, exactly once.
 * (subject, destination, part, kind, revision) is unique.
 */
export type NewOperation = {
  /** The story's id for an alert; "list:…" or "notice:…" for what belongs to no story. */
  readonly subject: string
  readonly destination: Destination
  readonly kind: OperationKind
  /** 0 for the only or first part of a message. */
  readonly part: number
  /** 0 for a post; counts the edits of one message. */
  readonly revision: number
  readonly message: Message
}

/**
 * pending: to be sent at `dueAt`. sending: committed before the first byte went out.
 * ambiguous: it may have been posted; to be looked up on the platform at `dueAt`. sent and dead are final;
 * held waits for the owner.
 */
export type OperationState = 'pending' | 'sending' | 'ambiguous' | 'sent' | 'dead' | 'held'

/** An operation as the outbox holds it. */
export type Operation = NewOperation & {
  /**
   * Deterministic key of the operation, 24 characters of [a-z0-9]: Discord's nonce, the marker in both platforms'
   * messages, and the outbox's primary key.
   */
  readonly key: string
  readonly state: OperationState
  /** How many times a send was begun. */
  readonly attempts: number
  /** Epoch milliseconds of the last `sending`; null before the first. */
  readonly attemptedAt: number | null
  /** Epoch milliseconds of the next step. */
  readonly dueAt: number
  /** True once it is sent again without knowledge of the first attempt's fate; the message then says so. */
  readonly mayRepeat: boolean
  /** How many times the platform's history was read without finding it since the last attempt. */
  readonly lookups: number
}
