import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DepeszaError } from '../../src/domain/errors.ts'
import { findPolimorf } from '../../src/lexicon/polimorf/find-polimorf.ts'
import { loadPolimorf } from '../../src/lexicon/polimorf/load-polimorf.ts'
import type { Lexicon } from '../../src/ports/lexicon.ts'
import { rows } from './polimorf-rows.ts'
import { writeAutomaton, writeSequences } from './write-automaton.ts'
import { writeZip } from './write-zip.ts'

let folder: string
let file: string
let cacheFolder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-polimorf-'))
  file = join(folder, 'polish.dict')
  cacheFolder = join(folder, 'cache')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function loadRows(): Promise<Lexicon> {
  await writeFile(file, writeAutomaton(rows))
  return loadPolimorf({ file, cacheFolder })
}

const formsOf = (lexicon: Lexicon, lemma: string) =>
  lexicon.lexemesOf(lemma).map(({ partOfSpeech, forms }) => [
    partOfSpeech,
    forms
      .map(({ form }) => form)
      .toSorted()
      .join(' '),
  ])

describe('the cached index', () => {
  const cached = () => join(cacheFolder, 'polimorf.index')

  it('is written whole, and read at the next start', async () => {
    const first = formsOf(await loadRows(), 'rok')
    expect(await readdir(cacheFolder)).toEqual(['polimorf.index'])
    const written = await readFile(cached())
    expect(formsOf(await loadRows(), 'rok')).toEqual(first)
    expect(await readFile(cached())).toEqual(written)
  })

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['cut in its head', (bytes) => bytes.subarray(0, 10)],
    ['cut in its middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['cut by a byte', (bytes) => bytes.subarray(0, -1)],
    ['longer than it was', (bytes) => Buffer.concat([bytes, Buffer.alloc(4)])],
    ['of another version', (bytes) => bytes.with(4, 99)],
    ['of another dictionary', (bytes) => bytes.with(8, (bytes[8] ?? 0) ^ 1)],
    ['changed in a byte', (bytes) => bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1)],
    ['something else', () => Buffer.from('depesza: nowa umowa\n'.repeat(200))],
  ])('is made anew when it is %s', async (_name, damage) => {
    await loadRows()
    const sound = await readFile(cached())
    await writeFile(cached(), damage(sound))
    expect(formsOf(await loadRows(), 'rok')).toEqual([['noun', 'latach rok']])
    expect(await readFile(cached())).toEqual(sound)
  })

  it('is made anew for another dictionary', async () => {
    await loadRows()
    await writeFile(file, writeAutomaton([['dron', 'dron', 'subst:sg:nom:m3']]))
    const lexicon = await loadPolimorf({ file, cacheFolder })
    expect([formsOf(lexicon, 'dron'), formsOf(lexicon, 'rok')]).toEqual([[['noun', 'dron']], []])
  })

  it.each<[string, () => Promise<void>]>([
    ['that is a file', () => writeFile(cacheFolder, 'nothing')],
    [
      'below a file',
      async () => {
        await writeFile(join(folder, 'taken'), '')
        cacheFolder = join(folder, 'taken', 'cache')
      },
    ],
    [
      "where a folder has the file's name",
      async () => {
        await mkdir(join(cacheFolder, 'polimorf.index', 'taken'), { recursive: true })
      },
    ],
  ])('is done without in a folder %s', async (_name, prepare) => {
    await writeFile(file, writeAutomaton(rows))
    await prepare()
    expect(formsOf(await loadPolimorf({ file, cacheFolder }), 'rok')).toEqual([['noun', 'latach rok']])
  })
})

