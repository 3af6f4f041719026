import { expect, test, vi } from 'vitest'
import { createLargeAnswers } from '#feeds/large-answers.ts'

test('of the large answers there is one at a time, and the small ones pass by', async () => {
  const withRoom = createLargeAnswers()
  const events: string[] = []
  const first = Promise.withResolvers<void>()
  const large = withRoom('a', async (room) => {
    await room()
    await room()
    events.push('a is large')
    await first.promise
    events.push('a is done')
  })
  await vi.waitFor(() => expect(events).toEqual(['a is large']))
  const next = withRoom('b', async (room) => {
    await room()
    events.push('b is large')
  })
  await withRoom('c', () => Promise.resolve(events.push('c is small')))
  first.resolve()
  await Promise.all([large, next])
  expect(events).toEqual(['a is large', 'c is small', 'a is done', 'b is large'])
})

test('whoever fails leaves the room to the next', async () => {
  const withRoom = createLargeAnswers()
  const failing = withRoom('a', async (room) => {
    await room()
    throw new Error('too slow')
  })
  await expect(failing).rejects.toThrow('too slow')
  await withRoom('b', (room) => room())
})
