import type { SettingKind } from '#domain/setting.ts'

/** What was set in a channel, as a section of depesza.yaml in JSON. */
export type SettingRow = {
  readonly kind: SettingKind
  readonly id: string
  /** The order in which they were first set. */
  readonly sequence: number
  readonly section: string
}

/** Who changed a setting; `before` and `after` are JSON, null where there was or is none. */
export type SettingChangeRow = {
  readonly sequence: number
  readonly at: number
  readonly platform: string
  readonly user_id: string
  readonly kind: SettingKind
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}
