import type { BotProcess } from '../../end-to-end/bot-process.ts'
import { chanceOf, type Chance } from '../chance.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import { openDesk, type Desk } from './desk.ts'
import { judge, type Verdict } from './judge.ts'
import { places, type Place } from './places.ts'
import { arrange, type SituationName } from './situations.ts'

/** Newsrooms side by side: a start takes one processor, and two is what a small machine has. */
const LANES = 2
/** After so many kills at most, a bot may finish everything, and is judged. */
const LONGEST_CHAIN = 4
/** A point that is not reached within this time is a dead one; a busy machine takes its time. */
const REACH_MS = 120_000
/** What the bot prints once its first cycle is over. */
const GOES_ON = 'działa dalej'

/** One kill: the point, in which of its situations, and the how-manieth time it is passed. */
export type Kill = { readonly place: Place; readonly situation: SituationName; readonly nth: number }

/** kill -9 at every fault point in turn, both platforms, in chains: what kills one bot is what the next one wakes up to. */
export const kills: Trial = {
  name: 'kills',
  count: 300,
  run: (trial) => runKills(plan(trial), trial),
}

/** Every place in turn, in an order by chance; again with other chances where there are more kills than places. */
function plan({ count, seed }: TrialRun): readonly (readonly Kill[])[] {
  const chance = chanceOf(seed)
  const order: Place[] = []
  while (order.length < count) order.push(...shuffled(places, chance))
  const all = order.slice(0, count).map((place) => ({
    place,
    situation: chance.pick(place.situations),
    nth: 1 + chance.below(place.times),
  }))
  return chained(all, chance)
}

/** The chains of kills, run side by side, each followed by a bot that may finish; and the figures. */
export async function runKills(
  chains: readonly (readonly Kill[])[],
  { progress }: Pick<TrialRun, 'progress'>,
): Promise<readonly Figure[]> {
  const queue = [...chains]
  const outcome: Outcome = { killed: [], unreached: [], drains: 0, troubles: [], verdicts: [] }
  const total = chains.flat().length
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: Math.min(LANES, chains.length) }, async () => {
      const desk = await openDesk({ channelsPerPlatform: 1 })
      try {
        for (let chain = queue.shift(); chain !== undefined; chain = queue.shift()) {
          await runChain(desk, chain, outcome)
          const seconds = (performance.now() - startedAt) / 1000 / outcome.killed.length
          progress(`${outcome.killed.length} of ${total} kills, ${seconds.toFixed(1)} s each`)
        }
        outcome.verdicts.push(judge(desk))
      } finally {
        await desk.close()
      }
    }),
  )
  return figuresOf(outcome)
}

type Outcome = {
  readonly killed: Kill[]
  readonly unreached: Kill[]
  drains: number
  /** What a bot said that should have finished and did not. */
  readonly troubles: string[]
  readonly verdicts: Verdict[]
}

/** Tells on standard error which kills brought something wrong, as soon as it shows. */
async function runChain(desk: Desk, chain: readonly Kill[], outcome: Outcome): Promise<void> {
  const before = judge(desk)
  for (const kill of chain) {
    const list = (await isKilled(desk, kill)) ? outcome.killed : outcome.unreached
    list.push(kill)
  }
  const bot = await desk.start({ args: ['run', '--once'] })
  const code = await within(2 * REACH_MS, bot)
  outcome.drains += 1
  if (code !== 0) outcome.troubles.push(`exit ${code} after ${chain.map(nameOf).join(', ')}`)
  const verdict = judge(desk)
  const isNews = JSON.stringify(verdict) !== JSON.stringify(before)
  if (!isNews && code === 0) return
  process.stderr.write(
    `\nafter ${chain.map(nameOf).join(', ')}: ${JSON.stringify(verdict)}\n${bot.output()}\n`,
  )
}

/** Starts a bot that is to die there; answers whether it did. */
async function isKilled(desk: Desk, { place, situation, nth }: Kill): Promise<boolean> {
  arrange(desk, situation, place.platform)
  const bot = await desk.start({ killAt: `${place.point}:${nth}` })
  const stopping = situation === 'stopping' ? stopOnceIdle(bot) : null
  const end = await within(REACH_MS, bot)
  await stopping
  desk.calm()
  if (end === 'SIGKILL') return true
  process.stderr.write(`\n${nameOf({ place, situation, nth })} was not reached (${end})\n${bot.output()}\n`)
  return false
}

async function stopOnceIdle(bot: BotProcess): Promise<void> {
  const deadline = performance.now() + REACH_MS
  while (!bot.output().includes(GOES_ON) && performance.now() < deadline) await pause(20)
  await bot.stop()
}

/** How the bot ended; "late" where it had to be killed at the end of the time. */
async function within(ms: number, bot: BotProcess): Promise<number | string> {
  const timer = new AbortController()
  const late = pause(ms, timer.signal).then(() => 'late')
  const end = await Promise.race([bot.ended, late])
  timer.abort()
  if (end === 'late') await bot.kill()
  return end
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => clearTimeout(timer))
  })
}

function nameOf({ place, situation, nth }: Kill): string {
  return `${place.point}:${nth} (${situation})`
}

function figuresOf({ killed, unreached, drains, troubles, verdicts }: Outcome): readonly Figure[] {
  const reached = new Set(killed.map(({ place }) => place.point))
  const tried = new Set([...killed, ...unreached].map(({ place }) => place.point))
  const none = (name: string, key: keyof Verdict): Figure => {
    const found = verdicts.flatMap((verdict) => verdict[key])
    return { name, measured: String(found.length), mark: '0', holds: found.length === 0 }
  }
  return [
    {
      name: 'kills',
      measured: `${killed.length}, ${drains} times to the end`,
      mark: 'each restart finishes',
      holds: killed.length > 0 && troubles.length === 0,
    },
    {
      name: 'fault points reached',
      measured: `${reached.size} of ${tried.size}${tried.size < places.length ? ` tried (there are ${places.length})` : ''}`,
      mark: 'all',
      holds: unreached.length === 0,
    },
    none('lost', 'lost'),
    none('double', 'double'),
    none('unasked', 'unasked'),
    none('out of order', 'disordered'),
    none('damage by integrity_check', 'damage'),
    none('rules of the platforms broken', 'violations'),
  ]
}

function shuffled<Item>(items: readonly Item[], chance: Chance): readonly Item[] {
  const left = [...items]
  return items.flatMap(() => left.splice(chance.below(left.length), 1))
}

function chained<Item>(items: readonly Item[], chance: Chance): readonly (readonly Item[])[] {
  const chains: Item[][] = []
  const left = [...items]
  while (left.length > 0) chains.push(left.splice(0, 1 + chance.below(LONGEST_CHAIN)))
  return chains
}
