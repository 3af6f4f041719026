import type { AnnouncedStory, Feedback, FormOfTopic } from '#domain/feedback.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Changer } from '#domain/setting.ts'

/** What people say of alerts. One transaction each. */
export type FeedbackStore = {
  /** Keeps it in the place of what the same person said of the story before, and files operations that tell of what follows. */
  put(feedback: Feedback, operations?: readonly NewOperation[]): Promise<void>
  /** Takes back what a person said of a story; answers whether there was anything. */
  withdraw(storyId: string, by: Changer): Promise<boolean>
  /** All that was said at or after a moment, the oldest first. */
  since(at: number): Promise<readonly Feedback[]>
  /** The stories whose alert was filed at or after a moment and not given up. */
  announced(since: number): Promise<readonly AnnouncedStory[]>
  /** Notes that managers keep a form that readers find irrelevant. */
  dismiss(form: FormOfTopic, dismissed: { readonly at: number; readonly by: Changer }): Promise<void>
  /** The forms that managers keep. */
  dismissed(): Promise<readonly FormOfTopic[]>
}
