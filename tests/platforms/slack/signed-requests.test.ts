import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bot, startBot } from './bot.ts'

const anna = { channel: 'C0KURIER1', user: 'U0ANNA001' }

let bot: Bot

beforeAll(async () => {
  let behindMs = 600_000
  bot = await startBot('http', () => Date.now() - behindMs)
  behindMs = 0
})

afterAll(() => bot.stop())

type Overrides = Parameters<Bot['server']['signedCommand']>[2]

const rows: readonly { readonly name: string; readonly overrides: Overrides; readonly status: number }[] = [
  { name: 'signed now', overrides: {}, status: 200 },
  { name: 'four minutes old', overrides: { skewSeconds: -240 }, status: 200 },
  { name: 'four minutes ahead', overrides: { skewSeconds: 240 }, status: 200 },
  { name: 'six minutes old', overrides: { skewSeconds: -360 }, status: 401 },
  { name: 'six minutes ahead', overrides: { skewSeconds: 360 }, status: 401 },
  { name: 'signed with another secret', overrides: { secret: 'not-the-secret' }, status: 401 },
  {
    name: 'the body was changed on the way',
    overrides: { sentBody: 'command=%2Fdepesza&text=other' },
    status: 401,
  },
  { name: 'no signature', overrides: { headers: { 'x-slack-signature': null } }, status: 401 },
  { name: 'an empty signature', overrides: { headers: { 'x-slack-signature': 'v0=' } }, status: 401 },
  {
    name: 'another version',
    overrides: { headers: { 'x-slack-signature': `v1=${'0'.repeat(64)}` } },
    status: 401,
  },
  { name: 'no timestamp', overrides: { headers: { 'x-slack-request-timestamp': null } }, status: 401 },
  {
    name: 'a timestamp that is no number',
    overrides: { headers: { 'x-slack-request-timestamp': 'NaN' } },
    status: 401,
  },
  {
    name: 'a timestamp in the style of 1e9',
    overrides: { headers: { 'x-slack-request-timestamp': '1e9' } },
    status: 401,
  },
  {
    name: 'unsigned but calling itself an SSL check',
    overrides: { sentBody: 'ssl_check=1', secret: 'x' },
    status: 401,
  },
  { name: 'a body of 2 MB', overrides: { sentBody: `text=${'a'.repeat(2_000_000)}` }, status: 413 },
]

test.each(rows)('$name: $status', async ({ overrides, status }) => {
  const asked = bot.asked.length
  const answer = await bot.server.send(bot.server.signedCommand('recent', anna, overrides))
  expect(answer.status).toBe(status)
  expect(bot.asked).toHaveLength(status === 200 ? asked + 1 : asked)
})

test('the same request again is refused', async () => {
  const request = bot.server.signedCommand('recent', anna)
  expect(await bot.server.send(request)).toMatchObject({ status: 200 })
  expect(await bot.server.send(request)).toMatchObject({ status: 401 })
})

test('after a restart, what was signed before it is refused, and what is signed since is not', async () => {
  const first = await startBot('http')
  const request = first.server.signedCommand('recent', anna)
  expect(await first.server.send(request)).toMatchObject({ status: 200 })
  const second = await startBot('http', () => Date.now() + 2000)
  expect(await second.server.send(request)).toMatchObject({ status: 401 })
  expect(second.warnings.join()).toContain('before the start')
  const later = first.server.signedCommand('recent', anna, { skewSeconds: 2 })
  expect(await second.server.send(later)).toMatchObject({ status: 200 })
  expect(second.asked).toHaveLength(1)
  await second.stop()
  await first.stop()
})

test('a signature header that is sent twice is refused', async () => {
  const { body, headers } = bot.server.signedCommand('recent', anna)
  const signature = headers['x-slack-signature'] ?? ''
  const twice = { ...headers, 'x-slack-signature': `${signature}, ${signature}` }
  expect(await bot.server.send({ body, headers: twice })).toMatchObject({ status: 401 })
})

test('what is refused is said without the secret', () => {
  const lines = bot.warnings.filter((line) => line.includes('refused a request'))
  expect(lines.length).toBeGreaterThan(0)
  expect(bot.warnings.join('\n')).not.toContain(bot.server.signingSecret)
})
