import type { FeedbackRow, KeptFormRow } from './feedback-row.ts'
import type { SlotOutcome } from '#ports/digest-store.ts'

/** The tables of digests and silences, and of what people say of alerts. */
export type DigestTables = {
  readonly digest_slots: DigestSlotRow
  readonly last_looks: LastLookRow
  readonly told_silences: ToldSilenceRow
  readonly absences: AbsenceRow
  readonly last_watch: LastWatchRow
  readonly feedback: FeedbackRow
  readonly kept_forms: KeptFormRow
}

/** A slot of a channel's digests that needs nothing more; `at` is where the digest ends, or when the slot was met. */
export type DigestSlotRow = {
  readonly platform: string
  readonly address: string
  readonly schedule: string
  readonly slot: string
  readonly outcome: SlotOutcome
  readonly at: number
}

/** When somebody asked last for what came since they looked. */
export type LastLookRow = { readonly platform: string; readonly user_id: string; readonly at: number }

/** A topic or a source of whose silence the owner was told. */
export type ToldSilenceRow = {
  readonly kind: 'feed' | 'topic'
  readonly id: string
  /** When it was heard last. */
  readonly since: number
  readonly usual_gap_ms: number
  readonly told_at: number
  /** When it was heard again; null while it is silent. */
  readonly ended_at: number | null
}

/** A stretch in which nobody listened: to one feed, or to any where the id is empty. */
export type AbsenceRow = { readonly feed_id: string; readonly since: number; readonly until: number }

/** When it was looked last who is silent; at most one row. */
export type LastWatchRow = { readonly at: number }
