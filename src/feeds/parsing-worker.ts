import { Worker } from 'node:worker_threads'
import type { ExtractedPage } from './extract-page.ts'
import type { ParsedFeed, SourceHint } from './parse-feed-text.ts'

/** What the worker is asked to do with some bytes. */
export type ParsingTask = {
  readonly kind: 'feed' | 'page'
  readonly bytes: Uint8Array
  readonly hint: SourceHint
}

type Result = ParsedFeed | ExtractedPage

/** Parses untrusted bytes away from the main thread. No method throws for what the bytes hold. */
export type ParsingWorker = {
  parseFeed(bytes: Uint8Array, hint: SourceHint): Promise<ParsedFeed>
  extractPage(bytes: Uint8Array, hint: SourceHint): Promise<ExtractedPage>
  /** Ends the thread; a task under way or waiting fails. */
  close(): Promise<void>
}

export type ParsingLimits = {
  /** The most that one task may take, in milliseconds; 5 s by default. */
  readonly timeLimitMs?: number
  /** The most that the thread's heap may hold, in megabytes; 192 by default. */
  readonly heapMegabytes?: number
}

const defaultTimeLimitMs = 5000
const defaultHeapMegabytes = 192

/** Starting takes about 0.3 s; on a machine under load much more, which is no fault of the bytes. */
const startLimitMs = 30_000

type Thread = { readonly worker: Worker; readonly ready: Promise<string | null> }

/**
 * One thread for all feeds and pages, begun with the first task, asked one task at a time. It is stopped when a task
 * takes too long and begun anew with the next one, as after a death of its own. It keeps no process alive while idle.
 */
export function createParsingWorker(limits: ParsingLimits = {}): ParsingWorker {
  let thread: Thread | null = null
  let isClosed = false
  let line: Promise<unknown> = Promise.resolve()

  return {
    parseFeed: async (bytes, hint) => (await inTurn({ kind: 'feed', bytes, hint })) as ParsedFeed,
    extractPage: async (bytes, hint) => (await inTurn({ kind: 'page', bytes, hint })) as ExtractedPage,
    async close() {
      isClosed = true
      await stop()
    },
  }

  function inTurn(task: ParsingTask): Promise<Result> {
    const result = line.then(() => run(task))
    line = result
    return result
  }

  async function run(task: ParsingTask): Promise<Result> {
    if (isClosed) return failed('the parser was closed')
    thread ??= startThread(limits)
    const { worker, ready } = thread
    worker.ref()
    const startFailure = await ready
    const result =
      startFailure === null
        ? await ask(worker, task, limits)
        : { result: failed(startFailure), isAlive: false }
    worker.unref()
    if (!result.isAlive) await stop()
    return result.result
  }

  async function stop(): Promise<void> {
    const stopped = thread
    thread = null
    await stopped?.worker.terminate()
  }
}

function startThread({ heapMegabytes = defaultHeapMegabytes }: ParsingLimits): Thread {
  const worker = new Worker(new URL('./parsing-thread.ts', import.meta.url), {
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
  })
  const ready = nextEvent(worker, startLimitMs).then((event) =>
    event.kind === 'message' ? null : `the parser did not start: ${event.reason}`,
  )
  return { worker, ready }
}

async function ask(
  worker: Worker,
  task: ParsingTask,
  { timeLimitMs = defaultTimeLimitMs }: ParsingLimits,
): Promise<{ readonly result: Result; readonly isAlive: boolean }> {
  const answer = nextEvent(worker, timeLimitMs)
  worker.postMessage(task)
  const event = await answer
  if (event.kind === 'message') return { result: event.message as Result, isAlive: true }
  return { result: failed(`the ${task.kind} could not be parsed: ${event.reason}`), isAlive: false }
}

type ThreadEvent =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'lost'; readonly reason: string }

/** The thread's next word, or why there will be none. */
function nextEvent(worker: Worker, timeLimitMs: number): Promise<ThreadEvent> {
  const { promise, resolve } = Promise.withResolvers<ThreadEvent>()
  const timer = setTimeout(
    () => lost(`it took longer than ${Math.round(timeLimitMs / 100) / 10} s`),
    timeLimitMs,
  )
  worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    worker.on('error', () => {})
  })

  function onMessage(message: unknown): void {
    resolve({ kind: 'message', message })
  }
  function onError(error: unknown): void {
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    lost(isMemory ? 'it needs too much memory' : 'the parser broke down')
  }
  function onExit(): void {
    lost('the parser ended')
  }
  function lost(reason: string): void {
    resolve({ kind: 'lost', reason })
  }
}

function failed(reason: string): { readonly kind: 'failed'; readonly reason: string } {
  return { kind: 'failed', reason }
}
