import { parentPort } from 'node:worker_threads'
import { reasonOf } from '#domain/errors.ts'
import { extractPage, type ExtractedPage } from './extract-page.ts'
import { parseFeedBytes, type ParsedFeed } from './parse-feed-text.ts'
import type { ParsingTask } from './parsing-worker.ts'

/** The inside of the parsing worker: says when it is ready, then answers every task with one message. */
parentPort?.on('message', (task: ParsingTask) => {
  void answer(task).then((result) => parentPort?.postMessage(result))
})
parentPort?.postMessage('ready')

async function answer({ kind, bytes, hint }: ParsingTask): Promise<ParsedFeed | ExtractedPage> {
  try {
    return kind === 'feed' ? await parseFeedBytes(bytes, hint) : extractPage(bytes, hint)
  } catch (error) {
    return { kind: 'failed', reason: `the ${kind} could not be parsed: ${reasonOf(error).slice(0, 200)}` }
  }
}
