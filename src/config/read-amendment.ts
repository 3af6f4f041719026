import { z } from 'zod'
import type { Amendment } from '#domain/amendment.ts'

const standing = z.enum(['expert', 'official', 'spokesperson', 'witness', 'media', 'document', 'other'])
const place = z.int().nonnegative()
const span = z.strictObject({ start: place, end: place })
const words = z.string().max(20_000)
const person = { role: words.nullable(), organisation: words.nullable(), standing }

const found = z.strictObject({
  start: place,
  end: place,
  text: words,
  kind: z.enum(['direct', 'mixed', 'reported']),
  cue: words.nullable(),
  group: place,
  speaker: z.strictObject({ name: words, ...person, evidence: words }).nullable(),
  unnamed: z.strictObject({ role: words, standing, evidence: words }).nullable(),
})

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quotation'),
    articleId: z.string().min(1).max(200),
    found: z.array(found).min(1).max(100),
    kept: z.array(span).max(100),
    speaker: z.strictObject({ name: words.nullable(), ...person }).nullable(),
  }),
  z.strictObject({ kind: z.literal('alert'), isWithdrawn: z.boolean(), note: words }),
])

const amendment = z.strictObject({
  id: z.string().min(1).max(200),
  storyId: z.string().min(1).max(200),
  title: words,
  at: place,
  by: z.strictObject({ platform: z.string().max(200), userId: z.string().max(200) }),
  change,
  undone: z.null(),
})

/** A correction as `depesza export --corrections` prints it, one a line; null where a value is none that holds. */
export function readAmendment(value: unknown): Amendment | null {
  const read = amendment.safeParse(value)
  return read.success ? read.data : null
}
