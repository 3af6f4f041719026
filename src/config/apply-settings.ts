import { destinationKey } from '#domain/destination.ts'
import type { Setting, SettingKind, SettingSection } from '#domain/setting.ts'
import type { PlatformSettings } from '#ports/platform.ts'
import { findingsOf, type RawFile } from './check-file.ts'
import { crossChecks } from './cross-checks.ts'
import type { Path, Wording } from './problem.ts'
import { isSection, itemsIn, type Section } from './raw-file.ts'
import { configSchema } from './schema.ts'
import { slugOf } from '#text/slug.ts'
import * as say from './setting-wordings.ts'

/** What is wrong with a setting, and the key of its section where that is told; null where it is no single key. */
export type RefusedKey = Wording & { readonly key: string | null }

/** A setting that cannot stand beside the file and the settings before it, and why. */
export type RefusedSetting = { readonly setting: Setting; readonly problems: readonly RefusedKey[] }

/** A sound file with what channels have set. */
export type AppliedSettings = { readonly value: unknown; readonly refused: readonly RefusedSetting[] }

/**
 * Puts settings into the raw value of a sound file, as if they stood in it. One that contradicts the file, or is wrong by the
 * rules of the file, is left out and answered with its problems; the others count.
 */
export function applySettings(
  file: RawFile,
  settings: readonly Setting[],
  platforms: readonly PlatformSettings[],
): AppliedSettings {
  const problemsOf = (value: unknown): readonly RefusedKey[] =>
    findingsOf({ ...file, value }, rulesOf(platforms)).map(({ wording, path }) => ({
      ...wording,
      key: keyIn(path),
    }))
  const merged = settings.reduce<Merged>(
    ({ value, conflicts }, setting) => {
      const next = withSetting(file, { value, setting, platforms })
      return { value: next.value, conflicts: [...conflicts, ...next.conflicts] }
    },
    { value: file.value, conflicts: [] },
  )
  if (merged.conflicts.length === 0 && problemsOf(merged.value).length === 0)
    return { value: merged.value, refused: [] }
  return oneByOne(file, settings, { platforms, problemsOf })
}

/** What the file itself declares of what a setting is about, as plain data; null where it declares nothing. */
export function declaredSection(
  file: RawFile,
  { kind, id }: Pick<Setting, 'kind' | 'id'>,
  platforms: readonly PlatformSettings[],
): SettingSection | null {
  const item = itemsIn(file.value, kind).find((one) => idOf(kind, one, platforms) === id)
  return item === undefined ? null : sectionOf(item)
}

/** The schema and the checks of depesza.yaml. */
export function rulesOf(platforms: readonly PlatformSettings[]) {
  return {
    schema: configSchema(platforms),
    crossChecks: (value: unknown, positions: RawFile['positions']) =>
      crossChecks({ file: value, positions, platforms }),
  }
}

/** The key of a section that a path leads through: "any" of topics[3].any[0]. */
function keyIn([, , key]: Path): string | null {
  return typeof key === 'string' ? key : null
}

type Merged = { readonly value: unknown; readonly conflicts: readonly RefusedKey[] }

type Checking = {
  readonly platforms: readonly PlatformSettings[]
  readonly problemsOf: (value: unknown) => readonly RefusedKey[]
}

function oneByOne(
  file: RawFile,
  settings: readonly Setting[],
  { platforms, problemsOf }: Checking,
): AppliedSettings {
  const refused: RefusedSetting[] = []
  let value = file.value
  for (const setting of settings) {
    const next = withSetting(file, { value, setting, platforms })
    const problems = next.conflicts.length > 0 ? next.conflicts : problemsOf(next.value)
    if (problems.length > 0) refused.push({ setting, problems })
    else value = next.value
  }
  return { value, refused }
}

type Merging = {
  readonly value: unknown
  readonly setting: Setting
  readonly platforms: readonly PlatformSettings[]
}

/** Adds keys to what the file declares; a key that it declares already is a conflict. Else a further item of its list. */
function withSetting(file: RawFile, { value, setting, platforms }: Merging): Merged {
  const { kind, id, section } = setting
  const items = itemsIn(value, kind)
  const place = items.findIndex((item) => idOf(kind, item, platforms) === id)
  if (place < 0) return { value: withItems(value, kind, [...items, newItem(setting)]), conflicts: [] }
  const declared = sectionOf(items[place])
  const conflicts = Object.keys(section)
    .filter((key) => Object.hasOwn(declared, key))
    .map((key) => ({ ...say.declaredInFile(key, file.positions.ofValue([kind, place]).line), key }))
  return { value: withItems(value, kind, items.with(place, { ...declared, ...section })), conflicts }
}

/** A topic and a feed keep their id when their name is changed, and a channel is named by its id alone. */
function newItem({ kind, id, section }: Setting): SettingSection {
  if (kind === 'experts') return section
  if (kind !== 'channels') return { id, ...section }
  const [, platform = '', address = ''] = /^([^:]*):(.*)$/u.exec(id) ?? []
  return { [platform]: address, ...section }
}

function withItems(value: unknown, kind: SettingKind, items: readonly unknown[]): unknown {
  return { ...(isSection(value) ? value : {}), [kind]: items }
}

/** A bare keyword is a topic of that one keyword. */
function sectionOf(item: unknown): Section {
  if (typeof item === 'string') return { name: item, any: [item] }
  return isSection(item) ? item : {}
}

function idOf(kind: SettingKind, item: unknown, platforms: readonly PlatformSettings[]): string | null {
  const section = sectionOf(item)
  if (kind === 'channels') return channelId(section, platforms)
  const { id, name } = section
  if (kind !== 'experts' && typeof id === 'string') return id
  return typeof name === 'string' ? slugOf(name) : null
}

function channelId(section: Section, platforms: readonly PlatformSettings[]): string | null {
  const [key = null] = platforms.flatMap(({ id }) => {
    const address = section[id]
    return typeof address === 'string' ? [destinationKey({ platform: id, address })] : []
  })
  return key
}
