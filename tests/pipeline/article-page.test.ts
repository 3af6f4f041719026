import { describe, expect, test } from 'vitest'
import type { Feed, FeedEntry } from '#domain/feed.ts'
import type { Alert, Message } from '#domain/message.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import type { PageReading } from '#ports/page-reader.ts'
import { aFeed, anEntry, entries, testWorld, type TestWorld } from '../fakes/world.ts'

const shortPage: PageReading = {
  kind: 'body',
  text: 'Rosja.',
  title: null,
  url: 'https://site.example/rosja',
}

function alerts(world: TestWorld): readonly Alert[] {
  return world.messenger.posted
    .map(({ message }) => message)
    .filter((message: Message) => message.kind === 'alert')
}

describe('the page behind a link', () => {
  const body = 'Aby czytać dalej, zaloguj się albo zaakceptuj pliki cookie naszych partnerów. '.repeat(5)
  const moved = 'Rosja i jej sąsiedzi podpisali dokument, o którym mówiono od miesięcy. '.repeat(5)

  test.each([
    ['is the front page', 'https://site.example/', `${body} Rosja pierwsza. Rosja druga.`, true],
    ['is a consent form with one address for all', 'https://site.example/zgoda', body, true],
    ['moved to an address of its own', 'https://site.example/2026/rosja', moved, false],
  ])('%s', async (_case, url, text, isTeaserOnly) => {
    const world = await testWorld({ feeds: [aFeed('kurier', { page: 'always' })], firstPoll: 'all' })
    const [first, second] = [anEntry('Rosja pierwsza'), anEntry('Rosja druga')]
    const isShared = isTeaserOnly
    for (const { link } of [first, second]) {
      world.pages.set(link ?? '', {
        kind: 'body',
        text,
        title: null,
        url: isShared ? url : `${url}-${link?.length}`,
      })
    }
    world.readings.set('kurier', entries(second, first))
    await runCycle(world)
    expect(alerts(world).map((alert) => [alert.title, alert.isTeaserOnly])).toEqual([
      ['Rosja pierwsza', isTeaserOnly],
      ['Rosja druga', isTeaserOnly],
    ])
  })

  test('calls every article by the address of the section, and swallows none for it', async () => {
    const world = await testWorld({ feeds: [aFeed('kurier', { page: 'always' })], firstPoll: 'all' })
    const articles = [
      'Rosja: sankcje na eksport drewna',
      'Pakt migracyjny przyjęty',
      'Rosja otwiera granicę',
    ].map((title) => anEntry(title))
    for (const { link, title } of articles)
      world.pages.set(link ?? '', {
        kind: 'body',
        text: `${title}. `.repeat(20),
        title: null,
        url: 'https://site.example/swiat',
      })
    world.readings.set('kurier', entries(...articles))
    await runCycle(world)
    expect(alerts(world)).toHaveLength(3)
    world.readings.set('kurier', entries(...articles.map((entry) => ({ ...entry, id: `${entry.id}-2` }))))
    world.clock.advance(600_000)
    await runCycle(world)
    expect(alerts(world)).toHaveLength(3)
  })

  test.each<[string, Partial<Feed>, Partial<FeedEntry>, PageReading | null, boolean]>([
    ['could not be fetched', { page: 'always' }, {}, null, true],
    ['could not be fetched, where the topic matched', { page: 'matched' }, {}, null, true],
    ['was never asked for', { page: 'never' }, {}, null, false],
    ['has no address', { page: 'always' }, { link: null }, null, false],
    ['says no more than the teaser', { page: 'always' }, {}, shortPage, false],
    ['is the front page', { page: 'always' }, {}, { ...shortPage, url: 'https://site.example/' }, true],
  ])(
    'says that the page is missing only where it was wanted: it %s',
    async (_case, feed, entry, page, isMissing) => {
      const world = await testWorld({ feeds: [aFeed('kurier', feed)], firstPoll: 'all' })
      if (page !== null) world.pages.set('https://site.example/rosja', page)
      world.readings.set('kurier', entries(anEntry('Rosja', entry)))
      await runCycle(world)
      expect(alerts(world)).toMatchObject([{ isTeaserOnly: true, isPageMissing: isMissing }])
    },
  )
})
