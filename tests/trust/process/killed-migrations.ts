import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '#storage/index.ts'
import { migrations } from '#storage/migrations/index.ts'
import type { Figure, Trial } from '../trials.ts'
import { copyStore, stateOf, writeOldStore, type StoreState } from './old-store.ts'

const ROWS = 20

/** Opens the store of argument 1, and kills itself after the statement of that number. */
const opener = `
  import { openStore } from '#storage/index.ts'
  const [path, at] = process.argv.slice(1)
  let left = Number(at)
  const onStatement = () => {
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
  }
  await openStore({ path, digest: (text) => text, onStatement })
`

/**
 * Kills an update of the schema after each of its statements, from every older schema (the empty one too), with rows in its tables:
 * afterwards the store has its old schema or the new one, whole, and every row; and the next start brings it up to date.
 * `count` limits the kills, spread over all statements; 0 takes every statement.
 */
export const killedMigrations: Trial = {
  name: 'migrations',
  count: 0,
  run: async ({ count, progress }) => {
    const folder = mkdtempSync(join(tmpdir(), 'depesza-migrations-'))
    try {
      const results: Result[] = []
      const froms = migrations.map((_, from) => from)
      for (const from of froms) {
        progress(`from schema ${from} of ${migrations.length}`)
        const limit = count === 0 ? Infinity : Math.max(1, Math.floor(count / froms.length))
        results.push(...(await killFrom(folder, from, limit)))
      }
      return figuresOf(results)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

type Result = { readonly name: string; readonly fault: string | null; readonly schema: 'old' | 'new' }

async function killFrom(folder: string, from: number, limit: number): Promise<readonly Result[]> {
  const [original, trial] = [join(folder, `${from}.sqlite`), join(folder, `${from}-trial.sqlite`)]
  await writeOldStore(original, from, ROWS)
  const old = stateOf(original)
  copyStore(original, trial)
  const statements = await bringUpToDate(trial)
  const renewed = stateOf(trial)
  const results: Result[] = []
  const step = Math.max(1, Math.ceil(statements / limit))
  for (let at = step === 1 ? 1 : Math.ceil(step / 2); at <= statements; at += step) {
    copyStore(original, trial)
    await killAt(trial, at)
    const killed = stateOf(trial)
    await bringUpToDate(trial)
    results.push(judge(`${from}:${at}`, { old, renewed, killed, again: stateOf(trial) }))
  }
  return results
}

/** Answers after how many statements it was done. */
async function bringUpToDate(path: string): Promise<number> {
  let statements = 0
  const onStatement = (): void => {
    statements += 1
  }
  await (await openStore({ path, digest: (text) => text, onStatement })).close()
  return statements
}

async function killAt(path: string, at: number): Promise<void> {
  const parameters = ['--input-type=module', '--eval', opener, path, String(at)]
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`statement ${at} was not reached (${code ?? signal})`)
}

type States = Readonly<Record<'old' | 'renewed' | 'killed' | 'again', StoreState>>

function judge(name: string, { old, renewed, killed, again }: States): Result {
  const isNew = isSame(killed, renewed)
  const faults = [
    isNew || isSame(killed, old) ? '' : 'half a schema, or lost rows',
    killed.integrity === 'ok' ? '' : killed.integrity,
    isSame(again, renewed) ? '' : 'not brought up to date afterwards',
  ].filter((fault) => fault !== '')
  return { name, fault: faults.length === 0 ? null : faults.join(', '), schema: isNew ? 'new' : 'old' }
}

function isSame(one: StoreState, other: StoreState): boolean {
  return one.schema === other.schema && one.rows === other.rows
}

function figuresOf(results: readonly Result[]): readonly Figure[] {
  const bad = results.filter(({ fault }) => fault !== null)
  for (const { name, fault } of bad) process.stderr.write(`migrations: killed at ${name}: ${fault}\n`)
  const renewed = results.filter(({ schema }) => schema === 'new').length
  return [
    {
      name: 'updates of the schema killed',
      measured: `${results.length} (${results.length - renewed} old, ${renewed} new afterwards)`,
      mark: 'at every statement, from every schema',
      holds: results.length > 0,
    },
    { name: 'half or damaged', measured: String(bad.length), mark: '0', holds: bad.length === 0 },
  ]
}
