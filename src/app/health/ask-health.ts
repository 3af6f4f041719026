import type { Configuration } from '#domain/configuration.ts'
import { reasonOf } from '#domain/errors.ts'
import { healthPhrases } from '#wording/health.ts'
import type { HealthReport } from './health-report.ts'

/** A bot that does not answer within this time is not well. */
const ANSWER_MS = 5_000
/** Addresses to listen on everywhere, and where the same machine finds what listens so. */
const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/**
 * Asks the running bot how it is and prints it; answers the exit code: 0 where it does its main job, if with a part missing,
 * and 1 where it does not, or nobody answers.
 */
export async function askHealth(
  { http, locale }: Pick<Configuration, 'http' | 'locale'>,
  print: (line: string) => void,
): Promise<number> {
  const phrases = healthPhrases(locale)
  const address = addressOf(http)
  if (address === null) {
    print(phrases.switchedOff)
    return 1
  }
  try {
    const report = await readReport(address)
    print(phrases[report.status])
    for (const { part, reason } of report.reasons) print(`- ${part}: ${reason}`)
    return report.status === 'down' ? 1 : 0
  } catch (error) {
    print(phrases.unreachable(address, causeOf(error)))
    return 1
  }
}

function addressOf({ host, port, health }: Configuration['http']): string | null {
  if (!health || port === 0) return null
  const own = EVERYWHERE[host] ?? host
  return `http://${own.includes(':') ? `[${own}]` : own}:${port}/healthz`
}

async function readReport(address: string): Promise<HealthReport> {
  const response = await fetch(address, { signal: AbortSignal.timeout(ANSWER_MS), redirect: 'error' })
  const report: unknown = await response.json().catch(() => null)
  if (isReport(report)) return report
  throw new Error(`HTTP ${response.status}`)
}

function isReport(value: unknown): value is HealthReport {
  if (typeof value !== 'object' || value === null || !('status' in value && 'reasons' in value)) return false
  return ['ok', 'degraded', 'down'].includes(String(value.status)) && Array.isArray(value.reasons)
}

/** fetch says "fetch failed" and keeps the reason in its cause. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : null
  return typeof code === 'string' ? code : reasonOf(error)
}
