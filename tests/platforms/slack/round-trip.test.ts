import { afterEach, describe, expect, test } from 'vitest'
import { anOperation } from '../../builders.ts'
import { type Bot, startBot } from './bot.ts'
import { visibleText } from '../../servers/slack/index.ts'

const anna = { channel: 'C0KURIER1', user: 'U0ANNA001' }

let bot: Bot | undefined

afterEach(async () => {
  await bot?.stop()
  bot = undefined
})

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  test('a command is answered for the asker alone', async () => {
    bot = await startBot(mode)
    const answer = await bot.server.command('ostatnie białoruś 24h', anna)
    expect(answer.visibleTo).toBe('U0ANNA001')
    expect(visibleText(answer)).toContain('ostatnie białoruś 24h')
    expect(bot.asked).toEqual([
      {
        text: 'ostatnie białoruś 24h',
        invocation: {
          platform: 'slack',
          channelAddress: 'C0KURIER1',
          userId: 'U0ANNA001',
          locale: 'pl',
          isManager: false,
        },
      },
    ])
    expect(bot.server.violations).toEqual([])
  })

  test('a page button replaces the answer, a share button posts for the channel', async () => {
    bot = await startBot(mode)
    const answer = await bot.server.command('recent', anna)
    const turned = await bot.server.press('Dalej', answer, anna)
    expect(turned.ts).toBe(answer.ts)
    expect(visibleText(turned)).toContain('page:2')
    const shared = await bot.server.press('Udostępnij', turned, anna)
    expect(shared.ts).not.toBe(answer.ts)
    expect(shared.visibleTo).toBeNull()
    expect(bot.server.messages('C0KURIER1')).toHaveLength(2)
    expect(bot.server.violations).toEqual([])
  })

  test('a command that is delivered twice is answered once', async () => {
    bot = await startBot(mode)
    expect(await bot.server.redeliver('recent', anna, 200)).toHaveLength(1)
    expect(bot.asked).toHaveLength(1)
  })

  test('the buttons of an alert: open is acknowledged alone, quotes are answered to the one who pressed', async () => {
    bot = await startBot(mode)
    const destination = { platform: 'slack', address: anna.channel }
    await bot.connection.send(anOperation({ destination }))
    const [alert] = await bot.server.posted(anna.channel, 1)
    await bot.server.press('Otwórz', alert, anna)
    expect(bot.asked).toEqual([])
    const quotes = await bot.server.press('Cytaty (1)', alert, anna)
    expect(bot.asked.map(({ text }) => text)).toEqual(['quotes:story-1'])
    expect(quotes.visibleTo).toBe(anna.user)
    expect(bot.server.messages(anna.channel)[0]).toEqual(alert)
    expect(bot.server.violations).toEqual([])
  })
})
