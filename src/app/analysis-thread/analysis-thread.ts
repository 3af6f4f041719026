import { parentPort, workerData } from 'node:worker_threads'
import { DepeszaError, wordingOf } from '#domain/errors.ts'
import { createAnalyser, type Analyser } from '#pipeline/analyse-article.ts'
import type { AnalysisAnswer, AnalysisKnowledge, AnalysisTask } from './analysis-task.ts'
import { openDictionaries } from '#app/dictionaries/dictionaries.ts'

/** The inside of the analysing worker: says when it is ready, then answers every task with one message. */
const lines: string[] = []
let analyser: Promise<Analyser> | null = null

parentPort?.on('message', (task: AnalysisTask) => {
  void answer(task).then((result) => parentPort?.postMessage(result))
})
parentPort?.postMessage('ready')

async function answer(task: AnalysisTask): Promise<AnalysisAnswer> {
  try {
    analyser ??= openAnalyser(workerData as AnalysisKnowledge)
    const analyse = await analyser
    if (task.kind === 'open') return { kind: 'opened', lines }
    return { kind: 'analysed', analysis: analyse(task.document) }
  } catch (error) {
    return {
      kind: 'failed',
      reason: wordingOf(error),
      code: error instanceof DepeszaError ? error.code : null,
    }
  }
}

async function openAnalyser(knowledge: AnalysisKnowledge): Promise<Analyser> {
  const lexiconOf = await openDictionaries(knowledge, (line) => lines.push(line))
  return createAnalyser({ ...knowledge, lexiconOf })
}
