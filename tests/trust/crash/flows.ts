import { parseSchedule } from '#config/parse-schedule.ts'
import type { Channel, Configuration } from '#domain/configuration.ts'
import type { FeedEntry } from '#domain/feed.ts'
import { reportSilence } from '#pipeline/silence/report-silence.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { aFeed, anEntry, entries, type TestWorld } from '../../fakes/world.ts'

const HOUR_MS = 3_600_000

/** What happens next in a newsroom: the clock comes to a time of day (UTC) or goes on for a while, and feeds show something new. */
export type FlowStep = {
  readonly at: string | number
  readonly shows?: Readonly<Record<string, readonly FeedEntry[]>>
}

/** A way on which the bot says something later than its first alert, and what stands in the channel in the end. */
export type Flow = {
  readonly name: string
  readonly configure: (channel: Channel) => Partial<Configuration>
  /** Before the bot can die. */
  readonly prepare: (world: TestWorld) => Promise<void>
  readonly steps: readonly FlowStep[]
  /** In how many messages each of these stands: the correction in the alert and in an answer to it. */
  readonly standing: Readonly<Record<string, number>>
  /** The first of these stands, where it stands last, before the second. */
  readonly order: readonly (readonly [string, string])[]
}

const feeds = ['kurier', 'goniec', 'dziennik'].map((id) => aFeed(id))

const nights: Channel['quiet'] = {
  spans: [{ start: 22 * 60, end: 7 * 60 }],
  days: [],
  onPolishHolidays: false,
  dates: [],
  bypass: null,
}

/** An entry of an outlet; a later one of the same address is of the same story. */
function news(title: string, overrides: Partial<FeedEntry> = {}): FeedEntry {
  return anEntry(title, { publishedAt: null, ...overrides })
}

const correction = (title: string, link: string): FeedEntry =>
  news(`Sprostowanie: ${title}`, { id: `sprostowanie-${link}`, link, summary: `Sprostowanie. ${title}.` })

async function readEmpty(world: TestWorld): Promise<void> {
  for (const { id } of world.configuration.feeds) world.readings.set(id, entries())
  await runCycle(world, 'all')
}

const address = 'https://site.example/t1'

const morningSummary: Flow = {
  name: 'morning summary',
  configure: (channel) => ({ feeds, channels: [{ ...channel, quiet: nights }] }),
  prepare: readEmpty,
  steps: [
    { at: '21:00', shows: { kurier: [news('Rosja T1', { link: address })] } },
    { at: '22:30', shows: { kurier: [news('Rosja N1')], goniec: [correction('Rosja C1', address)] } },
    { at: '23:30', shows: { kurier: [news('Rosja N2')], dziennik: [news('Rosja N3')] } },
    { at: '07:00' },
    { at: 60_000, shows: { kurier: [news('Rosja M1')] } },
  ],
  standing: { T1: 1, C1: 2, N1: 1, N2: 1, N3: 1, M1: 1 },
  // The answer shows the correction last, and the alert that it corrects shows it too.
  order: [
    ['T1', 'N1'],
    ['N1', 'C1'],
    ['N2', 'C1'],
    ['N1', 'M1'],
  ],
}

const overflow: Flow = {
  name: 'overflow list',
  configure: (channel) => ({ feeds, channels: [{ ...channel, alertsPerHour: 1 }] }),
  prepare: readEmpty,
  steps: [
    { at: 60_000, shows: { kurier: [news('Rosja L1'), news('Rosja L2'), news('Rosja L3')] } },
    { at: 60_000, shows: { kurier: [news('Rosja L4')], goniec: [news('Rosja L5')] } },
    { at: HOUR_MS },
    { at: HOUR_MS },
  ],
  standing: { L1: 1, L2: 1, L3: 1, L4: 1, L5: 1 },
  order: [],
}

const digest: Flow = {
  name: 'scheduled digest',
  configure: (channel) => {
    const schedule = parseSchedule('12:00')
    if (schedule === null) throw new Error('that is a schedule')
    return { feeds, channels: [{ ...channel, digest: { schedule, period: 'since-last', mode: 'only' } }] }
  },
  prepare: readEmpty,
  steps: [
    { at: '12:30' },
    { at: '18:00', shows: { kurier: [news('Rosja D1'), news('Rosja D2')] } },
    { at: '12:00' },
    { at: '18:00', shows: { kurier: [news('Rosja D3')] } },
    { at: '12:00' },
  ],
  standing: { D1: 1, D2: 1, D3: 1 },
  order: [['D1', 'D3']],
}

const silence: Flow = {
  name: 'silence notice',
  configure: (channel) => ({
    feeds: [aFeed('kurier')],
    firstPoll: 'none',
    owner: channel,
    channels: [{ ...channel, topicIds: [] }],
  }),
  prepare: async (world) => {
    const past = Array.from({ length: 80 }, (_, index) =>
      news(`Sport ${index}`, { publishedAt: world.clock.now() - index * 6 * HOUR_MS }),
    )
    world.readings.set('kurier', entries(...past))
    await runCycle(world, 'all')
    for (let hour = 0; hour < 24; hour += 1) {
      world.clock.advance(HOUR_MS)
      await reportSilence(world)
    }
  },
  steps: [{ at: HOUR_MS }, { at: HOUR_MS, shows: { kurier: [news('Sport wraca')] } }, { at: HOUR_MS }],
  standing: { kurier: 2 },
  order: [],
}

const corrections: Flow = {
  name: 'correction',
  configure: (channel) => ({ feeds, channels: [channel] }),
  prepare: readEmpty,
  steps: [
    { at: 60_000, shows: { kurier: [news('Rosja T1', { link: address }), news('Rosja T2')] } },
    { at: 60_000, shows: { dziennik: [news('Rosja T1', { link: address })] } },
    { at: 1_000, shows: { goniec: [correction('Rosja C1', address)] } },
    { at: 60_000, shows: { kurier: [news('Rosja T3')] } },
  ],
  standing: { T1: 1, T2: 1, C1: 2, T3: 1, dziennik: 1 },
  order: [['T1', 'C1']],
}

/** Every way but that of the first alert. */
export const flows: readonly Flow[] = [morningSummary, overflow, digest, silence, corrections]
