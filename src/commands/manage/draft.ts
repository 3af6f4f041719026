import type { Setting, SettingSection } from '#domain/setting.ts'
import type { FoundFeed } from '#ports/feed-finder.ts'
import type { TermForms } from '#ports/search.ts'
import type { TopicTrial } from '#pipeline/archive/try-on-archive.ts'

/** Who is making a change, and what it is. */
export type Draft = { readonly platform: string; readonly userId: string } & (
  | TopicDraft
  | SourceDraft
  | ImportDraft
)

/** The feeds that were found behind an address, of which one is chosen. */
export type SourceDraft = {
  readonly kind: 'feeds'
  readonly found: readonly FoundFeed[]
  readonly chosen: number
}

/** The sources of a list that are new. */
export type ImportDraft = { readonly kind: 'opml'; readonly added: readonly Setting[] }

/** A topic as a form gave it, with what it would have found. */
export type TopicDraft = {
  readonly kind: 'topics'
  readonly purpose: 'add' | 'edit' | 'test'
  readonly id: string
  readonly section: SettingSection
  /** What held when the form was handed in; null where there was none. */
  readonly seen: SettingSection | null
  readonly trial: TopicTrial
  readonly forms: readonly TermForms[]
}

/** Drafts by a key that fits into a button's action; null for one that has expired. */
export type Drafts = {
  keep(draft: Draft, key?: string): string
  get(key: string): Draft | null
}
