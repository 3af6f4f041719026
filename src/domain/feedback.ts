import type { Changer } from './setting.ts'

/** What somebody finds wrong with an alert. */
export const verdicts = ['irrelevant', 'wrong-speaker', 'wrong-story'] as const

/** See `verdicts`. */
export type Verdict = (typeof verdicts)[number]

/** What one person says of one story's alert; the last word counts. */
export type Feedback = {
  readonly storyId: string
  readonly by: Changer
  /** Where they said it. */
  readonly address: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly verdict: Verdict
  /** The topic that the alert is not about; null where they named none. */
  readonly topicId: string | null
  /** The form that found something else than is meant; null where they named none. */
  readonly form: string | null
}

/** A story that was announced, with the forms of each topic that were found in its articles. */
export type AnnouncedStory = {
  readonly storyId: string
  readonly finds: readonly { readonly topicId: string; readonly form: string }[]
}

/** A form that managers are asked to turn off in a topic, or have said to keep. */
export type FormOfTopic = { readonly topicId: string; readonly form: string }
