import type { SearchPoint } from '#pipeline/archive/search-archive.ts'

/** What a page of `search` shows. It travels inside the buttons; the search itself is stored under its id. */
export type SearchState = {
  readonly id: string
  /** How many hits the pages before this one showed. */
  readonly shown: number
  /** The last of them; null on the first page. */
  readonly after: SearchPoint | null
  /** With what the reader has muted. */
  readonly isWhole: boolean
}

export const ID_CHARS = 12
const STATE = /^([a-z0-9]{12})\|(\d{1,3})\|(?:-|([a-z0-9]{1,4})\.(-?[a-z0-9]{1,9}))(\|a)?$/u

/** At most 34 characters of [a-z0-9|.-]. */
export function writeSearchState({ id, shown, after, isWhole }: SearchState): string {
  const point = after === null ? '-' : `${after.worth.toString(36)}.${after.place.toString(36)}`
  return [id, shown, point, ...(isWhole ? ['a'] : [])].join('|')
}

/** The state that a button carries, or null where it is forged. */
export function readSearchState(text: string): SearchState | null {
  const [, id, shown, worth, place, whole] = STATE.exec(text) ?? []
  if (id === undefined) return null
  const after =
    worth === undefined || place === undefined
      ? null
      : { worth: Number.parseInt(worth, 36), place: Number.parseInt(place, 36) }
  return { id, shown: Number(shown), after, isWhole: whole !== undefined }
}
