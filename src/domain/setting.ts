/** What may be set in a channel, by the list of depesza.yaml in which it would stand. */
export const settingKinds = ['topics', 'feeds', 'experts', 'channels'] as const

/** See `settingKinds`. */
export type SettingKind = (typeof settingKinds)[number]

/** A section of depesza.yaml as plain data. */
export type SettingSection = Readonly<Record<string, unknown>>

/**
 * A part of the configuration that was set in a channel, written as it would stand in depesza.yaml. Where the file declares the
 * same thing, the section holds only keys that the file leaves out.
 */
export type Setting = {
  readonly kind: SettingKind
  /** The id of a topic or a feed, an expert's name as an id, or a channel's destination key ("slack:C0123ABCD"); the section names no address. */
  readonly id: string
  readonly section: SettingSection
}

/** Who changed something, on which platform. */
export type Changer = { readonly platform: string; readonly userId: string }

/** A change of the settings, as the audit keeps it. */
export type SettingChange = {
  /** Epoch milliseconds. */
  readonly at: number
  readonly by: Changer
  readonly kind: SettingKind
  readonly id: string
  /** Null where there was none. */
  readonly before: SettingSection | null
  /** Null where it was removed. */
  readonly after: SettingSection | null
}

/** What a change did to what it is about; `isDeclared`: the file says something of it too, so it was there before and is there after. */
export function deedOfChange(
  { before, after }: SettingChange,
  isDeclared: boolean,
): 'added' | 'changed' | 'removed' {
  if (isDeclared) return 'changed'
  if (after === null) return 'removed'
  return before === null ? 'added' : 'changed'
}
