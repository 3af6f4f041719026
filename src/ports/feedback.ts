import type { AnnouncedStory, Feedback } from '#domain/feedback.ts'
import type { Changer } from '#domain/setting.ts'

/** What people say of alerts. One transaction each. */
export type FeedbackStore = {
  /** Keeps it in the place of what the same person said of the story before. */
  put(feedback: Feedback): Promise<void>
  /** Takes back what a person said of a story; answers whether there was anything. */
  withdraw(storyId: string, by: Changer): Promise<boolean>
  /** All that was said at or after a moment, the oldest first. */
  since(at: number): Promise<readonly Feedback[]>
  /** The stories whose alert was filed at or after a moment and not given up. */
  announced(since: number): Promise<readonly AnnouncedStory[]>
}
