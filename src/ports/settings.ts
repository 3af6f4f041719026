import type { Bilingual } from '#domain/bilingual.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Changer, Setting, SettingChange, SettingKind } from '#domain/setting.ts'

/** What was set in channels, as it is stored. */
export type SettingStore = {
  /** In the order in which each was first set. */
  all(): Promise<readonly Setting[]>
  /** Puts or removes a setting, notes the change, and files operations that tell of it; one transaction. */
  change(change: SettingChange, operations: readonly NewOperation[]): Promise<void>
  /** The changes, the newest first; at most `limit`. */
  changes(limit: number): Promise<readonly SettingChange[]>
}

/** Where a part of the configuration comes from: the file alone, a channel alone, or the file with keys that a channel added. */
export type SettingOrigin = 'file' | 'channel' | 'both'

/** What came of a change: what is wrong with it, in words for the one who asked; nothing is kept then. */
export type SettingOutcome =
  | { readonly kind: 'kept'; readonly change: SettingChange }
  | { readonly kind: 'refused'; readonly problems: readonly Bilingual[] }

/** Changes the configuration while the bot runs. What the file declares stays as the file says. */
export type SettingsDesk = {
  /** What channels have set, those that a changed file has overtaken left out. */
  settings(): readonly Setting[]
  /** Null where there is no such thing. */
  originOf(kind: SettingKind, id: string): SettingOrigin | null
  /** What would be wrong with a setting, without keeping it. */
  check(setting: Setting): readonly Bilingual[]
  /** Keeps a setting in the place of the one with its id, at once and for good. */
  put(setting: Setting, by: Changer): Promise<SettingOutcome>
  /** Removes what a channel has set; what the file declares is refused. */
  remove(kind: SettingKind, id: string, by: Changer): Promise<SettingOutcome>
}
