import type { Analysis } from '#domain/analysis.ts'

/** Where a page of `recent` goes on: strictly before this point in (time, id) order. */
export type Cursor = { readonly at: number; readonly storyId: string }

/** An article's text as it is stored, with its place in the archive. */
export type StoredText = {
  readonly articleId: string
  readonly place: Cursor
  readonly title: string
  readonly text: string
  readonly language: string
  /** The outlet's name. */
  readonly source: string
  /** As its feed gave it; null where it gave none. */
  readonly url: string | null
}

/** Which stored texts are asked for. */
export type TextQuery = {
  /** Only those that an analyser older than this version read; null for all. */
  readonly olderThan: number | null
  /** ISO 639-1; null for every language. */
  readonly language: string | null
  /** Epoch milliseconds. */
  readonly since: number
}

/** Articles analysed anew, and how far the run that does so has come. */
export type NewAnalyses = {
  readonly analyses: readonly { readonly articleId: string; readonly analysis: Analysis }[]
  /** What `reanalysisReached` is to answer for the run; null where what is stored tells by itself what is left. */
  readonly progress: { readonly run: string; readonly reached: Cursor } | null
}

/** The archive as it is read through and analysed anew, while a bot may be writing to it. Each call is one transaction. */
export type TextArchive = {
  /** A page of stored texts, the newest first as in `Archive.recent`, strictly before a point where one is given. No
   * story is parted: its articles follow the page's last one, over the limit. */
  texts(
    query: TextQuery,
    page: { readonly before: Cursor | null; readonly limit: number },
  ): Promise<readonly StoredText[]>
  /** How many texts the query covers, strictly before a point where one is given. */
  countTexts(query: TextQuery, before: Cursor | null): Promise<number>
  /**
   * Puts these analyses in the place of what is stored, in the story's topics too, and notes the progress, all in one
   * transaction. An article that is not there, or that a newer analyser has read meanwhile, stays as it is. Alerts, held ones and
   * the outbox are never touched. Answers how many were replaced and how many of them have other topics now.
   */
  replaceAnalyses(batch: NewAnalyses): Promise<{ readonly replaced: number; readonly topicsChanged: number }>
  /** How far an unfinished run has come; null where it has not begun, or another was begun after it. */
  reanalysisReached(run: string): Promise<Cursor | null>
  /** Forgets the progress of every run, as one is complete. */
  endReanalysis(): Promise<void>
}
