import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseConfig } from '#config/load-config.ts'
import type { Configuration } from '#domain/configuration.ts'
import { platforms as registry } from '#platforms/index.ts'
import type { Dispatcher } from '#ports/dispatcher.ts'
import type { Platform } from '#ports/platform.ts'
import type { Log } from '#ports/log.ts'
import { init } from '#app/init/init.ts'
import type { InitOptions } from '#app/init/init-request.ts'
import type { Terminal } from '#app/init/init-terminal.ts'
import { type Telegraph, telegraph, workingToken } from './test-platform.ts'

const example = await readFile('depesza.example.yaml', 'utf8')
const consoles = registry.filter(({ settings }) => settings.id === 'console')
const signingSecret = '0f1e2d3c4b5a69788796a5b4c3d2e1f0'

let folder = ''
let lines: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-init-'))
  lines = []
})

afterEach(() => rm(folder, { recursive: true }))

test('with every flag, it writes both files, posts a test alert and prints no secret', async () => {
  const wire = telegraph()
  const code = await run(wire, { tokens: [`TELEGRAPH_TOKEN=${workingToken}`], language: 'en' })
  expect(lines.join('\n')).toContain('the token works (wire office)')
  expect(code).toBe(0)
  expect(await secrets()).toEqual({ TELEGRAPH_TOKEN: workingToken })
  expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600)
  const configuration = await written(wire)
  expect(configuration.locale).toBe('en')
  expect(configuration.channels.map(({ destination }) => destination)).toEqual([
    { platform: 'telegraph', address: 'T-1' },
  ])
  expect(
    wire.posted.map(({ destination, message, key }) => ({ destination, message, keyLength: key.length })),
  ).toEqual([
    {
      destination: { platform: 'telegraph', address: 'T-1' },
      message: { kind: 'notice', locale: 'en', event: { name: 'test-alert' } },
      keyLength: 24,
    },
  ])
  expect(wire.openConnections()).toBe(0)
  expect(lines.join('\n')).not.toContain(workingToken)
  expect(lines.at(-1)).toContain('npm start')
})

