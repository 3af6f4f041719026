import { join } from 'node:path'
import type { KyselyPlugin, RootOperationNode } from 'kysely'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { QuoteQuery, RecentQuery } from '#ports/store.ts'
import { archive } from '#storage/archive.ts'
import { amendmentStore } from '#storage/amendments.ts'
import { articleStore } from '#storage/article-store.ts'
import { digestStore } from '#storage/digests.ts'
import { readTraces } from '#storage/read-trace.ts'
import { follows } from '#storage/follows.ts'
import { migrations } from '#storage/migrations/index.ts'
import { openDatabase } from '#storage/open-database.ts'
import { outbox } from '#storage/outbox.ts'
import { retention } from '#storage/retention.ts'
import { searchIndex } from '#storage/search-index.ts'
import { silenceStore } from '#storage/silences.ts'
import { withdrawTopics } from '#storage/story-topics.ts'
import { textArchive } from '#storage/text-archive.ts'
import { anAnalysis, testDigest } from '../builders.ts'
import { temporaryFolder } from './temporary-folder.ts'

const db = await openDatabase(join(temporaryFolder(), 'plans.db'), migrations)
afterAll(() => db.destroy())

const seen: RootOperationNode[] = []
const recorder: KyselyPlugin = {
  transformQuery: ({ node }) => {
    seen.push(node)
    return node
  },
  transformResult: async ({ result }) => result,
}
const recorded = db.withPlugin(recorder)
const articles = articleStore(recorded, testDigest)
const queue = outbox(recorded, testDigest)
const stored = archive(recorded)
const texts = textArchive(recorded)
const kept = retention(recorded)
const index = searchIndex(recorded)
const digests = digestStore(recorded, testDigest)
const silences = silenceStore(recorded, testDigest)
const corrections = amendmentStore(recorded, testDigest)
const followed = follows(recorded)

const stories = ['story-1', 'story-2'].map((id) => ({
  id,
  feed_id: 'kurier',
  at: 1,
  is_matched: 0 as const,
  is_withdrawn: id === 'story-1' ? (0 as const) : (1 as const),
}))
await db.insertInto('stories').values(stories).execute()

const all: RecentQuery = { topicId: null, feedId: null, since: 1, before: null, limit: 10 }
const quoted: QuoteQuery = {
  speakers: null,
  topicId: null,
  standing: null,
  since: 1,
  until: 9,
  offset: 20,
  limit: 10,
}
const outdated = { olderThan: 2, language: 'pl', since: 1 }
const before = { at: 5, storyId: 'story-1' }
const slack = { platform: 'slack', address: 'C0123ABCD' }

const filed = { topicIds: ['umowa', 'pakt'], filedSince: 5, filedUntil: 9, publishedSince: 3, openedSince: 1 }
const slot = { destination: slack, schedule: '07:00', slot: '2026-05-12T07:00' }
const feed = { kind: 'feed', id: 'kurier' } as const
const topic = { kind: 'topic', id: 'umowa' } as const

