import type { Told } from './sentences.ts'

/** A shorter one is a label, or a fact that only the sentence before it makes understood. */
const MIN_CHARS = 25

/** Whether a sentence is too short to be understood by itself. */
export function isBrief({ words }: Pick<Told, 'words'>): boolean {
  return words.length < MIN_CHARS
}
