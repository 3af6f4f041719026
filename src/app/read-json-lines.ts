import { createReadStream } from 'node:fs'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import { badInput, notJson, onlyFile, unreadable } from './bad-input.ts'
import { decodeText, isAddress } from './read-input.ts'

/** One line of a JSON lines file: its value, or what is wrong with it; `place` is the file and the line's number. */
export type JsonLine = { readonly place: string } & (
  | { readonly value: unknown }
  | { readonly problem: DepeszaError }
)

/**
 * The lines of a file, or for "-" of standard input, each as it arrives; blank ones are left out. Lines end at a line
 * feed only, as JSON may hold every other line separator. Throws a DepeszaError `bad-input` where the file cannot be read.
 */
export async function* readJsonLines(file: string): AsyncGenerator<JsonLine> {
  let number = 0
  for await (const bytes of readLines(file)) {
    number += 1
    const line = readLine(bytes, `${file}:${number}`)
    if (line !== null) yield line
  }
}

function readLine(bytes: Uint8Array, place: string): JsonLine | null {
  try {
    const text = decodeText(bytes, place)
    return text.trim() === '' ? null : { place, value: parseJson(text, place) }
  } catch (error) {
    if (error instanceof DepeszaError) return { place, problem: error }
    throw error
  }
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw badInput(place, notJson(reasonOf(cause)), cause)
  }
}

const lineFeed = 0x0a

async function* readLines(file: string): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of readChunks(file)) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)])
      begun = []
      from = end + 1
    }
    begun.push(chunk.subarray(from))
  }
  yield Buffer.concat(begun)
}

async function* readChunks(file: string): AsyncGenerator<Buffer> {
  if (isAddress(file)) throw badInput(file, onlyFile)
  const stream: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file)
  try {
    yield* stream
  } catch (cause) {
    throw badInput(file, unreadable(cause), cause)
  }
}
