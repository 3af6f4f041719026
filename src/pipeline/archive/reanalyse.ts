import { reasonOf } from '#domain/errors.ts'
import type { Cursor, NewAnalyses, StoredText, TextQuery } from '#ports/store.ts'
import type { Analysing } from '#pipeline/articles/analyse-article.ts'
import type { World } from '#pipeline/world.ts'

/** A page is read at once and replaced at once, so it is small enough never to hold up a bot that writes to the same store. */
const PAGE_SIZE = 100

/** What is to be analysed again. */
export type Reanalysis = {
  readonly query: TextQuery
  /**
   * Names the run where an article that is done looks like one that is not, so that its progress must be stored; null where the
   * analyser's version tells them apart.
   */
  readonly run: string | null
  /** Called after every page that is stored. */
  readonly onPage: (report: ReanalysisReport) => void
}

/** How far a reanalysis has come. */
export type ReanalysisReport = {
  /** Articles that are done, of how many there were at the beginning. */
  readonly done: number
  readonly total: number
  /** Articles whose topics are others now. */
  readonly topicsChanged: number
  /** Articles that could not be analysed; they stay as they were. */
  readonly failed: number
  /** Whether nothing is left to do; false where the process was to end before. */
  readonly isComplete: boolean
}

/**
 * Analyses stored articles again, the newest first, page by page, and puts what is found in the place of what is stored; every
 * page is one transaction. Whatever ends the process, the next call goes on behind the last page that was stored. No alert is
 * filed and nothing is posted.
 */
export async function reanalyse(
  world: Pick<World, 'store' | 'log' | 'stop' | 'clock' | 'checkpoint'> & Analysed,
  { query, run, onPage }: Reanalysis,
): Promise<ReanalysisReport> {
  const { texts } = world.store
  let before = run === null ? null : await texts.reanalysisReached(run)
  let report = emptyReport(await texts.countTexts(query, before))
  while (!world.stop.aborted) {
    const page = await texts.texts(query, { before, limit: PAGE_SIZE })
    const last = page.at(-1)
    if (last === undefined) return complete(world, run, report)
    before = last.place
    const stored = await replacePage(world, page, run === null ? null : { run, reached: before })
    report = { ...report, ...added(report, stored) }
    onPage(report)
    await world.clock.sleep(0)
  }
  return report
}

function emptyReport(total: number): ReanalysisReport {
  return { done: 0, total, topicsChanged: 0, failed: 0, isComplete: false }
}

type Analysed = { readonly analyse: Analysing }
type Analyses = NewAnalyses['analyses']
type PageResult = Pick<ReanalysisReport, 'done' | 'topicsChanged' | 'failed'>
type Progress = { readonly run: string; readonly reached: Cursor }

async function replacePage(
  { store, analyse, log, checkpoint }: Pick<World, 'store' | 'log' | 'checkpoint'> & Analysed,
  page: readonly StoredText[],
  progress: Progress | null,
): Promise<PageResult> {
  const analyses = await analysePage({ analyse, log }, page)
  checkpoint('archive-page-analysed')
  const { replaced, topicsChanged } = await store.texts.replaceAnalyses({ analyses, progress })
  checkpoint('archive-page-stored')
  return { done: replaced, topicsChanged, failed: page.length - analyses.length }
}

/** One article after the other, on a time that is nobody's feed's. */
async function analysePage(
  { analyse, log }: Pick<World, 'log'> & Analysed,
  page: readonly StoredText[],
): Promise<Analyses> {
  const analyses: Analyses[number][] = []
  for (const { articleId, title, text, language, source, url } of page) {
    try {
      analyses.push({ articleId, analysis: await analyse({ title, text, language, source, url }, 'archive') })
    } catch (error) {
      log.error('article not analysed', { article: articleId, reason: reasonOf(error) })
    }
  }
  return analyses
}

function added(one: PageResult, other: PageResult): PageResult {
  return {
    done: one.done + other.done,
    topicsChanged: one.topicsChanged + other.topicsChanged,
    failed: one.failed + other.failed,
  }
}

async function complete(
  { store }: Pick<World, 'store'>,
  run: string | null,
  report: ReanalysisReport,
): Promise<ReanalysisReport> {
  if (run !== null) await store.texts.endReanalysis()
  return { ...report, isComplete: true }
}
