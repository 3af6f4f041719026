import type { Amendment } from '#domain/amendment.ts'
import type { Destination } from '#domain/destination.ts'
import type { Source } from '#domain/feed.ts'
import type { Alert, FollowUpReason, StorySource } from '#domain/message.ts'
import type { NewHeldAlert } from './held-alerts.ts'

/** A story's alert as it was posted or edited last, or will be. */
export type StoryAlert = {
  readonly destination: Destination
  /** The post's key. */
  readonly key: string
  /** The newest content, sent or not. */
  readonly message: Alert
  /** That of the newest edit; 0 before the first. */
  readonly revision: number
  /** When the newest edit was due; null before the first. */
  readonly editDueAt: number | null
  /** Whether the newest edit waits to be sent for the first time. */
  readonly isEditWaiting: boolean
  /** How many replies were filed, and why those that were for the whole channel. */
  readonly replies: number
  readonly broadcasts: readonly FollowUpReason[]
  /** False where the post was given up. */
  readonly isAlive: boolean
}

/** A report of a story as it is stored. */
export type StoryReport = StorySource & {
  readonly feedId: string
  readonly articleId: string | null
  readonly copyOf: string | null
}

/** A rule that had the say on a story in a channel: when it was announced there, or later. */
export type StoryRule = { readonly destination: Destination; readonly rule: string }

/** A story as it is before a report joins it. */
export type StorySoFar = {
  readonly topicIds: readonly string[]
  readonly reports: readonly StoryReport[]
  readonly alerts: readonly StoryAlert[]
  /** The lists' lines that wait. */
  readonly held: readonly NewHeldAlert[]
  /** Channels that had it as a line of a list, or will have. */
  readonly listedAt: readonly Destination[]
  readonly rules: readonly StoryRule[]
  /** The names of all who are quoted in it. */
  readonly speakers: readonly string[]
  /** Its newest articles, oldest first, each with the beginning of its text. */
  readonly texts: readonly FiledReport[]
  /** The corrections by managers that hold, the oldest first. */
  readonly amendments: readonly Amendment[]
}

/** An article as stories are told apart by it. */
export type FiledReport = {
  readonly articleId: string
  readonly storyId: string
  readonly title: string
  /** The beginning of the text. */
  readonly text: string
  /** Published, or first seen where its feed gave no date. */
  readonly at: number
  readonly language: string
  readonly source: Pick<Source, 'name' | 'type'>
}

/** A page of filed reports, and where the next one begins; null behind the last. */
export type FiledReports = { readonly reports: readonly FiledReport[]; readonly next: FilingPlace | null }

/** A place in the order of filing. */
export type FilingPlace = { readonly filedAt: number; readonly row: number }
