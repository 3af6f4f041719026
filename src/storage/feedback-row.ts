import type { Verdict } from '#domain/feedback.ts'

/** A form that managers keep, whatever readers say of it. */
export type KeptFormRow = {
  readonly topic_id: string
  readonly form: string
  readonly at: number
  readonly platform: string
  readonly user_id: string
}

/** What one person says of one story's alert. */
export type FeedbackRow = {
  readonly story_id: string
  readonly platform: string
  readonly user_id: string
  readonly address: string
  readonly at: number
  readonly verdict: Verdict
  readonly topic_id: string | null
  readonly form: string | null
}
