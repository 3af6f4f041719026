import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDispatcher } from '#commands/dispatch.ts'
import { deliverMessages } from '#pipeline/delivery/deliver-messages.ts'
import { postToAudit } from '#pipeline/tell-change.ts'
import type { World } from '#pipeline/world.ts'
import type { Connection, ConnectContext } from '#ports/platform.ts'
import { discord } from '#platforms/discord/index.ts'
import { slack } from '#platforms/slack/index.ts'
import { systemClock } from '#app/clock.ts'
import { contextFor } from './discord/harness.ts'
import { aCommandWorld } from '../fakes/command-world.ts'
import { aChannel, aTopic, testWorld } from '../fakes/world.ts'
import { startDiscordServer, type DiscordServer } from '../servers/discord/index.ts'
import { startSlackServer, visibleText, type SlackServer } from '../servers/slack/index.ts'
import { anAlert, aNewOperation, aNumberedStory } from '../builders.ts'

const CHANNEL = 'C0KURIER1'
const AUDIT = 'C0AUDYT01'
const boss = { channel: CHANNEL, user: 'U0SZEFOWA' }
const discordBoss = { permissions: '32' }
const QUOTE = 'To sygnał przede wszystkim dla Wilna'

let onDiscord: DiscordServer
let onSlack: SlackServer
let world: World
let bots: readonly Connection[]

/** Three stories that stand in a channel of each platform, and one bot that is asked about them. */
beforeAll(async () => {
  ;[onDiscord, onSlack] = await Promise.all([startDiscordServer(), startSlackServer()])
  const topics = [aTopic('Białoruś', { id: 'bialorus' })]
  const destinations = [
    { platform: 'discord', address: onDiscord.channelId },
    { platform: 'slack', address: CHANNEL },
  ]
  const made = await testWorld({
    topics,
    channels: destinations.map((destination) => ({ ...aChannel(''), topicIds: ['bialorus'], destination })),
    audit: { ...aChannel(''), destination: { platform: 'slack', address: AUDIT } },
    managers: { slack: [boss.user] },
  })
  const messengers = new Map<string, Connection>()
  world = { ...made, clock: systemClock, messengers }
  const auditing = { configuration: world.configuration, messengers }
  const commands = aCommandWorld({
    ...world,
    postToAudit: (subject, event) => postToAudit(auditing, subject, event),
  })
  const context: ConnectContext = contextFor(onDiscord, createDispatcher(commands), [])
  bots = await Promise.all([
    discord.connect(context),
    slack.connect({
      ...context,
      environment: onSlack.environment('socket'),
      places: () => ({ addresses: [CHANNEL, AUDIT], forums: [], threaded: [] }),
      managers: [boss.user],
    }),
  ])
  for (const [index, platform] of ['discord', 'slack'].entries()) {
    const bot = bots[index]
    if (bot !== undefined) messengers.set(platform, bot)
  }
  await Promise.all([onDiscord.untilReady(), onSlack.connected()])
  const stories = [1, 2, 3].map((number) => {
    const storyId = `story-${number}`
    const message = anAlert({ storyId })
    return aNumberedStory(number, {
      operations: destinations.map((destination) =>
        aNewOperation({ subject: storyId, destination, message }),
      ),
    })
  })
  await world.store.articles.fileStories({ stories, known: [], at: Date.now() })
  await deliverMessages(world)
}, 30_000)

afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.close()))
  await Promise.all([onDiscord.close(), onSlack.close(), world.store.close()])
})

/** What everybody sees of the alert with this number, on Discord and on Slack. */
async function alerts(number: number): Promise<readonly [discord: string, slack: string]> {
  await deliverMessages(world)
  const message = onSlack.messages(CHANNEL).filter(({ visibleTo }) => visibleTo === null)[number - 1]
  return [
    JSON.stringify(onDiscord.messages().filter(({ flags }) => (flags & 64) === 0)[number - 1]),
    message === undefined ? '' : visibleText(message),
  ]
}

function target(number: number): string {
  const start = aNumberedStory(number).analysis.quotes[0]?.start ?? -1
  return `story-${number}|article-${number}|${start}`
}

