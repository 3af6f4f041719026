import type { Follow, Followed, Person } from '#domain/follow.ts'
import type { FollowUpReason } from '#domain/message.ts'
import type { Quotation } from '#domain/quote.ts'
import { fold } from '#text/fold.ts'
import { findSpeakers } from '#text/people/find-speakers.ts'

/** What an article tells those who follow something. */
export type Told = {
  readonly storyId: string
  readonly source: string
  readonly quotes: readonly Quotation[]
  /** Who was quoted in the story before. */
  readonly heard: readonly string[]
  /** Why the story is told of again; null where it begins, or nothing in it is new. */
  readonly reason: FollowUpReason | null
}

/** What one person may see of it, and has seen. */
export type Sight = {
  /** The topics for which it stands in channels of theirs. */
  readonly topicIds: readonly string[]
  /** They were told of the story before. */
  readonly isTold: boolean
}

/**
 * Whether an article is news of what is followed: a topic, an outlet and a person bring a story before somebody once, a person again
 * whenever they speak in it first, and a story that is followed whenever it tells something new.
 */
export function isNewsOf(followed: Followed, told: Told, sight: Sight): boolean {
  switch (followed.kind) {
    case 'topic':
      return !sight.isTold && sight.topicIds.includes(followed.topicId)
    case 'source':
      return !sight.isTold && fold(followed.source) === fold(told.source)
    case 'person':
      return speaksNow(followed.name, told, sight)
    case 'story':
      return followed.storyId === told.storyId && told.reason !== null
  }
}

function speaksNow(name: string, { quotes, heard }: Told, { isTold }: Sight): boolean {
  if (quotesOf(name, quotes).length === 0) return false
  return !isTold || findSpeakers(name, [...new Set(heard)]).length === 0
}

/** What a person says, under whatever form of their name. */
export function quotesOf(name: string, quotes: readonly Quotation[]): readonly Quotation[] {
  const named = quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name]))
  const own = new Set(findSpeakers(name, [...new Set(named)]).flat())
  return quotes.filter(({ speaker }) => speaker !== null && own.has(speaker.name))
}

/** The follows of each person, by the person. */
export function byPerson(follows: readonly Follow[]): ReadonlyMap<string, readonly Follow[]> {
  return Map.groupBy(follows, personKey)
}

/** A person as one string, unique over all platforms. */
export function personKey({ platform, userId }: Person): string {
  return `${platform}:${userId}`
}
