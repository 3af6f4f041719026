import { describe, expect, test } from 'vitest'
import { findTraces } from '#commands/archive/find-traces.ts'
import { wayOfArticle } from '#commands/archive/way-of-article.ts'
import type { Locale } from '#domain/locale.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import type { QuietHours } from '#domain/quiet.ts'
import { wayLines } from '#wording/way.ts'
import { aChannel, aFeed, anEntry, entries, testWorld, type TestWorld } from '../../fakes/world.ts'

const NIGHT = Date.parse('2026-05-12T21:00Z')
const nights: QuietHours = {
  spans: [{ start: 22 * 60, end: 7 * 60 }],
  days: [],
  onPolishHolidays: false,
  dates: [],
  bypass: 'urgent',
}

describe('where the way of an article ends', () => {
  test('at the first poll of its feed', async () => {
    const world = await testWorld()
    await brings(world, 'Rosja stara', 'Rosja nowsza')
    expect(await told(world, 'Rosja stara')).toMatch(
      /✗ to stało w kanale RSS już przy pierwszym odczycie.*poll\.firstPoll$/u,
    )
    expect(await told(world, 'Rosja stara', 'en')).toMatch(/✗ in the feed already at its first poll/u)
  })

  test('at its age', async () => {
    const world = await polled()
    world.readings.set('kurier', entries(anEntry('Rosja dawna', { publishedAt: 1 })))
    await runCycle(world, 'all')
    expect(await told(world, 'Rosja dawna')).toContain('✗ starsze niż dozwolone')
  })

  test('at the topics', async () => {
    const world = await polled()
    await brings(world, 'Pogoda na jutro')
    const way = await told(world, 'Pogoda na')
    expect(way.split('\n').at(-1)).toContain('✗ nie pasuje do żadnego tematu')
    expect(way).not.toContain('fake:c1')
  })

  test('in a channel that has it, and in one that follows other topics', async () => {
    const world = await polled({ channels: [aChannel('c1'), aChannel('c2', { topicIds: ['pakt'] })] })
    await brings(world, 'Rosja dziś')
    const way = await told(world, 'Rosja dziś')
    expect(way).toMatch(
      /✓ tematy: Rosja \(Rosja\)\n✓ historia: otwiera nową; 1 źródło: kurier\nfake:c1:\n.*✓ limit\n {2}✓ wysłano 12 maja 2026, 23:00\n/u,
    )
    expect(way).toContain('fake:c2:\n  ✗ kanał nie śledzi żadnego z tych tematów')
  })

  test('in the quiet hours, and then in their summary', async () => {
    const world = await polled({ channels: [aChannel('c1', { quiet: nights })] })
    await brings(world, 'Rosja nocą')
    expect(await told(world, 'Rosja nocą')).toContain(
      '  … cisza: czeka na zestawienie do 13 maja 2026, 07:00',
    )
    expect(await told(world, 'Rosja nocą', 'en')).toContain('waits for the summary until 13 May 2026, 07:00')
    world.clock.advance(9 * 3_600_000)
    await runCycle(world)
    expect(await told(world, 'Rosja nocą')).toContain('  ✓ wysłano w zestawieniu 13 maja 2026, 08:00')
  })

  test('over the ceiling', async () => {
    const world = await polled({ channels: [aChannel('c1', { alertsPerHour: 1 })] })
    await brings(world, 'Rosja a', 'Rosja b', 'Rosja c')
    world.clock.advance(1_000)
    await brings(world, 'Rosja d')
    expect(await told(world, 'Rosja b')).toContain('✓ wysłano w zestawieniu')
    expect(await told(world, 'Rosja d')).toContain('… ponad limit kanału na godzinę')
  })

  test('at a mute, which is told even when it is over', async () => {
    const world = await polled()
    const scope = { kind: 'channel', destination: { platform: 'fake', address: 'c1' } } as const
    const muted = { kind: 'topic', topicId: 'rosja' } as const
    await world.store.mutes.add({ id: 'abc123', muted, scope, by: 'terminal', at: NIGHT, until: null })
    await brings(world, 'Rosja dziś')
    await world.store.mutes.undo('abc123', { by: 'terminal', at: NIGHT })
    const way = await told(world, 'Rosja dziś')
    expect(way).toMatch(
      /✓ platforma.*\n {2}✗ wyciszone; .*: abc123 {2}temat „Rosja”, fake:c1, na stałe \(terminal\)$/u,
    )
  })

  test('on a platform that is off', async () => {
    const world = await polled()
    world.readings.set('kurier', entries(anEntry('Rosja dziś')))
    await runCycle({ ...world, messengers: new Map() }, 'all')
    expect(await told(world, 'Rosja dziś')).toContain('✗ platforma kanału jest wyłączona')
  })

  test('in a story that another outlet opened', async () => {
    const world = await polled({ feeds: [aFeed('kurier'), aFeed('goniec')] })
    const entry = anEntry('Rosja dziś')
    world.readings.set('kurier', entries(entry)).set('goniec', entries())
    await runCycle(world, 'all')
    const copy = { ...entry, id: 'copy', link: 'https://goniec.example/rosja' }
    world.readings.set('goniec', entries(copy))
    await runCycle(world, 'all')
    expect(await told(world, 'https://goniec.example/rosja?utm_source=rss')).toContain(
      '✓ historia: goniec dołącza do istniejącej; 2 źródła: kurier, goniec',
    )
  })
})

describe('an article is named', () => {
  test.each([
    ['by the beginning of its title', 'Rosja dz', 1],
    ['by its address', 'https://site.example/rosja-dzi-', 1],
    ['by less than could name one', 'Ros', 0],
    ['by the middle of its title', 'dziś i jutro', 0],
    ['with signs of the store’s own language', '%dziś', 0],
  ])('%s', async (_, text, count) => {
    const world = await polled()
    world.readings.set(
      'kurier',
      entries(anEntry('Rosja dziś i jutro', { link: 'https://site.example/rosja-dzi-' })),
    )
    await runCycle(world, 'all')
    expect(await findTraces(world.store.archive, text, 9)).toHaveLength(count)
  })
})

async function polled(overrides: Parameters<typeof testWorld>[0] = {}): Promise<TestWorld> {
  const world = await testWorld(overrides)
  world.clock.set(NIGHT - world.clock.now())
  for (const { id } of world.configuration.feeds) world.readings.set(id, entries())
  await runCycle(world, 'all')
  return world
}

async function brings(world: TestWorld, ...titles: readonly string[]): Promise<void> {
  const at = world.clock.now()
  const list = titles.map((title, index) => anEntry(title, { publishedAt: at - 60_000 + index }))
  world.readings.set('kurier', entries(...list))
  await runCycle(world, 'all')
}

async function told(world: TestWorld, text: string, locale: Locale = 'pl'): Promise<string> {
  const traces = await findTraces(world.store.archive, text, 3)
  const ways = await Promise.all(traces.map((trace) => wayOfArticle(trace, { world, locale })))
  return ways.flatMap((way) => wayLines(way, { locale, timeZone: 'Europe/Warsaw' })).join('\n')
}
