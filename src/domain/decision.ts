import type { Destination } from './destination.ts'

/**
 * The steps that an article passes on its way into a channel, in their order. An article that matches no topic passes none of them;
 * what becomes of an announced one stands in the outbox.
 */
export const steps = [
  'baseline',
  'age',
  'restored',
  'saved',
  'story',
  'route',
  'platform',
  'digest',
  'mute',
  'quiet',
  'ceiling',
] as const

/** See `steps`; a story that a manager took back passes none, and one that has its fill of answers in a channel gets no more there. */
export type Step = (typeof steps)[number] | 'withdrawn' | 'answers'

/**
 * What was decided of an article for one channel, kept so that it can be told later: announced there; joined to what stands there
 * already; held at a step for later; or stopped at one, after it was held too where that came to be so meanwhile.
 */
export type Decision = {
  readonly articleId: string
  readonly storyId: string
  /** Null where the decision holds for every channel. */
  readonly destination: Destination | null
  readonly outcome: 'announced' | 'joined' | 'held' | 'stopped'
  /**
   * Where it was held or stopped; of what joined, what kept it from being told below the alert. Null where it went through, where it brought
   * nothing new, or where the channel came to want none of its topics while it was held.
   */
  readonly step: Step | null
  /**
   * What made it so, for whoever asks: the name of the rule that had the say (of what joined: only where it did so for the first time),
   * the id of a mute, who saved the article; null where the step says it all.
   */
  readonly detail: string | null
}
