import { expect, test } from 'vitest'
import { aChannel, type TestWorld } from '../../fakes/world.ts'
import { carriedBy, newsroom, publish, repliesIn, told } from './growing-newsroom.ts'

/** A newsroom of these channels, and how often it asked what is new in a report. */
async function counting(...addresses: readonly string[]) {
  const { stories, ...base } = await newsroom({ channels: addresses.map((address) => aChannel(address)) })
  let asked = 0
  const tellNews: TestWorld['stories']['tellNews'] = (earlier, report) => {
    asked += 1
    return stories.tellNews(earlier, report)
  }
  return { world: { ...base, stories: { ...stories, tellNews } }, askedTimes: () => asked }
}

test('what is new in a report is asked once, for all channels and whoever follows it', async () => {
  const { world, askedTimes } = await counting('c1', 'c2', 'c3')
  await carriedBy(world, 'kurier')
  const followed = { kind: 'topic', topicId: 'białoruś' } as const
  const follow = {
    id: 'f1',
    platform: 'fake',
    userId: 'U1',
    followed,
    locale: 'pl',
    server: null,
    at: 0,
  } as const
  await world.store.follows.add(follow, 9)
  world.clock.advance(30 * 3_600_000)
  const title = 'Skład paliw w Osipowiczach legł w gruzach'
  const entry = told({ title, text: 'Tak jest po pożarze w Osipowiczach na Białorusi.' })
  await publish(world, 'goniec', { ...entry, publishedAt: world.clock.now() })
  expect(repliesIn(world).map(({ sentence }) => sentence)).toEqual([title, title, title])
  expect(askedTimes()).toBe(1)
})

test('and not at all of what repeats a text', async () => {
  const { world, askedTimes } = await counting('c1')
  await carriedBy(world, 'kurier', 'kurier')
  expect(askedTimes()).toBe(0)
})
