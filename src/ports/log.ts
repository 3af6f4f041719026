/** What may stand in a log line's fields. Never a secret, a header or an address with credentials. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

/** A structured log: the message is static, what varies goes into the fields. */
export type Log = {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}
