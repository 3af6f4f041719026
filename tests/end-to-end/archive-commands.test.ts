import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digest } from '#app/digest.ts'
import { openStore } from '#storage/index.ts'
import { anAnalysis, anArticle, aNumberedStory, builtAt } from '../builders.ts'
import { writeAutomaton } from '../lexicon/write-automaton.ts'
import { homographCounts, homographRows } from '../text/homograph-rows.ts'
import { startBotProcess } from './bot-process.ts'

let folder = ''
const storePath = () => join(folder, 'depesza.sqlite')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-archive-'))
  await configure()
  await writeFile(join(folder, 'polish.dict'), writeAutomaton(homographRows))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function configure(lines = 'language: pl\n', topic = '{ name: Rada, any: [rada] }'): Promise<void> {
  const rest = `store: { path: depesza.sqlite }
feeds: [{ name: Kurier Graniczny, url: "http://127.0.0.1:9/rss" }]
topics: [${topic}]
channels: [{ console: terminal }]
`
  await writeFile(join(folder, 'depesza.yaml'), `${lines}${rest}`)
}

/** Files so many articles, each analysed by version 1 as one of no topic. */
async function fill(count: number, textOf: (number: number) => string): Promise<void> {
  const store = await openStore({ path: storePath(), digest })
  const stories = Array.from({ length: count }, (_, number) => {
    const text = textOf(number)
    const analysis = anAnalysis({ topics: [], quotes: [], people: [], summary: [] })
    const story = aNumberedStory(number, { operations: [], analysis })
    return { ...story, article: anArticle({ ...story.article, title: 'Doniesienie', text }) }
  })
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  await store.close()
}

async function depesza(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const bot = startBotProcess({ folder, args, environment: { LANG: 'pl_PL.UTF-8', ...environment } })
  const code = await bot.ended
  return { code, output: bot.output().trim().replaceAll('\u00a0', ' ') }
}

async function matched(): Promise<number> {
  const store = await openStore({ path: storePath(), digest })
  try {
    return await store.archive.countRecent({ topicId: null, feedId: null, since: 0, before: null, limit: 1 })
  } finally {
    await store.close()
  }
}

/** The words of the invented archive, dealt out over so many articles. */
function dealt(count: number): readonly string[] {
  const texts = Array.from({ length: count }, (): string[] => [])
  let next = 0
  for (const [form, times] of Object.entries(homographCounts)) {
    for (let time = 0; time < times; time += 1) {
      texts[next % count]?.push(form)
      next += 1
    }
  }
  return texts.map((words) => words.join(' '))
}

describe('depesza reanalyse', () => {
  test('brings the archive up to date, says how many topics changed, and posts nothing', async () => {
    await fill(230, (number) => (number % 2 === 0 ? 'Obradowano o radach gmin.' : 'Deszcz.'))
    expect(await depesza(['reanalyse'])).toEqual({
      code: 0,
      output: 'przeanalizowano ponownie 230 artykułów; tematy zmieniły się w 115',
    })
    expect(await matched()).toBe(115)
    const again = await depesza(['reanalyse'])
    expect(again.output).toBe('przeanalizowano ponownie 0 artykułów; tematy zmieniły się w 0')
    const store = await openStore({ path: storePath(), digest })
    expect(await store.outbox.operations(9)).toEqual([])
    await store.close()
  })

  test('with --all after the topics were changed, in English; the source counts too', async () => {
    await fill(2, () => 'Deszcz nad Wisłą.')
    await depesza(['reanalyse'])
    await configure('language: en\n', '{ name: Deszcz, query: \'deszcz AND source:"kurier graniczny"\' }')
    expect((await depesza(['reanalyse'])).output).toContain('analysed 0 articles again')
    const all = await depesza(['reanalyse', '--all', '--since', '9000d'])
    expect(all.output).toBe('--since: “9000d” is no period; write for example 30d, 24h or 2w')
    expect(all.code).toBe(2)
    expect((await depesza(['reanalyse', '--all'])).output).toBe(
      'analysed 2 articles again; the topics of 2 changed',
    )
    expect(await matched()).toBe(2)
  })
})

describe('a reanalysis that is killed goes on where it was', () => {
  test.each<[string, readonly string[], number]>([
    ['archive-page-analysed:2', [], 130],
    ['archive-page-stored:2', ['--all'], 30],
  ])('%s %j', async (killAt, flags, left) => {
    await fill(230, () => 'Obradowano o radach gmin.')
    const killed = await depesza(['reanalyse', ...flags], { DEPESZA_KILL_AT: killAt })
    expect(killed.code).toBe('SIGKILL')
    expect(await matched()).toBe(230 - left)
    const { code, output } = await depesza(['reanalyse', ...flags])
    expect(output).toContain(`ponownie ${left} artykułów; tematy zmieniły się w ${left}`)
    expect(code).toBe(0)
    expect(await matched()).toBe(230)
  })
})

describe('depesza learn', () => {
  test('refuses a small archive', async () => {
    await fill(199, () => 'Deszcz.')
    const small = await depesza(['learn'])
    expect(small).toMatchObject({ code: 1, output: expect.stringContaining('(199, potrzeba 200)') })
  })

  test('what was learnt counts from then on, as far as the configuration wants it', async () => {
    const texts = dealt(200)
    await fill(200, (number) => texts[number] ?? '')
    await configure('dictionary: polish.dict\n')
    const learnt = await depesza(['learn'])
    expect(learnt.output).toMatch(/^przeczytano 200 artykułów \(\d \d{3} słów\); \d+ niejednoznaczn/u)
    expect(learnt.code).toBe(0)
    const file = JSON.parse(await readFile(`${storePath()}.homographs.json`, 'utf8')) as object
    expect(file).toMatchObject({ version: 1, articles: 200 })

    await writeFile(join(folder, 'a.txt'), 'Mówiono o radzie i prawie.')
    const forms = async () => {
      const { output } = await depesza(['analyse', '--json', 'a.txt'])
      return Array.from(output.matchAll(/"form": "(\w+)"/gu), ([, form]) => form)
    }
    const topic = '{ name: Rada, any: [rada, prawo] }'
    await configure('language: pl\n', topic)
    expect(await forms()).toEqual([])
    await configure('homographs: shipped\n', topic)
    expect(await forms()).toEqual(['radzie'])
    await configure('homographs: off\n', topic)
    expect(await forms()).toEqual(['radzie', 'prawie'])
  })

  test('a damaged file is told in one line and left aside', async () => {
    await writeFile(`${storePath()}.homographs.json`, '{"version":1,')
    await writeFile(join(folder, 'a.txt'), 'Mówiono o radach.')
    const { code, output } = await depesza(['analyse', 'a.txt'])
    expect(code).toBe(0)
    expect(output.match(/homographs\.json: plik jest uszkodzony/gu)).toHaveLength(1)
    expect(output).toContain('radach → rada')
  })
})
