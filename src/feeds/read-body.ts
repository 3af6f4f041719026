import type { Dispatcher } from 'undici'
import type { Bilingual } from '#domain/bilingual.ts'
import { megabytes } from './decompress.ts'
import { tooSlow } from './failure-reason.ts'
import { freeBytes, type Room } from './large-answers.ts'

/** The least that a body must bring on average, once it has had `afterMs` to begin. */
export type LeastRate = { readonly bytesPerSecond: number; readonly afterMs: number }

export type BodyLimits = {
  readonly maxBytes: number
  readonly leastRate: LeastRate
  /** Waited for before more than the first part is taken. */
  readonly room: Room
}

/** Thrown where a body breaks a limit; its wording may be shown. */
export class BodyLimitError extends Error {
  readonly wording: Bilingual

  constructor(wording: Bilingual) {
    super(wording.en)
    this.wording = wording
  }
}

/**
 * Reads a body whole. Throws a BodyLimitError where it is larger than `maxBytes`, or so slow that it would only hold a
 * connection: a deadline alone gives every slow-loris its whole length. Both destroy the connection.
 */
export async function readBody(
  body: Dispatcher.ResponseData['body'],
  { maxBytes, leastRate, room }: BodyLimits,
): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  const startedAt = performance.now()
  const watch = setInterval(() => {
    const elapsedMs = performance.now() - startedAt
    const isLate = elapsedMs >= leastRate.afterMs
    if (isLate && size < (elapsedMs / 1000) * leastRate.bytesPerSecond)
      body.destroy(new BodyLimitError(tooSlow))
  }, leastRate.afterMs / 5)
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes) throw new BodyLimitError(largerThan(maxBytes))
      chunks.push(chunk)
      if (size > freeBytes) await room()
    }
  } finally {
    clearInterval(watch)
  }
  return Buffer.concat(chunks)
}

function largerThan(maxBytes: number): Bilingual {
  return {
    pl: `odpowiedź jest większa niż ${megabytes(maxBytes).pl}`,
    en: `the answer is larger than ${megabytes(maxBytes).en}`,
  }
}