describe('a manager corrects from the channel', () => {
  test('a speaker, from the alert’s menu on Discord: the alert changes on both platforms', async () => {
    const [alert] = onDiscord.messages()
    if (alert === undefined) throw new Error('no alert stands on Discord')
    await onDiscord.onMessage('Correct…', alert, discordBoss)
    const form = await onDiscord.openByChoice('Popraw…', target(1), discordBoss)
    await onDiscord.handIn(form, { name: 'Jan Wilk', role: 'rzecznik', organisation: 'MON' }, discordBoss)
    for (const text of await alerts(1)) {
      expect(text).toContain('Jan Wilk')
      expect(text).not.toContain('Lena Zawada')
      expect(text).toMatch(/poprawiono/u)
      expect(text).toContain(QUOTE)
    }
  })

  test('a whole alert, by the command on Slack: a notice with its reason stands there, and no text', async () => {
    const menu = await onSlack.command('popraw story-2', boss)
    const window = await onSlack.openByChoice({ menu: 'Popraw…', value: 'story-2' }, menu, boss)
    const late = await onSlack.handIn(window, { withdraw: true }, boss)
    expect(late).toMatchObject({ kind: 'errors', errors: { note: expect.stringMatching(/dlaczego/u) } })
    const handed = await onSlack.handIn(window, { withdraw: true, note: 'To nie ten kraj' }, boss)
    for (const text of await alerts(2)) {
      expect(text).toMatch(/Ten alert wycofano/u)
      expect(text).toContain('To nie ten kraj')
      expect(text).not.toMatch(/Osipowicz|Zawada|sygnał/u)
    }
    const audit = onSlack.messages(AUDIT).map((message) => visibleText(message))
    expect(audit.join('\n')).toMatch(/Wycofano alert\..*To nie ten kraj.*<@U0SZEFOWA>/su)
    if (handed.kind !== 'answer') throw new Error('the form was not taken')
    await onSlack.press('Cofnij', handed.message, boss)
    const [discordText, slackText] = await alerts(2)
    expect(JSON.parse(discordText)).toMatchObject({ edits: 2 })
    for (const text of [discordText, slackText]) {
      expect(text).toContain(QUOTE)
      expect(text).not.toMatch(/wycofano/iu)
    }
  })

  test('nobody else sees the menu’s form, whatever the platform lets through', async () => {
    const [, , alert] = onDiscord.messages()
    if (alert === undefined) throw new Error('no alert stands on Discord')
    const { message } = await onDiscord.onMessage('Correct…', alert)
    expect(message.content + JSON.stringify(message.embeds)).toMatch(/osoba zarządzająca|manages Depesza/u)
    const refused = await onSlack.command('popraw story-3', { channel: CHANNEL, user: 'U0ANNA001' })
    expect(visibleText(refused)).toContain('osoba zarządzająca')
  })
})

describe('feedback', () => {
  test('from the press on both platforms to precision and a proposal in the audit channel', async () => {
    const value = 'form|bialorus|Mińsku'
    const sayOnSlack = async (number: number, user: string) => {
      const asker = { channel: CHANNEL, user }
      const message = onSlack.messages(CHANNEL).filter(({ visibleTo }) => visibleTo === null)[number - 1]
      const asked = await onSlack.press('Nietrafne', message, asker)
      await onSlack.choose({ menu: 'Co się nie zgadza?', value }, asked, asker)
    }
    await sayOnSlack(1, 'U0ANNA001')
    await sayOnSlack(2, 'U0ANNA001')
    await onDiscord.press('Nietrafne')
    await onDiscord.choose('Co się nie zgadza?', value)
    await deliverMessages(world)
    const proposal = onSlack.messages(AUDIT).find((message) => visibleText(message).includes('Propozycja'))
    expect(proposal && visibleText(proposal)).toContain('Nietrafne: 3 z 3 alertów, zdaniem 2 osób')
    const shown = visibleText(await onSlack.command('trafnosc 7', boss))
    expect(shown).toContain('Temat „Białoruś”: 3 z 3 nietrafnych (trafność 0%)')
    expect(shown).toContain('Forma „Mińsku” w temacie „Białoruś”: 3 z 3 nietrafnych')
    const kept = await onSlack.press('Zostaw formę „Mińsku”', proposal, { ...boss, channel: AUDIT })
    expect(visibleText(kept)).toContain('ta propozycja nie wróci')
  })
})

test('nothing that either platform forbids was sent, and nothing came twice', () => {
  expect([...onDiscord.violations, ...onSlack.violations]).toEqual([])
  expect(onSlack.repeated()).toEqual([])
})
