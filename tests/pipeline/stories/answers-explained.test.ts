import { expect, describe, test } from 'vitest'
import { findTraces } from '#commands/archive/find-traces.ts'
import { wayOfArticle } from '#commands/archive/way-of-article.ts'
import type { Locale } from '#domain/locale.ts'
import type { Muted } from '#domain/mute.ts'
import { wayLines } from '#wording/way.ts'
import { aFollowUp, aNewOperation } from '../../builders.ts'
import { settle } from '../../fakes/settle.ts'
import { aChannel, aFeed, type TestWorld } from '../../fakes/world.ts'
import {
  alertsIn,
  carriedBy,
  fire,
  newsroom,
  outletsOf,
  publish,
  repliesIn,
  told,
} from './growing-newsroom.ts'

describe('the way of a report that joined a story', () => {
  async function wayOf(world: TestWorld, title: string, locale: Locale = 'pl'): Promise<string> {
    const [trace] = await findTraces(world.store.archive, title, 1)
    if (trace === undefined) throw new Error(`nothing is stored of "${title}"`)
    const way = await wayOfArticle(trace, { world, locale })
    return wayLines(way, { locale, timeZone: 'Europe/Warsaw' }).join('\n')
  }

  test('is its own: its title, whom it joined, and what it brought or why nothing', async () => {
    const world = await newsroom()
    await carriedBy(world, 'kurier', 'goniec')
    world.clock.advance(30 * 3_600_000)
    const title = 'Skład paliw w Osipowiczach legł w gruzach'
    const entry = told({ title, text: 'Tak jest po pożarze w Osipowiczach na Białorusi.' })
    await publish(world, 'dziennik', { ...entry, publishedAt: world.clock.now() })
    const copied = told({ ...fire.kurier, title: 'Nocny pożar paliw w Osipowiczach' })
    await publish(world, 'mazur', copied)
    const known = await wayOf(world, fire.goniec.title)
    expect(known).toMatch(/^Białoruś: płonie wojskowy .* — goniec\n/u)
    expect(known).toContain(`historia: goniec dołącza do istniejącej; `)
    expect(known).toContain(`✓ historię otwiera „${fire.kurier.title}”`)
    expect(known).toContain('– bez odpowiedzi pod alertem: nic w nim nie wyróżniało się jako nowe')
    expect(await wayOf(world, title)).toContain(`✓ odpowiedź pod alertem; nowe: „${title}”`)
    const copy = await wayOf(world, copied.link ?? '')
    expect(copy).toContain('historia: mazur dołącza do istniejącej')
    expect(copy).toContain('– bez odpowiedzi pod alertem: powtarza tekst z tej historii')
    expect(await wayOf(world, fire.kurier.title)).not.toContain('pod alertem')
  })

  const channel = aChannel('c1')
  const { destination } = channel
  const mute = async (world: TestWorld, muted: Muted) => {
    const scope = { kind: 'channel', destination } as const
    await world.store.mutes.add({ id: 'm1', muted, scope, by: 'terminal', at: 0, until: null })
  }
  const answer = async (world: TestWorld, count: number) => {
    const [alert] = alertsIn(world)
    if (alert === undefined) throw new Error('nothing was posted')
    const { subject, key: target } = alert
    const replies = Array.from({ length: count }, (_, index) =>
      aNewOperation({
        subject,
        destination,
        kind: 'reply',
        revision: index + 1,
        target,
        message: aFollowUp(),
      }),
    )
    await world.store.outbox.fileOperations(replies, world.clock.now())
    await settle(world)
  }
  test.each<[string, (world: TestWorld) => Promise<void>, string, string]>([
    [
      'its topic is muted',
      (world) => mute(world, { kind: 'topic', topicId: 'białoruś' }),
      '– bez odpowiedzi pod alertem: wyciszone',
      '– no answer below the alert: muted',
    ],
    [
      'its outlet is muted',
      (world) => mute(world, { kind: 'source', source: 'Dziennik' }),
      '– bez odpowiedzi pod alertem: wyciszone',
      '– no answer below the alert: muted',
    ],
    [
      'the story is muted',
      (world) => mute(world, { kind: 'story', storyId: alertsIn(world)[0]?.subject ?? '' }),
      '✗ wyciszone',
      '✗ muted',
    ],
    [
      'the story has its twelve answers',
      (world) => answer(world, 12),
      '– bez odpowiedzi pod alertem: ta historia ma tu już tyle odpowiedzi, ile może mieć: 12',
      '– no answer below the alert: the story has as many answers here as it may have: 12',
    ],
    [
      'nothing stands in the way',
      (world) => answer(world, 11),
      '✓ odpowiedź pod alertem',
      '✓ answered below the alert',
    ],
  ])('says why it is not answered where %s', async (_, step, why, inEnglish) => {
    const world = await newsroom({ channels: [channel] })
    await carriedBy(world, 'kurier')
    await step(world)
    await carriedBy(world, 'dziennik')
    const way = await wayOf(world, fire.dziennik.title)
    expect(way).toContain(why)
    expect(way).not.toContain('nic w nim nie wyróżniało się')
    expect(await wayOf(world, fire.dziennik.title, 'en')).toContain(inEnglish)
    expect(way).not.toContain(why.startsWith('✗') ? 'pod alertem' : '✗')
  })

  test('says that it stood in its feed from the first poll on', async () => {
    const world = await newsroom({ channels: [channel], firstPoll: 'none' })
    await carriedBy(world, 'kurier')
    const feeds = [...world.configuration.feeds, aFeed('nowy')]
    const grown = { ...world, configuration: { ...world.configuration, feeds } }
    await publish(grown, 'nowy', told(fire.dziennik))
    expect(outletsOf(alertsIn(world).at(-1)?.message)).toContain('nowy')
    expect(await wayOf(world, fire.dziennik.title)).toContain(
      '– bez odpowiedzi pod alertem: to stało w kanale RSS już przy pierwszym odczycie',
    )
  })

  test('says of an answer that was muted while it waited that it was not sent', async () => {
    const quiet = {
      spans: [{ start: 0, end: 0 }],
      days: [],
      onPolishHolidays: false,
      dates: [],
      bypass: null,
    }
    const world = await newsroom({ channels: [channel] })
    await carriedBy(world, 'kurier')
    const night = { ...world.configuration, channels: [{ ...channel, quiet }] }
    await carriedBy({ ...world, configuration: night }, 'dziennik')
    expect(await wayOf(world, fire.dziennik.title)).toContain('… odpowiedź pod alertem')
    await mute(world, { kind: 'topic', topicId: 'białoruś' })
    world.clock.advance(24 * 3_600_000)
    await settle(world)
    expect(repliesIn(world)).toEqual([])
    const way = await wayOf(world, fire.dziennik.title)
    expect(way).toContain('– odpowiedzi pod alertem nie wysłano (muted in the channel meanwhile (m1))')
  })
})
