import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longRssFeed, served, startFeedServer, type FeedServer } from '../servers/feed-server.ts'
import { startBotProcess, until, type BotProcess } from './bot-process.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const LIMIT_MS = 120_000

let folder = ''
let feeds: FeedServer
const bots: BotProcess[] = []

beforeAll(async () => {
  ;[folder, feeds] = await Promise.all([mkdtemp(join(tmpdir(), 'depesza-process-')), startFeedServer()])
  feeds.setRoute('/kurier.xml', served(longRssFeed(3)))
  await writeFile(
    join(folder, 'depesza.yaml'),
    `language: en
http: { port: 0 }
dictionary: npm
fetch: { privateHosts: ["${feeds.host}"] }
store: { path: depesza.sqlite }
feeds: [{ name: Kurier, url: "${feeds.url('/kurier.xml')}", page: never }]
topics: [umowa]
channels: [{ console: terminal }]
`,
  )
})

afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.kill()))
  await feeds.close()
  await rm(folder, { recursive: true, force: true })
})

const timings = {
  pollMs: 200,
  deliverMs: 50,
  hostGapMs: 0,
  fenceMs: 300,
  recheckMs: 50,
  retryMs: 50,
  retryMaxMs: 500,
}

function start(...args: readonly string[]): BotProcess {
  const environment = { LANG: 'en', LOG_LEVEL: 'warn', DEPESZA_TEST_TIMINGS: JSON.stringify(timings) }
  const bot = startBotProcess({ folder, args, environment })
  bots.push(bot)
  return bot
}

async function running(): Promise<BotProcess> {
  const bot = start('run')
  await until(() => bot.output().includes('Ctrl+C'), { bot, timeoutMs: 60_000 })
  return bot
}

describe('one bot per store', { timeout: LIMIT_MS }, () => {
  test('a second one is refused, commands work beside it, and SIGTERM ends it with 0', async () => {
    const bot = await running()
    const second = start('run')
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain('A Depesza already runs on the store')
    const beside = [start('recent'), start('quotes'), start('backup', 'copy.sqlite'), start('reanalyse')]
    for (const command of beside) expect(await command.ended, command.output()).toBe(0)
    const restore = start('restore', 'copy.sqlite')
    expect(await restore.ended).toBe(1)
    expect(restore.output()).toContain('already runs')
    expect(await bot.stop()).toBe(0)
  })

  test('one that is stopped while it starts says so, and not that it goes on', async () => {
    const bot = start('run')
    await until(() => bot.output().includes('1 feed'), { bot, timeoutMs: 60_000 })
    expect(await bot.stop()).toBe(0)
    expect(bot.output()).toContain('Stopping…')
    expect(bot.output()).not.toContain('goes on')
  })

  test('one that was killed leaves no lock behind', async () => {
    const bot = await running()
    await bot.kill()
    const next = await running()
    expect(await next.stop()).toBe(0)
  })
})

describe('a store that cannot be written', { timeout: LIMIT_MS }, () => {
  test('stops the polling, is logged once, and heals by itself', async () => {
    const bot = await running()
    const holder = new DatabaseSync(join(folder, 'depesza.sqlite'), { timeout: 10_000 })
    holder.exec('begin exclusive')
    feeds.setRoute('/kurier.xml', served(longRssFeed(4)))
    await until(() => bot.output().includes('the store is in trouble'), { bot, timeoutMs: 60_000 })
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const asked = feeds.requestsFor('/kurier.xml').length
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect(feeds.requestsFor('/kurier.xml').length).toBe(asked)
    holder.exec('rollback')
    holder.close()
    await until(() => bot.output().includes('the store works again'), { bot, timeoutMs: 30_000 })
    expect(bot.output().split('the store is in trouble')).toHaveLength(2)
    await until(() => feeds.requestsFor('/kurier.xml').length > asked, { bot })
    expect(await bot.stop()).toBe(0)
  })
})

describe('the end of the process', { timeout: LIMIT_MS }, () => {
  test('an output that nobody reads on is harmless', async () => {
    const child = spawn(process.execPath, [MAIN, 'run'], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        XDG_CACHE_HOME: folder,
        DEPESZA_TEST_TIMINGS: JSON.stringify(timings),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.stderr.destroy()
    const asked = feeds.requestsFor('/kurier.xml').length
    const deadline = performance.now() + 60_000
    while (feeds.requestsFor('/kurier.xml').length < asked + 3 && performance.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(feeds.requestsFor('/kurier.xml').length).toBeGreaterThanOrEqual(asked + 3)
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  })

  test.each([
    [
      'a stall',
      'startWatchdog({ warnMs: 500, endMs: 1500 }); for (;;) {}',
      'SIGKILL',
      /"level":"error".*stalls.*ended because it stalls/su,
    ],
    [
      'a rejection',
      "endOnUncaught(); logLastWords(createLog({ level: 'warn', secrets: ['very-secret'] })); void Promise.reject(new Error('very-secret'))",
      1,
      /^(?!.*very-secret).*unhandledRejection/su,
    ],
    [
      'an error',
      "endOnUncaught(); logLastWords(createLog({ level: 'warn', secrets: [] })); setTimeout(() => { throw new Error('odd') }, 10)",
      1,
      /uncaughtException.*odd/su,
    ],
  ])('%s that nothing catches ends it, with a line', async (_, body, end, said) => {
    const script = `
      import { startWatchdog } from '#app/process/watchdog.ts'
      import { endOnUncaught, logLastWords } from '#app/process/last-words.ts'
      import { createLog } from '#app/log.ts'
      ${body.replace('for (;;)', 'await new Promise((resolve) => setTimeout(resolve, 1000)); for (;;)')}
    `
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let text = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
    expect(code ?? signal).toBe(end)
    expect(text).toMatch(said)
  })
})
