import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '#storage/index.ts'
import { aStory, builtAt, testDigest } from '../../builders.ts'
import type { Figure, Trial } from '../trials.ts'
import { keepAndUndo, STEPS } from './keep-and-undo.ts'
import { copyStore } from './old-store.ts'

const child = fileURLToPath(new URL('keep-and-undo.ts', import.meta.url))

/**
 * Kills a process that corrects and undoes after each of its statements: afterwards the archive, the audit and the outbox are all before a
 * correction or all behind it, and none is edited twice. `count` limits the kills, spread over all statements; 0 takes every statement.
 */
export const killedCorrections: Trial = {
  name: 'corrections',
  count: 0,
  run: async ({ count, progress }) => {
    const folder = mkdtempSync(join(tmpdir(), 'depesza-corrections-'))
    try {
      return figuresOf(await killEverywhere(folder, count === 0 ? Infinity : count, progress))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

type Result = { readonly at: number; readonly step: number }

async function killEverywhere(
  folder: string,
  limit: number,
  progress: (line: string) => void,
): Promise<readonly Result[]> {
  const [original, trial] = [join(folder, 'original.sqlite'), join(folder, 'trial.sqlite')]
  const store = await openStore({ path: original, digest: testDigest })
  await store.articles.fileStories({ stories: [aStory()], known: [], at: builtAt })
  await store.close()
  const whole: string[] = []
  let statements = 0
  for (let steps = 0; steps <= STEPS; steps += 1) {
    copyStore(original, trial)
    statements = 0
    await keepAndUndo(trial, steps, () => (statements += 1))
    whole.push(await stateOf(trial))
  }
  const results: Result[] = []
  const stride = Math.max(1, Math.ceil(statements / limit))
  for (let at = Math.ceil(stride / 2); at <= statements; at += stride) {
    progress(`statement ${at} of ${statements}`)
    copyStore(original, trial)
    await killAt(trial, at)
    results.push({ at, step: whole.indexOf(await stateOf(trial)) })
  }
  return results
}

/** All that a correction changes. */
async function stateOf(path: string): Promise<string> {
  const store = await openStore({ path, digest: testDigest })
  const recent = { topicId: 'bialorus', feedId: null, since: 0, before: null, limit: 9 }
  const state = [
    await store.archive.reports(['story-1']),
    await store.archive.recent(recent),
    await store.amendments.newest(9),
    await store.amendments.quotations('story-1'),
    await store.outbox.operations(9),
    (await store.articles.storySoFar('story-1')).amendments,
  ]
  await store.close()
  return JSON.stringify(state)
}

async function killAt(path: string, at: number): Promise<void> {
  const killed = spawn(process.execPath, [child, path, String(at)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code, signal] = (await once(killed, 'exit')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`statement ${at} was not reached (${code ?? signal})`)
}

function figuresOf(results: readonly Result[]): readonly Figure[] {
  const bad = results.filter(({ step }) => step < 0)
  for (const { at } of bad) process.stderr.write(`corrections: half of one after statement ${at}\n`)
  const reached = new Set(results.map(({ step }) => step))
  return [
    {
      name: 'corrections killed',
      measured: `${results.length} (${[...reached].toSorted((a, b) => a - b).join(', ')} steps done afterwards)`,
      mark: 'at every statement',
      holds: results.length > 0,
    },
    { name: 'half of a correction', measured: String(bad.length), mark: '0', holds: bad.length === 0 },
  ]
}
