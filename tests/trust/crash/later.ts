import { chanceOf, type Chance } from '../chance.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import { flows, type Flow } from './flows.ts'
import { runFlow } from './flow-case.ts'
import { openDiscordModel, openSlackModel, type ModelBench } from './model-bench.ts'

/** One death in this many is followed by another one of the bot that comes after. */
const ONE_IN = 3
/** A bot that comes after another dies, if at all, within so many fault points. */
const SECOND_WITHIN = 60

type Case = { readonly flow: Flow; readonly deaths: readonly number[] }
type Found = { readonly lost: string[]; readonly double: string[]; readonly disordered: string[] }

/**
 * A bot that dies at every fault point that it passes on the ways on which it says something later: the summary of a night, the list of what was
 * over a ceiling, a digest, a silence, a correction. Real adapters, a clock that is moved. First each way is gone without a death.
 */
export const later: Trial = { name: 'later', count: 400, run: runLater }

async function runLater({ count, seed, progress }: TrialRun): Promise<readonly Figure[]> {
  const half = Math.ceil(count / 2)
  const benches = [openDiscordModel, openSlackModel]
  const outcomes: Outcome[] = []
  for (const [index, open] of benches.entries()) {
    const cases = index === 0 ? half : count - half
    outcomes.push(await runOn(open, { cases, chance: chanceOf(seed + index), progress }))
  }
  const all = (key: keyof Found): readonly string[] => outcomes.flatMap(({ found }) => found[key])
  const passed = new Set(outcomes.flatMap(({ points }) => [...points]))
  const killed = outcomes.reduce((sum, { deaths }) => sum + deaths, 0)
  const possible = outcomes.reduce((sum, one) => sum + one.possible, 0)
  return [
    {
      name: 'deaths on the ways of what is said later',
      measured: `${killed} in ${count} runs; a run passes ${possible} fault points of ${passed.size} kinds, on all ways and both platforms`,
      mark: 'each run comes to its end',
      holds: killed > 0,
    },
    ...(['lost', 'double', 'disordered'] as const).map((key) => ({
      name: `${key}, said later`,
      measured: String(all(key).length),
      mark: '0',
      holds: all(key).length === 0,
    })),
  ]
}

type Share = { readonly cases: number; readonly chance: Chance; readonly progress: (line: string) => void }

/** What came of the runs on one platform: `possible` is how many fault points all ways pass together. */
type Outcome = {
  readonly found: Found
  readonly points: ReadonlySet<string>
  readonly deaths: number
  readonly possible: number
}

async function runOn(
  open: (channels: number) => Promise<ModelBench>,
  { cases, chance, progress }: Share,
): Promise<Outcome> {
  const bench = await open(cases + flows.length)
  const channels = [...bench.channels]
  const found: Found = { lost: [], double: [], disordered: [] }
  const run = async ({ flow, deaths }: Case) => {
    const result = await runFlow(bench, flow, { channel: channels.shift() ?? '', deaths })
    judge(flow, result.texts, {
      found,
      name: `${bench.platform}: ${flow.name}, dies at ${deaths.join(', ')}`,
    })
    return result.passed
  }
  try {
    const ways = new Map<Flow, number>()
    const points = new Set<string>()
    for (const flow of flows) {
      const passed = await run({ flow, deaths: [] })
      for (const point of passed) points.add(point)
      ways.set(flow, passed.length)
    }
    let deaths = 0
    for (const [index, one] of casesOf(ways, cases, chance).entries()) {
      await run(one)
      deaths += one.deaths.length
      if (index % 20 === 19) progress(`${index + 1} of ${cases} runs on ${bench.platform}`)
    }
    if (bench.violations.length > 0) throw new Error(bench.violations.join('\n'))
    return { found, points, deaths, possible: [...ways.values()].reduce((sum, length) => sum + length, 0) }
  } finally {
    await bench.close()
  }
}

/** Deaths at every fault point of every way, in an order of chance; from the beginning again where more are asked for. */
function casesOf(ways: ReadonlyMap<Flow, number>, count: number, chance: Chance): readonly Case[] {
  const all = [...ways].flatMap(([flow, length]) =>
    Array.from({ length }, (_, index): Case => ({ flow, deaths: [index + 1] })),
  )
  const cases: Case[] = []
  let left: Case[] = []
  while (cases.length < count) {
    if (left.length === 0) left = [...all]
    const [one] = left.splice(chance.below(left.length), 1)
    if (one === undefined) break
    const more = chance.below(ONE_IN) === 0 ? [1 + chance.below(SECOND_WITHIN)] : []
    cases.push({ ...one, deaths: [...one.deaths, ...more] })
  }
  return cases
}

type Judging = { readonly found: Found; readonly name: string }

/** By what stands on the platform alone. */
function judge({ standing, order }: Flow, texts: readonly string[], { found, name }: Judging): void {
  const wrong: string[] = []
  for (const [token, times] of Object.entries(standing)) {
    const count = texts.filter((text) => text.includes(token)).length
    const problem = `${name}: ${token} ${count} times and not ${times}`
    if (count < times) found.lost.push(problem)
    if (count > times) found.double.push(problem)
    if (count !== times) wrong.push(problem)
  }
  for (const text of texts.filter((one, index) => texts.indexOf(one) !== index)) {
    found.double.push(text)
    wrong.push(`${name}: twice ${text}`)
  }
  const placeOf = (token: string): number => texts.findLastIndex((text) => text.includes(token))
  for (const [before, behind] of order) {
    if (placeOf(before) <= placeOf(behind)) continue
    found.disordered.push(`${name}: ${before} behind ${behind}`)
    wrong.push(`${name}: ${before} behind ${behind}`)
  }
  for (const line of wrong) process.stderr.write(`\n${line}\n`)
}
