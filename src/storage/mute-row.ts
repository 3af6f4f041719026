import type { Muted } from '#domain/mute.ts'

/** Something muted in a channel (`address`) or for a person (`user_id`). */
export type MuteRow = {
  readonly id: string
  readonly kind: Muted['kind']
  /** The topic's id, the outlet's name, the story's id, or the form. */
  readonly subject: string
  /** Of a form: the topic's id. */
  readonly topic_id: string | null
  readonly platform: string
  readonly address: string | null
  readonly user_id: string | null
  readonly muted_by: string
  readonly muted_at: number
  readonly until: number | null
  readonly undone_at: number | null
  readonly undone_by: string | null
}
