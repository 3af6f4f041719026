import { parentPort, workerData } from 'node:worker_threads'
import { parserCase, tryParserCase, type ParserVerdict } from './case.ts'

/** What a thread is asked: a stretch of seeds; and where it keeps the one that it is at, for its watchdog. */
export type ThreadTask = { readonly from: number; readonly to: number }
export type ThreadData = { readonly current: SharedArrayBuffer }

/** What a thread tells: a case that is worth telling, or the end of its stretch. */
export type ThreadReport =
  | { readonly kind: 'case'; readonly seed: number; readonly verdict: ParserVerdict }
  | { readonly kind: 'done'; readonly slowestMs: number }

const { current } = workerData as ThreadData
const at = new Int32Array(current)

parentPort?.on('message', (task: ThreadTask) => void tryStretch(task))

async function tryStretch({ from, to }: ThreadTask): Promise<void> {
  let slowestMs = 0
  for (let seed = from; seed < to; seed += 1) {
    Atomics.store(at, 0, seed)
    const one = parserCase(seed)
    Atomics.add(at, 1, 1)
    const verdict = await tryParserCase(one)
    slowestMs = Math.max(slowestMs, verdict.cpuMs)
    if (isTelling(verdict)) tell({ kind: 'case', seed, verdict })
  }
  tell({ kind: 'done', slowestMs })
}

function isTelling({ crash, cpuMs, problems, lost }: ParserVerdict): boolean {
  return crash !== null || cpuMs > 1000 || problems.length + lost.length > 0
}

function tell(report: ThreadReport): void {
  parentPort?.postMessage(report)
}
