import type { Bilingual } from '#domain/bilingual.ts'
import type { Connection, Environment } from '#ports/platform.ts'
import { knownSecrets } from './known-secrets.ts'
import { createRedactor } from './redact.ts'

/**
 * A connection whose reasons hold no secret: a server may repeat what it was told, and a client library may name the address
 * that it could not use. Reasons are stored, logged and told.
 */
export function discreetConnection(connection: Connection, environment: Environment): Connection {
  const redact = createRedactor(knownSecrets(environment))
  const discreet = <Outcome extends object>(outcome: Outcome): Outcome =>
    'reason' in outcome ? { ...outcome, reason: redacted(outcome.reason as Bilingual, redact) } : outcome
  return {
    ...connection,
    send: async (operation) => discreet(await connection.send(operation)),
    find: async (operation) => discreet(await connection.find(operation)),
  }
}

function redacted({ pl, en }: Bilingual, redact: (line: string) => string): Bilingual {
  return { pl: redact(pl), en: redact(en) }
}
