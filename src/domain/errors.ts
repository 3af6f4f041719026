import { untranslated, type Bilingual } from './bilingual.ts'

/** What kind of trouble it is; stable, for exit codes and tests. */
export type ErrorCode = 'bad-config' | 'bad-input' | 'unavailable' | 'store' | 'internal'

/**
 * The project's one error: what went wrong, where, and what to do, in words that may be shown to a person. Its `message`
 * is the English one.
 */
export class DepeszaError extends Error {
  readonly code: ErrorCode
  readonly wording: Bilingual

  constructor(code: ErrorCode, wording: string | Bilingual, options?: { readonly cause?: unknown }) {
    const both = typeof wording === 'string' ? untranslated(wording) : wording
    super(both.en, options)
    this.name = 'DepeszaError'
    this.code = code
    this.wording = both
  }
}

/** The message of anything that was thrown, on one line, in English: for the log. */
export function reasonOf(thrown: unknown): string {
  return onOneLine(thrown instanceof Error ? thrown.message : String(thrown))
}

/** The same for a person, in each language where the error has words in each. */
export function wordingOf(thrown: unknown): Bilingual {
  if (!(thrown instanceof DepeszaError)) return untranslated(reasonOf(thrown))
  return { pl: onOneLine(thrown.wording.pl), en: onOneLine(thrown.wording.en) }
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
