import { Worker } from 'node:worker_threads'
import type { Bilingual } from '#domain/bilingual.ts'

/** A thread's answer, or why there will be none. */
export type ThreadAnswer =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'lost'; readonly reason: Bilingual }

export type ThreadLimits = {
  /** The most that the thread's heap may hold, in megabytes; 128 by default. */
  readonly heapMegabytes?: number
  /** What the thread finds as its `workerData`. */
  readonly data?: unknown
}

/** Keeps one thread, which answers every message with one message. Not to be asked again before it has answered. */
export type ThreadKeeper = {
  /** Sends a message to the thread, which is started where there is none. A thread that fails to answer is ended. */
  ask(message: unknown, timeLimitMs: number): Promise<ThreadAnswer>
  /** Ends the thread; a question under way is lost. */
  stop(): Promise<void>
}

type Thread = { readonly worker: Worker; readonly started: Promise<ThreadAnswer> }

const defaultHeapMegabytes = 128

/** Starting takes about 0.3 s; on a machine under load much more, which is no fault of the bytes. */
const startLimitMs = 30_000

/** `file` is the module that the thread runs; it must send one message when it is ready. */
export function createThreadKeeper(file: URL, limits: ThreadLimits): ThreadKeeper {
  let thread: Thread | null = null
  return { ask, stop }

  async function ask(message: unknown, timeLimitMs: number): Promise<ThreadAnswer> {
    const { worker, started } = running()
    worker.ref()
    const start = await started
    const answer = start.kind === 'lost' ? start : await question(worker, message, timeLimitMs)
    worker.unref()
    if (answer.kind === 'lost') await stop()
    return answer
  }

  function running(): Thread {
    if (thread !== null) return thread
    const current = startThread(file, limits)
    thread = current
    current.worker.once('exit', () => {
      if (thread === current) thread = null
    })
    return current
  }

  async function stop(): Promise<void> {
    const stopped = thread
    thread = null
    await stopped?.worker.terminate()
  }
}

/** A death between two questions has nobody to tell; the next question starts another thread. */
function ignoreWhileIdle(): void {}

function startThread(file: URL, { heapMegabytes = defaultHeapMegabytes, data }: ThreadLimits): Thread {
  const worker = new Worker(file, {
    execArgv: [],
    workerData: data,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 12 },
  })
  worker.on('error', ignoreWhileIdle)
  return { worker, started: nextAnswer(worker, startLimitMs) }
}

function question(worker: Worker, message: unknown, timeLimitMs: number): Promise<ThreadAnswer> {
  const answer = nextAnswer(worker, timeLimitMs)
  worker.postMessage(message)
  return answer
}

async function nextAnswer(worker: Worker, timeLimitMs: number): Promise<ThreadAnswer> {
  const { promise, resolve } = Promise.withResolvers<ThreadAnswer>()
  const lose = (reason: Bilingual): void => resolve({ kind: 'lost', reason })
  const onMessage = (message: unknown): void => resolve({ kind: 'message', message })
  const onError = (error: unknown): void => lose(deathReason(error))
  const onExit = (): void => lose(ended)
  const timer = setTimeout(() => lose(overTime(timeLimitMs)), timeLimitMs)
  worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    worker.off('message', onMessage).off('error', onError).off('exit', onExit)
  }
}

function deathReason(error: unknown): Bilingual {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory ? outOfMemory : brokeDown
}

const ended: Bilingual = { pl: 'parser zakończył pracę', en: 'the parser ended' }
const outOfMemory: Bilingual = { pl: 'wymaga za dużo pamięci', en: 'it needs too much memory' }
const brokeDown: Bilingual = { pl: 'parser uległ awarii', en: 'the parser broke down' }

function overTime(ms: number): Bilingual {
  const en = `${Math.round(ms / 100) / 10} s`
  return { pl: `trwało to dłużej niż ${en.replace('.', ',')}`, en: `it took longer than ${en}` }
}
