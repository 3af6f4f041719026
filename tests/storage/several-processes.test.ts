import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { openStore } from '#storage/index.ts'
import { aNumberedStory, aStory, builtAt, testDigest } from '../builders.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()

/** Opens the store of argument 1 and files five operations of its own under the name of argument 2. */
const filer = `
  import { openStore } from '#storage/index.ts'
  const [path, name] = process.argv.slice(1)
  const digest = (text) => Buffer.from(text).toString('hex')
  const store = await openStore({ path, digest })
  const message = { kind: 'notice', locale: 'pl', event: { name: 'test-alert' } }
  const destination = { platform: 'console', address: name }
  for (const part of [0, 1, 2, 3, 4])
    await store.outbox.fileOperations([{ subject: name, destination, kind: 'post', part, revision: 0, message }], part)
  await store.close()
`

/** Holds the write lock of the database of argument 1 for 300 ms, and says when it has it. */
const holder = `
  import { DatabaseSync } from 'node:sqlite'
  const db = new DatabaseSync(process.argv[1])
  db.exec('begin immediate')
  process.stdout.write('locked')
  setTimeout(() => { db.exec('commit'); db.close() }, 300)
`

describe('a store that several processes use', () => {
  test('processes that start at once on a new file all succeed and lose nothing', async () => {
    const path = join(folder, 'starts.db')
    const names = ['a', 'b', 'c', 'd']
    await Promise.all(names.map((name) => promisify(execFile)(process.execPath, script(filer, path, name))))
    const store = await openStore({ path, digest: testDigest })
    const filed = await store.outbox.operations(100)
    expect(filed.map(({ subject, part }) => `${subject}${part}`).toSorted()).toEqual(
      names.flatMap((name) => [0, 1, 2, 3, 4].map((part) => `${name}${part}`)),
    )
    await store.close()
  })

  test('a write waits while another process writes', async () => {
    const path = join(folder, 'locked.db')
    const store = await openStore({ path, digest: testDigest })
    const other = spawn(process.execPath, script(holder, path), { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(other, 'exit')
    await once(other.stdout, 'data')
    await store.articles.fileStories({ stories: [aStory()], known: [], at: builtAt })
    expect(await store.archive.story('story-1')).not.toBeNull()
    await store.close()
    expect(await ended).toEqual([0, null])
  })

  test('what one handle committed, another reads at once', async () => {
    const path = join(folder, 'shared.db')
    const [bot, commandLine] = [
      await openStore({ path, digest: testDigest }),
      await openStore({ path, digest: testDigest }),
    ]
    await bot.articles.fileStories({ stories: [aNumberedStory(1)], known: [], at: builtAt })
    await commandLine.articles.fileStories({ stories: [aNumberedStory(2)], known: [], at: builtAt })
    expect((await bot.outbox.operations(9)).map(({ subject }) => subject)).toEqual(['story-1', 'story-2'])
    await Promise.all([bot.close(), commandLine.close()])
  })
})

function script(source: string, ...parameters: readonly string[]): string[] {
  return ['--input-type=module', '--eval', source, ...parameters]
}
