import type { Bilingual } from '#domain/bilingual.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Changer, Setting, SettingChange, SettingKind, SettingSection } from '#domain/setting.ts'

/** What was set in channels, as it is stored. */
export type SettingStore = {
  /** In the order in which each was first set. */
  all(): Promise<readonly Setting[]>
  /** Puts or removes settings, notes the changes, and files operations that tell of them; one transaction. */
  change(changes: readonly SettingChange[], operations: readonly NewOperation[]): Promise<void>
  /** The changes, the newest first; at most `limit`. */
  changes(limit: number): Promise<readonly SettingChange[]>
}

/** Where a part of the configuration comes from: the file alone, a channel alone, or the file with keys that a channel added. */
export type SettingOrigin = 'file' | 'channel' | 'both'

/** What is wrong with a setting, and with which key of its section; null where it is no single key. */
export type SettingProblem = Bilingual & { readonly key: string | null }

/** What came of a change: what is wrong with it, in words for the one who asked; nothing is kept then. */
export type SettingOutcome =
  | { readonly kind: 'kept'; readonly change: SettingChange }
  | { readonly kind: 'refused'; readonly problems: readonly SettingProblem[] }

/** What came of several changes at once: all of them are kept, or none. */
export type SettingsOutcome =
  | { readonly kind: 'kept'; readonly changes: readonly SettingChange[] }
  | Extract<SettingOutcome, { readonly kind: 'refused' }>

/** What is to become of a setting: null where it is to be removed. `seen` as in `put`. */
export type WantedSetting = Pick<Setting, 'kind' | 'id'> & {
  readonly section: SettingSection | null
  readonly seen?: SeenSection
}

/** What there is to say of the file behind the configuration, as it is on the disk now, and of what was set beside it. */
export type FileCheck = {
  /** Each with its line; the others are not looked for where there are any. */
  readonly problems: readonly Bilingual[]
  /** Whether it says something else than at the start. */
  readonly isChanged: boolean
  /** What was set in channels and cannot stand beside it. */
  readonly leftAside: readonly { readonly setting: Setting; readonly problems: readonly Bilingual[] }[]
}

/** The section that whoever asks for a change has seen; null where there was none. A change on another one is refused. */
export type SeenSection = SettingSection | null

/** Changes the configuration while the bot runs. What the file declares stays as the file says. */
export type SettingsDesk = {
  /** What channels have set, those that a changed file has overtaken left out. */
  settings(): readonly Setting[]
  /** Null where there is no such thing. */
  originOf(kind: SettingKind, id: string): SettingOrigin | null
  /** What the file declares of it, as plain data; null where it declares nothing. */
  declared(kind: SettingKind, id: string): SettingSection | null
  /** Reads the file once more, and changes nothing. */
  checkFile(): Promise<FileCheck>
  /** What would be wrong with a setting, without keeping it. */
  check(setting: Setting): readonly SettingProblem[]
  /** Keeps a setting in the place of the one with its id, at once and for good; of `seen`, whatever is there where it is left out. */
  put(setting: Setting, by: Changer, seen?: SeenSection): Promise<SettingOutcome>
  /** Removes what a channel has set; what the file declares is refused. */
  remove({ kind, id }: Pick<Setting, 'kind' | 'id'>, by: Changer, seen?: SeenSection): Promise<SettingOutcome>
  /** Puts and removes several at once, all of them or none. */
  changeAll(wanted: readonly WantedSetting[], by: Changer): Promise<SettingsOutcome>
}
