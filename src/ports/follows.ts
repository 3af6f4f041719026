import type { Destination } from '#domain/destination.ts'
import type { Follow, Person } from '#domain/follow.ts'
import type { Server } from '#domain/reply.ts'

/** What people want to be told of in person. One transaction each. */
export type Follows = {
  /** Keeps a follow, or takes up one that was ended; `full` where the person has `most` already and it is kept out. */
  add(follow: Follow, most: number): Promise<'added' | 'known' | 'full'>
  /** Those of one person that were not ended, the oldest first. */
  of(person: Person): Promise<readonly Follow[]>
  /** Everybody's that were not ended, the oldest first. */
  all(): Promise<readonly Follow[]>
  /** A follow by its id, ended or not. */
  find(id: string): Promise<Follow | null>
  /**
   * Ends a follow, by the name that messages give what is followed; answers it, or null where there is none that goes on. What waits for
   * that person by it alone, and was never tried, is given up.
   */
  end(id: string, at: number, name: string): Promise<Follow | null>
  /** Whose conversations with the bot were told anything of a story. */
  told(storyId: string): Promise<readonly Destination[]>
  /** Remembers which channels of the configuration stand in a server of a platform. */
  noteServer(platform: string, server: Server): Promise<void>
  /** The channels of each server as they were noted last, by `serverKey`. */
  servers(): Promise<ReadonlyMap<string, readonly string[]>>
  /** Whether a person has not been told yet that they have been left alone since `pausedAt`; from now on they have. */
  noteTold(person: Person, pausedAt: number): Promise<boolean>
}

/** A server of a platform as one string. */
export function serverKey(platform: string, serverId: string): string {
  return `${platform}:${serverId}`
}
