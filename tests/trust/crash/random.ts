import { chanceOf } from '../chance.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import { endOf, figuresOf, inChains, patienceMs, pause, runChains } from './chains.ts'
import type { Desk } from './desk.ts'

/** Channels on each of the two platforms: one story goes to fifty. */
const CHANNELS = 25

/** One kill: at which part of the time that a bot takes from its start until everything stands, from 0 to 1. */
type Moment = { readonly share: number }

/** kill -9 at any time, while several articles are on their way to fifty channels. */
export const random: Trial = { name: 'random', count: 100, run: runRandom }

async function runRandom({ count, seed, progress }: TrialRun): Promise<readonly Figure[]> {
  const chance = chanceOf(seed)
  const moments = Array.from({ length: count }, (): Moment => ({ share: chance.below(1000) / 1000 }))
  const durations = new WeakMap<Desk, number>()
  const outcome = await runChains(inChains(moments, chance), {
    desk: { channelsPerPlatform: CHANNELS },
    kill: async (desk, { share }) => {
      const duration = durations.get(desk) ?? (await timeOfRun(desk))
      durations.set(desk, duration)
      return killAfter(desk, share * duration)
    },
    nameOf: ({ share }) => `${Math.round(100 * share)} % of a run`,
    progress,
  })
  return figuresOf(outcome)
}

/** How long a bot takes here from its start until its articles stand everywhere. */
async function timeOfRun(desk: Desk): Promise<number> {
  desk.publishNews(1)
  const startedAt = performance.now()
  await endOf(await desk.start({ args: ['run', '--once'] }), patienceMs)
  return performance.now() - startedAt
}

async function killAfter(desk: Desk, ms: number): Promise<boolean> {
  desk.publishNews(1)
  const bot = await desk.start()
  await Promise.race([pause(ms), bot.ended])
  await bot.kill()
  return (await bot.ended) === 'SIGKILL'
}
