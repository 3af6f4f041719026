import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ConnectContext } from '#ports/platform.ts'
import { memoInMemory } from '#app/memo-file.ts'
import { slack } from '#platforms/slack/index.ts'
import { readiness } from '#platforms/slack/settings.ts'
import { type SlackServer, startSlackServer, waitFor } from '../../servers/slack/index.ts'
import { type Bot, collectingLog, deadApiUrl, startBot } from './bot.ts'
import { saying } from '../../both-languages.ts'

const anna = { channel: 'C0KURIER1', user: 'U0ANNA001' }
const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function start(): Promise<Bot> {
  const bot = await startBot('socket')
  closing.push(() => bot.stop())
  return bot
}

async function serve(scopes?: readonly string[]): Promise<SlackServer> {
  const server = await startSlackServer(scopes === undefined ? {} : { scopes })
  closing.push(() => server.close())
  return server
}

describe('Socket Mode', () => {
  test('Slack recycles the connection: the bot comes back and answers', async () => {
    const { server } = await start()
    server.askToDisconnect()
    await waitFor('the end of the connection', () => server.connections() === 0)
    await server.connected()
    expect((await server.command('help', anna)).visibleTo).toBe('U0ANNA001')
  })

  test('the connection is cut and Slack is broken meanwhile: the bot tries again and lives', async () => {
    const { server, warnings } = await start()
    server.misbehave('apps.connections.open', { does: 'status', status: 500 }, 1)
    server.cutSockets()
    await waitFor('the end of the connection', () => server.connections() === 0)
    await server.connected(8000)
    expect(server.calls('apps.connections.open')).toHaveLength(3)
    expect(warnings.join('\n')).toContain('could not be opened')
    expect((await server.command('help', anna)).visibleTo).toBe('U0ANNA001')
  })

  test('a dispatcher that throws leaves a line in the log, and the next question is answered', async () => {
    const { server, warnings } = await start()
    await expect(server.command('throw', anna)).rejects.toThrow('in vain')
    expect(warnings.join('\n')).toContain('a dispatcher that breaks its word')
    expect((await server.command('help', anna)).visibleTo).toBe('U0ANNA001')
  })
})

function contextFor(environment: Record<string, string>, warnings: string[] = []): ConnectContext {
  return {
    environment,
    dispatcher: {
      commands: [],
      run: vi.fn<never>(),
      runText: vi.fn<never>(),
      complete: vi.fn<never>(),
      press: vi.fn<never>(),
      messageCommands: [],
      shortcuts: [],
      runOnMessage: vi.fn<never>(),
      submit: vi.fn<never>(),
      home: vi.fn<never>(),
    },
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    log: collectingLog(warnings),
    mount: () => {},
    health: { report: () => {} },
    memo: memoInMemory(),
    now: Date.now,
    checkpoint: () => undefined,
    places: () => ({ addresses: [anna.channel], forums: [], threaded: [] }),
    managers: [],
  }
}

describe('connecting', () => {
  test('a refused bot token ends the start and says which variable it is', async () => {
    const server = await serve()
    const environment = { ...server.environment('socket'), SLACK_BOT_TOKEN: 'xoxb-wrong' }
    await expect(slack.connect(contextFor(environment))).rejects.toThrow('Slack refuses SLACK_BOT_TOKEN')
  })

  test('a refused app token ends the start and says which variable it is', async () => {
    const server = await serve()
    const environment = { ...server.environment('socket'), SLACK_APP_TOKEN: 'xapp-wrong' }
    await expect(slack.connect(contextFor(environment))).rejects.toThrow('Slack refuses SLACK_APP_TOKEN')
  })

  test('Slack out of reach at the start: connected all the same, and later it works', async () => {
    const server = await serve()
    server.misbehave('auth.test', { does: 'drop' }, 1)
    server.misbehave('apps.connections.open', { does: 'drop' }, 1)
    const connection = await slack.connect(contextFor(server.environment('socket')))
    closing.unshift(() => connection.close())
    await server.connected()
    expect(server.connections()).toBe(1)
  })

  test('no token stands in the log, whatever goes wrong', async () => {
    const server = await serve()
    const warnings: string[] = []
    server.misbehave('auth.test', { does: 'drop' }, 1)
    server.misbehave('apps.connections.open', { does: 'drop' }, 1)
    const environment = server.environment('socket')
    const connection = await slack.connect(contextFor(environment, warnings))
    closing.unshift(() => connection.close())
    expect(warnings.length).toBeGreaterThan(0)
    expect(warnings.join('\n')).not.toMatch(/xoxb-|xapp-/u)
  })
})

