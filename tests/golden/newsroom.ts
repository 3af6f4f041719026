import { untranslated } from '#domain/bilingual.ts'
import type { FeedEntry } from '#domain/feed.ts'
import type { Operation } from '#domain/operation.ts'
import type { PageReader } from '#ports/page-reader.ts'
import { createAnalyser } from '#pipeline/articles/analyse-article.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import { createStoryFinder } from '#pipeline/stories/story-finder.ts'
import { readSampleArticles, type SampleArticle } from '#app/sample/sample-articles.ts'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { createMatcherByLanguage } from '#text/matching/match-by-language.ts'
import { builtAt } from '../builders.ts'
import { aDeskWorld, type DeskWorld } from '../fakes/desk-world.ts'
import { fakeMessenger } from '../fakes/messenger.ts'
import { entries, fakeClock, testWorld } from '../fakes/world.ts'
import { npmLexicons } from '../npm-lexicons.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** How long after an article was published its feed is polled. */
const READ_AFTER_MS = 2 * MINUTE_MS

/** The channel on each platform that the bot posts into. */
export const channels = { discord: '1180000000000000001', slack: 'C0NEWSROOM' } as const

const watchList = `language: pl
timeZone: Europe/Warsaw
feeds:
  - { name: Kurier Graniczny, url: https://kurier-graniczny.example/rss, country: PL, type: independent }
  - { name: Dziennik Północny, url: https://dziennik-polnocny.example/rss, country: PL, type: public }
  - { name: Przegląd Stołeczny, url: https://przeglad-stoleczny.example/atom, country: PL, type: independent }
topics:
  - { name: Białoruś, any: [Białoruś, Mińsk, Łukaszenka], not: [Mińsk Mazowiecki] }
  - { name: Broń jądrowa, any: [broń jądrowa, broń nuklearna, głowica jądrowa, ładunek jądrowy] }
  - name: Umowy
    any: [umowa, traktat, pakt, porozumienie]
    not: [umowa o pracę]
    beside: [Rosja, Moskwa, Białoruś, Mińsk, Litwa, państwo, brygada]
channels:
  - { discord: "${channels.discord}", digest: "07:00" }
  - { slack: ${channels.slack}, quiet: "22:00-07:00" }
experts:
  - { name: Radosław Kłosiński, role: analityk, organisation: Instytut Studiów Granicznych }
`

/** What the bot sent of the sample newsroom's articles, in order, and the world that its commands ask afterwards. */
export type GoldenNewsroom = { readonly world: DeskWorld; readonly sent: readonly Operation[] }

/** Runs the real pipeline over examples/newsroom, each article soon after it was published; `builtAt` is a while after the last. */
export async function openNewsroom(): Promise<GoldenNewsroom> {
  const lexiconOf = await npmLexicons()
  const desk = await aDeskWorld({
    text: watchList,
    platformNames: ['Discord', 'Slack'],
    tryTopic: async (topic, documents) => {
      const match = createMatcherByLanguage([topic], keywordRulesOf, lexiconOf)
      return documents.map((document) => match(document)[0]?.matches ?? [])
    },
  })
  const clock = fakeClock(builtAt - DAY_MS)
  const messenger = fakeMessenger()
  const articles = await readSampleArticles()
  const { readings, ...base } = await testWorld(desk.configuration)
  const world = {
    ...base,
    configuration: desk.configuration,
    store: desk.store,
    clock,
    analyse: createAnalyser({ ...desk.configuration, lexiconOf }),
    stories: createStoryFinder(lexiconOf),
    messengers: new Map([
      ['discord', messenger],
      ['slack', messenger],
    ]),
    pageReader: pagesOf(articles),
  }
  await runCycle(world, 'all')
  for (const article of articles.toReversed()) {
    clock.advance(builtAt - article.minutesAgo * MINUTE_MS + READ_AFTER_MS - clock.now())
    readings.set(article.outlet, entries(entryOf(article)))
    await runCycle(world, 'all')
  }
  clock.advance(builtAt - clock.now())
  await runCycle(world, 'all')
  return { world: { ...desk, clock }, sent: messenger.sends }
}

function entryOf({ outlet, slug, title, lead, minutesAgo }: SampleArticle): FeedEntry {
  const publishedAt = builtAt - minutesAgo * MINUTE_MS
  const link = `https://${outlet}.example/${slug}`
  return { id: slug, link, title, publishedAt, updatedAt: null, summary: lead, content: null }
}

function pagesOf(articles: readonly SampleArticle[]): PageReader {
  return {
    read: async (url) => {
      const found = articles.find((article) => entryOf(article).link === url)
      if (found === undefined) return { kind: 'unavailable', reason: untranslated('HTTP 404') }
      return { kind: 'body', text: found.paragraphs.join('\n'), title: found.title, url }
    },
  }
}
