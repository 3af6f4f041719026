import type { Figure, Trial, TrialRun } from '../trials.ts'
import { publishers } from './habits/index.ts'
import { runSequence, type Verdict } from './run-sequence.ts'
import type { Sequence, Shown } from './shown.ts'
import { simulate } from './simulate.ts'

/** The most of repeats and of misses that a newsroom bears: one in a thousand. */
const BEARABLE = 0.001
/** How many wrong articles of a sequence are shown. */
const SHOWN = 2

/**
 * Feeds over days: publishers with bad habits, each played through the pipeline, and every alert held against what the
 * simulation knows to be a new article. Publishers come in turn, so that a count of their number plays each of them once.
 */
export const sequences: Trial = { name: 'sequences', count: 2 * publishers.length, run }

async function run({ count, seed, progress }: TrialRun): Promise<readonly Figure[]> {
  const total = { owed: 0, alerts: 0, missed: 0, repeated: 0 }
  for (let index = 0; index < count; index += 1) {
    const publisher = publishers[(seed + index) % publishers.length] ?? []
    const sequence = simulate(publisher, seed + index)
    const verdict = await runSequence(sequence)
    total.owed += verdict.owed
    total.alerts += verdict.alerts
    total.missed += verdict.missed.length
    total.repeated += verdict.repeated.length
    progress(`${index + 1} of ${count}: ${sequence.name}`)
    tellWrong(sequence, verdict)
  }
  return [
    {
      name: 'sequences played',
      measured: `${count}, ${total.owed} new articles`,
      mark: 'any',
      holds: total.owed > 0,
    },
    share('repeated alerts', total.repeated, total.alerts),
    share('missed articles', total.missed, total.owed),
  ]
}

function share(name: string, wrong: number, all: number): Figure {
  const percent = all === 0 ? 100 : (100 * wrong) / all
  return {
    name,
    measured: `${wrong} of ${all} (${percent.toFixed(3)} %)`,
    mark: `at most ${100 * BEARABLE} %`,
    holds: percent <= 100 * BEARABLE,
  }
}

/** Names what went wrong and how to play it again. */
function tellWrong({ name, seed }: Sequence, { missed, repeated, owed }: Verdict): void {
  if (missed.length + repeated.length === 0) return
  const lines = [
    `${name} (sequences=1 seed=${seed}): ${missed.length} missed, ${repeated.length} repeated of ${owed}`,
    ...missed.slice(0, SHOWN).map((shown) => `  missed:   ${described(shown)}`),
    ...repeated.slice(0, SHOWN).map((shown) => `  repeated: ${described(shown)}`),
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
}

function described({ article, guid, link, title, date }: Shown): string {
  return `#${article} "${title}" guid ${guid} link ${link} date ${date}`
}
