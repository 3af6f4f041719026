import type { Channel } from '#domain/configuration.ts'
import type { Step } from '#domain/decision.ts'
import type { Severity } from '#domain/severity.ts'
import type { Topic } from '#domain/topic.ts'
import type { AnalysedEntry } from '#pipeline/articles/analysed-entry.ts'
import type { World } from '#pipeline/world.ts'

/** An article that a channel wants, on its way there. */
export type Candidate = {
  readonly analysed: AnalysedEntry
  readonly storyId: string
  readonly channel: Channel
  /** Those of its topics that the channel wants, in the configuration's order. */
  readonly topics: readonly Topic[]
  /** What the rules make of it in this channel; "urgent" may pass where others are held. */
  readonly severity: Severity
}

/** Whether a candidate may be announced now: yes; later, in a list; or not at all. `detail` is kept for whoever asks why. */
export type Verdict =
  /** `topics`: those that are left of the candidate's; all where left out. */
  | { readonly kind: 'pass'; readonly topics?: readonly Topic[] }
  | { readonly kind: 'hold' | 'stop'; readonly step: Step; readonly detail: string | null }

/** One thing that may keep a candidate from its channel. Reads the world and changes nothing. */
export type Gate = (world: World, candidate: Candidate) => Promise<Verdict>

/** Nothing stands in the way. */
export const pass: Verdict = { kind: 'pass' }
