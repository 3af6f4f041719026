import { beforeEach, describe, expect, test } from 'vitest'
import type { CommandWorld } from '#commands/command.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { parseSchedule } from '#config/parse-schedule.ts'
import { anArticle, aNumberedStory, builtAt } from '../../builders.ts'
import { aCommandWorld } from '../../fakes/command-world.ts'
import type { Store } from '#ports/store.ts'
import { aChannel, aFeed, aTopic, fakeClock, testWorld } from '../../fakes/world.ts'

const HOUR_MS = 3_600_000
const clock = fakeClock()
let world: CommandWorld
let store: Store

/** Stories of the topic "bialorus", filed so many hours before 12:00 in Warsaw. */
async function file(...hoursAgo: readonly number[]): Promise<void> {
  for (const hours of hoursAgo) {
    const at = builtAt - hours * HOUR_MS
    const base = aNumberedStory(hours + 1000)
    const article = anArticle({ ...base.article, title: `Tytuł ${hours}`, publishedAt: at, firstSeenAt: at })
    await store.articles.fileStories({ stories: [{ ...base, article, operations: [] }], known: [], at })
  }
}

beforeEach(async () => {
  const schedule = parseSchedule('07:00')
  const digest = schedule === null ? null : ({ schedule, period: 'since-last', mode: 'also' } as const)
  const topics = [aTopic('Białoruś', { id: 'bialorus' }), aTopic('Pakt', { id: 'pakt' })]
  const channels = [
    aChannel('c1', { topicIds: ['bialorus'], digest }),
    aChannel('c2', { topicIds: ['pakt'] }),
  ]
  const opened = await testWorld({ topics, channels, feeds: [aFeed('kurier-graniczny')] })
  store = opened.store
  world = aCommandWorld({ configuration: opened.configuration, store, clock })
  await file(1, 5, 30, 100)
})

function ask(text: string, overrides: Partial<Invocation> = {}): Promise<Reply> {
  const invocation = {
    platform: 'fake',
    channelAddress: 'c1',
    userId: 'u1',
    locale: 'pl',
    isManager: false,
    ...overrides,
  } as const
  return createDispatcher(world).runText(text, invocation)
}

function titles(reply: Reply): readonly string[] {
  return reply.blocks.flatMap((block) => (block.kind === 'item' ? [block.title] : []))
}

function headingOf({ blocks: [first] }: Reply): string {
  return first?.kind === 'heading' ? first.text : ''
}

describe('a brief', () => {
  test.each([
    ['przegląd', ['Tytuł 1', 'Tytuł 5']],
    ['przeglad dziś', ['Tytuł 1', 'Tytuł 5']],
    ['brief today', ['Tytuł 1', 'Tytuł 5']],
    ['brief 2h', ['Tytuł 1']],
    ['brief 2 h białoruś', ['Tytuł 1']],
    ['brief week', ['Tytuł 1', 'Tytuł 5', 'Tytuł 30', 'Tytuł 100']],
    ['brief topic:pakt since:7d', []],
    ['brief Białorusi 3d', ['Tytuł 1', 'Tytuł 5', 'Tytuł 30']],
  ])('"%s" answers %j', async (text, expected) => {
    expect(titles(await ask(text))).toEqual(expected)
  })

  test('says how much came since when, and how many sources work', async () => {
    const reply = await ask('brief 2h')
    expect(headingOf(reply)).toBe('Przegląd: 1 wiadomość od 12 maja, 10:00')
    expect(reply.blocks.at(-1)).toEqual({ kind: 'text', text: 'Źródła: działa 1 z 1.' })
    expect(reply.visibility).toBe('private')
  })

  test('goes on where the same person looked last, whoever else looked', async () => {
    await ask('przegląd')
    expect(titles(await ask('przegląd', { userId: 'u2' }))).toHaveLength(2)
    expect(titles(await ask('przegląd'))).toEqual([])
  })

  test('that was narrowed to a topic leaves the rest for the next', async () => {
    await ask('przegląd pakt')
    expect(titles(await ask('przegląd'))).toHaveLength(2)
  })

  test.each([
    ['wycisz białoruś', []],
    ['wycisz story-1001', ['Tytuł 5']],
    ['wycisz źródło:kurier-graniczny', ['Tytuł 1', 'Tytuł 5']],
    ['wycisz temat:białoruś forma:Białoruś', ['Tytuł 1', 'Tytuł 5']],
  ])('after "%s" leaves out for that person what is muted: %j', async (text, expected) => {
    expect((await ask(text)).trouble).toBeNull()
    expect(titles(await ask('brief today'))).toEqual(expected)
    expect(titles(await ask('brief today', { userId: 'u2' }))).toEqual(['Tytuł 1', 'Tytuł 5'])
  })

  test('is of the channel’s topics, and of all where the channel has none', async () => {
    expect(titles(await ask('brief week', { channelAddress: 'c2' }))).toEqual([])
    expect(titles(await ask('brief week', { channelAddress: 'elsewhere' }))).toHaveLength(4)
  })

  test.each([
    ['brief 999d', 'Nie znam tematu „999d”'],
    ['brief sport', 'Nie znam tematu „sport”'],
  ])('"%s" is refused', async (text, part) => {
    const reply = await ask(text)
    expect(reply.trouble).toBe('asked-wrongly')
    expect(JSON.stringify(reply.blocks)).toContain(part)
  })

  test('of an option that is no period is refused as that', async () => {
    const invocation = {
      platform: 'fake',
      channelAddress: 'c1',
      userId: 'u1',
      locale: 'en',
      isManager: false,
    } as const
    const reply = await createDispatcher(world).run('brief', { since: 'ever' }, invocation)
    expect([reply.trouble, JSON.stringify(reply.blocks).includes('ever')]).toEqual(['asked-wrongly', true])
  })
})

test('status shows who is silent and when the next digest comes', async () => {
  const told = { kind: 'topic', id: 'pakt', since: builtAt - 72 * HOUR_MS, usualGapMs: 1, toldAt: 1 } as const
  await world.store.silences.recordTold({ ...told, endedAt: null }, [], 0)
  await world.store.silences.recordTold({ ...told, id: 'bialorus', endedAt: 2 }, [], 0)
  const lines = JSON.stringify((await ask('stan')).blocks)
  expect(lines).toContain('Pakt: cisza, ostatnio słychać: 3 dni temu')
  expect(lines).not.toContain('Białoruś: cisza')
  expect(lines).toContain('Następny przegląd na kanale fake:c1: 13 maja, 07:00.')
})
