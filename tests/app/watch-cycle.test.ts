import { expect, test, vi } from 'vitest'
import { watchCycle } from '#app/watch-cycle.ts'
import { untranslated } from '#domain/bilingual.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { Feed } from '#domain/feed.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import type { FeedReading } from '#ports/feed-reader.ts'
import { aFeed, anEntry, entries, testWorld } from '../fakes/world.ts'

const many = Array.from({ length: 8 }, (_, index) => anEntry(`Rosja ${index}`))

/** What somebody who waits reads while eight articles come in, each of which takes two seconds. */
async function shown(overrides: Partial<Configuration>, isTerminal = true): Promise<readonly string[]> {
  const world = await testWorld(overrides)
  const lines: string[] = []
  const { configuration, clock } = world
  const watch = watchCycle({
    configuration,
    now: () => clock.now(),
    print: (line) => lines.push(line),
    isTerminal,
  })
  const analyse: typeof world.analyse = (...asked) => (clock.advance(2_000), world.analyse(...asked))
  world.readings.set('kurier', entries(...many))
  await runCycle({ ...world, watch, analyse })
  return lines
}

test.each<[string, Partial<Configuration>, readonly string[]]>([
  [
    'in Polish',
    { firstPoll: 'all' },
    ['… kurier: 4 z 8 artykułów', '… kurier: 7 z 8 artykułów', '✓ kurier: 8 nowych artykułów'],
  ],
  [
    'in English',
    { firstPoll: 'all', locale: 'en' },
    ['… kurier: 4 of 8 articles', '… kurier: 7 of 8 articles', '✓ kurier: 8 new articles'],
  ],
  ['nothing in the sample newsroom', { firstPoll: 'all', isSample: true }, []],
])('a long poll shows how far it is, %s', async (_case, overrides, lines) => {
  expect(await shown(overrides)).toEqual(lines)
})

test('where nobody sits at a terminal only the end of a poll is told', async () => {
  expect(await shown({ firstPoll: 'all' }, false)).toEqual(['✓ kurier: 8 nowych artykułów'])
})

test('a poll is told as soon as it ends, while others are still under way', async () => {
  const world = await testWorld({ feeds: [aFeed('kurier'), aFeed('goniec')] })
  const told: string[] = []
  const { configuration, clock } = world
  const print = (line: string): unknown => told.push(line)
  const watch = watchCycle({ configuration, now: () => clock.now(), print, isTerminal: false })
  const slow = Promise.withResolvers<FeedReading>()
  const failed: FeedReading = { kind: 'failed', reason: untranslated('HTTP 500'), retryAfterMs: null }
  const feedReader = { read: async ({ id }: Feed) => (id === 'goniec' ? slow.promise : failed) }
  const cycle = runCycle({ ...world, watch, feedReader })
  await vi.waitFor(() => expect(told).toEqual(['✗ kurier: HTTP 500']))
  slow.resolve({ kind: 'unchanged' })
  await cycle
  expect(told).toEqual(['✗ kurier: HTTP 500', '· goniec: bez zmian'])
})