test('the written watch list keeps the example’s comments and everything but language and channels', async () => {
  const wire = telegraph()
  await run(wire, { tokens: [`TELEGRAPH_TOKEN=${workingToken}`], language: 'pl' })
  const text = await readFile(join(folder, 'depesza.yaml'), 'utf8')
  const kept = example.split('\n').filter((line) => !text.split('\n').includes(line))
  expect(
    kept.filter(
      (line) =>
        !/slack|REPLACE|topics: \[|alertsPerHour|discord|language: en|Put your own/u.test(line) &&
        !/^ {2,}# *(?:digest|quiet|timeZone|silent|forum|thread|image):/u.test(line),
    ),
  ).toEqual([])
  expect(text).toContain('\nchannels:\n')
  expect(text).not.toContain('REPLACEME # the')
})

test('a Discord channel’s number is written so that it stays a text', async () => {
  const { fillInExample } = await import('#config/fill-in-example.ts')
  const destinations = [
    { platform: 'discord', address: '123456789012345678' },
    { platform: 'slack', address: 'C0123ABCD' },
  ]
  const text = fillInExample(example, { locale: 'en', destinations, topics: ['Białoruś'], hasExperts: true })
  const reading = parseConfig(
    text,
    'depesza.yaml',
    registry.map(({ settings }) => settings),
  )
  expect(
    reading.kind === 'ok' && reading.configuration.channels.map(({ destination }) => destination),
  ).toEqual(destinations)
})

describe('without a terminal', () => {
  const rows: readonly [name: string, options: Partial<InitOptions>, code: number, part: string][] = [
    ['no flag at all', { platforms: [], channels: [] }, 2, '--platform'],
    [
      'no channel',
      { channels: [], tokens: [`TELEGRAPH_TOKEN=${workingToken}`] },
      2,
      '--channel telegraph:T-1',
    ],
    ['no token', {}, 2, 'TELEGRAPH_TOKEN'],
    ['an unknown platform', { platforms: ['fax'] }, 2, '--platform fax'],
    [
      'an unknown platform beside a channel',
      { platforms: ['fax'], channels: ['F-1'] },
      2,
      'one of: telegraph',
    ],
    ['an unknown topic', { topics: ['Chiny'] }, 2, 'There is no topic “Chiny”'],
    ['a number that no topic has', { topics: ['1,9'] }, 2, 'There is no topic “9”'],
    ['an unknown language', { language: 'de' }, 2, '--language de'],
    ['a channel that is none', { channels: ['#wire'] }, 2, 'T-1'],
    [
      'a channel of a platform that is not chosen',
      { platforms: ['telegraph', 'console'], channels: ['T-1'] },
      2,
      'PLATFORM:ADDRESS',
    ],
    ['a token without a name', { tokens: [workingToken] }, 2, 'NAME=value'],
    ['a token that nobody knows', { tokens: [`FAX_TOKEN=${workingToken}`] }, 2, 'TELEGRAPH_TOKEN'],
    ['a token that does not work', { tokens: ['TELEGRAPH_TOKEN=tele-broken-0000'] }, 1, 'is refused'],
    [
      'a second variable that is broken',
      { tokens: [`TELEGRAPH_TOKEN=${workingToken}`, 'TELEGRAPH_KEY=broken'] },
      2,
      'does not turn',
    ],
  ]
  test.each(rows.map(([name, options, code, part]) => ({ name, options, code, part })))(
    '$name: says what to do and writes nothing',
    async ({ options, code, part }) => {
      const wire = telegraph()
      expect(await run(wire, options)).toBe(code)
      expect(lines.join('\n')).toContain(part)
      expect(lines.join('\n')).not.toMatch(/tele-0123456789|tele-broken/u)
      await expect(readFile(join(folder, 'depesza.yaml'))).rejects.toThrow('ENOENT')
      await expect(readFile(join(folder, '.env'))).rejects.toThrow('ENOENT')
      expect(wire.posted).toEqual([])
    },
  )

  test('tokens come from the environment too, and the console needs no flag but its name', async () => {
    const wire = telegraph()
    const options = { platforms: ['telegraph,console'], channels: ['telegraph:T-7'], isTestPosted: false }
    const code = await run(wire, options, { processVariables: { TELEGRAPH_TOKEN: workingToken } })
    expect(code).toBe(0)
    const { channels } = await written(wire)
    expect(channels.map(({ destination }) => destination.platform)).toEqual(['telegraph', 'console'])
    expect(wire.posted).toEqual([])
  })
})

describe('the watch list', () => {
  test.each<[string, Partial<InitOptions>, readonly string[], boolean]>([
    ['all', { topics: [], hasExperts: null }, ['Białoruś', 'Broń jądrowa', 'Umowy i traktaty'], true],
    ['a topic by its name', { topics: ['bron jadrowa'] }, ['Broń jądrowa'], true],
    ['topics by number, in its own order', { topics: ['3,1'] }, ['Białoruś', 'Umowy i traktaty'], true],
    ['no experts', { topics: ['2', 'Białoruś'], hasExperts: false }, ['Białoruś', 'Broń jądrowa'], false],
  ])('takes over %s', async (_name, options, topics, hasExperts) => {
    const wire = telegraph()
    expect(await run(wire, { ...options, tokens: [`TELEGRAPH_TOKEN=${workingToken}`] })).toBe(0)
    const configuration = await written(wire)
    expect(configuration.topics.map(({ name }) => name)).toEqual(topics)
    expect(configuration.experts.length > 0).toBe(hasExperts)
    expect(configuration.institutions.length).toBeGreaterThan(0)
    const text = await readFile(join(folder, 'depesza.yaml'), 'utf8')
    expect(text.includes('# Agreements are everywhere')).toBe(topics.includes('Umowy i traktaty'))
    expect(text).toContain('\n\n# "tier" says how far')
  })
})

describe('what is there already', () => {
  test('what the same flags wrote stays, and nothing is posted once more', async () => {
    const wire = telegraph()
    const flags = { tokens: [`TELEGRAPH_TOKEN=${workingToken}`], topics: ['1'], hasExperts: false }
    expect(await run(wire, flags)).toBe(0)
    const { mtimeMs } = await stat(join(folder, 'depesza.yaml'))
    expect(await run(wire, flags)).toBe(0)
    expect(lines.at(-1)).toContain('just like that already')
    expect((await stat(join(folder, 'depesza.yaml'))).mtimeMs).toBe(mtimeMs)
    expect(wire.posted).toHaveLength(1)
    expect(await run(wire, { ...flags, topics: ['2'] })).toBe(1)
    expect((await written(wire)).topics.map(({ name }) => name)).toEqual(['Białoruś'])
  })

  test('a depesza.yaml stays as it is', async () => {
    await writeFile(join(folder, 'depesza.yaml'), 'mine')
    expect(await run(telegraph(), { tokens: [`TELEGRAPH_TOKEN=${workingToken}`] })).toBe(1)
    expect(lines.join('\n')).toContain('--force')
    expect(await readFile(join(folder, 'depesza.yaml'), 'utf8')).toBe('mine')
  })

  test('another token in .env stays as it is', async () => {
    await writeFile(join(folder, '.env'), 'TELEGRAPH_TOKEN=tele-older\n')
    expect(await run(telegraph(), { tokens: [`TELEGRAPH_TOKEN=${workingToken}`] })).toBe(1)
    expect(lines.join('\n')).toContain('--force')
    expect(lines.join('\n')).not.toContain('tele-older')
    expect(await secrets()).toEqual({ TELEGRAPH_TOKEN: 'tele-older' })
  })

  test('--force replaces both, and keeps every other variable and comment of .env', async () => {
    await writeFile(join(folder, 'depesza.yaml'), 'mine')
    const before = '# mine\nexport TELEGRAPH_TOKEN="tele-older"\nOTHER=\'two words\'\nTELEGRAPH_TOKENS=x'
    await writeFile(join(folder, '.env'), before, { mode: 0o644 })
    const wire = telegraph()
    expect(await run(wire, { tokens: [`TELEGRAPH_TOKEN=${workingToken}`], isForced: true })).toBe(0)
    const text = await readFile(join(folder, '.env'), 'utf8')
    expect(text).toContain('# mine\n')
    expect(parseEnv(text)).toEqual({
      TELEGRAPH_TOKEN: workingToken,
      OTHER: 'two words',
      TELEGRAPH_TOKENS: 'x',
    })
    expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600)
    expect((await written(wire)).channels).toHaveLength(1)
  })
})

