import type { Bilingual } from '#domain/bilingual.ts'

/** What came of one poll, for the log and the terminal. */
export type PollReport = {
  readonly feedId: string
  readonly outcome: 'articles' | 'unchanged' | 'failed'
  /** New articles that were filed. */
  readonly articles: number
  readonly reason: Bilingual | null
  readonly remarks: readonly Bilingual[]
}

/** Is told how a cycle gets on, so that somebody who waits can see it. Must not throw. */
export type Watch = {
  /** One more of a feed's new entries was filed. */
  readonly filed: (progress: {
    readonly feedId: string
    readonly done: number
    readonly total: number
  }) => void
  /** The poll of a feed is over. */
  readonly polled: (report: PollReport) => void
}

/** For nobody. */
export const unwatched: Watch = { filed: () => {}, polled: () => {} }
