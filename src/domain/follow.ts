import type { Locale } from './locale.ts'

/** What somebody wants to be told of in person: a topic, an expert by name, an outlet by its name, or one story as it goes on. */
export type Followed =
  | { readonly kind: 'topic'; readonly topicId: string }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'story'; readonly storyId: string }

/** A person as a platform knows them. */
export type Person = { readonly platform: string; readonly userId: string }

/** A follow: by whom, and where they may look. */
export type Follow = Person & {
  /** Short enough for a button; one person's follow of one thing always has the same. */
  readonly id: string
  readonly followed: Followed
  /** The language in which they asked, and are told. */
  readonly locale: Locale
  /** The server in which they asked, on a platform that has several; null where the platform is one place. */
  readonly server: string | null
  /** Epoch milliseconds. */
  readonly at: number
}

/** What is followed, as it is told: "topic", "Belarus". */
export type FollowedName = { readonly kind: Followed['kind']; readonly name: string }
