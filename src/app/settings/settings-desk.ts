import { joined } from '#domain/bilingual.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { Changer, Setting, SettingChange, SettingKind, SettingSection } from '#domain/setting.ts'
import type { RefusedSetting } from '#config/apply-settings.ts'
import { createTurnstile } from '#pipeline/turnstile.ts'
import type { Log } from '#ports/log.ts'
import type {
  FileCheck,
  SeenSection,
  SettingOrigin,
  SettingOutcome,
  SettingProblem,
  SettingsDesk,
  SettingsOutcome,
  SettingStore,
  WantedSetting,
} from '#ports/settings.ts'

/** The file behind a configuration. */
export type ConfigurationFile = {
  /** The configuration with what channels have set, and what of that cannot stand beside the file. */
  with(settings: readonly Setting[]): {
    readonly configuration: Configuration
    readonly refused: readonly RefusedSetting[]
  }
  /** What it declares of something, as plain data; null where nothing. */
  declared(kind: SettingKind, id: string): SettingSection | null
  /** What there is to say of it as it is on the disk now, beside what is stored. */
  checked(stored: readonly Setting[]): Promise<FileCheck>
  /** The text of a file that holds both. */
  exported(settings: readonly Setting[]): string
}

/** What a desk works with. */
export type DeskParts = {
  readonly file: ConfigurationFile
  readonly store: SettingStore
  readonly now: () => number
  readonly log: Log
  /** The operations that tell of changes that were made at once. */
  readonly tell: (changes: readonly SettingChange[]) => readonly NewOperation[]
  /** Called with the configuration that holds from now on, after it is stored. */
  readonly replace: (configuration: Configuration) => void
}

/** Opens a desk on what is stored. Changes are made one after another, each checked against what holds by then. */
export async function openSettingsDesk(parts: DeskParts): Promise<SettingsDesk> {
  const { file, store } = parts
  const inTurn = createTurnstile()
  let settings = standing(parts, await store.all())
  return {
    settings: () => settings,
    originOf: (kind, id) => originOf(file, find(settings, kind, id), { kind, id }),
    declared: (kind, id) => file.declared(kind, id),
    checkFile: async () => file.checked(await store.all()),
    check: (setting) => problemsWith(file, settings, setting),
    put: async (setting, by, seen) => first(await changeAll([{ ...setting, ...seenIn(seen) }], by)),
    remove: async ({ kind, id }, by, seen) =>
      first(await changeAll([{ kind, id, section: null, ...seenIn(seen) }], by)),
    changeAll,
  }

  function changeAll(wanted: readonly WantedSetting[], by: Changer): Promise<SettingsOutcome> {
    return inTurn(async () => {
      const refusals = wanted.flatMap((one) => refusalOf(file, settings, one))
      if (refusals.length > 0) return { kind: 'refused', problems: refusals }
      const next = wanted.reduce(withWanted, settings)
      const { configuration, refused } = file.with(next)
      if (refused.length > 0) return { kind: 'refused', problems: refused.flatMap(problemsOf) }
      const at = parts.now() // one moment for all: what was changed at once is undone at once
      const changes = wanted.map(({ kind, id, section }): SettingChange => {
        const before = find(settings, kind, id)?.section ?? null
        return { at, by, kind, id, before, after: section }
      })
      await store.change(changes, parts.tell(changes))
      settings = next
      parts.replace(configuration)
      return { kind: 'kept', changes }
    })
  }
}

/** The outcome of one change alone. */
function first(outcome: SettingsOutcome): SettingOutcome {
  if (outcome.kind === 'refused') return outcome
  const [change] = outcome.changes
  return change === undefined ? { kind: 'refused', problems: [] } : { kind: 'kept', change }
}

function seenIn(seen: SeenSection | undefined): Pick<WantedSetting, 'seen'> {
  return seen === undefined ? {} : { seen }
}

/** What keeps a change from being looked at: somebody else was there first, or there is nothing to remove. */
function refusalOf(
  file: ConfigurationFile,
  settings: readonly Setting[],
  { kind, id, section, seen }: WantedSetting,
): readonly SettingProblem[] {
  const known = find(settings, kind, id)
  if (isOvertaken(known, seen)) return [overtaken]
  return section === null && known === null ? [nothingToRemove(file.declared(kind, id) !== null)] : []
}

