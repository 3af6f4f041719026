import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Feed, FeedEntry } from '#domain/feed.ts'
import type { FeedReading } from '#ports/feed-reader.ts'
import type { Environment, Platform } from '#ports/platform.ts'
import { check } from '#app/check/check.ts'
import { telegraph, workingToken } from './test-platform.ts'

const now = Date.UTC(2026, 4, 12, 10)
const minute = 60_000
const sound = `
feeds:
  - { name: Kurier, url: https://kurier.example/rss, id: kurier }
  - { name: Goniec, url: https://goniec.example/rss, id: goniec }
topics: [Białoruś]
channels:
  - telegraph: T-1
`

let folder = ''
let lines: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-check-'))
  lines = []
})

afterEach(() => rm(folder, { recursive: true }))

test('all is ready: a line for the file, the platform, each feed, and a summary', async () => {
  expect(await run(sound, {})).toBe(0)
  expect(lines.map((line) => line.replaceAll(folder, '').replace(/\d+ ms/u, '… ms'))).toEqual([
    '✓ /depesza.yaml: 2 feeds, 1 topic, 1 channel, 0 experts',
    '✓ Telegraph: the token works (wire office)',
    '    ! one wire is down',
    '[1/2] ✓ Kurier: 1 item, newest 12 min ago, … ms',
    '[2/2] ✓ Goniec: 1 item, newest 12 min ago, … ms',
    'Working feeds: 2 of 2. All is ready.',
  ])
})

test('in Polish too', async () => {
  expect(await run(sound, {}, { locale: 'pl' })).toBe(0)
  expect(lines.at(-1)).toBe('Działające źródła: 2 z 2. Wszystko gotowe.')
})

describe('the topics’ examples', () => {
  const topic = (miss: string) =>
    sound.replace(
      '[Białoruś]',
      `[{ name: Umowy, any: [umowa], examples: { match: [Umowę!], miss: [${miss}] } }]`,
    )

  test('that hold are one line', async () => {
    expect(await run(topic('Umowny znak.'), {})).toBe(0)
    expect(lines[1]).toBe('✓ Umowy: 2 examples')
    expect(lines.at(-1)).toContain('All is ready.')
  })

  test('that fail count as something to be put right', async () => {
    expect(await run(topic('Dziesięć umów., Umowy nie ma.'), {}, { locale: 'pl' })).toBe(1)
    expect(lines.filter((line) => line.startsWith('✗ Umowy: '))).toHaveLength(2)
    expect(lines.at(-1)).toContain('Do poprawy: 2.')
  })
})

test('what failed and what was put right is told in the language of the reader', async () => {
  const remark = { pl: 'zachowano 500 najnowszych', en: 'the newest 500 were kept' }
  const reason = { pl: 'serwer odpowiedział 500', en: 'the server answered 500' }
  const readings = { kurier: entries([now], [remark]), goniec: failed(reason) }
  for (const locale of ['pl', 'en'] as const) {
    lines.length = 0
    expect(await run(sound, readings, { locale })).toBe(1)
    expect(lines.join('\n')).toContain(`✗ Goniec: ${reason[locale]} (`)
    expect(lines).toContain(`    ! ${remark[locale]}`)
  }
})

