import type { Severity } from '#domain/severity.ts'
import type { Standing } from '#domain/quote.ts'
import type { SourceType } from '#domain/feed.ts'
import type { FollowUpReason, Notice } from '#domain/message.ts'

/** Everything that the bot itself says in alerts and lists, in one language. A missing phrase is a type error. */
export type Phrases = {
  readonly sampleMark: string
  readonly earlierMark: string
  readonly repeatMark: string
  readonly severityMarks: Readonly<Record<Exclude<Severity, 'normal'>, string>>
  readonly automaticSummary: string
  readonly teaserOnly: string
  readonly pageMissing: string
  readonly shortened: string
  readonly why: string
  readonly sources: string
  readonly inTitle: string
  readonly open: string
  readonly quotesButton: (count: number) => string
  readonly sourcesButton: (count: number) => string
  readonly mute: string
  readonly follow: string
  readonly notRelevant: string
  readonly published: string
  readonly firstSeen: string
  readonly untitled: string
  readonly standings: Readonly<Record<Standing, string>>
  readonly unnamedSpeaker: string
  /** One of whom it is known what they are, and not who: the article may not say, or say it elsewhere. */
  readonly unnamedRole: (role: string) => string
  readonly sourceTypes: Readonly<Record<SourceType, string>>
  /** What stands at the top of an alert that was corrected, or taken back by an outlet. */
  readonly corrected: string
  readonly retractedBy: (source: string) => string
  /** "PAP za BelTA": agencies in the order of the chain. */
  readonly wire: (agencies: readonly string[]) => string
  readonly updated: (time: string) => string
  /** What a manager corrected, and what they say of it; what was taken back, when and why. */
  readonly amended: (time: string) => string
  readonly amendedMark: string
  readonly note: string
  readonly withdrawn: string
  readonly withdrawnAt: (time: string) => string
  readonly withdrawnReason: (reason: string) => string
  readonly outlets: (count: number) => string
  /** Why an alert is answered. */
  readonly followUp: (reason: FollowUpReason, outlets: number) => string
  readonly listTitle: (count: number) => string
  readonly lateListTitle: (count: number) => string
  /** What came in the channel's quiet hours, at night or at another time. */
  readonly nightListTitle: (count: number) => string
  readonly quietListTitle: (count: number) => string
  readonly omitted: (count: number) => string
  readonly minutesAgo: (count: number) => string
  readonly hoursAgo: (count: number) => string
  readonly daysAgo: (count: number) => string
  readonly justNow: string
  readonly notice: (event: Notice['event']) => string
}
