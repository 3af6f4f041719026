import { parentPort, workerData } from 'node:worker_threads'
import { createFeeds } from './index.ts'
import type { NumberedTask, Reading, ReadingMessage, ReadingSettings, ReadingTask } from './reading-task.ts'

/** The inside of the reading thread: answers every task, in the order in which they come to an end. */
const { feedReader, pageReader, feedFinder, sourceLists } = createFeeds({
  ...(workerData as ReadingSettings),
  checkpoint: (point) => tell({ kind: 'checkpoint', point }),
})

parentPort?.on('message', ({ number, task }: NumberedTask) => {
  void answer(task).then((reading) => tell({ kind: 'answer', number, reading }))
})

function answer(task: ReadingTask): Promise<Reading> {
  if (task.kind === 'find') return feedFinder.find(task.url)
  if (task.kind === 'list') return sourceLists.read(task.url)
  if (task.kind === 'page') return pageReader.read(task.url, task.from)
  return feedReader.read(task.feed, task.validators)
}

function tell(message: ReadingMessage): void {
  parentPort?.postMessage(message)
}
