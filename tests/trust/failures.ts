import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './trials.ts'

/** One case that broke a promise: case number N of a trial with seed S is case 1 with seed S + N. */
export type Failure = {
  /** Which promise: what is counted together stands under one kind. */
  readonly kind: string
  readonly seed: number
  readonly problem: string
  /** The input, so that the case can be looked at. */
  readonly input: string | Uint8Array
}

/** How many failing inputs are written out; the rest is only counted. */
const WRITTEN = 20

/** Failures of a trial: counted by kind, the first ones told on standard error and written to the temporary folder. */
export type Failures = {
  add(failure: Failure): void
  count(kind: string): number
  /** "0 <kind> in <cases>", which holds only where there is none. */
  figure(kind: string, cases: number): Figure
}

export function gatherFailures(trial: string, folder = join(tmpdir(), 'depesza-fuzz')): Failures {
  const counts = new Map<string, number>()
  let written = 0
  const count = (kind: string): number => counts.get(kind) ?? 0
  return {
    add({ kind, seed, problem, input }) {
      counts.set(kind, count(kind) + 1)
      if (count(kind) > WRITTEN || written >= WRITTEN * 3) return
      written += 1
      mkdirSync(folder, { recursive: true })
      const file = join(folder, `${trial}-${kind.replaceAll(/\W+/gu, '-')}-${seed}`)
      writeFileSync(file, input)
      const again = `npm run fuzz -- ${trial}=1 seed=${seed}`
      process.stderr.write(`${trial}: ${kind}: ${problem.slice(0, 400)}\n  ${file}\n  again: ${again}\n`)
    },
    count,
    figure: (kind, cases) => ({
      name: `${trial}: ${kind}`,
      measured: `${count(kind)} in ${cases}`,
      mark: '0',
      holds: count(kind) === 0 && cases > 0,
    }),
  }
}
