import type { Analysis, SummarySentence } from '#domain/analysis.ts'
import type { Article } from '#domain/article.ts'
import type { StorySource } from '#domain/message.ts'
import type { TopicMatch } from '#domain/topic.ts'

/** A stored article as a command shows it. */
export type ArchivedArticle = {
  readonly storyId: string
  readonly article: Omit<Article, 'text'>
  readonly topicIds: readonly string[]
  readonly sources: readonly StorySource[]
  readonly quotes: Analysis['quotes']
  /** When and why a manager took it back: nothing of its text is to be shown. Left out while it stands. */
  readonly withdrawn?: { readonly at: number; readonly note: string }
}

/** Which stories are asked for, by when the bot filed an article of theirs; epoch milliseconds. */
export type FiledQuery = {
  readonly topicIds: readonly string[]
  /** The first moment included and the last one not. */
  readonly filedSince: number
  readonly filedUntil: number
  /** The article was published then or later: what a new feed brings of weeks ago is no news. */
  readonly publishedSince: number
  /** The story began then or later. */
  readonly openedSince: number
}

/** A story with those of its topics that were asked for. */
export type FiledStory = {
  readonly storyId: string
  readonly at: number
  readonly topicIds: readonly string[]
}

/** A stored story with what the analysis found in its article. */
export type StoryReport = ArchivedArticle & {
  readonly summary: readonly SummarySentence[]
  readonly topics: readonly TopicMatch[]
}

/** The archive by when articles came in, as digests read it. */
export type FiledArchive = {
  /** The newest story first. */
  filed(query: FiledQuery): Promise<readonly FiledStory[]>
  /** Whether anything at all was filed in a stretch of time, matched or not: whether the bot was there. */
  hasFiled(since: number, until: number): Promise<boolean>
  /** How many outlets carry each of these stories. */
  countOutlets(storyIds: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** These stories in full, in the order asked for; ones that are gone are left out. */
  reports(storyIds: readonly string[]): Promise<readonly StoryReport[]>
}
