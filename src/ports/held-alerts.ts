import type { Decision, Step } from '#domain/decision.ts'
import type { Destination } from '#domain/destination.ts'
import type { ListedAlert } from '#domain/message.ts'
import type { Mute } from '#domain/mute.ts'
import type { NewOperation } from '#domain/operation.ts'

/** An alert that waits for its channel's next list, and the step that holds it. */
export type NewHeldAlert = {
  readonly destination: Destination
  readonly step: Step
  readonly alert: ListedAlert
}

/** The same as it is taken up again, with the note that a manager has put on its story by then. */
export type HeldAlert = Omit<NewHeldAlert, 'destination'> & {
  readonly storyId: string
  /** The forms found for topics in the story's articles, each once. */
  readonly finds: readonly { readonly topicId: string; readonly form: string }[]
  /** Epoch milliseconds. */
  readonly filedAt: number
  /** How many outlets carry the story by now. */
  readonly outlets: number
}

/** How many alerts a step holds for a channel's next list. */
export type HeldCount = { readonly destination: Destination; readonly step: Step; readonly count: number }

/** Which held alerts become lists, and how. */
export type ListRequest = {
  readonly lastListBefore: number
  readonly at: number
  /** Whether a destination is in its quiet hours. */
  readonly isQuiet: (destination: Destination) => boolean
  /** Told what waits for a destination, and what is muted there at that moment. */
  readonly compose: (destination: Destination, held: readonly HeldAlert[], mutes: readonly Mute[]) => Listing
}

/** What becomes of all that waits for a destination: one list, or none where nothing is to be said of it any more. */
export type Listing = { readonly operation: NewOperation | null; readonly dropped: readonly DroppedLine[] }

/** A story that is not listed after all, and why. */
export type DroppedLine = Pick<Decision, 'storyId' | 'step' | 'detail'>