/** What a poll, a delivery and a command read: each must be answered from an index, however large the archive is. */
const reads: Readonly<Record<string, () => Promise<unknown>>> = {
  unknownEntries: () => articles.unknownEntries('kurier', ['a', 'b']),
  similarEntries: () =>
    articles.similarEntries('kurier', [{ guid: 'g', address: 'a', title: 't', lead: 'l', publishedAt: 1 }]),
  findCopy: () => articles.findCopy({ canonicalUrl: 'kurier.example/1', contentKey: 'c', since: 1 }),
  alertCounts: () => articles.alertCounts(1, 2),
  nextDue: () => queue.nextDue(slack, 1),
  'recent of everything': () => stored.recent(all),
  'recent of a topic': () => stored.recent({ ...all, topicId: 'umowa' }),
  'recent of a feed': () => stored.recent({ ...all, feedId: 'kurier' }),
  'recent of a topic and a feed': () => stored.recent({ ...all, topicId: 'umowa', feedId: 'kurier' }),
  'recent of a language': () => stored.recent({ ...all, language: 'pl' }),
  'recent of a speaker': () => stored.recent({ ...all, speakers: ['Lena Zawada'] }),
  'a further page': () => stored.recent({ ...all, before }),
  'a further page of a topic': () => stored.recent({ ...all, topicId: 'umowa', before }),
  'a count': () => stored.countRecent(all),
  story: () => stored.story('story-1'),
  totals: () => stored.totals(1),
  quotations: () => stored.quotations(quoted),
  'quotations of a speaker': () => stored.quotations({ ...quoted, speakers: ['Lena Zawada'] }),
  'quotations of a standing': () => stored.quotations({ ...quoted, standing: 'expert' }),
  'quotations of a topic': () => stored.quotations({ ...quoted, topicId: 'umowa' }),
  'quotations of a speaker on a topic': () =>
    stored.quotations({ ...quoted, speakers: ['Lena Zawada'], topicId: 'umowa' }),
  'a count of quotations': () => stored.countQuotations(quoted),
  'a count of quotations of a topic': () => stored.countQuotations({ ...quoted, topicId: 'umowa' }),
  'texts of a version': () => texts.texts(outdated, { before: null, limit: 10 }),
  'a further page of texts': () => texts.texts(outdated, { before, limit: 10 }),
  'a count of texts': () => texts.countTexts(outdated, before),
  'a new analysis': () =>
    texts.replaceAnalyses({ analyses: [{ articleId: 'a', analysis: anAnalysis() }], progress: null }),
  'texts to be forgotten': () => kept.forgetTexts(1, 10),
  'stories to be forgotten': () => kept.forgetStories(1, 10),
  'people of the index': () => index.peopleLike('kl'),
  'articles that wait for the index': () => index.countWaiting(),
  'articles to be indexed': () => index.indexOlder(10),
  'a saved search': () => index.savedSearch('a'),
  'what was filed': () => stored.filed(filed),
  'whether anything was filed': () => stored.hasFiled(1, 2),
  'outlets of stories': () => stored.countOutlets(['story-1', 'story-2']),
  'reports of stories': () => stored.reports(['story-1', 'story-2']),
  'the state of a slot': () => digests.slotState(slot, 1),
  'when a feed was heard last': () => silences.lastHeard(feed, 9),
  'when a feed was heard': () => silences.heard(feed, { since: 1, atLeast: 12 }),
  'when a topic was heard last': () => silences.lastHeard(topic, 9),
  'when a topic was heard': () => silences.heard(topic, { since: 1, atLeast: 12 }),
  'a story so far': () => articles.storySoFar('story-1'),
  'corrections of a story': () => corrections.ofStory('story-1'),
  'the way of an article': () =>
    readTraces(recorded, { id: 'a', canonicalUrl: 'kurier.example/1', titleStart: null }, 5),
  'a correction': () => corrections.find('a'),
  'what can be corrected in a story': () => corrections.quotations('story-1'),
  'a withdrawal of a story': () => withdrawTopics(recorded, 'story-1', true),
  'topics of a story that is brought back': () => withdrawTopics(recorded, 'story-2', false),
  'what somebody follows': () => followed.of({ platform: 'slack', userId: 'U1' }),
  'a follow': () => followed.find('a'),
  'an end of a follow': () => followed.end('a', 1, 'Umowy'),
  'who was told of a story': () => followed.told('story-1'),
  'operations to be forgotten': () => kept.forgetOperations(1, 10),
  'the progress of a reanalysis': () => texts.reanalysisReached('run'),
}

test.each(Object.entries(reads))('%s searches by index and scans nothing', async (_, read) => {
  const plan = await planOf(read)
  expect(plan.length).toBeGreaterThan(0)
  expect(plan.filter((step) => step.startsWith('SCAN') && !isOfFoundRows(step))).toEqual([])
})

test.each([
  'nextDue',
  'recent of everything',
  'recent of a topic',
  'recent of a feed',
  'a further page',
  'quotations',
  'quotations of a speaker',
  'quotations of a standing',
  'quotations of a topic',
  'texts of a version',
  'a further page of texts',
  'when a feed was heard',
  'when a topic was heard',
])('%s reads in the index’s order and sorts nothing', async (name) => {
  const plan = await planOf(reads[name] ?? (() => Promise.reject(new Error(name))))
  expect(plan.filter((step) => /TEMP B-TREE/u.test(step))).toEqual([])
})

async function planOf(read: () => Promise<unknown>): Promise<readonly string[]> {
  seen.length = 0
  await read()
  const executor = db.getExecutor()
  const queries = seen.map((node) => executor.compileQuery(node, { queryId: 'plan' }))
  const plans = await Promise.all(
    queries.map(({ sql: text, parameters }) => {
      const [first = '', ...rest] = text.split('?')
      const query = rest.reduce(
        (sum, part, index) => sql`${sum}${parameters[index]}${sql.raw(part)}`,
        sql.raw(first),
      )
      return sql<{ detail: string }>`explain query plan ${query}`.execute(db)
    }),
  )
  return plans.flatMap(({ rows }) => rows.map(({ detail }) => detail))
}

/** The rows of a subquery, which an index found. */
function isOfFoundRows(step: string): boolean {
  return /^SCAN (?:\(subquery-\d+\)|alike)$/u.test(step)
}
