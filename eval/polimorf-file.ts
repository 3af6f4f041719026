import { findPolimorf } from '#lexicon/polimorf/find-polimorf.ts'

/** PoliMorf from where POLIMORF says or where its package puts it; null where it is not. */
export function polimorfFile(): string | null {
  return process.env['POLIMORF'] ?? findPolimorf()
}
