import { keywordTopic } from '#text/query/keyword-topic.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ConfigReading, loadConfig, parseConfig } from '#config/load-config.ts'
import { formatProblems } from '#config/problem.ts'
import type { Configuration } from '#domain/configuration.ts'
import { DepeszaError } from '#domain/errors.ts'
import { platforms } from '#platforms/index.ts'
import { soundConfig } from './sound-config.ts'

const settings = platforms.map((platform) => platform.settings)
const smallest = `
feeds: [{ name: Gazeta Łódzka, url: http://lodz.example/rss }]
topics: [Broń jądrowa]
channels: [{ console: terminal }]
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-config-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('the smallest configuration has every default', () => {
  expect(read(smallest)).toEqual({
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    feeds: [
      {
        id: 'gazeta-lodzka',
        url: 'http://lodz.example/rss',
        source: { name: 'Gazeta Łódzka', type: null, country: null },
        tier: null,
        owner: null,
        language: null,
        page: 'always',
        isPaused: false,
        intervalMs: 300_000,
      },
    ],
    topics: [keywordTopic({ id: 'bron-jadrowa', name: 'Broń jądrowa', any: ['Broń jądrowa'] })],
    channels: [
      {
        destination: { platform: 'console', address: 'terminal' },
        topicIds: ['bron-jadrowa'],
        locale: 'pl',
        alertsPerHour: 10,
        digest: null,
        timeZone: 'Europe/Warsaw',
        quiet: null,
        isSilent: true,
        hasFullAlerts: false,
        hasImages: false,
        isForum: false,
        hasThreads: false,
        escalates: true,
      },
    ],
    rules: [],
    experts: [],
    institutions: [],
    owner: null,
    audit: null,
    managers: { discord: [], slack: [] },
    firstPoll: 'newest',
    maxAgeMs: 7 * 24 * 3_600_000,
    onUnknown: 'repeat',
    stories: { joins: true, escalation: { sources: 3, withinMs: 3_600_000, official: true } },
    homographs: 'learnt',
    privateHosts: [],
    dictionary: 'auto',
    storePath: 'data/depesza.sqlite',
    retention: { textsMs: 90 * 24 * 3_600_000, articlesMs: null },
    watchdog: { warnMs: 5_000, endMs: 60_000 },
    http: { host: '127.0.0.1', port: 3000, health: true, metrics: false },
    isSample: false,
  } satisfies Configuration)
})

test('a rule is read with everything that it may say', () => {
  const rules = `rules:
  - name: Pilne
    when:
      topics: [bron jadrowa]
      sources: { types: [agency], tier: 2, names: [gazeta łódzka] }
      country: PL
      language: pl
      quoted: { name: Kamil Kłysiński }
      title: atak
    then:
      severity: urgent
      channels: [{ console: pilne }, { slack: C0123ABCD }]
      mention: { slack: group:S0123ABCD }
  - { name: Reszta, when: { quoted: expert }, then: { skip: true } }
