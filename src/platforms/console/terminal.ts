import type { Page } from './lay-out.ts'
import { columnLimits } from './limits.ts'

/** Where the console prints: written to in whole messages, and looked at anew for each, since a window changes its width. */
export type Terminal = {
  page(): Page
  /** Resolves once the text was handed over; rejects where nobody reads any more. */
  write(text: string): Promise<void>
}

/** The standard output: as wide as the terminal, in colour unless NO_COLOR (https://no-color.org) or TERM=dumb forbids it. */
export function standardOutput(): Terminal {
  const { stdout, env } = process
  return {
    page: () => ({
      columns: Math.max(stdout.columns ?? columnLimits.unknown, columnLimits.least),
      hasColour: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    }),
    write: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => {
          if (error) reject(error)
          else resolve()
        })
      }),
  }
}
