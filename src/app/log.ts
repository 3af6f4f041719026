import { styleText } from 'node:util'
import pino from 'pino'
import type { Log, LogFields } from '#ports/log.ts'

const LEVELS = ['debug', 'info', 'warn', 'error'] as const
type Level = (typeof LEVELS)[number]

/**
 * The log on standard error: JSON lines, or plain lines where a person looks at a terminal. Whatever the fields hold,
 * the given secrets never get through.
 */
export function createLog(options: { readonly level: string; readonly secrets: readonly string[] }): Log {
  const isTerminal = process.stderr.isTTY
  const level = LEVELS.find((known) => known === options.level) ?? 'info'
  const write = (line: string): void => {
    process.stderr.write(withoutSecrets(isTerminal ? plainLine(line) : line, options.secrets))
  }
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write })
  const at = (name: Level) => (message: string, fields?: LogFields) => logger[name](fields ?? {}, message)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

function withoutSecrets(line: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= 8)
    .reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
}

function plainLine(json: string): string {
  const { level, time, msg, ...fields } = JSON.parse(json) as Record<string, string | number>
  const details = Object.entries(fields).map(([name, value]) => `${name}=${value}`)
  const clock = String(time).slice(11, 19)
  const text = [clock, msg, ...details].join(' ')
  return `${Number(level) >= 40 ? styleText('yellow', text) : styleText('dim', text)}\n`
}
