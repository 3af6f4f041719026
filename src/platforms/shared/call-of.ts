import type { Operation } from '#domain/operation.ts'

/** Whom an operation calls, as the platform's settings describe it ("role:…"); null for nobody. An edit never calls anybody again. */
export function callOf({ kind, message }: Pick<Operation, 'kind' | 'message'>): string | null {
  const isCalling = kind !== 'edit' && (message.kind === 'alert' || message.kind === 'follow-up')
  return isCalling ? (message.mention ?? null) : null
}