`
  const feed = 'name: Gazeta Łódzka, type: agency, country: PL, tier: 1, owner: Wydawca'
  const configuration = read(`${smallest}${rules}`.replace('name: Gazeta Łódzka', feed))
  const none = { types: null, tier: null, names: null, country: null }
  const pilne = { platform: 'console', address: 'pilne' }
  const slack = { platform: 'slack', address: 'C0123ABCD' }
  const title = keywordTopic({ id: 'rule-0', name: 'atak', query: 'atak' })
  const base = { storySize: 1, withinMs: 3_600_000 }
  const plain = { severity: 'normal', channels: null, mention: {}, tags: [] }
  expect(configuration.rules).toEqual([
    {
      name: 'Pilne',
      when: {
        ...base,
        topicIds: ['bron-jadrowa'],
        sources: { types: ['agency'], tier: 2, names: ['gazeta łódzka'], country: 'PL' },
        language: 'pl',
        quoted: { name: 'Kamil Kłysiński' },
        title,
      },
      outcome: {
        ...plain,
        severity: 'urgent',
        channels: [pilne, slack],
        mention: { slack: 'group:S0123ABCD' },
        skip: false,
      },
    },
    {
      name: 'Reszta',
      when: {
        ...base,
        topicIds: null,
        sources: none,
        language: null,
        quoted: { standing: 'expert' },
        title: null,
      },
      outcome: { ...plain, skip: true },
    },
  ])
  expect(configuration.feeds).toMatchObject([{ tier: 1, owner: 'Wydawca' }])
  expect(configuration.channels.slice(1)).toMatchObject([
    { destination: pilne, topicIds: [] },
    { destination: slack, topicIds: [] },
  ])
})

test('what the file says goes before the defaults', () => {
  const configuration = read(
    soundConfig
      .replace(
        'store:',
        'institutions:\n  - { name: " Instytut Badań Granicznych", aliases: [IBG], kind: think-tank }\nstore:',
      )
      .replace('language: pl', 'language: en\nhomographs: off')
      .replace('  every: 5m', '  every: 90s\n  page: matched')
      .replace(
        '    country: PL',
        '    country: PL\n    type: state\n    page: never\n    every: 2h\n    id: k-1',
      )
      .replace(
        'any: [umowa, traktat]',
        'any: [" umowa "]\n    all: [Rosja, [armia, wojsko]]\n    quote: officials',
      )
      .replace('alertsPerHour: 10', 'alertsPerHour: 3\n    language: pl'),
  )
  expect(configuration.feeds).toMatchObject([
    { id: 'k-1', source: { type: 'state', country: 'PL' }, page: 'never', intervalMs: 7_200_000 },
    { id: 'goniec', page: 'matched', intervalMs: 90_000 },
  ])
  const wanted = { any: ['umowa'], all: [['Rosja'], ['armia', 'wojsko']], beside: ['Rosja'] }
  const { query } = keywordTopic({ id: '', name: '', ...wanted })
  expect(configuration.topics.map(({ quote }) => quote)).toEqual(['experts', 'officials'])
  expect(configuration.topics[1]).toMatchObject({ query })
  expect(configuration.channels).toMatchObject([{ topicIds: ['umowy'], alertsPerHour: 3, locale: 'pl' }])
  expect(configuration.owner).toMatchObject({
    destination: { platform: 'discord', address: '123456789012345678' },
    topicIds: [],
    locale: 'en',
  })
  expect(configuration.experts).toEqual([
    {
      name: 'Lena Zawada',
      role: 'analityczka',
      organisation: null,
      roleDate: '2026-05',
      roleSource: 'https://kurier.example/zawada',
    },
  ])
  expect(configuration.institutions).toEqual([
    { name: 'Instytut Badań Granicznych', aliases: ['IBG'], kind: 'think-tank' },
  ])
  expect(configuration.homographs).toBe('off')
  expect(configuration.privateHosts).toEqual(['intranet.example:8080'])
})

describe('a digest', () => {
  test.each([
    [
      'an hour alone',
      '"07:00"',
      { period: 'since-last', mode: 'also', schedule: { minutes: [0], hours: [7] } },
    ],
    ['an hour without quotation marks', '7:30', { schedule: { minutes: [30], hours: [7] } }],
    ['cron on working days', '"0 7 * * 1-5"', { schedule: { hours: [7], weekdays: [1, 2, 3, 4, 5] } }],
    ['with everything', '{ at: "07:00", period: 7d, mode: only }', { period: '7d', mode: 'only' }],
  ])('%s', (_name, digest, expected) => {
    const text = soundConfig.replace('alertsPerHour: 10', `digest: ${digest}`)
    expect(read(text).channels).toMatchObject([{ digest: expected }])
  })
})

describe('quiet hours', () => {
  const none = { spans: [], days: [], onPolishHolidays: false, dates: [], bypass: 'urgent' }
  const night = { start: 1_320, end: 420 }
  test.each([
    ['in one line', '22:00-07:00', { ...none, spans: [night] }],
    ['with a long dash and spaces', '"22:00 – 07:00"', { ...none, spans: [night] }],
    ['several', '[22:00-07:00, 13:00-24:00]', { ...none, spans: [night, { start: 780, end: 1_440 }] }],
    ['switched off', 'none', null],
    [
      'in full',
      '{ hours: 22:00-07:00, days: [sat, sun], holidays: pl, bypass: important }',
      { spans: [night], days: [6, 7], onPolishHolidays: true, dates: [], bypass: 'important' },
    ],
    [
      'of days alone, holidays and days of one’s own',
      '{ holidays: [pl, 2026-12-31], bypass: none }',
      { ...none, onPolishHolidays: true, dates: ['2026-12-31'], bypass: null },
    ],
  ])('%s', (_, quiet, expected) => {
    const [channel] = read(
      `${smallest}quiet: 20:00-21:00\n`.replace('terminal }', `terminal, quiet: ${quiet} }`),
    ).channels
    expect(channel?.quiet).toEqual(expected)
  })

  test('of the file hold for a channel that says nothing, on the channel’s own clocks', () => {
    const file = `${smallest}quiet: 22:00-07:00\n`.replace(
      'terminal }',
      'terminal, timeZone: America/New_York }',
    )
    expect(read(file).channels).toMatchObject([{ quiet: { spans: [night] }, timeZone: 'America/New_York' }])
  })
})

describe('a channel names a topic', () => {
  const rows = [
    ['by its name', 'Białoruś', 'bialorus'],
    ['by its id', 'bialorus', 'bialorus'],
    ['in lower case', 'białoruś', 'bialorus'],
    ['without diacritics', 'Bialorus', 'bialorus'],
  ] as const
  test.each(rows)('%s', (_name, reference, id) => {
    expect(read(soundConfig.replace('[Umowy]', `[${reference}]`)).channels[0]?.topicIds).toEqual([id])
  })
})

test('Windows line ends, a byte order mark and JSON are read too', () => {
  const plain = read(smallest)
  expect(read(`\uFEFF${smallest.replaceAll('\n', '\r\n')}`)).toEqual(plain)
  const json = {
    feeds: [{ name: 'Gazeta Łódzka', url: 'http://lodz.example/rss' }],
    topics: ['Broń jądrowa'],
    channels: [{ console: 'terminal' }],
  }
  expect(read(JSON.stringify(json, null, '\t'))).toEqual(plain)
})

describe('a file that cannot be read', () => {
  test('a missing one says how to get one, in both languages', async () => {
    const path = join(folder, 'none.yaml')
    await expect(loadConfig({ path, locale: 'en' }, settings)).rejects.toThrow(
      /There is no file .*none\.yaml.*init/u,
    )
    await expect(loadConfig({ path, locale: 'pl' }, settings)).rejects.toThrow(
      /Nie ma pliku .*none\.yaml.*init/u,
    )
    await expect(loadConfig({ path, locale: 'pl' }, settings)).rejects.toMatchObject({ code: 'bad-config' })
  })

  test('a folder is told as one', async () => {
    await expect(loadConfig({ path: folder, locale: 'en' }, settings)).rejects.toThrow('is a folder')
    await expect(loadConfig({ path: folder, locale: 'en' }, settings)).rejects.toBeInstanceOf(DepeszaError)
  })

  test('one that is there is read and told by its path', async () => {
    const path = join(folder, 'depesza.yaml')
    await writeFile(path, smallest.replace('feeds', 'feed'))
    const reading = await loadConfig({ path, locale: 'en' }, settings)
    expect(reading.kind === 'bad' && formatProblems(reading.problems, 'en')).toContain(`${path}:2:1 fee`)
  })
})

describe('a file that is meant to do harm', () => {
  const rows = [
    ['nothing', ''],
    ['only a comment', '# depesza'],
    ['a million brackets', '['.repeat(900_000)],
    ['a hundred thousand levels', '- '.repeat(100_000)],
    ['sixty levels', `${'['.repeat(60)}${']'.repeat(60)}`],
    ['more than a million characters', `# ${'a'.repeat(1_000_001)}`],
    ['a bomb of aliases', bomb()],
    ['a merge key', 'a: &a { b: 1 }\nc: { <<: *a }'],
    ['a prototype', '__proto__: { feeds: [] }\nconstructor: x'],
    ['a binary file', '\u0000\u0001\u0002\uFFFD'],
    ['a lone surrogate', 'feeds: "\uD800"'],
  ] as const
  test.each(rows)('%s is refused in good time', (_name, text) => {
    const startedAt = performance.now()
    expect(parseConfig(text, 'depesza.yaml', settings).kind).toBe('bad')
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })
})

