import type { Bilingual } from '#domain/bilingual.ts'

/** A feed that a list of sources names. */
export type ListedFeed = {
  /** As the list calls it, else its host; one line of at most 200 characters. */
  readonly name: string
  /** An address that may be fetched. */
  readonly url: string
  /** ISO 639-1, as the list says; null where it does not. */
  readonly language: string | null
}

/** A list of sources, such as an OPML file of another reader. */
export type SourceList = {
  readonly kind: 'read'
  /** In the list's order, each address once. */
  readonly feeds: readonly ListedFeed[]
  /** What has an address that will not do, and why. */
  readonly invalid: readonly { readonly name: string; readonly reason: Bilingual }[]
  /** False where the file ends in the middle. */
  readonly isComplete: boolean
}

export type SourceListReading = SourceList | { readonly kind: 'failed'; readonly reason: Bilingual }

export type SourceListReader = {
  /** Fetches a list and reads it. Never throws for what the network brings. */
  read(url: string): Promise<SourceListReading>
}
