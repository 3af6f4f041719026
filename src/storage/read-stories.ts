import { alertAmendmentOf } from '#domain/amendment.ts'
import type { Quotation, Speaker, UnnamedSource } from '#domain/quote.ts'
import type { StorySource } from '#domain/message.ts'
import type { ArchivedArticle } from '#ports/store.ts'
import { amendmentsOf } from './amended-quotes.ts'
import { chunksOf } from './chunks.ts'
import { placesOfReport, reportOfPlace } from './insert-article.ts'
import type { ArticleRow, Database, QuoteRow, StorySourceRow } from './tables.ts'

type ArchivedRow = Omit<
  ArticleRow,
  'text' | 'has_text' | 'content_key' | 'filed_at' | 'summary' | 'analyser_version' | 'search_place'
>

/** The stories with these ids, in the order of the ids; one that does not exist is left out. */
export async function readStories(
  db: Database,
  storyIds: readonly string[],
): Promise<readonly ArchivedArticle[]> {
  if (storyIds.length === 0) return []
  const articles = await readArticles(db, storyIds)
  const topics = await db
    .selectFrom('story_topics')
    .select(['story_id', 'topic_id'])
    .where('story_id', 'in', storyIds)
    .orderBy('position')
    .execute()
  const sources = await db
    .selectFrom('story_sources')
    .selectAll()
    .where('story_id', 'in', storyIds)
    .orderBy('position')
    .execute()
  const quotes = await readQuotes(db, articles)
  const withdrawn = await readWithdrawn(db, storyIds)
  const openings = openingsOf(sources)
  const byStory = Map.groupBy(articles, (article) => article.story_id)
  const topicsOf = groupBy(topics, (row) => row.story_id)
  const sourcesOf = groupBy(sources, (row) => row.story_id)
  return storyIds.flatMap((storyId) => {
    const own = byStory.get(storyId) ?? []
    const article = own.find(({ id }) => id === openings.get(storyId)) ?? own[0]
    if (!article) return []
    const takenBack = withdrawn.get(storyId)
    return {
      storyId,
      article: toArticle(article),
      topicIds: (topicsOf.get(storyId) ?? []).map((row) => row.topic_id),
      sources: (sourcesOf.get(storyId) ?? []).map(toSource),
      quotes: (quotes.get(storyId) ?? []).map(toQuotation),
      ...(takenBack === undefined ? {} : { withdrawn: takenBack }),
    }
  })
}

/** An article by its id, without its text; undefined where it is not stored. */
export async function readArticle(db: Database, id: string): Promise<ArchivedArticle['article'] | undefined> {
  const row = await archivedRows(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toArticle(row)
}

/** The article of each story that opened it. */
function openingsOf(sources: readonly StorySourceRow[]): ReadonlyMap<string, string | null> {
  const first = sources.filter(({ position }) => position === 0)
  return new Map(first.map(({ story_id, article_id }) => [story_id, article_id]))
}

/** When and why stories were taken back. */
async function readWithdrawn(
  db: Database,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<ArchivedArticle['withdrawn']>>> {
  const rows = await db
    .selectFrom('stories')
    .select('id')
    .where('id', 'in', storyIds)
    .where('is_withdrawn', '=', 1)
    .execute()
  const withdrawn = new Map<string, NonNullable<ArchivedArticle['withdrawn']>>()
  for (const { id } of rows) {
    const amendment = alertAmendmentOf(await amendmentsOf(db, id))
    if (amendment !== null) withdrawn.set(id, { at: amendment.at, note: amendment.change.note })
  }
  return withdrawn
}

async function readArticles(db: Database, storyIds: readonly string[]): Promise<readonly ArchivedRow[]> {
  return archivedRows(db).where('story_id', 'in', storyIds).execute()
}

/** Without the text, which is long and which no command shows. */
function archivedRows(db: Database) {
  return db
    .selectFrom('articles')
    .select(['id', 'story_id', 'feed_id', 'source_name', 'source_type', 'source_country', 'url'])
    .select(['canonical_url', 'title', 'text_origin', 'language', 'image', 'published_at', 'first_seen_at'])
}

/** Of all articles of each story, in the order of its reports. */
async function readQuotes(
  db: Database,
  articles: readonly ArchivedRow[],
): Promise<ReadonlyMap<string, readonly QuoteRow[]>> {
  const rows: QuoteRow[] = []
  for (const chunk of chunksOf(articles.map(({ id }) => id))) {
    const found = await db.selectFrom('quotes').selectAll().where('article_id', 'in', chunk).execute()
    rows.push(...found)
  }
  return groupBy(
    rows.toSorted((one, other) => one.position - other.position),
    (row) => row.story_id,
  )
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(rows, keyOf)
}

/** The article of a row, without its text. */
export function toArticle(row: ArchivedRow): ArchivedArticle['article'] {
  return {
    id: row.id,
    feedId: row.feed_id,
    source: { name: row.source_name, type: row.source_type, country: row.source_country },
    url: row.url,
    canonicalUrl: row.canonical_url,
    title: row.title,
    textOrigin: row.text_origin,
    language: row.language,
    publishedAt: row.published_at,
    firstSeenAt: row.first_seen_at,
    ...(row.image === null ? {} : { image: row.image }),
  }
}

/** The report of a row. */
export function toSource(row: StorySourceRow): StorySource {
  return {
    source: { name: row.source_name, type: row.source_type, country: row.source_country },
    url: row.url,
    at: row.at,
    ...(row.kind === 'report' ? {} : { kind: row.kind }),
    ...(row.wire === '[]' ? {} : { wire: JSON.parse(row.wire) as readonly string[] }),
    ...(row.article_id === null ? {} : { articleId: row.article_id }),
    ...(row.copy_of === null ? {} : { copyOf: row.copy_of }),
  }
}

/** The quotation of a row. */
export function toQuotation(row: QuoteRow): Quotation {
  return {
    start: row.start_offset,
    end: row.end_offset,
    text: row.text,
    kind: row.kind,
    cue: row.cue,
    group: placesOfReport(row.group_number, reportOfPlace(row.position)),
    speaker: toSpeaker(row),
    unnamed: toUnnamed(row),
  }
}

function toUnnamed({
  speaker_name: name,
  speaker_role: role,
  speaker_standing: standing,
  speaker_evidence: evidence,
}: QuoteRow): UnnamedSource | null {
  return name !== null || role === null || standing === null
    ? null
    : { role, standing, evidence: evidence ?? '' }
}

function toSpeaker(row: QuoteRow): Speaker | null {
  if (row.speaker_name === null || row.speaker_standing === null) return null
  return {
    name: row.speaker_name,
    role: row.speaker_role,
    organisation: row.speaker_organisation,
    standing: row.speaker_standing,
    evidence: row.speaker_evidence ?? '',
  }
}
