import { wordingOf } from '#domain/errors.ts'
import type { CredentialCheck, Environment, Platform } from '#ports/platform.ts'

/** Tries a platform's credentials where its variables are complete. Never throws: a failed look is "invalid". */
export async function checkLive(platform: Platform, environment: Environment): Promise<CredentialCheck> {
  const readiness = platform.readiness(environment)
  if (readiness.kind !== 'ready') return { kind: 'invalid', reason: readiness.reason }
  try {
    return await platform.checkCredentials(environment)
  } catch (error) {
    return { kind: 'invalid', reason: wordingOf(error) }
  }
}
