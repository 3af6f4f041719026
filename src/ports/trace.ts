import type { Article } from '#domain/article.ts'
import type { Decision, Step } from '#domain/decision.ts'
import type { Destination } from '#domain/destination.ts'
import type { StorySource } from '#domain/message.ts'
import type { OperationKind, OperationState } from '#domain/operation.ts'

/** By what an article of the archive is looked for; any of them will do. */
export type TraceQuery = {
  /** An article's or a story's id. */
  readonly id: string
  /** The canonical address; null where the text is no address. */
  readonly canonicalUrl: string | null
  /** How the title begins; null to look for no title. */
  readonly titleStart: string | null
}

/** A form that was found for a topic, and how often. */
export type TracedForm = {
  readonly topicId: string
  readonly form: string
  readonly keyword: string
  readonly count: number
}

/** What became of one message: the post of an alert, its edits and replies, or the list that has a line on it. */
export type TracedMessage = {
  readonly destination: Destination
  readonly messageKind: 'alert' | 'list'
  readonly kind: OperationKind
  readonly state: OperationState
  readonly filedAt: number
  /** Epoch milliseconds of the send that is known; null before it. */
  readonly sentAt: number | null
  /** When it is to be tried next. */
  readonly dueAt: number
  /** Why it stands where it stands; null where nothing went wrong. */
  readonly reason: string | null
  /** Of a reply: the address of the report that it tells of, and what it says is new. */
  readonly answer: { readonly url: string | null; readonly sentence: string | null } | null
}

/** Everything that is stored of an article's way from its feed into the channels; of a copy, which has no article, that of the story's first. */
export type Trace = {
  readonly article: Omit<Article, 'text'>
  readonly storyId: string
  /** The title of the article that opened its story. */
  readonly opening: string
  /** The report that was looked for, where it joined the story of another article. */
  readonly joined: StorySource | null
  readonly sources: readonly StorySource[]
  readonly forms: readonly TracedForm[]
  readonly decisions: readonly Decision[]
  /** In the order in which they were filed. */
  readonly messages: readonly TracedMessage[]
  /** Where it waits for the next list, and at which step it was held. */
  readonly held: readonly { readonly destination: Destination; readonly step: Step }[]
}
