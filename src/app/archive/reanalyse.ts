import { periodMs } from '#commands/archive/period.ts'
import { DepeszaError } from '#domain/errors.ts'
import type { Configuration } from '#domain/configuration.ts'
import { ANALYSER_VERSION, createAnalyser } from '#pipeline/articles/analyse-article.ts'
import { reanalyse, type ReanalysisReport } from '#pipeline/archive/reanalyse.ts'
import type { TextQuery } from '#ports/store.ts'
import { openStore } from '#storage/index.ts'
import type { HomographKnowledge } from '#text/languages/polish/homograph-prior.ts'
import type { HomographVerdict } from '#text/languages/polish/learn-improbable.ts'
import { archivePhrases } from './archive-wording.ts'
import { createCheckpoint } from '#app/checkpoint.ts'
import { systemClock } from '#app/clock.ts'
import { digest } from '#app/digest.ts'
import { openDictionaries } from '#app/dictionaries/dictionaries.ts'
import { loadHomographs } from '#app/dictionaries/load-homographs.ts'
import { createLog } from '#app/log.ts'
import type { ProgressLine } from '#app/progress-line.ts'

/** What the command `reanalyse` was asked, and how it shows itself. */
export type ReanalyseOptions = {
  readonly configuration: Configuration
  /** Every article, not only those of an older analyser. */
  readonly isAll: boolean
  /** A period such as "30d"; null for the whole archive. */
  readonly since: string | null
  /** Aborted when the process is to end: the page at hand is still stored. */
  readonly stop: AbortSignal
  readonly progress: ProgressLine
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
}

/** Longer than any archive; a period that is asked for is to be found good or bad, not long. */
const LONGEST_DAYS = 3_650

/**
 * Analyses the archive again by today's rules and topics. Answers the exit code: 1 where an article could not be analysed or the
 * work was cut short. Throws a DepeszaError `bad-input` where the period is none.
 */
export async function reanalyseArchive(options: ReanalyseOptions): Promise<number> {
  const { configuration, progress } = options
  const { locale, topics, experts, institutions, storePath } = configuration
  const query = queryOf(options)
  const homographs = await loadHomographs(configuration, options.printError)
  const lexiconOf = await openDictionaries(configuration, () => undefined)
  const store = await openStore({ path: storePath, digest })
  const analyse = createAnalyser({ topics, experts, institutions, lexiconOf })
  const log = createLog({ level: process.env['LOG_LEVEL'] ?? 'warn', secrets: [] })
  const onPage = ({ done, failed, total }: ReanalysisReport): void =>
    progress.show(archivePhrases(locale).page(done + failed, total))
  try {
    const checkpoint = createCheckpoint(process.env['DEPESZA_KILL_AT'])
    const world = { store, analyse, log, checkpoint, stop: options.stop, clock: systemClock }
    return close(await reanalyse(world, { query, run: runOf(options, homographs), onPage }), options)
  } finally {
    progress.clear()
    await store.close()
  }
}

function queryOf({ isAll, since, configuration }: ReanalyseOptions): TextQuery {
  return {
    olderThan: isAll ? null : ANALYSER_VERSION,
    language: null,
    since: since === null ? Number.MIN_SAFE_INTEGER : startOf(since, configuration),
  }
}

function startOf(since: string, { locale }: Configuration): number {
  const period = periodMs(since, LONGEST_DAYS)
  if (period === null) throw new DepeszaError('bad-input', archivePhrases(locale).badPeriod(since))
  return systemClock.now() - period
}

/** The same run goes on after a kill; other topics, experts, institutions or rules make it another one, which begins anew. */
function runOf(
  { isAll, since, configuration: { topics, experts, institutions } }: ReanalyseOptions,
  homographs: HomographKnowledge,
): string | null {
  if (!isAll) return null
  const learnt = homographs.kind === 'learnt' ? [...homographs.learnt].map(sightingOf) : []
  return digest(
    JSON.stringify([ANALYSER_VERSION, topics, experts, institutions, since, homographs.kind, learnt]),
  )
}

function sightingOf([form, { seen, improbable }]: readonly [string, HomographVerdict]): readonly unknown[] {
  return [form, seen, ...improbable]
}

function close(report: ReanalysisReport, { configuration, progress, ...options }: ReanalyseOptions): number {
  const phrases = archivePhrases(configuration.locale)
  progress.clear()
  options.print(phrases.reanalysed(report))
  if (report.failed > 0) options.printError(phrases.notReanalysed(report.failed))
  if (!report.isComplete) options.printError(phrases.cutShort(report.total - report.done - report.failed))
  return report.isComplete && report.failed === 0 ? 0 : 1
}
