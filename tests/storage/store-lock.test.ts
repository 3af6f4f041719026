import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DepeszaError, wordingOf } from '#domain/errors.ts'
import { lockStore } from '#storage/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()

/** Takes the lock of the store of argument 1, says so, and stays. */
const holder = `
  import { lockStore } from '#storage/index.ts'
  lockStore(process.argv[1])
  process.stdout.write('locked')
  setInterval(() => undefined, 1000)
`

async function held(path: string) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', holder, path])
  await once(child.stdout, 'data')
  return { child, ended: once(child, 'exit') }
}

describe('the lock of a store', () => {
  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'is refused within two seconds while another process holds it, and free once that got %s',
    async (signal) => {
      const path = join(folder, `${signal}.db`)
      const { child, ended } = await held(path)
      const startedAt = performance.now()
      const refusal = failureOf(() => lockStore(path))
      expect(performance.now() - startedAt).toBeLessThan(2_000)
      expect(refusal).toBeInstanceOf(DepeszaError)
      expect(wordingOf(refusal).en).toMatch(/already runs on the store .*: stop it first/u)
      expect(wordingOf(refusal).pl).toMatch(/działa już Depesza: najpierw ją zatrzymaj/u)
      child.kill(signal)
      await ended
      lockStore(path).release()
    },
  )

  test('is refused to the same process too, also where nothing was noted, and free after its release', () => {
    const path = join(folder, 'same.db')
    const first = lockStore(path)
    expect(() => lockStore(path)).toThrow(/already runs/u)
    first.release()
    const second = lockStore(path)
    expect(() => lockStore(path)).toThrow(/already runs/u)
    second.release()
    second.release()
  })

  test('keeps the generation that was noted last, over releases', () => {
    const path = join(folder, 'noted.db')
    const first = lockStore(path)
    expect(first.noted()).toBeNull()
    first.note(3)
    first.note(7)
    expect(() => lockStore(path)).toThrow(/already runs/u)
    first.release()
    const second = lockStore(path)
    expect(second.noted()).toBe(7)
    second.release()
  })

  test('is none for a store in memory', () => {
    expect(lockStore(':memory:').noted()).toBeNull()
    lockStore(':memory:').note(1)
    expect(existsSync(':memory:.lock')).toBe(false)
  })
})

function failureOf(run: () => unknown): unknown {
  try {
    run()
  } catch (thrown) {
    return thrown
  }
  throw new Error('it did not fail')
}
