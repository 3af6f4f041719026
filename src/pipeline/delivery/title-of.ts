import type { Operation } from '#domain/operation.ts'

/** What the owner is told that an operation is: the title of its article, raw; of what has none its subject. */
export function titleOf({ message, subject }: Pick<Operation, 'message' | 'subject'>): string {
  return message.kind === 'alert' || message.kind === 'follow-up' ? message.title : subject
}