describe('on a terminal', () => {
  test('asks for what no flag says: language, platform, token, channels, topics, experts', async () => {
    const wire = telegraph()
    const channels = ['nowhere', 'T-2', 'T-2', 'T-3', '']
    const watchList = ['Chiny', '1, umowy i traktaty', 'perhaps', 'n']
    const asked = terminalThat(['en', 'fax', 'telegraph', ...channels, '', ...watchList], [workingToken])
    const options = { platforms: [], channels: [], topics: [], hasExperts: null, isYes: false }
    expect(await run(wire, options, { terminal: asked.terminal })).toBe(0)
    expect(asked.left()).toEqual([])
    const said = lines.join('\n')
    for (const part of [
      'there is no such platform',
      'Buy a telegraph.',
      'https://telegraph.example/invite',
      'this is no channel address',
      'There is no topic “Chiny”',
      '“perhaps”: type yes or no',
    ]) {
      expect(said).toContain(part)
    }
    expect(said).not.toContain(workingToken)
    expect((await written(wire)).locale).toBe('en')
    const { channels: chosen, topics, experts } = await written(wire)
    expect(chosen.map(({ destination }) => destination.address)).toEqual(['T-2', 'T-3'])
    expect(topics.map(({ name }) => name)).toEqual(['Białoruś', 'Umowy i traktaty'])
    expect(experts).toEqual([])
  })

  test.each([
    ['asks again for a language that the bot does not speak', ['xx', 'polski', 'pl'], 'pl', 2],
    ['takes a language in capitals', ['PL'], 'pl', 0],
    ['takes its own language where the answer is empty', [''], 'en', 0],
  ])('%s', async (_case, answers, locale, refusals) => {
    const wire = telegraph()
    const asked = terminalThat([...answers, ''], [workingToken])
    expect(await run(wire, { isYes: false }, { terminal: asked.terminal })).toBe(0)
    expect((await written(wire)).locale).toBe(locale)
    expect(lines.filter((line) => line.includes('is no language of the bot'))).toHaveLength(refusals)
  })

  test('asks again for a token that does not work, and never shows it', async () => {
    const asked = terminalThat([''], ['tele-wrong-1', 'tele-wrong-2', workingToken])
    const options = { isYes: false, language: 'en' }
    expect(await run(telegraph(), options, { terminal: asked.terminal })).toBe(0)
    expect(lines.join('\n')).toContain('the token *** is refused')
    expect(lines.join('\n')).not.toContain('tele-wrong')
    expect(await secrets()).toEqual({ TELEGRAPH_TOKEN: workingToken })
  })

  test('gives up after three tokens and writes nothing', async () => {
    const asked = terminalThat([], ['tele-wrong-1', 'tele-wrong-2', 'tele-wrong-3', 'tele-wrong-4'])
    expect(await run(telegraph(), { isYes: false, language: 'en' }, { terminal: asked.terminal })).toBe(1)
    expect(asked.left()).toEqual(['tele-wrong-4'])
    await expect(readFile(join(folder, '.env'))).rejects.toThrow('ENOENT')
  })
})

