import { destinationKey, type Destination } from './destination.ts'
import type { Message } from './message.ts'

/**
 * What is to be done on a platform: a new message; an earlier message of the bot's given a new content; a new message that answers an
 * earlier one.
 */
export type OperationKind = 'post' | 'edit' | 'reply'

/**
 * A row of the outbox before it is stored: one thing to do at one destination, exactly once.
 * (subject, destination, part, kind, revision) is unique.
 */
export type NewOperation = {
  /** The story's id for an alert; "list:…", "digest:…" or "notice:…" for what belongs to no story. */
  readonly subject: string
  readonly destination: Destination
  readonly kind: OperationKind
  /** 0 for the only or first part of a message. */
  readonly part: number
  /** 0 for a post; numbers the edits of one message, and the replies to it, from 1. */
  readonly revision: number
  /** The key of the post or the reply that an edit changes, or of the post that a reply answers, filed before it for the same destination; null for a post. */
  readonly target: string | null
  readonly message: Message
  /** Epoch milliseconds before which it is not sent, whatever else goes out meanwhile; in its turn where left out. */
  readonly dueAt?: number
}

/**
 * pending: to be sent at `dueAt`. sending: committed before the first byte went out.
 * ambiguous: it may have been carried out; to be cleared up at `dueAt`. sent and dead (given up, with a reason) are final;
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
  /** The platform's id of the target's message, once that stands there; null before, for good where it never will. */
  readonly targetMessageId: string | null
  /** Of an edit of a reply: the platform's id of the message that the reply answers; null else. */
  readonly answeredMessageId: string | null
  /** An edit of which a later revision is filed and not given up: it must not be sent any more. */
  readonly isSuperseded: boolean
}

/**
 * What makes an operation this one and no other, as text. Its digest is the operation's key: the same on every machine and
 * after every restart, which is what makes a repeat recognisable.
 */
export function identityOf(operation: Omit<NewOperation, 'message' | 'target' | 'dueAt'>): string {
  const { subject, destination, part, kind, revision } = operation
  return JSON.stringify([subject, destinationKey(destination), part, kind, revision])
}
