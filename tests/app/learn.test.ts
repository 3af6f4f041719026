import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digest } from '#app/digest.ts'
import { learnFromArchive } from '#app/archive/learn.ts'
import { progressLine } from '#app/progress-line.ts'
import { openStore } from '#storage/index.ts'
import { saying } from '../both-languages.ts'
import { anArticle, aNumberedStory, builtAt } from '../builders.ts'
import { testWorld } from '../fakes/world.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesza-learn-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Learns from an archive of so many Polish articles, and as many English ones, without PoliMorf. */
async function learnFrom(count: number): Promise<unknown> {
  const storePath = join(folder, `${count}.sqlite`)
  const store = await openStore({ path: storePath, digest })
  const stories = Array.from({ length: 2 * count }, (_, number) => {
    const story = aNumberedStory(number, { operations: [] })
    const language = number % 2 === 0 ? 'pl' : 'en'
    return { ...story, article: anArticle({ ...story.article, language }) }
  })
  await store.articles.fileStories({ stories, known: [], at: builtAt })
  await store.close()
  const { configuration } = await testWorld({ storePath })
  return learnFromArchive({
    configuration,
    polimorf: null,
    progress: progressLine(),
    print: () => undefined,
  }).catch((error: unknown) => error)
}

test.each([
  [0, 'za mało polskich artykułów (0, potrzeba 200)', 'too few Polish articles (0, 200 are needed)'],
  [199, 'za mało polskich artykułów (199, potrzeba 200)', 'too few Polish articles (199, 200 are needed)'],
  [200, 'potrzebny jest słownik PoliMorf', 'the dictionary PoliMorf is needed'],
])(
  'with %i Polish articles and no PoliMorf, learn says what is missing and writes nothing',
  async (count, pl, en) => {
    const problem = await learnFrom(count)
    expect(problem).toMatchObject({ code: 'unavailable', wording: saying(pl, en) })
    expect((await readdir(folder)).filter((name) => name.endsWith('.json'))).toEqual([])
  },
)
