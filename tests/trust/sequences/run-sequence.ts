import { parseFeedBytes } from '#feeds/parse-feed-text.ts'
import type { Alert } from '#domain/message.ts'
import type { Analyser } from '#pipeline/articles/analyse-article.ts'
import { runCycle } from '#pipeline/run-cycle.ts'
import type { FeedReading } from '#ports/feed-reader.ts'
import { aChannel, aFeed, aTopic, testWorld, type TestWorld } from '../../fakes/world.ts'
import type { Answer, Dialect, Sequence, Shown } from './shown.ts'
import { loginPage, writeFeed } from './write-feed.ts'

/** What became of a sequence: which articles were owed an alert, which never got one, and which got one too many. */
export type Verdict = {
  readonly owed: number
  readonly alerts: number
  readonly missed: readonly Shown[]
  readonly repeated: readonly Shown[]
}

const feedUrl = 'https://kurier.example/rss'
const topic = aTopic('Wszystko')

/** Takes every text for one on the topic, so that every new article is owed one alert. */
const everything: Analyser = ({ text }) => ({
  topics: [
    { topicId: topic.id, matches: [{ start: 0, end: 0, field: 'title', form: '', keyword: topic.name }] },
  ],
  people: [],
  quotes: [],
  summary: text === '' ? [] : [{ start: 0, end: text.length, text }],
  analyserVersion: 1,
})

/**
 * Plays a sequence through the real parser, pipeline, store and outbox, on a clock that stands still between the polls, and judges
 * what was posted by what the simulation knows.
 */
export async function runSequence(sequence: Sequence): Promise<Verdict> {
  const { world, setAnswer } = await openWorld(sequence.dialect)
  const judge = startJudge(sequence)
  try {
    for (const { at, answer } of sequence.steps) {
      world.clock.advance(at - world.clock.now())
      await setAnswer(answer)
      const before = world.messenger.posted.length
      await runCycle(world, 'all')
      const posted = world.messenger.posted.slice(before).map(({ message }) => message)
      judge.hear(
        answer,
        posted.filter((message): message is Alert => message.kind === 'alert'),
      )
    }
    return judge.verdict()
  } finally {
    await world.store.close()
  }
}

async function openWorld(dialect: Dialect) {
  let reading: FeedReading = { kind: 'unchanged' }
  const feed = aFeed('kurier', { url: feedUrl })
  const channels = [aChannel('c1', { topicIds: [topic.id], alertsPerHour: 1_000_000 })]
  const plain = await testWorld({ feeds: [feed], topics: [topic], channels, firstPoll: 'none' })
  const world: TestWorld = { ...plain, analyse: everything, feedReader: { read: async () => reading } }
  return {
    world,
    setAnswer: async (answer: Answer) => {
      reading = await readingOf(answer, dialect)
    },
  }
}

const failed: Extract<FeedReading, { kind: 'failed' }> = {
  kind: 'failed',
  reason: { pl: 'HTTP 503', en: 'HTTP 503' },
  retryAfterMs: null,
}

async function readingOf(answer: Answer, dialect: Dialect): Promise<FeedReading> {
  if (answer.kind === 'down') return failed
  if (answer.kind === 'unchanged') return { kind: 'unchanged' }
  const bytes = answer.kind === 'feed' ? writeFeed(answer.items, dialect) : loginPage
  const parsed = await parseFeedBytes(bytes, { url: feedUrl, contentType: null })
  if (parsed.kind === 'failed') return { ...failed, reason: parsed.reason }
  return { ...parsed, kind: 'entries', validators: { etag: null, lastModified: null } }
}

/**
 * Follows what each poll showed and what was posted after it. An alert belongs to an article that looks like it in this very poll; where
 * several do, a reader could not tell them apart either, and it counts for one that has had none.
 */
function startJudge({ old }: Sequence) {
  const told = new Set<number>()
  const owed = new Map<number, Shown>()
  const repeated: Shown[] = []
  let isFirst = true
  let alerts = 0

  return { hear, verdict }

  function hear(answer: Answer, posted: readonly Alert[]): void {
    if (answer.kind !== 'feed') return
    if (isFirst) for (const { article } of answer.items) told.add(article)
    isFirst = false
    for (const shown of answer.items) if (isOwed(shown)) owed.set(shown.article, shown)
    for (const alert of posted) hearAlert(alert, answer.items)
  }

  function isOwed({ article }: Shown): boolean {
    return !told.has(article) && !old.has(article) && !owed.has(article)
  }

  function hearAlert(alert: Alert, items: readonly Shown[]): void {
    alerts += 1
    const like = items.filter((shown) => looksLike(shown, alert))
    const due = like.find(({ article }) => owed.has(article) && !told.has(article))
    if (due === undefined) repeated.push(like[0] ?? unknownArticle(alert))
    else told.add(due.article)
  }

  function verdict(): Verdict {
    const missed = [...owed.values()].filter(({ article }) => !told.has(article))
    return { owed: owed.size, alerts, missed, repeated }
  }
}

function looksLike(shown: Shown, alert: Alert): boolean {
  const link = shown.link === null ? null : new URL(shown.link).href
  return alert.title === shown.title && alert.summary === shown.lead && alert.url === link
}

function unknownArticle({ title, url, summary }: Alert): Shown {
  return { article: -1, guid: null, link: url, title, lead: summary, date: null }
}
