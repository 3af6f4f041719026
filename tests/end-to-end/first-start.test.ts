import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startDiscordServer, type DiscordServer } from '../servers/discord/index.ts'
import { startSlackServer, type SlackServer } from '../servers/slack/index.ts'
import { startBotProcess, until } from './bot-process.ts'

let folder: string
let discord: DiscordServer
let slack: SlackServer

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-'))
  ;[discord, slack] = await Promise.all([startDiscordServer(), startSlackServer()])
})

afterEach(async () => {
  await Promise.all([discord.close(), slack.close()])
  await rm(folder, { recursive: true, force: true })
})

describe('the first start, without a configuration', () => {
  // The 5 s hold for an idle machine; where others work on it too, for as much longer as anything takes there. A start of three must keep the time.
  test(
    'prints real alerts within 5 s, says what to do next, and ends with 0 after --once',
    { retry: 2 },
    async () => {
      const before = slowdown()
      const startedAt = performance.now()
      const environment = { NODE_COMPILE_CACHE: join(folder, 'compiled') }
      const bot = startBotProcess({ folder, args: ['run', '--once'], environment })
      await until(() => bot.output().includes('Dlaczego'), { bot })
      const seconds = (performance.now() - startedAt) / 1000
      expect(await bot.ended).toBe(0)
      const output = bot.output()
      for (const part of ['PRZYKŁAD', 'Dlaczego', 'ekspert', 'skrót automatyczny', 'depesza -- init']) {
        expect(output).toContain(part)
      }
      expect(output).not.toContain('\u001B[')
      expect(seconds).toBeLessThan(5 * Math.max(before, slowdown()))
    },
  )

  test('never posts to a platform, even with tokens, and goes on polling until it is stopped', async () => {
    const environment = {
      ...slack.environment('socket'),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
    }
    const bot = startBotProcess({ folder, args: ['run'], environment })
    await until(() => bot.output().includes('Ctrl+C'), { bot })
    expect(await bot.stop()).toBe(0)
    expect(bot.output()).not.toContain(discord.token)
    expect(discord.requests).toEqual([])
    expect(slack.calls('chat.postMessage')).toEqual([])
    expect(slack.calls('auth.test')).toEqual([])
  })
})

/** How long the loop below takes on one of two idle cores at 3 GHz: four cycles a round. */
const IDLE_LOOP_MS = 135

/** How many times slower than an idle one the machine is at this moment; 1 where it is not. */
function slowdown(): number {
  const startedAt = performance.now()
  let number = 1
  for (let round = 0; round < 100_000_000; round += 1) {
    number = (Math.imul(number, 1_664_525) + 1_013_904_223) | 0
  }
  expect(number).not.toBe(0)
  return Math.max(1, (performance.now() - startedAt) / IDLE_LOOP_MS)
}