describe('a test alert that does not arrive', () => {
  const rows = [
    [
      'refused',
      {
        kind: 'refused',
        because: 'destination',
        reason: { pl: `nie ma w kanale ${workingToken}`, en: `not in channel ${workingToken}` },
        retryAfterMs: null,
      },
      'did not reach',
    ],
    [
      'unknown',
      { kind: 'unknown', reason: { pl: 'odpowiedź ucięta', en: 'the answer was cut' } },
      'nobody can say',
    ],
  ] as const
  test.each(rows)('%s: the files stand, the exit code says so', async (_name, outcome, part) => {
    const wire = telegraph(outcome)
    const code = await run(wire, { tokens: [`TELEGRAPH_TOKEN=${workingToken}`], language: 'en' })
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain(part)
    expect(lines.join('\n')).not.toContain(workingToken)
    expect((await written(wire)).channels).toHaveLength(1)
    expect(wire.openConnections()).toBe(0)
  })

  test('a connection that fails is told like a refusal', async () => {
    const wire = telegraph()
    const platform: Platform = { ...wire.platform, connect: () => Promise.reject(new Error('no wire')) }
    const code = await run({ ...wire, platform }, { tokens: [`TELEGRAPH_TOKEN=${workingToken}`] })
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain('no wire')
  })
})

test('the real platforms take part: Slack refuses without its second secret, before anything is asked of it', async () => {
  const wire = { ...telegraph(), platform: registry.find(({ settings }) => settings.id === 'slack') }
  if (wire.platform === undefined) throw new Error('Slack is not registered')
  const options = {
    platforms: ['slack'],
    channels: ['C0123ABCD'],
    tokens: [`SLACK_SIGNING_SECRET=${signingSecret}`],
  }
  expect(await run({ ...wire, platform: wire.platform }, options)).toBe(2)
  expect(lines.join('\n')).toContain('SLACK_BOT_TOKEN')
  expect(lines.join('\n')).not.toContain(signingSecret)
})

type World = {
  readonly terminal: Terminal | null
  readonly processVariables: Readonly<Record<string, string>>
}

async function run(
  wire: Pick<Telegraph, 'platform'>,
  options: Partial<InitOptions>,
  world: Partial<World> = {},
) {
  const deps = {
    platforms: [wire.platform, ...consoles],
    processVariables: world.processVariables ?? {},
    terminal: world.terminal ?? null,
    example,
    dispatcher: silentDispatcher,
    log: silentLog,
    now: () => Date.UTC(2026, 4, 12, 10),
    locale: 'en',
    print: (line: string) => lines.push(line),
  } as const
  const flags = {
    platforms: ['telegraph'],
    channels: ['T-1'],
    tokens: [],
    language: null,
    topics: ['all'],
    hasExperts: true,
    isYes: true,
    isForced: false,
    folder,
    isTestPosted: true,
    ...options,
  }
  return init(deps, flags)
}

async function written({ platform }: Pick<Telegraph, 'platform'>): Promise<Configuration> {
  const text = await readFile(join(folder, 'depesza.yaml'), 'utf8')
  const settings = [platform, ...consoles].map((each) => each.settings)
  const reading = parseConfig(text, 'depesza.yaml', settings)
  if (reading.kind === 'bad') throw new Error(JSON.stringify(reading.problems))
  return reading.configuration
}

async function secrets() {
  return parseEnv(await readFile(join(folder, '.env'), 'utf8'))
}

/** Answers questions in order; `left` holds what was not asked for. */
function terminalThat(answers: readonly string[], hidden: readonly string[]) {
  const open = [...answers]
  const closed = [...hidden]
  const take = (from: string[]) => {
    const answer = from.shift()
    if (answer === undefined) throw new Error('one question too many')
    return Promise.resolve(answer)
  }
  const terminal: Terminal = { ask: () => take(open), askSecret: () => take(closed), close: () => {} }
  return { terminal, left: () => [...open, ...closed] }
}

const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const silentDispatcher: Dispatcher = {
  commands: [],
  run: () => Promise.reject(new Error('nobody asks')),
  runText: () => Promise.reject(new Error('nobody asks')),
  complete: async () => [],
  press: () => Promise.reject(new Error('nobody asks')),
  messageCommands: [],
  shortcuts: [],
  runOnMessage: () => Promise.reject(new Error('nobody asks')),
  submit: () => Promise.reject(new Error('nobody asks')),
  home: () => Promise.reject(new Error('nobody asks')),
}
