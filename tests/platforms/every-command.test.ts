import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pathOf, typedPath } from '#commands/command-path.ts'
import type { Command } from '#commands/command.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import { commands } from '#commands/index.ts'
import type { Locale } from '#domain/locale.ts'
import { discord } from '#platforms/discord/index.ts'
import type { Connection } from '#ports/platform.ts'
import { aDeskWorld, type DeskWorld } from '../fakes/desk-world.ts'
import { startDiscordServer, type DiscordServer } from '../servers/discord/index.ts'
import { contextFor } from './discord/harness.ts'
import { startBot, type Bot } from './slack/bot.ts'

const manager = { channel: 'C0KURIER1', user: 'U0ANNA001' }
let world: DeskWorld
let slack: Bot
let server: DiscordServer
let connection: Connection

beforeAll(async () => {
  world = await aDeskWorld()
  const dispatcher = createDispatcher(world)
  slack = await startBot('socket', Date.now, { dispatcher, managers: [manager.user] })
  server = await startDiscordServer()
  connection = await discord.connect(contextFor(server, dispatcher, []))
  await server.untilReady()
})
afterAll(async () => {
  await Promise.all([slack.stop(), connection.close()])
  await server.close()
  await world.store.close()
})
afterEach(() => {
  const violations = [...slack.server.violations, ...server.violations]
  if (violations.length > 0) throw new Error(violations.join('; '))
})

/** What somebody types behind the command's path, as `help` shows it. */
function wordsOf(command: Command, locale: Locale): string {
  return (command.example?.[locale] ?? '').slice(typedPath(command, locale).length).trim()
}

/** What Discord hands over for the same words: the options that it knows, and the words for one that it must have. */
function optionsOf(command: Command, words: string): Record<string, string | number | boolean> {
  const read = Object.entries(command.readText(words))
  const known = read.filter(([name]) => command.options.some((option) => option.name === name))
  const required = command.options.flatMap(({ name, isRequired }) => (isRequired ? [[name, words]] : []))
  return Object.fromEntries([...required, ...known])
}

describe.each<Locale>(['pl', 'en'])(
  'asked in %s, and answered on both platforms within their time',
  (locale) => {
    test.each(commands.map((command) => [pathOf(command), command] as const))('%s', async (path, command) => {
      const words = wordsOf(command, locale)
      const text = `${typedPath(command, locale)} ${words}`.trim()
      const answer = await server.command(path, optionsOf(command, words), { permissions: '32', locale })
      const isForm = !('message' in answer)
      const same = isForm
        ? await slack.server.openByCommand(text, manager)
        : await slack.server.command(text, manager)
      expect(JSON.stringify([answer, same])).not.toMatch(/undefined|\[object|Error:/u)
    })
  },
)
