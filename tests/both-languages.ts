import { expect } from 'vitest'
import type { Bilingual } from '#domain/bilingual.ts'

/** Words that hold these parts, and are not the same in both languages. */
export function saying(pl: string, en: string): unknown {
  return expect.toSatisfy(
    (said: Bilingual) => said.pl !== said.en && said.pl.includes(pl) && said.en.includes(en),
    `says “${pl}” in Polish and “${en}” in English`,
  )
}
