import { afterEach, describe, expect, test } from 'vitest'
import { anOperation } from '../../builders.ts'
import { visibleText } from '../../servers/slack/index.ts'
import { type Bot, startBot } from './bot.ts'

const anna = { channel: 'C0KURIER1', user: 'U0ANNA001' }
const guest = { channel: 'C0KURIER1', user: 'U0GUEST01', team: 'T0GUEST01' }
const elsewhere = 'Niestety, Depesza odpowiada tylko tam, gdzie pracuje jej zespół.'

let bot: Bot | undefined

afterEach(async () => {
  const violations = bot?.server.violations ?? []
  await bot?.stop()
  bot = undefined
  if (violations.length > 0) throw new Error(violations.join('\n'))
})

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  test('a command from another workspace is refused in one sentence to the asker alone', async () => {
    bot = await startBot(mode)
    const answer = await bot.server.command('recent share', guest)
    expect(visibleText(answer).trim()).toBe(elsewhere)
    expect(answer.visibleTo).toBe(guest.user)
    expect(bot.asked).toEqual([])
  })

  test('a guest in a shared channel presses an alert’s button: refused, and the alert stays', async () => {
    bot = await startBot(mode)
    await bot.connection.send(anOperation({ destination: { platform: 'slack', address: anna.channel } }))
    const [alert] = await bot.server.posted(anna.channel, 1)
    const answer = await bot.server.press('Cytaty', alert, guest)
    expect(visibleText(answer).trim()).toBe(elsewhere)
    expect(answer.visibleTo).toBe(guest.user)
    expect(bot.server.messages(anna.channel)[0]).toEqual(alert)
    expect(bot.asked).toEqual([])
    expect((await bot.server.press('Cytaty', alert, anna)).visibleTo).toBe(anna.user)
    expect(bot.asked).toHaveLength(1)
  })
})

test('every channel of the own workspace is answered, private messages too', async () => {
  bot = await startBot('socket')
  for (const channel of ['C0INNY001', 'D0ANNA001']) await bot.server.command('help', { ...anna, channel })
  expect(bot.asked).toHaveLength(2)
})

test('a workspace is named once in the log, however often it asks', async () => {
  bot = await startBot('socket')
  for (const team of ['T0GUEST01', 'T0GUEST01', 'T0GUEST02'])
    await bot.server.command('help', { ...guest, team })
  expect(bot.warnings).toEqual([
    expect.stringMatching(/refused a question from elsewhere .*T0GUEST01/u),
    expect.stringMatching(/refused a question from elsewhere .*T0GUEST02/u),
  ])
})

test('while Slack does not say whose the token is, nobody is answered, and Slack is left alone', async () => {
  bot = await startBot('socket', Date.now, { failsAuthTest: true })
  for (const asker of [anna, guest, anna])
    expect(visibleText(await bot.server.command('help', asker))).toContain('Spróbuj jeszcze raz za chwilę')
  expect(bot.asked).toEqual([])
  expect(bot.server.calls('auth.test')).toHaveLength(2)
  expect(bot.warnings).toEqual([expect.stringContaining('does not say whose the token is')])
})

describe('installed by a whole organisation', () => {
  test('a channel that is set while the bot runs is home at once', async () => {
    const addresses = ['C0KURIER1']
    const organisation = ['T0000001', 'T0000002']
    bot = await startBot('socket', Date.now, { organisation, addresses })
    const there = { ...anna, channel: 'C0INNY001' }
    expect(visibleText(await bot.server.command('help', there)).trim()).toBe(elsewhere)
    addresses.push('C0INNY001')
    expect(visibleText(await bot.server.command('help', there))).not.toContain(elsewhere)
  })

  const rows = [
    { who: 'a member in a configured channel', asker: anna, isAnswered: true },
    {
      who: 'a member of another of its workspaces there',
      asker: { ...anna, team: 'T0000002' },
      isAnswered: true,
    },
    { who: 'a member in another channel', asker: { ...anna, channel: 'C0INNY001' }, isAnswered: false },
    { who: 'a guest of another organisation', asker: guest, isAnswered: false },
  ]
  test.each(rows)('$who: answered $isAnswered', async ({ asker, isAnswered }) => {
    bot = await startBot('socket', Date.now, { organisation: ['T0000001', 'T0000002'] })
    const list = await bot.server.command('help', anna)
    const answer = await bot.server.command('help', asker)
    const pressed = await bot.server.press('Dalej', { ...list, channel: asker.channel }, asker)
    expect([visibleText(answer), visibleText(pressed)].map((text) => !text.includes(elsewhere))).toEqual([
      isAnswered,
      isAnswered,
    ])
  })
})
