import { pathOf } from '#commands/command-path.ts'
import { commands } from '#commands/index.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import type { ConnectContext } from '#ports/platform.ts'
import { discord } from '#platforms/discord/index.ts'
import { slack } from '#platforms/slack/index.ts'
import { contextFor } from '../platforms/discord/harness.ts'
import { startDiscordServer, type DiscordServer } from '../servers/discord/index.ts'
import { startSlackServer } from '../servers/slack/index.ts'
import { askers, expectations, forgedActions, type Question } from './authority/expectations.ts'
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
    const { questionsAt, forgedAt } = shareOf(count)
    try {
      await Promise.all([onDiscord.untilReady(), onSlack.connected()])
      const judged = [
        ...commands
          .map(pathOf)
          .map((path) => (expectations[path] === undefined ? `/${path} has no expectation` : null)),
        areOfferedInServersAlone(onDiscord),
        ...(await askOnDiscord(onDiscord, questionsAt)),
        ...(await typeOnDiscord(onDiscord)),
        ...(await askOnSlack(onSlack, questionsAt)),
        ...(await pressOnDiscord(onDiscord, forgedAt)),
        ...(await pressOnSlack(onSlack, forgedAt)),
        (await stateOf(world)) === before ? null : 'the store was changed',
      ]
      return [figureOf(judged)]
    } finally {
      await Promise.all(bots.map((bot) => bot.close()))
      await Promise.all([onDiscord.close(), onSlack.close(), world.store.close()])
    }
  },
}

/**
 * What is asked and pressed at a place, by the place's number. Of a share every command is asked at every place, and every forged button is
 * pressed, by whoever's turn it is and where its turn is: over the places everybody asks everything.
 */
function shareOf(count: number): {
  readonly questionsAt: (place: number) => readonly Question[]
  readonly forgedAt: (place: number) => readonly string[]
} {
  const step = Math.max(1, Math.ceil(forgedActions.length / count))
  const rows = Object.entries(expectations).flatMap(([name, ways]) => ways.map((way) => ({ ...way, name })))
  const isAll = step === 1
  return {
    questionsAt: (place) =>
      rows.flatMap((row, index) =>
        askers
          .filter((_, turn) => isAll || turn === (index + place) % askers.length)
          .map((asker) => ({ ...row, asker })),
      ),
    forgedAt: (place) =>
      forgedActions
        .filter((_, index) => (index + place) % step === 0)
        .map((action) => action.replaceAll('STORY', STORY)),
  }
}

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
