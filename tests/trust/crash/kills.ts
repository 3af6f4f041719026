import type { BotProcess } from '../../end-to-end/bot-process.ts'
import { chanceOf, type Chance } from '../chance.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import { endOf, figuresOf, inChains, patienceMs, pause, runChains, tell } from './chains.ts'
import type { Desk } from './desk.ts'
import { places, type Place } from './places.ts'
import { arrange, type SituationName } from './situations.ts'

/** What the bot prints once its first cycle is over. */
const GOES_ON = 'działa dalej'

/** One kill: the point, in which of its situations, and the how-manieth time it is passed. */
export type Kill = { readonly place: Place; readonly situation: SituationName; readonly nth: number }

/** kill -9 at every fault point in turn, both platforms. */
export const kills: Trial = { name: 'kills', count: 300, run: runKills }

async function runKills({ count, seed, progress }: TrialRun): Promise<readonly Figure[]> {
  const chance = chanceOf(seed)
  const order: Place[] = []
  while (order.length < count) order.push(...shuffled(places, chance))
  return killAt(order.slice(0, count), chance, progress)
}

/** The figures of one kill at each of the places, in chains by chance. */
export async function killAt(
  chosen: readonly Place[],
  chance: Chance,
  progress: (line: string) => void,
): Promise<readonly Figure[]> {
  const all = chosen.map((place): Kill => {
    const nth = 1 + chance.below(place.times)
    return { place, situation: chance.pick(place.situations), nth }
  })
  const desk = { channelsPerPlatform: 1 }
  const outcome = await runChains(inChains(all, chance), { desk, kill: isKilled, nameOf, progress })
  const reached = new Set(outcome.killed.map(({ place }) => place.point))
  const tried = new Set(chosen.map(({ point }) => point))
  const share = tried.size < places.length ? ` of ${places.length} that there are` : ''
  return [
    ...figuresOf(outcome),
    {
      name: 'fault points reached',
      measured: `${reached.size} of ${tried.size}${share}`,
      mark: 'all, at every try',
      holds: outcome.survived.length === 0,
    },
  ]
}

/** Starts a bot that is to die there; answers whether it did. */
async function isKilled(desk: Desk, kill: Kill): Promise<boolean> {
  await arrange(desk, kill.situation, kill.place.platform)
  const bot = await desk.start({ killAt: `${kill.place.point}:${kill.nth}` })
  const stopping = kill.situation === 'stopping' ? stopOnceIdle(bot) : null
  const end = await endOf(bot, patienceMs)
  await stopping
  desk.calm()
  if (end !== 'SIGKILL') tell(`${nameOf(kill)} was not reached (${end})\n${bot.output()}`)
  return end === 'SIGKILL'
}

async function stopOnceIdle(bot: BotProcess): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!bot.output().includes(GOES_ON) && performance.now() < deadline) await pause(20)
  await bot.stop()
}

function nameOf({ place, situation, nth }: Kill): string {
  return `${place.point}:${nth} (${situation})`
}

function shuffled<Item>(items: readonly Item[], chance: Chance): readonly Item[] {
  const left = [...items]
  return items.flatMap(() => left.splice(chance.below(left.length), 1))
}
