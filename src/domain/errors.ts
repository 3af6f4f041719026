/** What kind of trouble it is; stable, for exit codes and tests. */
export type ErrorCode = 'bad-config' | 'bad-input' | 'unavailable' | 'store' | 'internal'

/** The project's one error: what went wrong, where, and what to do, in words that may be shown to a person. */
export class DepeszaError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.name = 'DepeszaError'
    this.code = code
  }
}

/** The message of anything that was thrown, on one line. */
export function reasonOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return message.replaceAll(/\s+/gu, ' ').trim()
}
