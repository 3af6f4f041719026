import { commands } from '#commands/index.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import type { ConnectContext } from '#ports/platform.ts'
import { discord } from '#platforms/discord/index.ts'
import { slack } from '#platforms/slack/index.ts'
import { contextFor } from '../platforms/discord/harness.ts'
import { startDiscordServer, type DiscordServer } from '../servers/discord/index.ts'
import { startSlackServer, visibleText, waitFor, type SlackServer } from '../servers/slack/index.ts'
import { askers, expectations, forgedActions, places, type Expectation } from './authority/expectations.ts'
import { archiveWorld, stateOf, STORY, TITLE } from './authority/world.ts'
import type { Figure, Trial } from './trials.ts'

/** Every command and every forged button, by everybody, everywhere, through the real clients of both platforms. */
export const authority: Trial = {
  name: 'authority',
  count: forgedActions.length,
  async run({ count }) {
    const world = await archiveWorld()
    const [onDiscord, onSlack] = await Promise.all([startDiscordServer(), startSlackServer()])
    const context: ConnectContext = contextFor(onDiscord, createDispatcher(world), [])
    const bots = await Promise.all([
      discord.connect(context),
      slack.connect({ ...context, environment: onSlack.environment('socket') }),
    ])
    const before = await stateOf(world)
    try {
      await Promise.all([onDiscord.untilReady(), onSlack.connected()])
      const judged = [
        ...commands
          .filter(({ name }) => expectations[name] === undefined)
          .map(({ name }) => `/${name} has no expectation`),
        ...(await askOnDiscord(onDiscord)),
        ...(await askOnSlack(onSlack)),
        ...(await pressOnDiscord(onDiscord, count)),
        ...(await pressOnSlack(onSlack, count)),
        ...((await stateOf(world)) === before ? [] : ['the store was changed']),
      ]
      const all = 2 * (questions.length + Math.min(count, forgedActions.length))
      return [figureOf(judged, all)]
    } finally {
      await Promise.all(bots.map((bot) => bot.close()))
      await Promise.all([onDiscord.close(), onSlack.close(), world.store.close()])
    }
  },
}

type Question = Expectation & {
  readonly name: string
  readonly asker: (typeof askers)[number]
  readonly isElsewhere: boolean
}

const questions: readonly Question[] = Object.entries(expectations).flatMap(([name, rows]) =>
  rows.flatMap((row) =>
    askers.flatMap((asker) =>
      places.map((_place, index) => ({ ...row, name, asker, isElsewhere: index > 0 })),
    ),
  ),
)

async function askOnDiscord(server: DiscordServer): Promise<readonly string[]> {
  const wrong: string[] = []
  const contexts = server.commands().map((command) => JSON.stringify(Reflect.get(command, 'contexts')))
  if (contexts.some((one) => one !== '[0]')) wrong.push('the commands are offered in private messages')
  for (const { name, input, asker, isElsewhere, isSeenBy } of questions) {
    const channelId = isElsewhere ? server.otherChannelId : server.channelId
    const shown = (): number => server.messages(channelId).filter(({ flags }) => (flags & 64) === 0).length
    const before = shown()
    await server.command(name, input, { userId: asker.discordUser, channelId })
    const isShown = (): boolean => shown() > before
    if (isSeenBy === 'channel') await waitFor('the shared answer', isShown).catch(() => null)
    if (isShown() !== (isSeenBy === 'channel')) wrong.push(`/${name} by ${asker.who} on Discord: ${isSeenBy}`)
  }
  return wrong
}

async function askOnSlack(server: SlackServer): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const { name, words, asker, isElsewhere, isSeenBy } of questions) {
    const channel = isElsewhere ? 'C0INNY001' : 'C0KURIER1'
    const { visibleTo } = await server.command(`${name} ${words}`, { channel, user: asker.user })
    const expected = isSeenBy === 'asker' ? asker.user : null
    if (visibleTo !== expected) wrong.push(`/${name} by ${asker.who} on Slack: ${isSeenBy}`)
  }
  return wrong
}

/** A button is forged onto a message that really stands there: the client sends whatever the message shows. */
async function pressOnDiscord(server: DiscordServer, count: number): Promise<readonly string[]> {
  const wrong: string[] = []
  const message = server.write('Wiadomość z podrobionym przyciskiem')
  for (const action of actions(count)) {
    if (action === '' || action.length > 100) continue
    const button = { type: 2, style: 2, label: 'Podrobiony', custom_id: action }
    Object.assign(message, { components: [{ type: 1, components: [button] }] })
    const answer = await server.press(action)
    if (JSON.stringify(answer.message).includes(TITLE))
      wrong.push(`${JSON.stringify(action)} on Discord showed a story`)
    if (!answer.isPrivate) wrong.push(`${JSON.stringify(action)} on Discord was answered to everybody`)
  }
  return wrong
}

async function pressOnSlack(server: SlackServer, count: number): Promise<readonly string[]> {
  const wrong: string[] = []
  const asker = { channel: 'C0KURIER1', user: 'U0ANNA001' }
  const shown = await server.command('recent 7d', asker)
  for (const action of actions(count)) {
    if (action === '') continue
    const forged = JSON.parse(
      JSON.stringify(shown).replaceAll(/"value":"[^"]*"/gu, `"value":${JSON.stringify(action)}`),
    ) as typeof shown
    const answer = await server.press(action, forged, asker)
    if (visibleText(answer).includes(TITLE)) wrong.push(`${JSON.stringify(action)} on Slack showed a story`)
    if (answer.visibleTo === null) wrong.push(`${JSON.stringify(action)} on Slack was answered to everybody`)
  }
  return wrong
}

function actions(count: number): readonly string[] {
  return forgedActions.slice(0, count).map((action) => action.replaceAll('STORY', STORY))
}

function figureOf(wrong: readonly string[], all: number): Figure {
  for (const line of wrong.slice(0, 20)) process.stderr.write(`  ${line}\n`)
  return {
    name: 'commands and forged buttons',
    measured: `${all - wrong.length} of ${all} right`,
    mark: 'all',
    holds: wrong.length === 0,
  }
}
