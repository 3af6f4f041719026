import { declaredSection } from '#config/apply-settings.ts'
import { exportSettings } from '#config/export-settings.ts'
import { configurationWith, parseConfig } from '#config/load-config.ts'
import type { CommandWorld } from '#commands/command.ts'
import { platforms } from '#platforms/index.ts'
import type { FileCheck } from '#ports/settings.ts'
import type { Store } from '#ports/store.ts'
import { openStore } from '#storage/index.ts'
import { createLiveConfiguration } from '#app/settings/live-configuration.ts'
import { openSettingsDesk, type ConfigurationFile } from '#app/settings/settings-desk.ts'
import { testDigest } from '../builders.ts'
import { soundConfig } from '../config/sound-config.ts'
import { aCommandWorld } from './command-world.ts'
import { fakeClock, silentLog, type FakeClock } from './world.ts'

const known = platforms.map(({ settings }) => settings)

/** The file that a text of depesza.yaml is. */
export function fileOf(text = soundConfig, checked = unchanged): ConfigurationFile {
  const reading = parseConfig(text, 'depesza.yaml', known)
  if (reading.kind === 'bad') throw new Error(JSON.stringify(reading.problems))
  return {
    with: (settings) => configurationWith(reading.file, settings, known),
    declared: (kind, id) => declaredSection(reading.file, { kind, id }, known),
    checked: async () => checked,
    exported: (settings) => exportSettings(reading.file, settings, known),
  }
}

const unchanged: FileCheck = { problems: [], isChanged: false, leftAside: [] }

/** A world whose configuration can be changed: the real desk over the real store and the sound configuration. */
export type DeskWorld = CommandWorld & {
  readonly store: Store
  readonly clock: FakeClock
  /** Since when the archive was read again, call by call. */
  readonly readSince: readonly number[]
}

/** `store`: of a bot that ran before; a new one in memory by default. */
export async function aDeskWorld(
  given: Partial<CommandWorld> & {
    readonly store?: Store
    readonly text?: string
    readonly checked?: FileCheck
  } = {},
): Promise<DeskWorld> {
  const { text, checked, ...overrides } = given
  const store = given.store ?? (await openStore({ path: ':memory:', digest: testDigest }))
  const file = fileOf(text, checked)
  const live = createLiveConfiguration(file.with(await store.settings.all()).configuration)
  const clock = fakeClock()
  const readSince: number[] = []
  const settings = await openSettingsDesk({
    file,
    store: store.settings,
    now: () => clock.now(),
    log: silentLog,
    tell: () => [],
    replace: (configuration) => live.replace(configuration),
  })
  const readAgain = (since: number): void => void readSince.push(since)
  const world = aCommandWorld({
    configuration: live.configuration,
    settings,
    clock,
    readAgain,
    ...overrides,
    store,
  })
  return { ...world, store, clock, readSince }
}