describe('feeds', () => {
  const rows: readonly [name: string, reading: FeedReading, code: number, parts: readonly string[]][] = [
    [
      'one that answers 500',
      failed({ pl: 'serwer odpowiedział 500', en: 'the server answered 500' }),
      1,
      ['✗ Goniec: the server answered 500', '“goniec”', 'feeds: 1 of 2', 'put right: 1'],
    ],
    ['an empty one', entries([]), 0, ['✓ Goniec: 0 items', 'it may be dead']],
    ['one without dates', entries([null]), 0, ['✓ Goniec: 1 item, ']],
    [
      'one with nothing new for months',
      entries([now - 90 * 24 * 60 * minute]),
      0,
      ['nothing new for 90 days'],
    ],
    [
      'one that was put right',
      entries([now], [{ pl: '500 najnowszych', en: '10000 items, the newest 500 were kept' }]),
      0,
      ['! 10000 items'],
    ],
    ['one that says "unchanged"', { kind: 'unchanged' }, 0, ['✓ Goniec: 0 items']],
  ]
  test.each(rows.map(([name, reading, code, parts]) => ({ name, reading, code, parts })))(
    '$name leaves the others unharmed',
    async ({ reading, code, parts }) => {
      expect(await run(sound, { goniec: reading })).toBe(code)
      for (const part of parts) expect(lines.join('\n')).toContain(part)
      expect(lines.join('\n')).toContain('✓ Kurier: 1 item')
    },
  )

  test('a hundred feeds are all read, a few at a time', async () => {
    const many = Array.from({ length: 100 }, (_, n) => `  - { name: Feed ${n}, url: https://f${n}.example/ }`)
    expect(await run(sound.replace(/ {2}- \{ name: Kurier.*\n.*/u, many.join('\n')), {})).toBe(0)
    expect(lines.filter((line) => line.startsWith('['))).toHaveLength(100)
    expect(lines).toContainEqual(expect.stringContaining('[100/100]'))
    expect(mostAtOnce).toBe(4)
  })
})

describe('platforms', () => {
  test.each([
    [{}, 'wyłączony (brak TELEGRAPH_TOKEN)'],
    [{ TELEGRAPH_TOKEN: 'other' }, '✗ Telegraph: token other odrzucony → popraw .env'],
    [{ TELEGRAPH_TOKEN: workingToken }, '! jedna linia nie działa'],
  ])('in Polish too: %o', async (environment, part) => {
    await run(sound, {}, { environment, locale: 'pl' })
    expect(lines.join('\n')).toContain(part)
  })

  const rows: readonly [name: string, yaml: string, environment: Environment, code: number, part: string][] =
    [
      ['used and off', sound, {}, 1, '✗ Telegraph: off (TELEGRAPH_TOKEN is not set), but channels use it'],
      ['used and refused', sound, { TELEGRAPH_TOKEN: 'other' }, 1, '✗ Telegraph: the token other is refused'],
      [
        'used and broken',
        sound,
        { TELEGRAPH_TOKEN: workingToken, TELEGRAPH_KEY: 'broken' },
        1,
        'does not turn',
      ],
      [
        'off, for the owner only',
        sound.replace('telegraph: T-1', 'fax: F1') + 'owner: { telegraph: T-2 }',
        {},
        1,
        'channels use it',
      ],
      [
        'unused and off',
        sound.replace('telegraph: T-1', 'fax: F1'),
        {},
        0,
        '– Telegraph: off (TELEGRAPH_TOKEN is not set); no channel uses it',
      ],
      [
        'a placeholder for a channel',
        sound.replace('telegraph: T-1', 'fax: REPLACEME'),
        {},
        1,
        '✗ fax:REPLACEME',
      ],
    ]
  test.each(rows.map(([name, yaml, environment, code, part]) => ({ name, yaml, environment, code, part })))(
    '$name',
    async ({ yaml, environment, code, part }) => {
      expect(await run(yaml, {}, { environment })).toBe(code)
      expect(lines.join('\n')).toContain(part)
    },
  )
})

test('a configuration with problems: every one of them, and nothing else is tried', async () => {
  expect(await run(sound.replace('topics', 'topisc').replace('https', 'ftp'), {})).toBe(1)
  expect(lines.join('\n')).toMatch(/depesza\.yaml:3:\d+ feeds\[0\]\.url: .* → /u)
  expect(lines.join('\n')).toContain('did you mean “topics”?')
  expect(lines.at(-1)).toContain('3 problems')
  expect(lines.join('\n')).not.toContain('Kurier:')
})

test('no configuration at all is an error that says how to get one', async () => {
  const path = join(folder, 'none.yaml')
  await expect(checkWith({}, {}, path)).rejects.toThrow(/none\.yaml.*depesza -- init/u)
})

let mostAtOnce = 0

type World = { readonly locale?: 'pl' | 'en'; readonly environment?: Environment }

async function run(yaml: string, readings: Readonly<Record<string, FeedReading>>, world: World = {}) {
  const path = join(folder, 'depesza.yaml')
  await writeFile(path, yaml)
  return checkWith(readings, world, path)
}

/** The clock moves only while a feed is read. */
async function checkWith(readings: Readonly<Record<string, FeedReading>>, world: World, configPath: string) {
  let clock = now
  let open = 0
  mostAtOnce = 0
  const wire = telegraph().platform
  const fax = faxBeside(wire)
  const read = async ({ id }: Feed): Promise<FeedReading> => {
    open += 1
    mostAtOnce = Math.max(mostAtOnce, open)
    await Promise.resolve()
    clock += 40
    open -= 1
    return readings[id] ?? entries([now - 12 * minute])
  }
  return check(
    {
      platforms: [wire, fax],
      environment: world.environment ?? { TELEGRAPH_TOKEN: workingToken },
      feedReaderFor: () => ({ read }),
      now: () => clock,
      locale: world.locale ?? 'en',
      print: (line) => lines.push(line),
    },
    { configPath },
  )
}

/** A second platform, which needs no secret. */
function faxBeside(wire: Platform): Platform {
  const address = { ...wire.settings.address, pattern: '^[A-Z0-9]+$' }
  return {
    ...wire,
    settings: { id: 'fax', name: 'Fax', secrets: [], address, mention: null, channelSwitches: [] },
    readiness: () => ({ kind: 'ready' }),
    checkCredentials: async () => ({ kind: 'valid', account: 'fax', remarks: [] }),
  }
}

function failed(reason: Bilingual): FeedReading {
  return { kind: 'failed', reason, retryAfterMs: null }
}

function entries(dates: readonly (number | null)[], remarks: readonly Bilingual[] = []): FeedReading {
  const entry = (publishedAt: number | null, index: number): FeedEntry => ({
    id: String(index),
    link: null,
    title: 'Rakiety',
    publishedAt,
    updatedAt: null,
    summary: '',
    content: null,
  })
  const head = { title: null, link: null, language: null }
  const validators = { etag: null, lastModified: null }
  return { kind: 'entries', head, entries: dates.map(entry), validators, remarks }
}
