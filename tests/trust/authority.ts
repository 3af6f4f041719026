import { pathOf } from '#commands/command-path.ts'
import { commands } from '#commands/index.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import type { ConnectContext } from '#ports/platform.ts'
import { discord } from '#platforms/discord/index.ts'
import { slack } from '#platforms/slack/index.ts'
import { contextFor } from '../platforms/discord/harness.ts'
import { startDiscordServer, type DiscordServer } from '../servers/discord/index.ts'
import { startSlackServer } from '../servers/slack/index.ts'
import { askers, expectations, forgedActions } from './authority/expectations.ts'
import { askOnDiscord, pressOnDiscord, typeOnDiscord } from './authority/on-discord.ts'
import { askOnSlack, pressOnSlack } from './authority/on-slack.ts'
import { archiveWorld, stateOf, STORY } from './authority/world.ts'
import type { Figure, Trial } from './trials.ts'

const onSlackPlaces = { addresses: ['C0KURIER1'], forums: [], threaded: [] }

/** Every command and every button, true or forged, by everybody, from everywhere, through the real clients of both platforms. */
export const authority: Trial = {
  name: 'authority',
  count: forgedActions.length,
  async run({ count }) {
    const world = await archiveWorld()
    const [onDiscord, onSlack] = await Promise.all([startDiscordServer(), startSlackServer()])
    const context: ConnectContext = contextFor(onDiscord, createDispatcher(world), [])
    const bots = await Promise.all([
      discord.connect(context),
      slack.connect({ ...context, environment: onSlack.environment('socket'), places: () => onSlackPlaces }),
    ])
    const before = await stateOf(world)
    const forged = forgedActions.slice(0, count).map((action) => action.replaceAll('STORY', STORY))
    try {
      await Promise.all([onDiscord.untilReady(), onSlack.connected()])
      const judged = [
        ...commands
          .map(pathOf)
          .map((path) => (expectations[path] === undefined ? `/${path} has no expectation` : null)),
        areOfferedInServersAlone(onDiscord),
        ...(await askOnDiscord(onDiscord, questions)),
        ...(await typeOnDiscord(onDiscord)),
        ...(await askOnSlack(onSlack, questions)),
        ...(await pressOnDiscord(onDiscord, forged)),
        ...(await pressOnSlack(onSlack, forged)),
        (await stateOf(world)) === before ? null : 'the store was changed',
      ]
      return [figureOf(judged)]
    } finally {
      await Promise.all(bots.map((bot) => bot.close()))
      await Promise.all([onDiscord.close(), onSlack.close(), world.store.close()])
    }
  },
}

const questions = Object.entries(expectations).flatMap(([name, rows]) =>
  rows.flatMap((row) => askers.map((asker) => ({ ...row, name, asker }))),
)

function areOfferedInServersAlone(server: DiscordServer): string | null {
  const contexts = server.commands().map((command) => JSON.stringify(Reflect.get(command, 'contexts')))
  return contexts.every((one) => one === '[0]') ? null : 'the commands are offered in private messages'
}

function figureOf(judged: readonly (string | null)[]): Figure {
  const wrong = judged.filter((line) => line !== null)
  for (const line of wrong.slice(0, 20)) process.stderr.write(`  ${line}\n`)
  return {
    name: 'commands and buttons from everywhere',
    measured: `${judged.length - wrong.length} of ${judged.length} right`,
    mark: 'all',
    holds: wrong.length === 0,
  }
}