test('whatever the text, it is read or refused, with a line of the file for every problem', () => {
  const pieces = fc.constantFrom(
    ...soundConfig.split(/(?<=[\s:[\],"-])/u),
    '&a ',
    '*a',
    '!x ',
    '\t',
    '---\n',
    '? ',
    '|\n',
    '%',
    '0x1',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  )
  fc.assert(fc.property(texts, isReadOrRefused), { numRuns: 120 })
})

test('whatever stands in place of a value, it is read or refused', () => {
  const values = fc.json({ maxDepth: 3 }).map((json) => soundConfig.replace('[umowa, traktat]', () => json))
  const anywhere = fc.tuple(fc.nat(soundConfig.length), fc.nat(40), fc.string({ maxLength: 10 }))
  const cut = anywhere.map(
    ([at, length, patch]) => soundConfig.slice(0, at) + patch + soundConfig.slice(at + length),
  )
  fc.assert(fc.property(fc.oneof(values, cut), isReadOrRefused), { numRuns: 120 })
})

function isReadOrRefused(text: string): void {
  const reading: ConfigReading = parseConfig(text, 'depesza.yaml', settings)
  if (reading.kind === 'ok') return
  const lineCount = text.split('\n').length
  expect(reading.problems.length).toBeGreaterThan(0)
  for (const { line, column } of reading.problems) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lineCount)
    expect(column).toBeGreaterThanOrEqual(1)
  }
}

function read(text: string): Configuration {
  const reading = parseConfig(text, 'depesza.yaml', settings)
  if (reading.kind === 'bad') throw new Error(formatProblems(reading.problems, 'en'))
  return reading.configuration
}

function bomb(): string {
  const levels = Array.from(
    { length: 30 },
    (_, n) => `l${n + 1}: &l${n + 1} [${Array(10).fill(`*l${n}`).join(', ')}]`,
  )
  return `l0: &l0 [x]\n${levels.join('\n')}`
}
