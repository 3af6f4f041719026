import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aReply, connectedBench, type Bench } from './harness.ts'

let bench: Bench
beforeAll(async () => {
  bench = await connectedBench()
})
afterAll(() => bench.close())
beforeEach(() => {
  bench.script.asked.length = 0
  bench.script.answer = () => aReply()
})

test('registers /depesza with its subcommands, named in Polish too', () => {
  const [command] = bench.server.commands()
  expect(command).toMatchObject({ name: 'depesza', contexts: [0] })
  expect(command?.options?.[0]).toMatchObject({
    type: 1,
    name: 'recent',
    name_localizations: { pl: 'ostatnie' },
    options: [
      { type: 3, name: 'topic', autocomplete: true },
      { type: 4, name: 'limit', min_value: 1, max_value: 25 },
      { type: 5, name: 'share', name_localizations: { pl: 'udostępnij' } },
    ],
  })
})

describe('a command', () => {
  test.each([
    { locale: 'pl', expected: 'pl' },
    { locale: 'en-GB', expected: 'en' },
    { locale: 'uk', expected: 'en' },
  ])(
    'of a reader whose Discord speaks $locale is answered privately in $expected',
    async ({ locale, expected }) => {
      const answer = await bench.server.command(
        'recent',
        { topic: 'Białoruś', limit: 5, share: false },
        { locale },
      )
      expect(bench.script.asked).toEqual([
        {
          name: 'recent',
          input: { topic: 'Białoruś', limit: 5, share: false },
          invocation: {
            platform: 'discord',
            channelAddress: bench.server.channelId,
            userId: '1180000000000000700',
            locale: expected,
          },
        },
      ])
      expect(answer).toMatchObject({ kind: 'reply', isPrivate: true })
      expect(answer.message.embeds[0]?.description).toBe('odpowiedź')
    },
  )
})

test('nothing that was sent broke a rule of Discord’s', () => {
  expect(bench.server.violations).toEqual([])
  expect(bench.warnings).toEqual([])
})
