import { beforeEach, expect, test } from 'vitest'
import { declaredSection } from '#config/apply-settings.ts'
import { exportSettings } from '#config/export-settings.ts'
import { configurationWith, parseConfig } from '#config/load-config.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { Setting } from '#domain/setting.ts'
import { platforms } from '#platforms/index.ts'
import type { SettingsDesk } from '#ports/settings.ts'
import type { Store } from '#ports/store.ts'
import { openStore } from '#storage/index.ts'
import { createLiveConfiguration } from '#app/settings/live-configuration.ts'
import { openSettingsDesk, type ConfigurationFile } from '#app/settings/settings-desk.ts'
import { builtAt, testDigest } from '../../builders.ts'
import { soundConfig } from '../../config/sound-config.ts'
import { silentLog } from '../../fakes/world.ts'

const known = platforms.map(({ settings }) => settings)
const by = { platform: 'slack', userId: 'U1' }
const pakty: Setting = { kind: 'topics', id: 'pakty', section: { name: 'Pakty', any: ['pakt'] } }

let store: Store
let configurations: Configuration[]

beforeEach(async () => {
  store = await openStore({ path: ':memory:', digest: testDigest })
  configurations = []
})

function fileWith(text: string): ConfigurationFile {
  const reading = parseConfig(text, 'depesza.yaml', known)
  if (reading.kind === 'bad') throw new Error(JSON.stringify(reading.problems))
  return {
    with: (settings) => configurationWith(reading.file, settings, known),
    declared: (kind, id) => declaredSection(reading.file, { kind, id }, known),
    checked: async (stored) => ({ problems: [], isChanged: stored.length > 0, leftAside: [] }),
    exported: (settings) => exportSettings(reading.file, settings, known),
  }
}

async function openDesk(text = soundConfig): Promise<SettingsDesk> {
  return openSettingsDesk({
    file: fileWith(text),
    store: store.settings,
    now: () => builtAt,
    log: silentLog,
    tell: () => [],
    replace: (configuration) => configurations.push(configuration),
  })
}

test('what is put holds at once, is stored, and holds after a restart', async () => {
  const desk = await openDesk()
  const change = { at: builtAt, by, kind: 'topics', id: 'pakty', before: null, after: pakty.section }
  expect(await desk.put(pakty, by)).toEqual({ kind: 'kept', change })
  expect(configurations.at(-1)?.topics.map(({ id }) => id)).toContain('pakty')
  expect((await openDesk()).settings()).toEqual([pakty])
  expect(await store.settings.changes(10)).toEqual([change])
})

test('what is wrong is told and not kept', async () => {
  const desk = await openDesk()
  const bad = { ...pakty, section: { name: 'Pakty' } }
  const problems = desk.check(bad)
  expect(problems).toHaveLength(1)
  expect(await desk.put(bad, by)).toEqual({ kind: 'refused', problems })
  expect(configurations).toEqual([])
  expect(await store.settings.all()).toEqual([])
})

test('changes that are made at once have one moment, however long they take: so they are undone at once', async () => {
  let moment = builtAt
  const desk = await openSettingsDesk({
    file: fileWith(soundConfig),
    store: store.settings,
    now: () => (moment += 1),
    log: silentLog,
    tell: () => [],
    replace: () => undefined,
  })
  await desk.changeAll([pakty, { ...pakty, id: 'pakty-2', section: { name: 'Pakty 2', any: ['pakt'] } }], by)
  const [last, first] = await store.settings.changes(2)
  expect(first?.at).toBe(last?.at)
})

test('several changes are made all together, or none of them, and told of once', async () => {
  const told: number[] = []
  const desk = await openSettingsDesk({
    file: fileWith(soundConfig),
    store: store.settings,
    now: () => builtAt,
    log: silentLog,
    tell: (changes) => {
      told.push(changes.length)
      return []
    },
    replace: (configuration) => configurations.push(configuration),
  })
  const two = [pakty, { ...pakty, id: 'pakty-2', section: { name: 'Pakty 2', any: ['pakt'] } }]
  const bad = { ...pakty, id: 'zly', section: { name: 'Zły' } }
  expect((await desk.changeAll([...two, bad], by)).kind).toBe('refused')
  expect((await desk.changeAll([...two, { kind: 'topics', id: 'nic', section: null }], by)).kind).toBe(
    'refused',
  )
  expect(await store.settings.all()).toEqual([])
  expect(await desk.changeAll(two, by)).toMatchObject({
    kind: 'kept',
    changes: [{ id: 'pakty' }, { id: 'pakty-2' }],
  })
  const late = two.map((one) => ({ ...one, section: null, seen: pakty.section }))
  expect((await desk.changeAll(late, by)).kind).toBe('refused')
  expect(await store.settings.all()).toEqual(two)
  expect(told).toEqual([2])
  expect(configurations).toHaveLength(1)
})

