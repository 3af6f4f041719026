import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { reasonOf } from '#domain/errors.ts'
import { fingerprint } from './store-fingerprint.ts'

/** A commit: where the log ended with it, and what the whole store held then. */
export type Commit = { readonly end: number; readonly fingerprint: string }

/** Which logs a thread opens: of "whole.db" and "whole.wal" in the folder, the log's first so many bytes. */
export type CutJob = {
  readonly folder: string
  readonly lane: number
  readonly commits: readonly Commit[]
  readonly lengths: readonly number[]
}

/** How many stores were sound and held what they had to, and what was wrong with the others, in words. */
export type CutReport = { readonly sound: number; readonly failures: readonly string[] }

const TOLD_EVERY = 2048

const { folder, lane, commits, lengths } = workerData as CutJob
const store = readFileSync(join(folder, 'whole.db'))
const log = readFileSync(join(folder, 'whole.wal'))
const path = join(folder, `cut-${lane}.db`)

parentPort?.postMessage(openAll())

function openAll(): CutReport {
  const failures: string[] = []
  for (const [index, length] of lengths.entries()) {
    const problem = problemOf(length)
    if (problem !== null) failures.push(`cut after ${length} bytes: ${problem}`)
    if ((index + 1) % TOLD_EVERY === 0) parentPort?.postMessage(TOLD_EVERY)
  }
  return { sound: lengths.length - failures.length, failures }
}

function problemOf(length: number): string | null {
  rmSync(`${path}-shm`, { force: true })
  writeFileSync(path, store)
  writeFileSync(`${path}-wal`, log.subarray(0, length))
  try {
    const database = new DatabaseSync(path)
    try {
      return problemIn(database, length)
    } finally {
      database.close()
    }
  } catch (error) {
    return reasonOf(error)
  }
}

function problemIn(database: DatabaseSync, length: number): string | null {
  const integrity = JSON.stringify(database.prepare('pragma integrity_check').all())
  if (integrity !== '[{"integrity_check":"ok"}]') return integrity
  const whole = commits.filter(({ end }) => end <= length).length
  const held = fingerprint(database)
  if (commits[whole - 1]?.fingerprint === held) return null
  const place = commits.findIndex((commit) => commit.fingerprint === held)
  return `it holds ${place < 0 ? 'what no commit left' : `${place + 1} commits`} in place of ${whole}`
}
