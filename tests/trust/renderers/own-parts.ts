import type { Alert, Message } from '#domain/message.ts'

/** Of what a manager took back nothing is shown, so nothing can be lost of it. */
export function showsNothing({ amendment }: Alert): boolean {
  return amendment?.isWithdrawn === true
}

/** How many lines or blocks stand above an alert's own text: an outlet's correction, and a manager's note. */
export function countAbove({ correction, amendment }: Alert): number {
  return (correction === undefined ? 0 : 1) + ((amendment?.note ?? '') === '' ? 0 : 1)
}

/** The moments that an alert itself tells, in epoch milliseconds; none of any other message. */
export function momentsOf(message: Message): readonly number[] {
  if (message.kind !== 'alert') return []
  const { publishedAt, firstSeenAt, sources, amendment } = message
  const amended = amendment === undefined ? [] : [amendment.at]
  return [publishedAt ?? firstSeenAt, ...sources.map(({ at }) => at), ...amended]
}
