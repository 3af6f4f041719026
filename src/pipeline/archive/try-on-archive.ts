import type { KeywordMatch, Topic } from '#domain/topic.ts'
import type { Clock } from '#ports/clock.ts'
import type { Cursor, StoredText, TextArchive } from '#ports/store.ts'
import type { Document } from '#pipeline/articles/analyse-article.ts'

/** Small enough that the thread which matches is never held up for long, and that a trial ends on time. */
const PAGE_SIZE = 50
/** How many articles a trial shows. */
const MOST_EXAMPLES = 3

/** An article in which a topic would have been found. */
export type TrialExample = Pick<StoredText, 'title' | 'text' | 'source'> & {
  readonly at: number
  readonly matches: readonly KeywordMatch[]
}

/** What a topic would have found among the newest stored texts. */
export type TopicTrial = {
  /** How many texts were read, and in how many of them it was found. */
  readonly read: number
  readonly found: number
  /** The newest articles in which it was found. */
  readonly examples: readonly TrialExample[]
  /** Epoch milliseconds back to which the texts were read: what was asked for, or less where time ran out. */
  readonly since: number
  readonly isComplete: boolean
}

/** What a trial asks of the world. */
export type TrialWorld = {
  readonly store: { readonly texts: Pick<TextArchive, 'texts'> }
  readonly clock: Pick<Clock, 'elapsed' | 'sleep'>
  readonly tryTopic: (
    topic: Topic,
    documents: readonly Document[],
  ) => Promise<readonly (readonly KeywordMatch[])[]>
}

/** Looks a topic that nobody has yet up in the stored texts since a moment, the newest first, for at most `limitMs` milliseconds. */
export async function tryOnArchive(
  { store, clock, tryTopic }: TrialWorld,
  topic: Topic,
  { since, limitMs }: { readonly since: number; readonly limitMs: number },
): Promise<TopicTrial> {
  const until = clock.elapsed() + limitMs
  let before: Cursor | null = null
  let trial: TopicTrial = { read: 0, found: 0, examples: [], since, isComplete: true }
  for (;;) {
    const query = { olderThan: null, language: null, since }
    const page = await store.texts.texts(query, { before, limit: PAGE_SIZE })
    trial = withPage(trial, page, await tryTopic(topic, page.map(documentOf)))
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE_SIZE) return trial
    before = last.place
    if (clock.elapsed() >= until) return { ...trial, since: last.place.at, isComplete: false }
    await clock.sleep(0)
  }
}

function withPage(
  trial: TopicTrial,
  page: readonly StoredText[],
  matches: readonly (readonly KeywordMatch[])[],
): TopicTrial {
  const found = page.flatMap(({ title, text, source, place }, index) => {
    const here = matches[index] ?? []
    return here.length === 0 ? [] : [{ title, text, source, at: place.at, matches: here }]
  })
  return {
    ...trial,
    read: trial.read + page.length,
    found: trial.found + found.length,
    examples: [...trial.examples, ...found].slice(0, MOST_EXAMPLES),
  }
}

function documentOf({ title, text, language, source }: StoredText): Document {
  return { title, text, language, source }
}
