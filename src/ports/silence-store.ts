import type { NewOperation } from '#domain/operation.ts'

/** What can fall silent: a feed, or a topic over all feeds. */
export type Voice = { readonly kind: 'feed' | 'topic'; readonly id: string }

/** A silence of which the owner was told; epoch milliseconds. */
export type ToldSilence = Voice & {
  /** When the voice was heard last before it. */
  readonly since: number
  /** How long its pauses usually are at most. */
  readonly usualGapMs: number
  readonly toldAt: number
  /** Null while it lasts. */
  readonly endedAt: number | null
}

/** A stretch in which nobody listened: to one feed, or to none where it is null. */
export type Absence = { readonly feedId: string | null; readonly since: number; readonly until: number }

/** Who was heard when, and of whose silence the owner was told. */
export type SilenceStore = {
  /**
   * When the newest entry of a feed was filed, or when the newest story of a topic began, no later than `until`: what was filed while a clock was
   * ahead must not be the last that is heard for years. Null where there is none.
   */
  lastHeard(voice: Voice, until: number): Promise<number | null>
  /** When entries or stories were published, in order: all from a moment on, and where these are fewer, the `atLeast` newest ones. */
  heard(voice: Voice, range: { readonly since: number; readonly atLeast: number }): Promise<readonly number[]>
  /** Those that reached beyond a moment. */
  absences(since: number): Promise<readonly Absence[]>
  /**
   * Notes that somebody listens. Where that was noted last longer than `mostMs` ago, the stretch between is an absence; so is that of every
   * feed that could not be read. Absences that ended before `forgetBefore` are forgotten. One transaction.
   */
  recordWatch(watch: {
    readonly at: number
    readonly mostMs: number
    readonly deaf: readonly { readonly feedId: string; readonly since: number }[]
    readonly forgetBefore: number
  }): Promise<void>
  /** The last silence of each voice of which the owner was told. */
  told(): Promise<readonly ToldSilence[]>
  /** Stores what the owner is told of a voice, and files the notices that say so (once, by their subjects); one transaction. */
  recordTold(silence: ToldSilence, notices: readonly NewOperation[], at: number): Promise<void>
}
