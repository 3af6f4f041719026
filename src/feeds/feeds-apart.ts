import { Worker } from 'node:worker_threads'
import type { Bilingual } from '#domain/bilingual.ts'
import type { Checkpoint } from '#ports/checkpoint.ts'
import type { FeedFinder, FeedFinding } from '#ports/feed-finder.ts'
import type { FeedReader, FeedReading } from '#ports/feed-reader.ts'
import type { PageReader, PageReading } from '#ports/page-reader.ts'
import type { SourceListReader, SourceListReading } from '#ports/source-list.ts'
import type { Reading, ReadingMessage, ReadingSettings, ReadingTask } from './reading-task.ts'

/** The readers of feeds and pages, in a thread of their own. */
export type FeedsApart = {
  readonly feedReader: FeedReader
  readonly pageReader: PageReader
  readonly feedFinder: FeedFinder
  readonly sourceLists: SourceListReader
  /** Ends the thread; what is under way fails. */
  close(): Promise<void>
}

/** Answers and bodies lie outside the heap. */
const limits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 }

/**
 * The readers of `createFeeds`, away from the main thread: what a host sends, be it a flood of headers, costs the bot's own event
 * loop nothing but the message with what was read. The thread begins with the first question, and anew after a death.
 */
export function createFeedsApart(settings: ReadingSettings, checkpoint: Checkpoint): FeedsApart {
  const { ask, close } = createReadingThread(settings, checkpoint)
  return {
    feedReader: {
      read: async (feed, validators) =>
        ((await ask({ kind: 'feed', feed, validators })) as FeedReading | null) ?? failed,
    },
    pageReader: {
      read: async (url, from) =>
        ((await ask({ kind: 'page', url, from })) as PageReading | null) ?? unavailable,
    },
    feedFinder: {
      find: async (url) =>
        ((await ask({ kind: 'find', url })) as FeedFinding | null) ?? { kind: 'none', reason: ended },
    },
    sourceLists: {
      read: async (url) =>
        ((await ask({ kind: 'list', url })) as SourceListReading | null) ?? { kind: 'failed', reason: ended },
    },
    close,
  }
}

type ReadingThread = {
  /** Answers null where the thread ends before it has answered. */
  readonly ask: (task: ReadingTask) => Promise<Reading | null>
  readonly close: () => Promise<void>
}

function createReadingThread(settings: ReadingSettings, checkpoint: Checkpoint): ReadingThread {
  const waiting = new Map<number, (reading: Reading | null) => void>()
  let thread: Worker | null = null
  let asked = 0
  let isClosed = false
  return { ask, close }

  async function ask(task: ReadingTask): Promise<Reading | null> {
    if (isClosed) return null
    const { promise, resolve } = Promise.withResolvers<Reading | null>()
    asked += 1
    waiting.set(asked, resolve)
    thread ??= begin()
    thread.ref()
    thread.postMessage({ number: asked, task })
    return promise
  }

  function begin(): Worker {
    const worker = startWorker(settings)
    worker.on('message', hear)
    worker.once('exit', () => {
      thread = null
      for (const resolve of waiting.values()) resolve(null)
      waiting.clear()
    })
    return worker
  }

  function hear(message: ReadingMessage): void {
    if (message.kind === 'checkpoint') return checkpoint(message.point)
    waiting.get(message.number)?.(message.reading)
    waiting.delete(message.number)
    if (waiting.size === 0) thread?.unref()
  }

  async function close(): Promise<void> {
    isClosed = true
    await thread?.terminate()
  }
}

function startWorker(settings: ReadingSettings): Worker {
  const file = new URL('./reading-thread.ts', import.meta.url)
  const options = { execArgv: [], workerData: settings, stdout: true, stderr: true, resourceLimits: limits }
  return new Worker(file, options).on('error', () => undefined) // its exit follows
}

const ended: Bilingual = {
  pl: 'wątek, który czyta kanały, zakończył pracę',
  en: 'the thread that reads the feeds has ended',
}
const failed: FeedReading = { kind: 'failed', reason: ended, retryAfterMs: null }
const unavailable: PageReading = { kind: 'unavailable', reason: ended }
