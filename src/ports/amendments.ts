import type { Amendment } from '#domain/amendment.ts'
import type { Analysis } from '#domain/analysis.ts'
import type { Article } from '#domain/article.ts'
import type { Destination } from '#domain/destination.ts'
import type { FollowUp } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Quotation } from '#domain/quote.ts'
import type { Changer } from '#domain/setting.ts'
import type { StoryAlert } from './growing-story.ts'

/** A story after a correction was made or undone, as the archive has it by then. */
export type AmendedStory = {
  readonly alerts: readonly StoryAlert[]
  /** Those that hold, the oldest first. */
  readonly amendments: readonly Amendment[]
  /** The answers to the alerts. */
  readonly answers: readonly StoryAnswer[]
  /** With their quotations as they are corrected by now. */
  readonly articles: readonly AmendedArticle[]
  /** How many direct quotations its articles have now, and had before. */
  readonly quotes: { readonly before: number; readonly after: number }
}

/** An answer to a story's alert as it was posted or edited last, or will be. */
export type StoryAnswer = {
  readonly destination: Destination
  /** The reply's key, and its number among those to its alert. */
  readonly key: string
  readonly number: number
  readonly message: FollowUp
  /** That of the newest edit; 0 before the first. */
  readonly revision: number
  /** False where the reply was given up. */
  readonly isAlive: boolean
}

/** What the quotations of an alert are chosen from. */
export type AmendedArticle = Pick<Analysis, 'quotes' | 'topics' | 'summary'> &
  Pick<Article, 'url' | 'language'>

/** The operations that bring what stands in channels in line with the archive. Called inside the transaction. */
export type ComposeEdits = (story: AmendedStory, amendment: Amendment) => readonly NewOperation[]

/** A quotation of a story as it was found, withdrawn or not, with what holds of it. */
export type AmendableQuotation = {
  readonly articleId: string
  readonly found: readonly Quotation[]
  /** Null where it stands as it was found. */
  readonly amendment: Amendment | null
}

/** Corrections by managers. One transaction each: the archive, its index, the audit and what is to be edited. */
export type AmendmentStore = {
  /**
   * `onto` is the correction of the same thing that it was made in the sight of, null for none; where another one holds by now, as when a form
   * is handed in twice, nothing is kept. Not asked where left out.
   */
  keep(
    amendment: Amendment,
    compose: ComposeEdits,
    onto?: string | null,
  ): Promise<'kept' | 'gone' | 'overtaken'>
  /** Takes one back; null where there is none that holds, or another one came after it on the same thing. */
  undo(
    id: string,
    undone: { readonly at: number; readonly by: Changer },
    compose: ComposeEdits,
  ): Promise<Amendment | null>
  find(id: string): Promise<Amendment | null>
  /** The newest first, those that were undone too. */
  newest(limit: number): Promise<readonly Amendment[]>
  /** Those of a story that hold, the oldest first. */
  ofStory(storyId: string): Promise<readonly Amendment[]>
  /** All that hold, the oldest first. */
  standing(): Promise<readonly Amendment[]>
  /**
   * Takes over corrections of another store, in one transaction; those that are known by their ids change nothing. One on an article that
   * is not here waits for it. Answers how many were taken over.
   */
  takeOver(amendments: readonly Amendment[], compose: ComposeEdits): Promise<number>
  /** Every direct quotation of a story's articles, in the order of its reports. */
  quotations(storyId: string): Promise<readonly AmendableQuotation[]>
}