function withWanted(settings: readonly Setting[], { kind, id, section }: WantedSetting): readonly Setting[] {
  return section === null ? without(settings, kind, id) : withPut(settings, { kind, id, section })
}

/** A desk for a configuration that no file stands behind, such as the sample's: it refuses every change. */
export const closedDesk: SettingsDesk = {
  settings: () => [],
  originOf: () => null,
  declared: () => null,
  checkFile: async () => ({ problems: [], isChanged: false, leftAside: [] }),
  check: () => [cannotChange],
  put: async () => ({ kind: 'refused', problems: [cannotChange] }),
  remove: async () => ({ kind: 'refused', problems: [cannotChange] }),
  changeAll: async () => ({ kind: 'refused', problems: [cannotChange] }),
}

const cannotChange: SettingProblem = {
  key: null,
  pl: 'tej konfiguracji nie można zmieniać na kanale',
  en: 'this configuration cannot be changed in a channel',
}

/** Those of the stored settings that a changed file has not overtaken; the others stay stored, and count again once they may. */
function standing({ file, log }: DeskParts, stored: readonly Setting[]): readonly Setting[] {
  const { refused } = file.with(stored)
  for (const { setting, problems } of refused) {
    const reason = problems.map((problem) => wordsOf(problem).en).join('; ')
    log.warn('setting left aside', { kind: setting.kind, id: setting.id, reason })
  }
  const left = new Set(refused.map(({ setting }) => setting))
  return stored.filter((setting) => !left.has(setting))
}

function problemsWith(
  file: ConfigurationFile,
  settings: readonly Setting[],
  setting: Setting,
): readonly SettingProblem[] {
  return file.with(withPut(settings, setting)).refused.flatMap(problemsOf)
}

/** What is wrong with a setting, in words. */
export function problemsOf({ problems }: RefusedSetting): readonly SettingProblem[] {
  return problems.map(wordsOf)
}

function wordsOf({ message, remedy, key }: RefusedSetting['problems'][number]): SettingProblem {
  return { ...joined([message, remedy], ' → '), key }
}

/** Whether somebody else has changed what the one who asks has seen. */
function isOvertaken(known: Setting | null, seen: SeenSection | undefined): boolean {
  return seen !== undefined && JSON.stringify(known?.section ?? null) !== JSON.stringify(seen)
}

const overtaken: SettingProblem = {
  key: null,
  pl: 'ktoś zmienił to w międzyczasie → otwórz jeszcze raz i zobacz, jak jest teraz',
  en: 'somebody has changed this meanwhile → open it again and see what holds now',
}

function originOf(
  file: ConfigurationFile,
  set: Setting | null,
  { kind, id }: Pick<Setting, 'kind' | 'id'>,
): SettingOrigin | null {
  if (file.declared(kind, id) !== null) return set === null ? 'file' : 'both'
  return set === null ? null : 'channel'
}

function find(settings: readonly Setting[], kind: SettingKind, id: string): Setting | null {
  return settings.find((one) => one.kind === kind && one.id === id) ?? null
}

function without(settings: readonly Setting[], kind: SettingKind, id: string): readonly Setting[] {
  return settings.filter((one) => one.kind !== kind || one.id !== id)
}

function withPut(settings: readonly Setting[], setting: Setting): readonly Setting[] {
  const place = settings.findIndex(({ kind, id }) => kind === setting.kind && id === setting.id)
  return place < 0 ? [...settings, setting] : settings.with(place, setting)
}

function nothingToRemove(isDeclared: boolean): SettingProblem {
  return isDeclared
    ? {
        key: null,
        pl: 'to stoi w depesza.yaml, więc na kanale nie można tego usunąć → zmień to w pliku',
        en: 'this stands in depesza.yaml, so it cannot be removed in a channel → change it in the file',
      }
    : { key: null, pl: 'nie ma czego usunąć', en: 'there is nothing to remove' }
}
