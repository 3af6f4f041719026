import { chanceOf } from '../chance.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import { timingsFrom } from '../../../src/app/timings.ts'
import { openDiscordModel, openSlackModel, type ModelBench } from './model-bench.ts'
import { runModelCase, type ModelCase, type ModelEvent, type Standing } from './model-case.ts'

const nonceWindows = [0, 30_000, 120_000, 300_000]
const historyLags = [0, 1_000, 2_000, 3_000, 5_000, 8_000, 10_000]
/** The adapters give up after 10 s; what they sent last may be carried out a little later still. */
const latest = 12_000

const events: readonly ModelEvent[] = [
  'answer lost',
  'answer late',
  'carried out late',
  'killed, carried out late',
  'killed after the post',
  'removed by a moderator',
  'two parts',
  'request lost',
  'rate limit after the post',
]

const grid: readonly ModelCase[] = events.flatMap((event) =>
  historyLags.flatMap((historyLagMs) => [
    ...nonceWindows.map((nonceWindowMs) => caseOf('discord', { nonceWindowMs, historyLagMs, event })),
    caseOf('slack', { nonceWindowMs: 0, historyLagMs, event }),
  ]),
)

function caseOf(
  platform: ModelCase['platform'],
  rest: Pick<ModelCase, 'nonceWindowMs' | 'historyLagMs' | 'event'>,
): ModelCase {
  return { platform, ...rest, lateMs: latest }
}

/**
 * What the platforms may do with time, against the bot's real pauses: every nonce window by every lag of the history by everything that
 * may happen to a message. The clock is a model that is moved, so the factor is 1 and nobody waits.
 */
export const windows: Trial = { name: 'windows', count: grid.length, run: runWindows }

type Result = { readonly model: ModelCase; readonly standing: readonly Standing[] }

async function runWindows({ count, seed, progress }: TrialRun): Promise<readonly Figure[]> {
  const cases = casesOf(count, seed)
  const results: Result[] = []
  const tell = (result: Result): void => {
    results.push(result)
    if (results.length % 25 === 0) progress(`${results.length} of ${cases.length} cases`)
  }
  await Promise.all([
    runOn(
      openDiscordModel,
      cases.filter(({ platform }) => platform === 'discord'),
      tell,
    ),
    runOn(
      openSlackModel,
      cases.filter(({ platform }) => platform === 'slack'),
      tell,
    ),
  ])
  return figuresOf(results)
}

/** The grid; a share of it by chance where fewer are asked for, and times by chance beyond it where more are. */
function casesOf(count: number, seed: number): readonly ModelCase[] {
  const chance = chanceOf(seed)
  if (count < grid.length) return Array.from({ length: count }, () => chance.pick(grid))
  const more = Array.from({ length: count - grid.length }, () => ({
    ...chance.pick(grid),
    nonceWindowMs: chance.below(300_001),
    historyLagMs: chance.below(10_001),
    lateMs: chance.below(latest + 1),
  }))
  return [...grid, ...more]
}

async function runOn(
  open: (channelCount: number) => Promise<ModelBench>,
  cases: readonly ModelCase[],
  tell: (result: Result) => void,
): Promise<void> {
  if (cases.length === 0) return
  const bench = await open(cases.length)
  try {
    for (const [index, model] of cases.entries()) {
      const standing = await runModelCase(bench, model, bench.channels[index] ?? '')
      tell({ model, standing })
    }
    if (bench.violations.length > 0) throw new Error(bench.violations.join('\n'))
  } finally {
    await bench.close()
  }
}

function figuresOf(results: readonly Result[]): readonly Figure[] {
  const limited = results.filter(({ model }) => model.event === 'rate limit after the post')
  const removed = results.filter(({ model }) => model.event === 'removed by a moderator')
  const rest = results.filter((one) => !limited.includes(one) && !removed.includes(one))
  const { fenceMs, recheckMs } = timingsFrom({})
  const times = `fence ${fenceMs / 1000} s, second look ${recheckMs / 1000} s later`
  return [
    {
      name: 'cases of nonce window × history lag × event',
      measured: `${results.length}: ${times}; nonce 0 s–5 min, history 0–10 s late, requests 12 s late; times by 1, on a model clock`,
      mark: 'the real pauses',
      holds: results.length > 0,
    },
    count('lost', rest.filter(isLost), '0'),
    count('double', [...rest, ...removed].filter(isDouble), '0'),
    among(
      'double after a rate limit on what was posted',
      limited,
      isDouble,
      'none while the nonce is remembered',
    ),
    among('back after a moderator removed it', removed, isThere, 'none while the nonce is remembered'),
  ]
}

function count(name: string, wrong: readonly Result[], mark: string): Figure {
  tellOf(name, wrong)
  return { name, measured: String(wrong.length), mark, holds: wrong.length === 0 }
}

/** What only a nonce can keep from happening: it must not happen within the nonce's window. */
function among(
  name: string,
  results: readonly Result[],
  happened: (result: Result) => boolean,
  mark: string,
): Figure {
  const wrong = results.filter(happened)
  const guarded = results.filter(({ model }) => model.platform === 'discord' && model.nonceWindowMs >= 30_000)
  const broken = wrong.filter((one) => guarded.includes(one))
  tellOf(name, broken)
  const measured = `${broken.length} of ${guarded.length}; without a nonce ${wrong.length - broken.length} of ${results.length - guarded.length}`
  return { name, measured, mark, holds: broken.length === 0 }
}

function tellOf(name: string, wrong: readonly Result[]): void {
  for (const { model, standing } of wrong)
    process.stderr.write(`\n${name}: ${JSON.stringify(model)} ${JSON.stringify(standing)}\n`)
}

function isLost({ standing }: Result): boolean {
  return standing.some(({ times }) => times === 0)
}

function isDouble({ standing }: Result): boolean {
  return standing.some(({ times }) => times > 1)
}

function isThere({ standing }: Result): boolean {
  return standing.some(({ times }) => times > 0)
}
