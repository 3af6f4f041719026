import type { Followed } from '#domain/follow.ts'
import type { Locale } from '#domain/locale.ts'

/** Something that a person follows. */
export type FollowRow = {
  readonly id: string
  readonly platform: string
  readonly user_id: string
  readonly kind: Followed['kind']
  /** The topic's id, the person's or the outlet's name, or the story's id. */
  readonly subject: string
  readonly locale: Locale
  readonly server: string | null
  readonly followed_at: number
  readonly ended_at: number | null
}

/** The configured channels of a server, as a list in JSON. */
export type ServerRow = { readonly platform: string; readonly server: string; readonly addresses: string }

/** The pause that a person was told of last, by its beginning. */
export type ToldPauseRow = {
  readonly platform: string
  readonly user_id: string
  readonly paused_at: number
}

/** The tables of what people follow. */
export type FollowTables = {
  readonly follows: FollowRow
  readonly servers: ServerRow
  readonly told_pauses: ToldPauseRow
}
