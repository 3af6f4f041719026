/**
 * Custom ids of buttons that the platform itself answers. They begin with "~", which no action of a command does, and stand only in
 * private notes of the bot: a question back, a form to open or to correct.
 */
const ASK = '~ask:'
const YES = '~yes:'
const NO = '~no'
const FORM = '~form:'

/** What a custom id that is not a command's own action stands for; null for an action. */
export type OwnAction =
  | { readonly kind: 'ask' | 'yes'; readonly action: string }
  | { readonly kind: 'no' }
  | { readonly kind: 'form'; readonly key: string }

export const ownActions = {
  /** A button whose question must be answered first. */
  ask: (action: string) => `${ASK}${action}`,
  yes: (action: string) => `${YES}${action}`,
  no: NO,
  /** Opens a form that is kept under the key. */
  form: (key: string) => `${FORM}${key}`,
} as const

/** Reads a custom id. */
export function readOwnAction(customId: string): OwnAction | null {
  if (customId.startsWith(ASK)) return { kind: 'ask', action: customId.slice(ASK.length) }
  if (customId.startsWith(YES)) return { kind: 'yes', action: customId.slice(YES.length) }
  if (customId.startsWith(FORM)) return { kind: 'form', key: customId.slice(FORM.length) }
  return customId === NO ? { kind: 'no' } : null
}

/** Says whether a button with this custom id stands in a note that what comes of it replaces. */
export function isNoteButton(customId: string): boolean {
  const own = readOwnAction(customId)
  return own !== null && own.kind !== 'ask'
}
