import { expect, test } from 'vitest'
import { personAddress } from '#domain/destination.ts'
import type { Operation } from '#domain/operation.ts'
import { aFollowedNews, anArticle, aNewOperation, aNumberedStory, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

const DAY_MS = 24 * 3_600_000

export function retentionContract(store: StoreInUse): void {
  /** So many stories, the first filed a day before the second and so on; what they announce is sent, but for one. */
  async function fill(count: number, waiting: number | null = null): Promise<void> {
    for (let number = 0; number < count; number += 1)
      await store().articles.fileStories({
        stories: [aNumberedStory(number)],
        known: [],
        at: builtAt + number * DAY_MS,
      })
    for (const { key, subject } of await store().outbox.operations(100))
      if (subject !== `story-${waiting}`) await store().outbox.giveUp(key, 'dead', 'for the test')
  }

  const texts = async () =>
    (
      await store().texts.texts({ olderThan: null, language: null, since: 0 }, { before: null, limit: 100 })
    ).map(({ articleId }) => articleId)

  test('texts are emptied by age, a few at once, and all else stays', async () => {
    await fill(4)
    expect(await store().retention.forgetTexts(builtAt + 3 * DAY_MS, 2)).toBe(2)
    expect(await store().retention.forgetTexts(builtAt + 3 * DAY_MS, 2)).toBe(1)
    expect(await store().retention.forgetTexts(builtAt + 3 * DAY_MS, 2)).toBe(0)
    expect(await texts()).toHaveLength(1)
    expect((await store().archive.story('story-0'))?.quotes.length).toBeGreaterThan(0)
    expect((await store().archive.totals(0)).articles).toBe(4)
  })

  test('a text that is gone is analysed no more, so that what was found in it stays', async () => {
    await fill(2)
    await store().retention.forgetTexts(builtAt + 1, 10)
    const query = { olderThan: null, language: null, since: 0 }
    expect(await store().texts.countTexts(query, null)).toBe(1)
    expect(await texts()).toHaveLength(1)
  })

  test('stories are taken away whole, and their entries are known for ever', async () => {
    await fill(3)
    expect(await store().retention.forgetStories(builtAt + 2 * DAY_MS, 10)).toBe(2)
    expect(await store().archive.story('story-0')).toBeNull()
    expect(await store().archive.story('story-2')).not.toBeNull()
    const { feedId } = anArticle()
    const entryIds = ['entry-0', 'entry-1', 'entry-2', 'entry-3']
    expect(await store().articles.unknownEntries(feedId, entryIds)).toEqual(new Set(['entry-3']))
    await store().articles.fileStories({ stories: [aNumberedStory(0)], known: [], at: builtAt })
    expect(await store().archive.story('story-0')).toBeNull()
  })

  test('nothing is taken away of what waits to be announced', async () => {
    await fill(2, 0)
    expect(await store().retention.forgetTexts(builtAt + 9 * DAY_MS, 10)).toBe(1)
    expect(await store().retention.forgetStories(builtAt + 9 * DAY_MS, 10)).toBe(1)
    expect(await store().retention.forgetOperations(builtAt + 9 * DAY_MS, 10)).toBe(1)
    expect((await store().outbox.operations(9)).map(({ subject }) => subject)).toEqual(['story-0'])
    expect(await store().archive.story('story-0')).not.toBeNull()
  })

  test('operations that are done go by the time of their filing, and file nothing again', async () => {
    await fill(3)
    expect(await store().retention.forgetOperations(builtAt + 2 * DAY_MS, 1)).toBe(1)
    expect(await store().retention.forgetOperations(builtAt + 2 * DAY_MS, 9)).toBe(1)
    expect(await store().outbox.operations(9)).toHaveLength(1)
    await store().articles.fileStories({ stories: [aNumberedStory(0)], known: [], at: builtAt })
    expect(await store().outbox.operations(9)).toHaveLength(1)
    await store().retention.giveBackRoom(100)
  })

  test.each<[string, (post: Operation) => Promise<unknown>]>([
    [
      'an answer of it is younger',
      async (post) => {
        const answer = {
          ...aNewOperation({ ...post, dueAt: builtAt }),
          kind: 'reply',
          revision: 1,
          target: post.key,
        } as const
        await store().outbox.fileOperations([answer], builtAt + 2 * DAY_MS)
        const [, { key }] = (await store().outbox.operations(9)) as [Operation, Operation]
        await store().outbox.giveUp(key, 'dead', 'for the test')
      },
    ],
    [
      'an article of its story is younger',
      async () => {
        const joining = { ...aNumberedStory(5), storyId: 'story-0', operations: [] }
        await store().articles.fileStories({
          stories: [],
          joining: [joining],
          known: [],
          at: builtAt + 2 * DAY_MS,
        })
      },
    ],
  ])('an alert stays known while %s, so that its story is not told again', async (_, grow) => {
    await fill(1)
    const [post] = await store().outbox.operations(1)
    if (post === undefined) throw new Error('a story has an alert')
    await grow(post)
    expect(await store().retention.forgetOperations(builtAt + DAY_MS, 9)).toBe(0)
    expect(await store().retention.forgetOperations(builtAt + 3 * DAY_MS, 9)).toBeGreaterThan(0)
    expect(await store().outbox.operations(9)).toEqual([])
  })

  test('whoever was told of a story in person stays known while it grows, so that nobody is told of it as news again', async () => {
    await fill(1)
    const destination = { platform: 'slack', address: personAddress('U1') }
    const subject = 'follow:story-0:article-0'
    await store().outbox.fileOperations(
      [aNewOperation({ subject, destination, message: aFollowedNews() })],
      builtAt,
    )
    const told = () => store().follows.told('story-0')
    for (const { key } of await store().outbox.operations(9)) await store().outbox.giveUp(key, 'dead', 'test')
    const joining = [{ ...aNumberedStory(5), storyId: 'story-0', operations: [] }]
    await store().articles.fileStories({ stories: [], joining, known: [], at: builtAt + 2 * DAY_MS })
    await store().retention.forgetOperations(builtAt + DAY_MS, 9)
    expect(await told()).toEqual([destination])
    await store().retention.forgetOperations(builtAt + 3 * DAY_MS, 9)
    expect(await told()).toEqual([])
  })

  test('a follow of a story goes with it, and counts no more', async () => {
    await fill(1)
    const person = { platform: 'slack', userId: 'U1' } as const
    const own = { ...person, locale: 'pl', server: null, at: builtAt } as const
    const topic = { ...own, id: 'b', followed: { kind: 'topic', topicId: 'story-0' } } as const
    await store().follows.add({ ...own, id: 'a', followed: { kind: 'story', storyId: 'story-0' } }, 9)
    await store().follows.add(topic, 9)
    await store().retention.forgetStories(builtAt + DAY_MS, 9)
    expect(await store().follows.of(person)).toEqual([topic])
  })

  test('the time of the news is what most of the newest articles say', async () => {
    expect(await store().retention.newsTime()).toBeNull()
    for (let number = 0; number < 11; number += 1) {
      const publishedAt = number === 10 ? builtAt * 2 : builtAt + number
      const story = aNumberedStory(number)
      const article = { ...story.article, publishedAt }
      await store().articles.fileStories({ stories: [{ ...story, article }], known: [], at: builtAt })
    }
    expect(await store().retention.newsTime()).toBe(builtAt + 5)
  })
}
