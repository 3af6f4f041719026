import type { Logger, LogLevel } from '@slack/bolt'
import type { Log } from '#ports/log.ts'

/** Hands the client library's warnings to the project's log; its debug lines hold whole payloads and are dropped. */
export function clientLog(log: Log): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn('Slack client', { detail: textOf(parts) }),
    error: (...parts) => log.warn('Slack client error', { detail: textOf(parts) }),
    setLevel: () => {},
    // The enum's value: naming it would load the SDK.
    getLevel: () => 'warn' as LogLevel,
    setName: () => {},
  }
}

function textOf(parts: readonly unknown[]): string {
  return parts
    .map((part) => (part instanceof Error ? part.message : String(part)))
    .join(' ')
    .slice(0, 500)
}
