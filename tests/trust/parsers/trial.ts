import { Worker } from 'node:worker_threads'
import { gatherFailures, type Failures } from '../failures.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import { parserCase, type ParserVerdict } from './case.ts'
import type { ThreadReport, ThreadTask } from './thread.ts'

/** Longer than this of the processor's time is a hang. */
const HANG_MS = 1000
/** A case that has not ended after so long by the wall is given up, and its thread with it. */
const GIVEN_UP_MS = 20_000
/** How many cases one thread takes; a new one starts in about half a second. */
const STRETCH = 2000
const THREADS = 2

/**
 * Broken feeds and pages through the parsers themselves, in two threads: no crash, no hang, and of whatever is read only
 * what a reader and the rest of the program can stand. Sound ones among them have to be read without a loss.
 */
export const parsersTrial: Trial = { name: 'parsers', count: 20_000, run }

type State = {
  readonly failures: Failures
  readonly waiting: ThreadTask[]
  slowestMs: number
}

async function run({ count, seed, progress }: TrialRun): Promise<readonly Figure[]> {
  const stretch = Math.min(STRETCH, Math.ceil(count / THREADS))
  const waiting = Array.from({ length: Math.ceil(count / stretch) }, (_, index) => {
    const from = seed + index * stretch
    return { from, to: Math.min(from + stretch, seed + count) }
  })
  const state: State = { failures: gatherFailures('parsers'), waiting, slowestMs: 0 }
  const ticker = setInterval(() => progress(`stretches to go: ${state.waiting.length}`), 10_000)
  await Promise.all(Array.from({ length: THREADS }, () => drain(state)))
  clearInterval(ticker)
  return [
    state.failures.figure('crashes', count),
    {
      name: 'parsers: slowest case',
      measured: `${Math.round(state.slowestMs)} ms`,
      mark: `${HANG_MS} ms`,
      holds: state.slowestMs <= HANG_MS && state.failures.count('hangs') === 0,
    },
    state.failures.figure('broken promises', count),
    state.failures.figure('losses of sound input', count),
  ]
}

/** Works through the waiting stretches, one thread after the other. */
async function drain(state: State): Promise<void> {
  for (let task = state.waiting.shift(); task !== undefined; task = state.waiting.shift()) {
    const rest = await runStretch(state, task)
    if (rest !== null) state.waiting.unshift(rest)
  }
}

/** Runs a stretch in a thread of its own. Answers what is left of it after a case in which the thread was lost. */
function runStretch(state: State, task: ThreadTask): Promise<ThreadTask | null> {
  const current = new SharedArrayBuffer(8)
  const at = new Int32Array(current)
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { current },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  return new Promise((resolve) => {
    let seen = { beat: -1, at: performance.now() }
    const watchdog = setInterval(() => {
      const beat = Atomics.load(at, 1)
      if (beat !== seen.beat) seen = { beat, at: performance.now() }
      else if (beat > 0 && performance.now() - seen.at > GIVEN_UP_MS)
        lose('hangs', `no answer after ${GIVEN_UP_MS} ms`)
    }, 500)
    const end = (rest: ThreadTask | null): void => {
      clearInterval(watchdog)
      void thread.terminate()
      resolve(rest)
    }
    const lose = (kind: string, problem: string): void => {
      const seed = Atomics.load(at, 0)
      fail(state, { kind, seed, problem })
      end({ from: seed + 1, to: task.to })
    }
    thread.on('error', (error) => lose('crashes', String(error)))
    thread.on('message', (report: ThreadReport) => {
      if (report.kind === 'case') return judge(state, report.seed, report.verdict)
      state.slowestMs = Math.max(state.slowestMs, report.slowestMs)
      end(null)
    })
    thread.postMessage(task)
  })
}

function judge(state: State, seed: number, { crash, cpuMs, problems, lost }: ParserVerdict): void {
  if (crash !== null) fail(state, { kind: 'crashes', seed, problem: crash })
  if (cpuMs > HANG_MS) fail(state, { kind: 'hangs', seed, problem: `${Math.round(cpuMs)} ms` })
  if (problems.length > 0) fail(state, { kind: 'broken promises', seed, problem: problems.join('; ') })
  if (lost.length > 0) fail(state, { kind: 'losses of sound input', seed, problem: lost.join('; ') })
}

function fail(
  state: State,
  failure: { readonly kind: string; readonly seed: number; readonly problem: string },
): void {
  state.failures.add({ ...failure, input: parserCase(failure.seed).bytes })
}
