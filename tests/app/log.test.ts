import { describe, expect, test } from 'vitest'
import { createLog, inLogContext } from '#app/log.ts'

const discordToken = ['MTE4MDAwMDAwMDAwMDAwMDAx', 'GabcdE', 'x'.repeat(38)].join('.')

function linesOf(
  options: { level?: string; format?: string; secrets?: readonly string[] },
  work: (log: ReturnType<typeof createLog>) => unknown,
): readonly string[] {
  const lines: string[] = []
  const { level = 'debug', format = 'json', secrets = [] } = options
  work(createLog({ level, format, secrets, write: (line) => lines.push(line) }))
  return lines
}

describe('secrets', () => {
  test.each([
    ['as it is', 'hunter2hunter2', 'token hunter2hunter2 refused'],
    ['twice', 'hunter2hunter2', 'hunter2hunter2 and hunter2hunter2'],
    ['with characters that JSON escapes', 'a"b\\c\nd-secret', 'said a"b\\c\nd-secret'],
    ['inside an address', 'a+b/c=d-secret', 'GET /x?q=a%2Bb%2Fc%3Dd-secret'],
  ])('a known one %s never gets through', (_name, secret, text) => {
    for (const format of ['json', 'pretty']) {
      const [line = ''] = linesOf({ format, secrets: [secret] }, (log) => log.warn('trouble', { text }))
      expect(line).toContain('[secret]')
      expect(line).not.toMatch(/hunter2|-secret\b(?!\])/u)
    }
  })

  test.each([
    ['a Slack bot token', `bad xoxb-${'1'.repeat(12)}-abcdefABCDEF`, 'bad [secret]'],
    ['a Slack app token', `xapp-1-A0-${'1'.repeat(12)}-abc`, '[secret]'],
    ['a Discord token', `Bot ${discordToken}`, 'Bot [secret]'],
    [
      'a name and password in an address',
      'https://anna:pass@feeds.example/rss',
      'https://[secret]@feeds.example/rss',
    ],
    [
      'a feed’s key',
      'https://feeds.example/rss?lang=pl&token=abc123&x=1',
      'https://feeds.example/rss?lang=pl&token=[secret]&x=1',
    ],
    [
      'no secret: an ordinary address',
      'https://feeds.example/a.b.c?page=2',
      'https://feeds.example/a.b.c?page=2',
    ],
    ['no secret: a channel', 'discord:1180000000000000001', 'discord:1180000000000000001'],
  ])('%s is known by its shape', (_name, text, expected) => {
    const [line = '{}'] = linesOf({}, (log) => log.error('trouble', { text }))
    expect(JSON.parse(line)).toMatchObject({ level: 'error', msg: 'trouble', text: expected })
  })

  test('a short value is no secret: taking it out would spoil the line', () => {
    const [line] = linesOf({ secrets: ['feed'] }, (log) => log.info('feed polled'))
    expect(line).toContain('feed polled')
  })
})

describe('the context', () => {
  test('stands in every line of the work and of what it calls, and in no other', async () => {
    const lines: string[] = []
    const log = createLog({ level: 'info', format: 'json', secrets: [], write: (line) => lines.push(line) })
    const poll = async (feed: string) => {
      await new Promise((resolve) => setImmediate(resolve))
      log.info('polled', { feed })
    }
    await Promise.all([
      inLogContext({ cycle: 'a-1' }, () => poll('x')),
      inLogContext({ cycle: 'a-2' }, () => inLogContext({ delivery: 1 }, () => poll('y'))),
    ])
    log.info('outside')
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ msg: 'polled', feed: 'x', cycle: 'a-1' }),
      expect.objectContaining({ msg: 'polled', feed: 'y', cycle: 'a-2', delivery: 1 }),
      expect.not.objectContaining({ cycle: expect.anything() as unknown }),
    ])
  })
})

test.each([
  ['debug', ['debug', 'info', 'warn', 'error']],
  ['info', ['info', 'warn', 'error']],
  ['warn', ['warn', 'error']],
  ['error', ['error']],
  ['nonsense', ['info', 'warn', 'error']],
])('at the level %s these are written', (level, expected) => {
  const lines = linesOf({ level }, (log) => {
    for (const name of ['debug', 'info', 'warn', 'error'] as const) log[name]('x')
  })
  expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual(expected)
})

test('a person reads the time, the message and the fields', () => {
  const [line = ''] = linesOf({ format: 'pretty' }, (log) => log.warn('feed failed', { feed: 'pap' }))
  expect(line).toMatch(/\d\d:\d\d:\d\d feed failed feed=pap/u)
})