describe('readiness', () => {
  const bot = { SLACK_BOT_TOKEN: 'xoxb-1' }
  const rows = [
    { name: 'nothing set', environment: {}, kind: 'off', mentions: 'SLACK_BOT_TOKEN' },
    {
      name: 'only the app token',
      environment: { SLACK_APP_TOKEN: 'xapp-1' },
      kind: 'off',
      mentions: 'SLACK_BOT_TOKEN',
    },
    { name: 'only the bot token', environment: bot, kind: 'broken', mentions: 'SLACK_APP_TOKEN' },
    {
      name: 'the tokens swapped',
      environment: { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' },
      kind: 'broken',
      mentions: 'xoxb-',
    },
    {
      name: 'a bot token twice',
      environment: { ...bot, SLACK_APP_TOKEN: 'xoxb-1' },
      kind: 'broken',
      mentions: 'xapp-',
    },
    {
      name: 'an address without its scheme',
      environment: { ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'localhost:80' },
      kind: 'broken',
      mentions: 'SLACK_API_URL',
    },
    { name: 'Socket Mode', environment: { ...bot, SLACK_APP_TOKEN: 'xapp-1' }, kind: 'ready', mentions: '' },
    { name: 'signed HTTP', environment: { ...bot, SLACK_SIGNING_SECRET: 's' }, kind: 'ready', mentions: '' },
  ]

  test.each(rows)('$name', ({ environment, kind, mentions }) => {
    const ready = readiness(environment)
    expect(ready).toEqual(kind === 'ready' ? { kind } : { kind, reason: saying(mentions, mentions) })
  })
})

describe('checking the credentials live', () => {
  test('right tokens with every scope', async () => {
    const server = await serve()
    expect(await slack.checkCredentials(server.environment('socket'))).toEqual({
      kind: 'valid',
      account: 'depesza (Kurier)',
      remarks: [],
    })
  })

  test('without the history scopes it says what is lost', async () => {
    const server = await serve(['chat:write', 'commands'])
    const check = await slack.checkCredentials(server.environment('http'))
    expect(check).toMatchObject({ kind: 'valid' })
    expect(JSON.stringify(check)).toMatch(
      /bez channels:history, groups:history, im:history, im:write .*without channels:history, groups:history, im:history, im:write/u,
    )
  })

  test('without the right to post it says what to add', async () => {
    const server = await serve(['channels:history', 'groups:history', 'im:history', 'im:write', 'commands'])
    expect(await slack.checkCredentials(server.environment('http'))).toMatchObject({
      remarks: [saying('nie ma uprawnień chat:write', 'lacks chat:write')],
    })
  })

  test.each([
    ['SLACK_BOT_TOKEN', 'xoxb-wrong'],
    ['SLACK_APP_TOKEN', 'xapp-wrong'],
  ])('a wrong %s is named, and not shown', async (name, value) => {
    const server = await serve()
    const check = await slack.checkCredentials({ ...server.environment('socket'), [name]: value })
    expect(check).toMatchObject({
      kind: 'invalid',
      reason: saying(`Slack odrzuca ${name}`, `Slack refuses ${name}`),
    })
    expect(JSON.stringify(check)).not.toContain(value)
  })

  test('Slack out of reach', async () => {
    const environment = {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 's',
      SLACK_API_URL: await deadApiUrl(),
    }
    const check = await slack.checkCredentials(environment)
    expect(check).toMatchObject({
      kind: 'invalid',
      reason: saying('nie ma połączenia ze Slackiem', 'could not be reached'),
    })
  })
})