test('two changes at once are made one after the other', async () => {
  const desk = await openDesk()
  const twin: Setting = { ...pakty, id: 'pakty-2', section: { name: 'Pakty 2', any: ['pakt'] } }
  const outcomes = await Promise.all([desk.put(pakty, by), desk.put(twin, by)])
  expect(outcomes.map(({ kind }) => kind)).toEqual(['kept', 'kept'])
  expect(configurations.at(-1)?.topics.map(({ id }) => id)).toEqual(['bialorus', 'umowy', 'pakty', 'pakty-2'])
})

test.each<[string, Setting['kind'], string, string]>([
  ['the file declares', 'topics', 'umowy', 'cannot be removed in a channel'],
  ['nobody has', 'topics', 'nic', 'nothing to remove'],
])('what %s is not removed', async (_name, kind, id, part) => {
  const outcome = await (await openDesk()).remove({ kind, id }, by)
  expect(outcome.kind === 'refused' && outcome.problems[0]?.en).toContain(part)
})

test('a topic that a channel of another setting still wants is not removed', async () => {
  const desk = await openDesk()
  await desk.put(pakty, by)
  await desk.put({ kind: 'channels', id: 'slack:C9999ZZZZ', section: { topics: ['pakty'] } }, by)
  expect((await desk.remove({ kind: 'topics', id: 'pakty' }, by)).kind).toBe('refused')
  expect((await desk.remove({ kind: 'channels', id: 'slack:C9999ZZZZ' }, by)).kind).toBe('kept')
  expect((await desk.remove({ kind: 'topics', id: 'pakty' }, by)).kind).toBe('kept')
})

test('what is removed is gone at once and after a restart', async () => {
  const desk = await openDesk()
  await desk.put(pakty, by)
  expect((await desk.remove({ kind: 'topics', id: 'pakty' }, by)).kind).toBe('kept')
  expect(configurations.at(-1)?.topics.map(({ id }) => id)).toEqual(['bialorus', 'umowy'])
  expect((await openDesk()).settings()).toEqual([])
})

test('a setting that a changed file contradicts is left aside, and counts again once it may', async () => {
  await (await openDesk()).put(pakty, by)
  const overtaken = soundConfig.replace('  - Białoruś\n', '  - Białoruś\n  - name: Pakty\n    any: [pakt]\n')
  expect((await openDesk(overtaken)).settings()).toEqual([])
  expect((await openDesk()).settings()).toEqual([pakty])
})

test.each<[string, string, string | null]>([
  ['of the file', 'umowy', 'file'],
  ['of a channel', 'pakty', 'channel'],
  ['of the file with a key of a channel', 'bialorus', 'both'],
  ['of nobody', 'nic', null],
])('the origin %s is told', async (_name, id, origin) => {
  const desk = await openDesk()
  await desk.put(pakty, by)
  await desk.put({ kind: 'topics', id: 'bialorus', section: { quote: 'everybody' } }, by)
  expect(desk.originOf('topics', id)).toBe(origin)
})

test('whoever holds a live configuration reads what holds now, also out of a copy of what is around it', () => {
  const first = fileWith(soundConfig).with([]).configuration
  const live = createLiveConfiguration(first)
  const world = { configuration: live.configuration }
  const around = { ...world }
  const topics = live.configuration.topics
  live.replace(fileWith(soundConfig).with([pakty]).configuration)
  expect(around.configuration.topics).toHaveLength(3)
  expect(topics).toHaveLength(2)
  expect({ ...live.configuration }.timeZone).toBe('Europe/Warsaw')
})

test('what is exported is a file that says the same without any setting', () => {
  const settings: readonly Setting[] = [
    pakty,
    { kind: 'feeds', id: 'kurier', section: { paused: true } },
    { kind: 'channels', id: 'discord:987654321098765432', section: { topics: ['pakty'] } },
  ]
  const file = fileWith(soundConfig)
  const exported = fileWith(file.exported(settings))
  expect(exported.with([]).configuration).toEqual(file.with(settings).configuration)
})
