import type { StoryReport, StorySoFar } from '#ports/growing-story.ts'
import type { AnalysedEntry } from '#pipeline/articles/analysed-entry.ts'

/** A report on its way into a story that is known. */
export type Joining = {
  readonly analysed: AnalysedEntry
  readonly storyId: string
  readonly story: StorySoFar
  /** The report as the story will have it. */
  readonly report: StoryReport
  /** Its text is another's and corrects nothing: nothing in it is new. */
  readonly isCopy: boolean
  /** Whether it becomes an article of the story; what repeats one is a report and no more. */
  readonly isStored: boolean
  /** No feed brought the story before: somebody had saved it, and nobody has heard of it. */
  readonly isFirst: boolean
  /** What it tells that no earlier report does, word for word; null where nothing stands out. Worked out once, when somebody first asks. */
  readonly newSentence: () => Promise<string | null>
}
