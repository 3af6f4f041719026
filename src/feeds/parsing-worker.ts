import { untranslated, type Bilingual } from '#domain/bilingual.ts'
import { reasonOf } from '#domain/errors.ts'
import { createFairLine } from './fair-line.ts'
import { notParsed, type ParsingTask } from './parsing-task.ts'
import { createThreadKeeper, type ThreadAnswer, type ThreadLimits } from './thread-keeper.ts'
import type { ExtractedPage } from './extract-page.ts'
import type { OrFailed } from './feed-item.ts'
import type { ParsedFeed, SourceHint } from './parse-feed-text.ts'
import type { Outlines } from './read-opml.ts'

type Result = ParsedFeed | ExtractedPage | Outlines

/**
 * Parses untrusted bytes away from the main thread. No method throws for what the bytes hold. `share` says whose time it
 * takes, the feed's that led to the bytes; the source's own address where it is left out.
 */
export type ParsingWorker = {
  parseFeed(bytes: Uint8Array, hint: SourceHint, share?: string): Promise<ParsedFeed>
  extractPage(bytes: Uint8Array, hint: SourceHint, share?: string): Promise<ExtractedPage>
  readOpml(bytes: Uint8Array, hint: SourceHint, share?: string): Promise<OrFailed<Outlines>>
  /** Ends the thread; a task under way or waiting fails. */
  close(): Promise<void>
}

export type ParsingLimits = ThreadLimits & {
  /** The most that one task may take, in milliseconds; 5 s by default. */
  readonly timeLimitMs?: number
}

const defaultTimeLimitMs = 5000
/** What is hard to parse comes at such a rate; most comes at ten times that. */
const bytesPerMs = 2000

/**
 * One thread for all feeds and pages, begun with the first task, asked one task at a time and fairly. It is stopped when a task
 * takes too long and begun anew with the next one, as after a death of its own. It keeps no process alive while idle.
 */
export function createParsingWorker(limits: ParsingLimits = {}): ParsingWorker {
  const keeper = createThreadKeeper(new URL('./parsing-thread.ts', import.meta.url), limits)
  const timeLimitMs = limits.timeLimitMs ?? defaultTimeLimitMs
  let isClosed = false
  const line = createFairLine()

  return {
    parseFeed: async (bytes, hint, share) =>
      (await inTurn({ kind: 'feed', bytes, hint }, share)) as ParsedFeed,
    extractPage: async (bytes, hint, share) =>
      (await inTurn({ kind: 'page', bytes, hint }, share)) as ExtractedPage,
    readOpml: async (bytes, { url, contentType }, share) =>
      (await inTurn({ kind: 'opml', bytes, hint: { url, contentType } }, share)) as OrFailed<Outlines>,
    async close() {
      isClosed = true
      await keeper.stop()
    },
  }

  function inTurn(task: ParsingTask, share = task.hint.url ?? ''): Promise<Result> {
    return line(share, async () => (isClosed ? failed(closed) : run(task)), task.bytes.length / bytesPerMs)
  }

  async function run(task: ParsingTask): Promise<Result> {
    const answer = await ask(task)
    if (answer.kind === 'message') return answer.message as Result
    return failed(notParsed(task.kind, answer.reason))
  }

  /** A machine that is short of threads or memory refuses to start another one, by an exception. */
  async function ask(task: ParsingTask): Promise<ThreadAnswer> {
    try {
      return await keeper.ask(task, timeLimitMs)
    } catch (error) {
      return { kind: 'lost', reason: untranslated(reasonOf(error)) }
    }
  }
}

const closed: Bilingual = { pl: 'parser został zamknięty', en: 'the parser was closed' }

function failed(reason: Bilingual): { readonly kind: 'failed'; readonly reason: Bilingual } {
  return { kind: 'failed', reason }
}
