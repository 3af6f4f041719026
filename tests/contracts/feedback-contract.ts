import { expect, test } from 'vitest'
import type { Feedback } from '#domain/feedback.ts'
import { aNewOperation, aStory, builtAt } from '../builders.ts'
import type { StoreInUse } from './store-in-use.ts'

export function feedbackContract(store: StoreInUse): void {
  test('is answered as it was said, the oldest first', async () => {
    const named = someFeedback({ at: builtAt + 2, topicId: 'umowy', form: 'umów', storyId: 'story-2' })
    await store().feedback.put(named)
    await store().feedback.put(someFeedback({}))
    expect(await store().feedback.since(builtAt)).toEqual([someFeedback({}), named])
    expect(await store().feedback.since(builtAt + 1)).toEqual([named])
  })

  test('one person says one thing of a story; the last word counts', async () => {
    await store().feedback.put(someFeedback({}))
    await store().feedback.put(someFeedback({ verdict: 'wrong-speaker', at: builtAt + 1 }))
    await store().feedback.put(someFeedback({ by: { platform: 'discord', userId: 'U1' }, at: builtAt + 2 }))
    const said = await store().feedback.since(0)
    expect(said.map(({ verdict }) => verdict)).toEqual(['wrong-speaker', 'irrelevant'])
  })

  test('is taken back once, and by nobody else', async () => {
    await store().feedback.put(someFeedback({}))
    expect(await store().feedback.withdraw('story-1', { platform: 'slack', userId: 'U2' })).toBe(false)
    expect(await store().feedback.withdraw('story-1', { platform: 'slack', userId: 'U1' })).toBe(true)
    expect(await store().feedback.withdraw('story-1', { platform: 'slack', userId: 'U1' })).toBe(false)
    expect(await store().feedback.since(0)).toEqual([])
  })

  test('files what follows of it in the same transaction', async () => {
    const notice = aNewOperation({ subject: 'proposal:1' })
    await store().feedback.put(someFeedback({}), [notice])
    await store().feedback.put(someFeedback({ at: builtAt + 1 }), [notice])
    expect(await store().outbox.operations(9)).toMatchObject([{ subject: 'proposal:1' }])
  })

  test('remembers the forms that managers keep, each once', async () => {
    const by = { platform: 'slack', userId: 'U1' }
    const form = { topicId: 'umowy', form: 'umów' }
    expect(await store().feedback.dismissed()).toEqual([])
    await store().feedback.dismiss(form, { at: builtAt, by })
    await store().feedback.dismiss(form, { at: builtAt + 1, by })
    expect(await store().feedback.dismissed()).toEqual([form])
  })

  test('goes with its story', async () => {
    await store().articles.fileStories({ stories: [aStory({ operations: [] })], known: [], at: builtAt })
    await store().feedback.put(someFeedback({}))
    await store().feedback.put(someFeedback({ storyId: 'story-2' }))
    await store().retention.forgetStories(builtAt + 1, 9)
    expect((await store().feedback.since(0)).map(({ storyId }) => storyId)).toEqual(['story-2'])
  })

  test('names what was announced with the forms found', async () => {
    await store().articles.fileStories({ stories: [aStory()], known: [], at: builtAt })
    const finds = [
      { topicId: 'bialorus', form: 'Białoruś' },
      { topicId: 'bialorus', form: 'Mińsku' },
    ]
    const [story] = await store().feedback.announced(builtAt)
    expect(story?.storyId).toBe('story-1')
    expect(story?.finds).toHaveLength(2)
    expect(story?.finds).toEqual(expect.arrayContaining(finds))
    expect(await store().feedback.announced(builtAt + 1)).toEqual([])
  })
}

function someFeedback(overrides: Partial<Feedback>): Feedback {
  return {
    storyId: 'story-1',
    by: { platform: 'slack', userId: 'U1' },
    address: 'C1',
    at: builtAt,
    verdict: 'irrelevant',
    topicId: null,
    form: null,
    ...overrides,
  }
}
