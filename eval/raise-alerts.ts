import { fileURLToPath } from 'node:url'
import { openDictionaries } from '#app/dictionaries/dictionaries.ts'
import { loadConfig } from '#config/load-config.ts'
import { formatProblems } from '#config/problem.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { TopicMatch } from '#domain/topic.ts'
import { createAnalyser } from '#pipeline/articles/analyse-article.ts'
import { platforms } from '#platforms/index.ts'
import type { LexiconOf } from '#ports/lexicon.ts'
import { createClusterer } from '#text/stories/cluster-reports.ts'
import type { NewsItem } from './labelled-news.ts'

/** An item with what the bot makes of it: the story that it is placed in, and the topics that it matches. */
export type JudgedItem = NewsItem & { readonly foundStory: string; readonly topics: readonly TopicMatch[] }

/** The first item of a found story that matches, and so raises the story's one alert. */
export type Alert = JudgedItem

/** The watch list that a new team starts with. */
export async function exampleWatchList(): Promise<Configuration> {
  const path = fileURLToPath(new URL('../depesza.example.yaml', import.meta.url))
  const settings = platforms.map((platform) => platform.settings)
  const reading = await loadConfig({ path, locale: 'en' }, settings)
  if (reading.kind === 'bad') throw new Error(formatProblems(reading.problems, 'en'))
  return reading.configuration
}

/** The dictionary from npm with the shipped table of homographs. */
export function shippedDictionaries(): Promise<LexiconOf> {
  return openDictionaries(
    { dictionary: 'npm', homographs: 'shipped', storePath: '', locale: 'en' },
    console.error,
  )
}

/** Reads a day's items one after the other as a running bot does: topics by the watch list, stories by what came before. */
export function judgeNews(
  items: readonly NewsItem[],
  { configuration, lexiconOf }: { readonly configuration: Configuration; readonly lexiconOf: LexiconOf },
): readonly JudgedItem[] {
  const analyse = createAnalyser({ ...configuration, lexiconOf })
  const place = createClusterer(lexiconOf)
  return items.map((item) => ({
    ...item,
    foundStory: place(item.report).story,
    topics: analyse(item.document).topics,
  }))
}

/** One alert for each found story of which an item matches a topic, or the topic with that id. */
export function alertsOf(items: readonly JudgedItem[], topicId: string | null = null): readonly Alert[] {
  const matching = items.filter(({ topics }) =>
    topicId === null ? topics.length > 0 : topics.some((topic) => topic.topicId === topicId),
  )
  const first = new Map<string, Alert>()
  for (const item of matching) if (!first.has(item.foundStory)) first.set(item.foundStory, item)
  return [...first.values()]
}
