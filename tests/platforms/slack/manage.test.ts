import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import { untranslated } from '#domain/bilingual.ts'
import { aDeskWorld, type DeskWorld } from '../../fakes/desk-world.ts'
import { visibleText, type SlackMessage } from '../../servers/slack/index.ts'
import { startBot, type Bot } from './bot.ts'

const anna = { channel: 'C0KURIER1', user: 'U0ANNA001' }
const marek = { ...anna, user: 'U0MAREK01' }

let bot: Bot
let world: DeskWorld
beforeAll(async () => {
  world = await aDeskWorld({
    feedFinder: {
      find: async () => ({
        kind: 'found',
        feeds: [
          { url: 'https://glos.example/rss', title: 'Głos', language: 'pl', entries: 2, newest: ['Raz'] },
        ],
      }),
    },
    sourceLists: {
      read: async (url) =>
        url === 'https://x.example/lista.opml'
          ? {
              kind: 'read',
              feeds: [{ name: 'Fala', url: 'https://fala.example/rss', language: null }],
              invalid: [],
              isComplete: true,
            }
          : { kind: 'failed', reason: untranslated(url) },
    },
  })
  bot = await startBot('socket', Date.now, { dispatcher: createDispatcher(world), managers: [anna.user] })
})
afterAll(async () => {
  await bot.stop()
  await world.store.close()
})
afterEach(() => {
  const left = world.settings.settings().map(({ id }) => `${id} is left`)
  const troubles = [...bot.server.violations, ...left]
  if (troubles.length > 0) throw new Error(troubles.join('; '))
})

type Handed = Awaited<ReturnType<Bot['server']['handIn']>>

/** The answer in the channel, after a form. */
function answered(handed: Handed): SlackMessage {
  if (handed.kind !== 'answer') throw new Error(JSON.stringify(handed))
  return handed.message
}

async function undone(message: SlackMessage): Promise<void> {
  expect(visibleText(await bot.server.press('Cofnij', message, anna))).toContain('Cofnięto zmianę')
  expect(world.settings.settings()).toEqual([])
}

test('a topic is filled in, corrected beside its field, tried, saved and undone', async () => {
  const { server } = bot
  const opened = await server.openByCommand('temat dodaj Pakty', anna)
  const wrong = await server.handIn(opened, { any: '???' }, anna)
  expect(wrong).toMatchObject({ kind: 'errors', errors: { any: expect.any(String) } })
  const preview = answered(await server.handIn(opened, { any: 'pakt\ntraktat' }, anna))
  expect(visibleText(preview)).toContain('Pakty')
  expect(world.settings.settings()).toEqual([])
  const saved = await server.press('Zapisz', preview, anna)
  expect(visibleText(saved)).toContain('Zapisano: Pakty')
  await undone(saved)
})

test('a source is found, filled in, saved with its owner, completed and undone', async () => {
  const { server } = bot
  const found = await server.command('źródło dodaj glos.example', anna)
  const opened = await server.openByPress('Dodaj…', found, anna)
  const saved = answered(await server.handIn(opened, { owner: 'Wydawca', type: 'agency' }, anna))
  const more = await server.openByPress('Więcej…', saved, anna)
  const changed = answered(await server.handIn(more, { every: '10m' }, anna))
  expect(world.settings.settings()[0]?.section).toMatchObject({
    owner: 'Wydawca',
    type: 'agency',
    every: '10m',
  })
  await server.press('Cofnij', changed, anna)
  await undone(saved)
})

test('an expert is filled in, saved and undone', async () => {
  const opened = await bot.server.openByCommand('ekspert dodaj Jan Kos', anna)
  const saved = answered(await bot.server.handIn(opened, { role: 'analityk' }, anna))
  expect(world.settings.settings()[0]?.section).toEqual({ name: 'Jan Kos', role: 'analityk' })
  await undone(saved)
})

test('a channel is set in both its forms, without what Slack does not know, and removed', async () => {
  const { server } = bot
  const opened = await server.openByCommand('kanał ustaw', anna)
  const saved = answered(await server.handIn(opened, { quiet: '22:00-07:00' }, anna))
  const manner = await server.openByPress('Jak przychodzi…', saved, anna)
  expect(visibleText(manner.view)).not.toContain('bez dźwięku')
  await server.handIn(manner, { escalate: false, alerts: 'full' }, anna)
  const section = { alerts: 'full', escalate: false, quiet: '22:00-07:00' }
  expect(world.settings.settings()[0]).toEqual({ kind: 'channels', id: 'slack:C0KURIER1', section })
  const asked = await server.command('kanał usuń', anna)
  expect(visibleText(await server.press('Usuń', asked, anna))).toContain('Usunięto: ten kanał')
})

test('a list at an address is added and undone, and the sources come back as text', async () => {
  const { server } = bot
  const shown = await server.command('opml wczytaj <https://x.example/lista.opml>', anna)
  const added = await server.press('Dodaj 1 źródło', shown, anna)
  const exported = await server.command('opml zapisz', anna)
  expect(exported.visibleTo).toBe(anna.user)
  expect(visibleText(exported)).toContain('xmlUrl="https://fala.example/rss"')
  await undone(added)
})

test('nobody else gets a form', async () => {
  for (const words of ['temat dodaj', 'ekspert dodaj', 'kanał ustaw', 'opml zapisz'])
    expect(visibleText(await bot.server.command(words, marek))).toContain('osoba zarządzająca')
})
