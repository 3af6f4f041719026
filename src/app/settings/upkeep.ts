import { reasonOf } from '#domain/errors.ts'
import { reanalyse } from '#pipeline/archive/reanalyse.ts'
import type { World } from '#pipeline/world.ts'
import type { AnalysisWorker } from '#app/analysis-thread/analysis-worker.ts'
import type { LearntKnowledge } from '#app/analysis-thread/analysis-task.ts'

/** Brings what the analysis knows, and the archive, up to a change of the settings. */
export type Upkeep = {
  /** From the next document on this is known. */
  readonly learn: (knowledge: LearntKnowledge) => void
  /** Analyses the texts since a moment by what is known then, one such run at a time; nothing is announced. */
  readonly readAgain: (since: number) => void
}

/** Works in the background: what fails is logged, and what the end of the process cuts short is left. */
export function createUpkeep(
  world: World,
  { analyse, learn }: Pick<AnalysisWorker, 'analyse' | 'learn'>,
): Upkeep {
  const { log, stop } = world
  let learning: Promise<unknown> = Promise.resolve()
  let isReading = false
  let wanted: number | null = null
  return {
    learn: (knowledge) => {
      learning = learn(knowledge).catch((error: unknown) => {
        log.error('analysis not told of a change', { reason: reasonOf(error) })
      })
    },
    readAgain: (since) => {
      wanted = Math.min(since, wanted ?? since)
      if (!isReading) void read()
    },
  }

  async function read(): Promise<void> {
    isReading = true
    while (wanted !== null && !stop.aborted) {
      const since = wanted
      wanted = null
      await learning
      await readSince({ ...world, analyse }, since)
    }
    isReading = false
  }
}

async function readSince(world: World, since: number): Promise<void> {
  const { log } = world
  const query = { olderThan: null, language: null, since }
  try {
    const { done, topicsChanged } = await reanalyse(world, { query, run: null, onPage: () => undefined })
    log.info('archive read again', { done, topicsChanged })
  } catch (error) {
    log.error('archive not read again', { reason: reasonOf(error) })
  }
}
