import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as readStream } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const texts = Array.from(
  { length: 4000 },
  (_, id) => `${JSON.stringify({ id, text: 'Umowa, '.repeat(10) })}\n`,
)

let folder: string
let topics: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-commands-'))
  topics = join(folder, 'topics.jsonl')
  await writeFile(topics, '{"id":"umowy","query":"umowa"}\n')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function start(...args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'en' },
  })
}

async function run(args: readonly string[], standardInput = '') {
  const child = start(...args)
  child.stdin.end(standardInput)
  const [output, errors, [exitCode]] = await Promise.all([
    readStream(child.stdout),
    readStream(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ])
  return { output, errors, exitCode }
}

describe('match through pipes', () => {
  test('a slow reader gets everything, in order', async () => {
    const child = start('match', '--topics', topics, '--texts', '-', '--json')
    child.stdin.end(texts.join(''))
    await once(child.stdout, 'readable')
    // The pipe fills up while nobody reads.
    await pause(500)
    const lines = (await readStream(child.stdout)).trimEnd().split('\n')
    expect(child.exitCode ?? (await once(child, 'close'))[0]).toBe(0)
    const seen = lines.map((line) => (JSON.parse(line) as { text: number }).text)
    expect(seen).toEqual(texts.flatMap((_, id) => Array.from({ length: 10 }, () => id)))
  })

  test('a reader that leaves early ends it quietly', async () => {
    const child = start('match', '--topics', topics, '--texts', '-', '--json')
    child.stdin.on('error', () => undefined).write(texts.join(''))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [errors, [exitCode]] = await Promise.all([readStream(child.stderr), once(child, 'close')])
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 })
  })

  test('finds are printed while texts still arrive', async () => {
    const child = start('match', '--topics', topics, '--texts', '-', '--json')
    child.stdin.write(texts[0] ?? '')
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    expect(chunk.toString()).toContain('"text":0')
    child.stdin.end()
    expect((await once(child, 'close'))[0]).toBe(0)
  })
})

describe('exit codes', () => {
  test.each<
    readonly [name: string, args: () => readonly string[], input: string, exitCode: number, said: RegExp]
  >([
    [
      'a command with a slip',
      () => ['chekc'],
      '',
      2,
      /^error: unknown command 'chekc'\n\(Did you mean check\?\)/u,
    ],
    ['a word too many', () => ['run', 'now'], '', 2, /too many arguments for 'run'/u],
    ['forms', () => ['forms', 'umowa'], '', 0, /^$/u],
    ['forms without a query', () => ['forms'], '', 2, /missing required argument/u],
    ['forms of a broken query', () => ['forms', 'umowa ('], '', 2, /\n {2}umowa \(\n {8}\^/u],
    ['match', () => ['match', '--topics', topics, '--texts', '-', '--json'], texts[0] ?? '', 0, /^$/u],
    [
      'match of a broken line',
      () => ['match', '--topics', topics, '--texts', '-'],
      '{oops',
      1,
      /^-:1: not JSON/u,
    ],
    ['match without texts', () => ['match', '--topics', topics], '', 2, /required option '--texts <file>'/u],
    ['match of "-" twice', () => ['match', '--topics', '-', '--texts', '-'], '', 2, /only one of/u],
    ['explain', () => ['explain', '-'], 'Podpisano umowę.', 0, /^$/u],
    ['explain of nothing', () => ['explain'], '', 2, /missing required argument/u],
    ['explain of "-" twice', () => ['explain', '-', '--topics', '-'], '', 2, /only one of/u],
    ['explain of a topic that is not there', () => ['explain', '-', '--topic', 'x'], 'a', 2, /no topic “x”/u],
    [
      'explain with topics that are not there',
      () => ['explain', '-', '--topics', 'x.yaml'],
      'a',
      2,
      /no such file/u,
    ],
  ])('%s', async (_name, args, ...[input, exitCode, said]) => {
    const answer = await run(args(), input)
    expect(answer.exitCode).toBe(exitCode)
    expect(answer.errors).toMatch(said)
  })
})
