import { parentPort } from 'node:worker_threads'
import { untranslated } from '#domain/bilingual.ts'
import { reasonOf } from '#domain/errors.ts'
import { extractPage, type ExtractedPage } from './extract-page.ts'
import { parseFeedBytes, type ParsedFeed } from './parse-feed-text.ts'
import { notParsed, type ParsingTask } from './parsing-task.ts'
import { readOpml, type Outlines } from './read-opml.ts'

/** The inside of the parsing worker: says when it is ready, then answers every task with one message. */
parentPort?.on('message', (task: ParsingTask) => {
  void answer(task).then((result) => parentPort?.postMessage(result))
})
parentPort?.postMessage('ready')

async function answer({ kind, bytes, hint }: ParsingTask): Promise<ParsedFeed | ExtractedPage | Outlines> {
  try {
    if (kind === 'opml') return readOpml(bytes, hint)
    return kind === 'feed' ? await parseFeedBytes(bytes, hint) : extractPage(bytes, hint)
  } catch (error) {
    return { kind: 'failed', reason: notParsed(kind, untranslated(reasonOf(error).slice(0, 200))) }
  }
}
