/** What the bot says in answer to commands and buttons, in one language. A missing phrase is a type error. */
export type Answers = {
  readonly recentHeading: (scope: readonly string[], count: number, page: string) => string
  readonly page: (from: number, to: number) => string
  readonly since: (when: string) => string
  readonly everyTopic: string
  readonly nothingRecent: string
  readonly newestArticle: (age: string) => string
  readonly noArticles: string
  readonly feedsWorking: (working: number, all: number) => string
  readonly next: string
  readonly first: string
  readonly share: string
  readonly unknownCommand: (word: string, nearest: string) => string
  readonly unknownName: (word: string, nearest: readonly string[]) => string
  readonly badSince: (word: string) => string
  readonly badLanguage: (word: string) => string
  readonly badLimit: (word: string) => string
  readonly tooLong: (most: number) => string
  readonly staleButton: string
  readonly noQuotes: string
  readonly quotesHeading: (title: string, count: number) => string
  readonly moreQuotes: (count: number) => string
  readonly sourcesHeading: (title: string, count: number) => string
  readonly failed: string
  readonly notRunningYet: string
  /** To who asks from outside of the team; tells nothing of it. */
  readonly elsewhere: string
  /** Where nobody can say yet who asks. */
  readonly notYet: string
  readonly helpHeading: string
  readonly helpHint: string
  readonly statusHeading: (version: string) => string
  readonly lastPoll: (age: string) => string
  readonly neverPolled: string
  readonly articlesStored: (count: number) => string
  readonly outbox: (waiting: number, unsure: number, held: number) => string
  /** A channel that is left alone until it is resumed. */
  readonly parkedChannel: (parked: {
    readonly channel: string
    readonly reason: string
    readonly age: string
    readonly waiting: number
  }) => string
  /** A channel in its quiet hours, until when. */
  readonly quietNow: (channel: string, until: string) => string
  /** What waits for a channel's next list. */
  readonly heldFor: (channel: string, count: number) => string
  readonly muted: (line: string) => string
  readonly moreMuted: (count: number) => string
  readonly markedRepeats: (count: number) => string
  readonly timesIn: (timeZone: string) => string
  readonly platformsOn: (names: string) => string
  readonly rules: (names: readonly string[]) => string
  readonly feedFails: (name: string, reason: string, since: string) => string
  readonly feedStopped: (name: string, reason: string) => string
  readonly feedMoved: (name: string, from: string, to: string) => string
  readonly moreFailing: (count: number) => string
  readonly silent: (name: string, age: string) => string
  readonly nextDigest: (channel: string, when: string) => string
  readonly andMore: (count: number) => string
}
