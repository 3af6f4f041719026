import { mkdtemp, rm } from 'node:fs/promises'
import { copyFileSync, existsSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { openStore } from '#storage/index.ts'
import { aNumberedStory, testDigest } from '../../builders.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import type { Commit, CutJob, CutReport } from './open-cut-stores.ts'
import { fingerprintOf } from './store-fingerprint.ts'

/** How much of the log's end is cut away byte by byte. */
const TAIL = 65_536

/**
 * Power loss in the middle of a write: the write-ahead log ends anywhere. Every store that is opened with such a log is sound and holds
 * exactly the commits that stand in it whole.
 */
export const wal: Trial = { name: 'wal', count: TAIL, run: runCuts }

async function runCuts({ count, progress }: TrialRun): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'depesza-wal-'))
  try {
    const commits = await writeStore(folder)
    const size = commits.at(-1)?.end ?? 0
    const cuts = Math.min(count, TAIL, size)
    const lengths = Array.from({ length: cuts }, (_, index) => size - 1 - Math.floor((index * TAIL) / cuts))
    const lanes = Math.min(availableParallelism(), 4)
    let done = 0
    const tell = (more: number): void => {
      done += more
      progress(`${done} of ${cuts} cuts`)
    }
    const reports = await Promise.all(
      Array.from({ length: lanes }, (_, lane) =>
        openCut({ folder, lane, commits, lengths: lengths.filter((_, i) => i % lanes === lane) }, tell),
      ),
    )
    return figuresOf(reports, { cuts, commits: commits.filter(({ end }) => end > size - TAIL).length })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Writes stories with their alerts, what becomes of these, and polls, one commit after another, and keeps the store and its log as a power
 * cut would leave them: "whole.db" and "whole.wal". The log's end holds the whole of a story and many small commits.
 */
async function writeStore(folder: string): Promise<readonly Commit[]> {
  const path = join(folder, 'live.db')
  const store = await openStore({ path, digest: testDigest })
  await store.articles.fileStories({ stories: [aNumberedStory(1)], known: [], at: 1 })
  emptyLog(path)
  const commits: Commit[] = [{ end: 0, fingerprint: fingerprintOf(path) }]
  const noted = async (written: Promise<unknown>): Promise<void> => {
    await written
    commits.push({ end: statSync(`${path}-wal`).size, fingerprint: fingerprintOf(path) })
  }
  for (const number of [2, 3]) {
    await noted(store.articles.fileStories({ stories: [aNumberedStory(number)], known: [], at: number }))
    const [filed] = (await store.outbox.operations(1000)).slice(-1)
    await noted(store.outbox.beginSend(filed?.key ?? '', number))
    await noted(store.outbox.markAmbiguous(filed?.key ?? '', number, { reason: 'HTTP 500', isLookup: false }))
    await noted(store.outbox.markSent(filed?.key ?? '', `message-${number}`, number))
  }
  copyFileSync(path, join(folder, 'whole.db'))
  copyFileSync(`${path}-wal`, join(folder, 'whole.wal'))
  await store.close()
  return commits
}

/** Moves what the log holds into the store itself, so that the log begins anew. */
function emptyLog(path: string): void {
  const database = new DatabaseSync(path)
  database.exec('pragma wal_checkpoint(truncate)')
  database.close()
}

/** Opens stores with their logs cut in a thread of its own. */
function openCut(job: CutJob, tell: (more: number) => void): Promise<CutReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('open-cut-stores.ts', import.meta.url), { workerData: job })
    worker.on('message', (message: CutReport | number) => {
      if (typeof message === 'number') tell(message)
      else resolve(message)
    })
    worker.on('error', reject)
  })
}

function figuresOf(
  reports: readonly CutReport[],
  { cuts, commits }: { readonly cuts: number; readonly commits: number },
): readonly Figure[] {
  const opened = reports.reduce((sum, report) => sum + report.sound, 0)
  const wrong = reports.flatMap(({ failures }) => failures)
  for (const failure of wrong.slice(0, 20)) process.stderr.write(`\n${failure}\n`)
  return [
    {
      name: 'log cut',
      measured: `${cuts} of ${TAIL} bytes, ${commits} commits in them`,
      mark: 'every byte of the last 64 KiB',
      holds: cuts > 0 && commits > 1,
    },
    {
      name: 'opened sound with each whole commit and nothing half',
      measured: `${opened} of ${cuts}`,
      mark: 'all',
      holds: opened === cuts && wrong.length === 0,
    },
  ]
}
