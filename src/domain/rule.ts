import type { Destination } from './destination.ts'
import type { SourceType, Tier } from './feed.ts'
import type { Standing } from './quote.ts'
import type { Severity } from './severity.ts'
import type { Topic } from './topic.ts'

/**
 * What a team says of some alerts: how urgent they are, where else they go, whom they call, or that they are not sent. Of the rules
 * that concern a channel, the first that matches has the say.
 */
export type Rule = {
  readonly name: string
  readonly when: Conditions
  readonly outcome: Consequences
}

/** All of them must be met; null asks for nothing. */
export type Conditions = {
  /** One of these topics was matched. */
  readonly topicIds: readonly string[] | null
  /** Which reports of a story count for `storySize`; without it, one such report is enough. */
  readonly sources: SourceConditions
  /** ISO 639-1, of the article. */
  readonly language: string | null
  /** Somebody of this standing, or this person, is quoted by name. */
  readonly quoted: { readonly standing: Standing } | { readonly name: string } | null
  /** So many independent sources tell the story, each within `withinMs` of now. */
  readonly storySize: number
  readonly withinMs: number
  /** What the title must match; its id is unique among those of the rules. */
  readonly title: Topic | null
}

/** What an outlet must be; null where anything will do. */
export type SourceConditions = {
  readonly types: readonly SourceType[] | null
  /** Of this tier or a better one; an outlet without a tier is of none. */
  readonly tier: Tier | null
  /** Outlets by their names as an alert shows them. */
  readonly names: readonly string[] | null
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null
}

export type Consequences = {
  readonly severity: Severity
  /** Where such an alert goes, besides where its topics send it; null where it only goes there. */
  readonly channels: readonly Destination[] | null
  /** Who is called, by platform, as the platform's settings describe it: "role:1180000000000000001". */
  readonly mention: Readonly<Record<string, string>>
  /** Names of a forum's tags, besides those of the topics. */
  readonly tags: readonly string[]
  /** Such an alert is not sent. */
  readonly skip: boolean
}
