import type { Configuration } from '#domain/configuration.ts'
import type { FeedEntry } from '#domain/feed.ts'
import type { Alert, FollowUp } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import { createAnalyser } from '#pipeline/articles/analyse-article.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { createStoryFinder } from '#pipeline/stories/story-finder.ts'
import { builtAt } from '../../builders.ts'
import { aFeed, aTopic, anEntry, entries, testWorld, type TestWorld } from '../../fakes/world.ts'
import { npmLexicons } from '../../npm-lexicons.ts'

export const lexiconOf = await npmLexicons()
export const outlets = ['kurier', 'goniec', 'dziennik', 'agencja', 'mazur']
const topics = [aTopic('Białoruś'), aTopic('Pakt'), aTopic('kolej')]
export const stories: Configuration['stories'] = {
  joins: true,
  escalation: { sources: 3, withinMs: 3_600_000, official: true },
}

/** The five outlets, each read once with nothing in it. */
export async function newsroom(overrides: Partial<Configuration> = {}): Promise<TestWorld> {
  const world = await testWorld({ feeds: outlets.map((id) => aFeed(id)), topics, stories, ...overrides })
  const known = { topics: world.configuration.topics, experts: [], lexiconOf }
  const reading = { ...world, analyse: createAnalyser(known), stories: createStoryFinder(lexiconOf) }
  for (const id of outlets) reading.readings.set(id, entries())
  await runCycle(reading, 'all')
  return reading
}

export async function publish(world: TestWorld, outlet: string, entry: FeedEntry): Promise<void> {
  world.clock.advance(60_000)
  world.readings.set(outlet, entries(entry))
  await runCycle(world, 'all')
}

export type Told = { readonly title: string; readonly text: string }

/** One event, as outlets tell it in their own words. */
export const fire = {
  kurier: {
    title: 'Pożar składu paliw w Osipowiczach na Białorusi',
    text: 'W Osipowiczach na Białorusi płonie skład paliw należący do armii. Ogień wybuchł w nocy, ewakuowano 120 osób, podał sztab obrony cywilnej.',
  },
  goniec: {
    title: 'Białoruś: płonie wojskowy skład paliw w Osipowiczach',
    text: 'Strażacy walczą z ogniem w wojskowym składzie paliw pod Osipowiczami. Z okolicy ewakuowano ponad sto osób. Białoruskie ministerstwo obrony milczy.',
  },
  dziennik: {
    title: 'Osipowicze: wielki pożar w składzie paliw armii',
    text: 'Trzeci już oddział straży jedzie do składu paliw w Osipowiczach. – To największy magazyn paliwa na Białorusi – mówi Lena Zawada, analityczka Instytutu Studiów Granicznych.',
  },
} satisfies Record<string, Told>

export const elsewhere: Told = {
  title: 'Pożar stodoły pod Zamościem',
  text: 'Pod Zamościem spłonęła stodoła ze słomą sprowadzoną z Białorusi. Nikt nie ucierpiał, straty oszacowano na kilka tysięcy złotych, podała straż.',
}

let links = 0
/** An entry that tells it, under an address of its own. */
export function told({ title, text }: Told, overrides: Partial<FeedEntry> = {}): FeedEntry {
  links += 1
  const link = `https://site.example/${links}`
  return anEntry(title, { id: link, link, summary: text, publishedAt: builtAt + links, ...overrides })
}

export function alertsIn(world: TestWorld): readonly (Operation & { readonly message: Alert })[] {
  return world.messenger.posted.flatMap((operation) =>
    operation.message.kind === 'alert' ? [{ ...operation, message: operation.message }] : [],
  )
}

export function repliesIn(world: TestWorld): readonly FollowUp[] {
  return world.messenger.posted.flatMap(({ message }) => (message.kind === 'follow-up' ? [message] : []))
}

export function outletsOf(alert: Alert | undefined): readonly string[] {
  return (alert?.sources ?? []).map(({ source }) => source.name)
}

export async function carriedBy(
  world: TestWorld,
  ...carriers: readonly (keyof typeof fire)[]
): Promise<void> {
  for (const outlet of carriers) await publish(world, outlet, told(fire[outlet]))
}
