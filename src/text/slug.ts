import { fold } from './fold.ts'

/** At most this many characters, so that an id fits into the value of a button beside other ids. */
const MAX_CHARS = 40

/** How an id is written: lower-case letters, digits, single hyphens. */
export const idPattern = /^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u

/**
 * The id that a name gives: "Broń jądrowa" → "bron-jadrowa", at most 40 characters. Empty where the name holds no
 * letter of the Latin alphabet and no digit.
 */
export function slugOf(name: string): string {
  const slug = fold(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '')
  return slug.slice(0, MAX_CHARS).replace(/-$/u, '')
}
