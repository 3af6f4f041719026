import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import { untranslated } from '#domain/bilingual.ts'
import { discord } from '#platforms/discord/index.ts'
import type { Connection } from '#ports/platform.ts'
import { aDeskWorld, type DeskWorld } from '../../fakes/desk-world.ts'
import { startDiscordServer, type Answer, type DiscordServer } from '../../servers/discord/index.ts'
import { contextFor } from './harness.ts'

/** "Manage Server". */
const manager = { permissions: '32' }
const listUrl = 'https://cdn.discordapp.com/ephemeral-attachments/1/2/lista.opml?ex=1'

let server: DiscordServer
let connection: Connection
let world: DeskWorld
beforeAll(async () => {
  server = await startDiscordServer()
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
        url === listUrl
          ? {
              kind: 'read',
              feeds: [{ name: 'Fala', url: 'https://fala.example/rss', language: null }],
              invalid: [],
              isComplete: true,
            }
          : { kind: 'failed', reason: untranslated(url) },
    },
  })
  connection = await discord.connect(contextFor(server, createDispatcher(world), []))
  await server.untilReady()
})
afterAll(async () => {
  await connection.close()
  await server.close()
  await world.store.close()
})
afterEach(() => {
  const left = world.settings.settings().map(({ id }) => `${id} is left`)
  const troubles = [...server.violations, ...left]
  if (troubles.length > 0) throw new Error(troubles.join('; '))
})

function said({ message }: Answer): string {
  return message.embeds.map(({ description = '' }) => description).join('\n')
}

async function undone(): Promise<void> {
  expect(said(await server.press('Cofnij', manager))).toContain('Cofnięto zmianę')
  expect(world.settings.settings()).toEqual([])
}

test('a topic is filled in, corrected, tried, saved and undone', async () => {
  const opened = await server.openByCommand('topic add', { name: 'Pakty' }, manager)
  const wrong = await server.handIn(opened, { any: '???' }, manager)
  expect(said(wrong)).toContain('Popraw formularz')
  const again = await server.openByPress('Popraw', manager)
  const preview = await server.handIn(again, { any: 'pakt\ntraktat' }, manager)
  expect(said(preview)).toContain('Pakty')
  expect(world.settings.settings()).toEqual([])
  expect(said(await server.press('Zapisz', manager))).toContain('Zapisano: Pakty')
  expect(world.configuration.topics.map(({ id }) => id)).toContain('pakty')
  await undone()
})

test('a source is found, filled in, saved with its owner, completed and undone', async () => {
  await server.command('source add', { address: 'glos.example' }, manager)
  const opened = await server.openByPress('Dodaj…', manager)
  const saved = await server.handIn(opened, { owner: 'Wydawca', type: 'agency' }, manager)
  expect(said(saved)).toContain('Zapisano: Głos')
  const more = await server.openByPress('Więcej…', manager)
  await server.handIn(more, { every: '10m' }, manager)
  expect(world.settings.settings()[0]?.section).toMatchObject({
    owner: 'Wydawca',
    type: 'agency',
    every: '10m',
  })
  await server.press('Cofnij', manager)
  await server.command('source remove', { source: 'Głos' }, manager)
  expect(said(await server.press('Usuń', manager))).toContain('Usunięto: Głos')
})

test('an expert is filled in, saved and undone', async () => {
  const opened = await server.openByCommand('expert add', { name: 'Jan Kos' }, manager)
  expect(said(await server.handIn(opened, { role: 'analityk' }, manager))).toContain('Zapisano: Jan Kos')
  expect(world.settings.settings()[0]?.section).toEqual({ name: 'Jan Kos', role: 'analityk' })
  await undone()
})

test('a channel is set in both its forms, and undone', async () => {
  const opened = await server.openByCommand('channel set', {}, manager)
  const saved = await server.handIn(opened, { quiet: '22:00-07:00' }, manager)
  expect(said(saved)).toContain('Zapisano: ten kanał')
  const manner = await server.openByPress('Jak przychodzi…', manager)
  await server.handIn(manner, { silent: false, layout: 'thread' }, manager)
  expect(world.settings.settings()[0]?.section).toEqual({ silent: false, thread: true, quiet: '22:00-07:00' })
  const shown = said(await server.command('channel show', {}, manager))
  expect(shown).toContain('odpowiedzi w wątkach')
  await server.command('channel remove', {}, manager)
  expect(said(await server.press('Usuń', manager))).toContain('Usunięto: ten kanał')
})

test('an attached list is added and undone, and the sources come back as a file', async () => {
  const shown = await server.command('opml import', { file: listUrl }, manager)
  expect(said(shown)).toContain('Nowe: 1 źródło')
  await server.press('Dodaj 1 źródło', manager)
  const { message, isPrivate } = await server.command('opml export', {}, manager)
  expect(isPrivate).toBe(true)
  expect(message.files).toMatchObject([{ filename: 'depesza.opml' }])
  expect(message.files?.[0]?.text).toContain('xmlUrl="https://fala.example/rss"')
  await undone()
})

test('nobody else gets a form', async () => {
  for (const path of ['topic add', 'expert add', 'channel set', 'opml export']) {
    const answer = await server.command(path, {})
    expect(said(answer)).toContain('osoba zarządzająca')
    expect(answer.message.files ?? []).toEqual([])
  }
})
