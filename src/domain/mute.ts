import type { Destination } from './destination.ts'

/** What somebody wants to hear nothing of: a topic, an outlet by its name, one story, or one form of a topic's words. */
export type Muted =
  | { readonly kind: 'topic'; readonly topicId: string }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'story'; readonly storyId: string }
  | { readonly kind: 'form'; readonly topicId: string; readonly form: string }

/** For whom: everybody in a channel, or one person in what they ask for and follow. */
export type MuteScope =
  | { readonly kind: 'channel'; readonly destination: Destination }
  | { readonly kind: 'person'; readonly platform: string; readonly userId: string }

/** Something muted, by whom and until when. */
export type Mute = {
  /** Short enough to be typed. */
  readonly id: string
  readonly muted: Muted
  readonly scope: MuteScope
  /** Who did it, as their platform calls them: "slack:U0123ABCD", "terminal". */
  readonly by: string
  /** Epoch milliseconds. */
  readonly at: number
  /** Epoch milliseconds, exclusive; null for good. */
  readonly until: number | null
}
