import { expect, test } from 'vitest'
import { measureDiscord, measureSlack } from '../../scripts/measure-platforms.ts'
import { startDiscordServer } from '../servers/discord/index.ts'
import { startSlackServer } from '../servers/slack/index.ts'

test(
  'finds out how long Discord remembers a nonce, and how late its history is',
  { timeout: 30_000 },
  async () => {
    const server = await startDiscordServer()
    server.set({ nonceWindowMs: 1_000, historyLagMs: 200 })
    const { url: api, token, channelId: channel } = server
    const rows = await measureDiscord({ api, token, channel, pausesMs: [300, 2_000], posts: 2 })
    await server.close()
    expect(rows.map(({ figure }) => figure)).toEqual([
      '300 ms',
      '2.0 s',
      expect.stringMatching(/^[2-9]\d\d ms$/u),
      expect.stringMatching(/^[2-9]\d\d ms$/u),
    ])
  },
)

test('finds out how late Slack’s history is', { timeout: 30_000 }, async () => {
  const server = await startSlackServer()
  server.delayHistory(300)
  const token = server.environment('socket')['SLACK_BOT_TOKEN'] ?? ''
  const measuring = { api: server.apiUrl, token, channel: 'C0KURIER1', pausesMs: [], posts: 2 }
  const rows = await measureSlack(measuring)
  await server.close()
  expect(rows.map(({ figure }) => figure)).toEqual([
    expect.stringMatching(/^[3-9]\d\d ms$/u),
    expect.stringMatching(/^[3-9]\d\d ms$/u),
  ])
})
