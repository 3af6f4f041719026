import { AsyncLocalStorage } from 'node:async_hooks'
import { styleText } from 'node:util'
import pino from 'pino'
import type { Log, LogFields } from '#ports/log.ts'
import { createRedactor } from '#app/secrets/redact.ts'

const LEVELS = ['debug', 'info', 'warn', 'error'] as const
type Level = (typeof LEVELS)[number]

export type LogOptions = {
  /** debug, info, warn or error; anything else is info. */
  readonly level: string
  /** json or pretty; anything else is pretty where a person looks at a terminal, and json elsewhere. */
  readonly format?: string | undefined
  readonly secrets: readonly string[]
  /** Where lines go; standard error where left out. */
  readonly write?: (line: string) => void
}

/**
 * The log: JSON lines for a machine, or plain ones for a person. Each line carries the fields of the work that it was
 * written in (`inLogContext`). Whatever the fields hold, secrets never get through: they are taken out of the finished line.
 */
export function createLog({ level, format, secrets, write = toStandardError }: LogOptions): Log {
  const isPretty = format === 'pretty' || (format !== 'json' && process.stderr.isTTY)
  const redact = createRedactor(secrets)
  const known = LEVELS.find((one) => one === level) ?? 'info'
  const logger = pino(
    {
      level: known,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => ({ ...context.getStore() }),
      formatters: { level: (label, number) => (isPretty ? { level: number } : { level: label }) },
    },
    { write: (line) => write(redact(isPretty ? plainLine(line) : line)) },
  )
  const at = (name: Level) => (message: string, fields?: LogFields) => logger[name](fields ?? {}, message)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

const context = new AsyncLocalStorage<LogFields>()

/** Runs some work whose log lines all carry these fields, however deep they are written. */
export function inLogContext<Result>(fields: LogFields, work: () => Result): Result {
  return context.run({ ...context.getStore(), ...fields }, work)
}

function toStandardError(line: string): void {
  process.stderr.write(line)
}

function plainLine(json: string): string {
  const { level, time, msg, ...fields } = JSON.parse(json) as Record<string, string | number>
  const details = Object.entries(fields).map(([name, value]) => `${name}=${value}`)
  const clock = String(time).slice(11, 19)
  const text = [clock, msg, ...details].join(' ')
  return `${Number(level) >= 40 ? styleText('yellow', text) : styleText('dim', text)}\n`
}
