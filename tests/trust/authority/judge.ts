import { teamsOwn } from './expectations.ts'

/** What came of a question, as whoever stands there sees it. */
export type Seen = {
  readonly text: string
  readonly isPrivate: boolean
  readonly buttons: number
}

export type Expected = { readonly tells: string; readonly isSeenBy: 'asker' | 'channel' }

/** Short enough to be one sentence. */
const MOST_CHARS = 100

/** What is wrong with the answer to a question from home, or null. */
export function wrongAtHome(seen: Seen, { tells, isSeenBy }: Expected): string | null {
  if (!seen.text.includes(tells)) return `does not tell "${tells}"`
  return seen.isPrivate === (isSeenBy === 'asker') ? null : `is not seen by the ${isSeenBy}`
}

/** What is wrong with the refusal of a question from elsewhere, or null: it is polite, private, short and tells nothing. */
export function wrongElsewhere({ text, isPrivate, buttons }: Seen): string | null {
  if (!isPrivate) return 'is seen by everybody'
  if (buttons > 0) return 'offers buttons'
  if (!text.startsWith('Niestety, ') || text.length > MOST_CHARS) return `is no polite sentence: ${text}`
  return teamsOwn.test(text) ? `tells something: ${text}` : null
}

/** What is wrong with the answer to a forged button from home, or null: private, and no story. */
export function wrongToForged({ text, isPrivate }: Seen, title: string): string | null {
  if (text.includes(title)) return 'shows a story'
  return isPrivate ? null : 'is seen by everybody'
}
