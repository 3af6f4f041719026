import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { discord } from '#platforms/discord/index.ts'
import type { Connection } from '#ports/platform.ts'
import { startDiscordServer, type Actor, type DiscordServer } from '../../servers/discord/index.ts'
import { aReply, contextFor, scriptedDispatcher, type Script } from './harness.ts'

const goneChannel = '1180000000000000099'
const privateChannel = '1180000000000000077'

let server: DiscordServer
let script: Script
let warnings: string[]
let connection: Connection | null

beforeEach(async () => {
  server = await startDiscordServer()
  script = scriptedDispatcher()
  script.choices = [{ label: 'Białoruś', value: 'bialorus' }]
  warnings = []
  connection = null
})
afterEach(async () => {
  await connection?.close()
  const { violations } = server
  await server.close()
  if (violations.length > 0) throw new Error(violations.join('\n'))
})

async function start(addresses: readonly string[] = [server.channelId]): Promise<void> {
  const places = { addresses, forums: [], threaded: [] }
  connection = await discord.connect({ ...contextFor(server, script, warnings), places: () => places })
  await server.untilReady()
}

async function said(actor: Actor): Promise<string | undefined> {
  return (await server.command('recent', {}, actor)).message.embeds[0]?.description
}

/** How often Discord was asked for a channel. */
function looks(): number {
  return server.requests.filter(({ method, path }) => method === 'GET' && /^\/channels\/\d+$/u.test(path))
    .length
}

const elsewhere = {
  pl: 'Niestety, Depesza odpowiada tylko tam, gdzie pracuje jej zespół.',
  en: 'Sorry, Depesza answers only where its own team works.',
}
const notYet = 'Depesza nie może teraz odpowiedzieć. Spróbuj jeszcze raz za chwilę.'

describe('a question', () => {
  const places = [
    { place: 'another server', channelId: () => server.foreignChannelId },
    { place: 'a private message', channelId: () => privateChannel },
  ]
  const cases = places.flatMap((row) =>
    ([{ locale: 'pl' }, { locale: 'en' }] as const).map((one) => ({ ...row, ...one })),
  )
  test.each(cases)('from $place is refused in $locale, in one private sentence', async (row) => {
    await start()
    const actor = { channelId: row.channelId(), locale: row.locale }
    const answer = await server.command('recent', { topic: 'Białoruś', share: true }, actor)
    expect(answer.isPrivate).toBe(true)
    expect(answer.message.embeds).toMatchObject([{ description: elsewhere[row.locale] }])
    expect(answer.message.components).toEqual([])
    expect(script.asked).toEqual([])
  })

  test.each(places)('typed in $place gets no suggestions', async ({ channelId }) => {
    await start()
    const typed = { command: 'recent', option: 'topic', typed: 'bia' }
    expect(await server.complete(typed, { channelId: channelId() })).toEqual([])
    expect(script.asked).toEqual([])
    expect(await server.complete(typed)).toHaveLength(1)
  })

  test.each(places)('by a button from $place is refused privately', async ({ channelId }) => {
    await start()
    script.answer = () => aReply({ buttons: [{ label: 'Dalej', action: 'page:2' }] })
    await server.command('recent')
    script.asked.length = 0
    const answer = await server.press('Dalej', { channelId: channelId() })
    expect(answer).toMatchObject({ kind: 'follow-up', isPrivate: true })
    expect(answer.message.embeds[0]?.description).toBe(elsewhere.pl)
    expect(script.asked).toEqual([])
  })

  test('from every channel of a server with one of the configuration is answered', async () => {
    await start([goneChannel, server.channelId])
    expect(await said({ channelId: server.otherChannelId })).toBe('odpowiedź')
    expect(looks()).toBe(0)
  })

  test('where no channel is configured is refused everywhere, and answered once one is', async () => {
    const addresses: string[] = []
    await start(addresses)
    expect(await said({})).toBe(elsewhere.pl)
    addresses.push(server.channelId)
    expect(await said({})).toBe('odpowiedź')
    addresses.length = 0
    expect(await said({})).toBe(elsewhere.pl)
  })
})

test('a place is named once in the log, however often it asks', async () => {
  await start()
  for (const channelId of [server.foreignChannelId, server.foreignChannelId, privateChannel, privateChannel])
    await said({ channelId })
  expect(warnings).toEqual([
    expect.stringMatching(/refused a question from elsewhere .*"1180000000000000500"/u),
    expect.stringMatching(/refused a question from elsewhere .*"private messages"/u),
  ])
})

describe('where the gateway does not tell the server of a channel', () => {
  beforeEach(() => server.gateway.set({ hidesGuilds: true }))

  test('Discord is asked once, for good', async () => {
    await start()
    expect(await said({})).toBe('odpowiedź')
    expect(await said({ channelId: server.foreignChannelId })).toBe(elsewhere.pl)
    expect(await said({})).toBe('odpowiedź')
    expect(looks()).toBe(1)
  })

  test.each([500, 503])(
    'and Discord answers %d, nobody is answered yet, and it is left alone',
    async (status) => {
      server.set({ channelStatus: status })
      await start()
      expect(await said({})).toBe(notYet)
      expect(await said({ channelId: server.foreignChannelId })).toBe(notYet)
      expect(await server.complete({ command: 'recent', option: 'topic', typed: 'b' })).toEqual([])
      expect(looks()).toBe(1)
      expect(warnings).toEqual([expect.stringContaining('does not say where a channel is')])
      expect(script.asked).toEqual([])
    },
  )

  test('one that Discord refuses to show is not asked for again and again', async () => {
    await start([goneChannel, server.otherChannelId])
    for (let times = 0; times < 5; times += 1)
      expect(await said({ channelId: server.foreignChannelId })).toBe(elsewhere.pl)
    expect(await said({})).toBe('odpowiedź')
    expect(looks()).toBe(2)
  })
})
