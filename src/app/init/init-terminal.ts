import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Bilingual } from '#domain/bilingual.ts'
import { DepeszaError } from '#domain/errors.ts'

/** Somebody who answers questions. */
export type Terminal = {
  /** The answer without the spaces around it. */
  ask(question: string): Promise<string>
  /** The same, without showing what is typed. */
  askSecret(question: string): Promise<string>
  close(): void
}

/** The two ends of a terminal; those of the process unless a test says otherwise. */
export type TerminalEnds = {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/**
 * The terminal, or null where there is none (a pipe, a scheduled job). A question fails with a DepeszaError `bad-input`
 * when the input ends or Ctrl+C is pressed.
 */
export function openTerminal({ input, output }: TerminalEnds = ownTerminal()): Terminal | null {
  if (input.isTTY !== true || output.isTTY !== true) return null
  let isHidden = false
  const shown = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!isHidden) output.write(chunk)
      done()
    },
  })
  const ended = new AbortController()
  const reader = createInterface({ input, output: shown, terminal: true, historySize: 0 })
  reader.on('SIGINT', () => reader.close())
  reader.on('close', () => ended.abort())
  return { ask, askSecret, close: () => reader.close() }

  async function ask(question: string): Promise<string> {
    try {
      return (await reader.question(question, { signal: ended.signal })).trim()
    } catch (error) {
      throw new DepeszaError('bad-input', interrupted, {
        cause: error,
      })
    }
  }

  async function askSecret(question: string): Promise<string> {
    output.write(question)
    isHidden = true
    try {
      return await ask('')
    } finally {
      isHidden = false
      output.write('\n')
    }
  }
}

function ownTerminal(): TerminalEnds {
  return { input: process.stdin, output: process.stdout }
}

const interrupted: Bilingual = {
  pl: 'Przerwano, nic nie zapisano.',
  en: 'Interrupted, nothing was written.',
}
