import { expect, test } from 'vitest'
import { applySettings, declaredSection } from '#config/apply-settings.ts'
import { configurationWith, parseConfig } from '#config/load-config.ts'
import type { Setting } from '#domain/setting.ts'
import { platforms } from '#platforms/index.ts'
import { soundConfig } from './sound-config.ts'

const known = platforms.map(({ settings }) => settings)

function fileOf(text = soundConfig) {
  const reading = parseConfig(text, 'depesza.yaml', known)
  if (reading.kind === 'bad') throw new Error(JSON.stringify(reading.problems))
  return reading.file
}

const pakty: Setting = { kind: 'topics', id: 'pakty', section: { name: 'Pakty', any: ['pakt'] } }
const szum: Setting = {
  kind: 'feeds',
  id: 'szum',
  section: { name: 'Szum', url: 'https://szum.example/rss', paused: true },
}
const nowak: Setting = { kind: 'experts', id: 'jan-nowak', section: { name: 'Jan Nowak' } }
const alarm: Setting = {
  kind: 'channels',
  id: 'discord:987654321098765432',
  section: { topics: ['Pakty'] },
}

test('settings stand in the configuration as if they stood in the file', () => {
  const { configuration, refused } = configurationWith(fileOf(), [pakty, szum, nowak, alarm], known)
  expect(refused).toEqual([])
  expect(configuration.topics.map(({ id }) => id)).toEqual(['bialorus', 'umowy', 'pakty'])
  expect(configuration.feeds.map(({ id, isPaused }) => [id, isPaused])).toContainEqual(['szum', true])
  expect(configuration.experts.map(({ name }) => name)).toEqual(['Lena Zawada', 'Jan Nowak'])
  expect(configuration.channels.at(-1)?.topicIds).toEqual(['pakty'])
})

test('what is declared is added to where the file leaves a key out', () => {
  const settings: readonly Setting[] = [
    { kind: 'channels', id: 'slack:C0123ABCD', section: { language: 'en' } },
    { kind: 'feeds', id: 'kurier', section: { paused: true } },
    { kind: 'topics', id: 'bialorus', section: { quote: 'everybody' } },
  ]
  const { configuration, refused } = configurationWith(fileOf(), settings, known)
  expect(refused).toEqual([])
  expect(configuration.channels[0]).toMatchObject({ locale: 'en', topicIds: ['umowy'] })
  expect(configuration.feeds[0]).toMatchObject({ id: 'kurier', isPaused: true })
  expect(configuration.topics[0]).toMatchObject({ id: 'bialorus', quote: 'everybody' })
  expect(configuration.topics).toHaveLength(2)
})

test.each<[string, Setting, string]>([
  [
    'a key that the file declares',
    { kind: 'channels', id: 'slack:C0123ABCD', section: { alertsPerHour: 3 } },
    '“alertsPerHour” stands in depesza.yaml (line 19), so it is read-only in a channel',
  ],
  [
    'a topic that the file declares as a bare keyword',
    { kind: 'topics', id: 'bialorus', section: { name: 'Białoruś' } },
    '“name” stands in depesza.yaml (line 13)',
  ],
  ['a topic without a keyword', { kind: 'topics', id: 'x', section: { name: 'X' } }, 'no keywords'],
  [
    'a keyword that is no query',
    { kind: 'topics', id: 'x', section: { name: 'X', any: ['pakt AND'] } },
    'AND',
  ],
  [
    'the address of a declared feed under another name',
    { kind: 'feeds', id: 'nowy', section: { name: 'Nowy', url: 'https://kurier.example/rss.xml' } },
    'line 8',
  ],
  [
    'an expert who stands in the file',
    { kind: 'experts', id: 'zawada', section: { name: 'Lena Zawada' } },
    'the same person stands already in line',
  ],
  [
    'a channel with a topic that nobody has',
    { kind: 'channels', id: 'slack:C9999ZZZZ', section: { topics: ['nic'] } },
    'nic',
  ],
  ['a channel on no platform', { kind: 'channels', id: 'irc:niusy', section: {} }, 'irc'],
  ['a key that nobody knows', { kind: 'feeds', id: 'kurier', section: { mood: 'good' } }, 'mood'],
  [
    'an address with credentials',
    { kind: 'feeds', id: 'a', section: { name: 'A', url: 'https://ja:haslo@a.example/rss' } },
    '',
  ],
])('%s is refused with its problem, and the others stand', (_name, bad, part) => {
  const { configuration, refused } = configurationWith(fileOf(), [pakty, bad, nowak], known)
  expect(refused.map(({ setting }) => setting)).toEqual([bad])
  expect(refused[0]?.problems.map(({ message }) => message.en).join(' ')).toContain(part)
  expect(configuration.topics.map(({ id }) => id)).toContain('pakty')
  expect(configuration.experts.map(({ name }) => name)).toContain('Jan Nowak')
})

test('a topic keeps its id when its name is changed', () => {
  const renamed = { ...pakty, section: { name: 'Sojusze', any: ['sojusz'] } }
  const { configuration } = configurationWith(fileOf(), [renamed], known)
  expect(configuration.topics.at(-1)).toMatchObject({ id: 'pakty', name: 'Sojusze' })
})

test('without settings the value is the file’s', () => {
  const file = fileOf()
  expect(applySettings(file, [], known)).toEqual({ value: file.value, refused: [] })
})

test.each([
  ['topics', 'bialorus', true],
  ['topics', 'umowy', true],
  ['topics', 'pakty', false],
  ['feeds', 'goniec', true],
  ['experts', 'lena-zawada', true],
  ['channels', 'slack:C0123ABCD', true],
  ['channels', 'discord:C0123ABCD', false],
] as const)('of %s, that the file declares «%s» is %s', (kind, id, expected) => {
  expect(declaredSection(fileOf(), { kind, id }, known) !== null).toBe(expected)
})
