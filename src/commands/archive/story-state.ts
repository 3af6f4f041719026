/** A page of one story. It travels inside the buttons, so that pages survive a restart. */
export type StoryState = {
  readonly storyId: string
  /** How many of what is paged through stand before it. */
  readonly shown: number
}

const STATE = /^([A-Za-z0-9_-]{1,48})\|(\d{1,4})$/u

/** At most 53 characters. */
export function writeStoryState({ storyId, shown }: StoryState): string {
  return `${storyId}|${shown}`
}

/** The state that a button carries, or null where it is none. */
export function readStoryState(text: string): StoryState | null {
  const [, storyId, shown] = STATE.exec(text) ?? []
  return storyId === undefined ? null : { storyId, shown: Number(shown) }
}
