import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportOpml, importOpml } from '#app/opml/opml.ts'
import { openConfiguration } from '#app/open-configuration.ts'

const list = `<opml version="2.0"><body>
<outline text="Głos" xmlUrl="https://glos.example/rss"/><outline text="Zły" xmlUrl="http://localhost/rss"/>
<outline text="Kurier" xmlUrl="https://kurier.example/rss"/></body></opml>`

let folder: string
let printed: string[]
let errors: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-opml-'))
  printed = []
  errors = []
  const text = `feeds: [{ name: Kurier, url: 'https://kurier.example/rss' }]\ntopics: [umowa]\nchannels: [{ console: t }]\n`
  await writeFile(join(folder, 'depesza.yaml'), text)
  await writeFile(join(folder, 'lista.opml'), list)
})
afterEach(() => rm(folder, { recursive: true }))

async function listing() {
  return {
    ...(await openConfiguration(join(folder, 'depesza.yaml'))),
    print: (line: string) => void printed.push(line),
    printError: (line: string) => void errors.push(line),
  }
}

const feeds = async () => (await listing()).configuration.feeds.map(({ id }) => id)

test('a list is shown first, added with --yes, and known from then on', async () => {
  const file = join(folder, 'lista.opml')
  expect(await importOpml({ file, isKept: false }, await listing())).toBe(0)
  expect(printed).toEqual(expect.arrayContaining(['Nowe: 1 źródło', '• Głos', 'Już znane: 1 źródło']))
  expect(printed.at(-1)).toContain('--yes')
  expect(await feeds()).toEqual(['kurier'])
  expect(await importOpml({ file, isKept: true }, await listing())).toBe(0)
  expect(await feeds()).toEqual(['kurier', 'glos'])
  expect(await importOpml({ file, isKept: true }, await listing())).toBe(0)
  expect(printed.at(-1)).toBe('Nie ma czego dodać.')
  expect(errors).toEqual([])
})

test('a file that is no list is told of', async () => {
  expect(await importOpml({ file: join(folder, 'depesza.yaml'), isKept: true }, await listing())).toBe(2)
  expect(errors.join()).toContain('to nie jest plik OPML')
})

test('the sources are printed or written, and no file is overwritten', async () => {
  expect(await exportOpml(null, await listing())).toBe(0)
  expect(printed.join()).toContain('xmlUrl="https://kurier.example/rss"')
  const file = join(folder, 'nowy.opml')
  expect(await exportOpml(file, await listing())).toBe(0)
  expect(await readFile(file, 'utf8')).toBe(`${printed[0]}\n`)
  expect(await exportOpml(join(folder, 'lista.opml'), await listing())).toBe(1)
  expect(await readFile(join(folder, 'lista.opml'), 'utf8')).toBe(list)
})