describe('a file that is no dictionary', () => {
  const sound = writeAutomaton(rows)
  const jar = writeZip('morfologik/stemming/polish/polish.dict', sound)

  it.each<[string, Uint8Array]>([
    ['empty', new Uint8Array()],
    ['text', Buffer.from('umowa umowy\n')],
    ['an automaton of another version', sound.with(4, 0x05)],
    ['an automaton with numbers', sound.with(5, 0x01)],
    ['nothing but a head', sound.slice(0, 8 + (sound[7] ?? 0))],
    ['cut after its first arcs', sound.slice(0, 60)],
    ['cut in its middle', sound.slice(0, sound.length >> 1)],
    ['without rows', writeSequences([[...Buffer.from('umowa')]])],
    ['with a code cut short', writeSequences([[...Buffer.from('umowa;A;subst:sg:nom:f')]])],
    [
      'with a code that cuts more than there is',
      writeSequences([[...Buffer.from('umowa;AZ;subst:sg:nom:f')]]),
    ],
    [
      'with a participle that ends like none',
      writeSequences([[...Buffer.from('przyj;AA;ppas:sg:nom:m1:perf:aff')]]),
    ],
    ['a cycle', cyclic()],
    ['more paths than anyone can walk', exponential()],
    ['a jar without it', writeZip('polish.txt', sound)],
    ['a jar cut in its middle', jar.slice(0, jar.length >> 1)],
    ['a jar with a damaged entry', jar.with(120, (jar[120] ?? 0) ^ 1)],
    ['a jar that promises gigabytes', jar.with(jar.length - 22 - 46 - 38 + 27, 0x7f)],
  ])('is refused with its place and a remedy: %s', async (_name, bytes) => {
    await writeFile(file, bytes)
    const error = await loadPolimorf({ file, cacheFolder }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DepeszaError)
    expect(error).toMatchObject({ code: 'bad-input' })
    expect(String(error)).toContain(file)
    expect(String(error)).toContain('libmorfologik-stemming2-java')
  })

  it.each(['missing', '.'])('is refused where nothing can be read: %s', async (name) => {
    await expect(loadPolimorf({ file: join(folder, name), cacheFolder })).rejects.toMatchObject({
      code: 'bad-input',
    })
  })

  it('never crashes or hangs the process, whatever its bytes', async () => {
    const damaged = fc
      .array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map((changes) => changes.reduce((bytes, [place, byte]) => bytes.with(place, byte), sound))
    const random = fc
      .uint8Array({ maxLength: 2000 })
      .map((bytes) => Buffer.concat([sound.subarray(0, 8 + (sound[7] ?? 0)), bytes]))
    const judged = fc.assert(
      fc.asyncProperty(fc.oneof(damaged, random), async (bytes) => {
        await writeFile(file, bytes)
        const lexicon = await loadPolimorf({ file, cacheFolder }).catch((error: unknown) => {
          if (error instanceof DepeszaError) return null
          throw error
        })
        for (const [form, lemma] of rows) {
          lexicon?.readingsOf(form)
          lexicon?.lexemesOf(lemma)
        }
      }),
      { numRuns: 300 },
    )
    await expect(judged).resolves.toBeUndefined()
  })
})

describe('the place of the dictionary', () => {
  it('is the first that exists', async () => {
    await writeFile(file, '')
    expect(findPolimorf([join(folder, 'missing'), file, folder])).toBe(file)
    expect(findPolimorf([join(folder, 'missing')])).toBeNull()
    expect(findPolimorf([])).toBeNull()
  })
})

/** An automaton whose one node leads to itself. */
function cyclic(): Uint8Array {
  return Uint8Array.from([0x5c, 0x66, 0x73, 0x61, 0xc6, 0, 7, 0, 0x40, 0x5e, 3, 0x40, 0x61, 3])
}

/** Two hundred nodes in a row with two arcs each to the next: 2^200 paths. */
function exponential(): Uint8Array {
  const nodes = Array.from({ length: 200 }, (_, index) => {
    const next = 4 + (index + 1) * 6
    return [0x00, 0x61, (next & 0x7f) | 0x80, next >> 7, 0xc0, 0x62]
  })
  return Uint8Array.from([
    0x5c,
    0x66,
    0x73,
    0x61,
    0xc6,
    0,
    7,
    0,
    0x40,
    0x5e,
    0x84,
    0,
    ...nodes.flat(),
    0x60,
    0x63,
    0,
  ])
}
