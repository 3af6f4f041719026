import type { Analysis } from '#domain/analysis.ts'
import type { Quotation } from '#domain/quote.ts'
import type { NewStory } from '#ports/store.ts'
import { chunksOf } from './chunks.ts'
import { amendedQuotes } from './amended-quotes.ts'
import { indexArticle } from './index-article.ts'
import type { ArticleRow, Database, MatchRow, PersonRow, QuoteRow } from './tables.ts'

/** An article, its story's place in the archive, and the how-manieth report of the story it is, from 0. */
export type ArticlePlace = {
  readonly articleId: string
  readonly storyId: string
  readonly at: number
  readonly report: number
}

type Found = ArticlePlace & { readonly analysis: Analysis }

const nobody = { name: null, role: null, organisation: null, standing: null, evidence: null } as const

/** Quotations of one story are in the order of its reports: those of each have so many numbers to themselves. */
const numbersOfReport = 10_000

/** The place of a quotation among its story's, and its group likewise: the numbers of one article tell nothing of another's. */
export function placesOfReport(number: number, report: number): number {
  return report * numbersOfReport + number
}

/** The how-manieth report of its story a quotation with this place is of. */
export function reportOfPlace(place: number): number {
  return Math.floor(place / numbersOfReport)
}

/** Stores an article of a story with all that its analysis found. Runs inside the caller's transaction. */
export async function insertArticle(
  db: Database,
  story: NewStory,
  { filedAt, ...place }: Omit<ArticlePlace, 'articleId' | 'storyId'> & { readonly filedAt: number },
): Promise<void> {
  await db.insertInto('articles').values(articleRow(story, filedAt)).execute()
  await insertFindings(db, { ...place, articleId: story.article.id, storyId: story.storyId }, story.analysis)
  await indexArticle(db, story.article.id)
}

/**
 * Stores what an analysis found in an article that has no findings yet, its quotations as managers have corrected them. Runs inside the
 * caller's transaction.
 */
export async function insertFindings(db: Database, place: ArticlePlace, analysis: Analysis): Promise<void> {
  const quotes = await amendedQuotes(db, place, analysis.quotes)
  const found = { ...place, analysis: { ...analysis, quotes } }
  for (const rows of chunksOf(matchRows(found))) await db.insertInto('matches').values(rows).execute()
  await insertQuotes(db, place, { quotes, analyserVersion: analysis.analyserVersion })
  for (const rows of chunksOf(personRows(found))) await db.insertInto('people').values(rows).execute()
}

/** Stores the quotations of an article that has none yet, as they stand. Runs inside the caller's transaction. */
export async function insertQuotes(
  db: Database,
  place: ArticlePlace,
  found: Pick<Analysis, 'quotes' | 'analyserVersion'>,
): Promise<void> {
  for (const rows of chunksOf(quoteRows(place, found))) await db.insertInto('quotes').values(rows).execute()
}

function articleRow({ storyId, article, contentKey, analysis }: NewStory, at: number): ArticleRow {
  return {
    id: article.id,
    story_id: storyId,
    feed_id: article.feedId,
    source_name: article.source.name,
    source_type: article.source.type,
    source_country: article.source.country,
    url: article.url,
    canonical_url: article.canonicalUrl,
    content_key: contentKey,
    title: article.title,
    text: article.text,
    text_origin: article.textOrigin,
    language: article.language,
    image: article.image ?? null,
    published_at: article.publishedAt,
    first_seen_at: article.firstSeenAt,
    filed_at: at,
    summary: JSON.stringify(analysis.summary),
    analyser_version: analysis.analyserVersion,
    has_text: 1,
    search_place: null,
  }
}

function matchRows({ articleId, analysis }: Found): readonly MatchRow[] {
  const places = analysis.topics.flatMap(({ topicId, matches }) =>
    matches.map((match) => ({ topicId, ...match })),
  )
  return places.map((place, position) => ({
    article_id: articleId,
    position,
    topic_id: place.topicId,
    field: place.field,
    start_offset: place.start,
    end_offset: place.end,
    form: place.form,
    keyword: place.keyword,
    analyser_version: analysis.analyserVersion,
  }))
}

function quoteRows(
  { articleId, storyId, at, report }: ArticlePlace,
  { quotes, analyserVersion }: Pick<Analysis, 'quotes' | 'analyserVersion'>,
): readonly QuoteRow[] {
  return quotes.map((quote, number) => ({
    article_id: articleId,
    position: placesOfReport(number, report),
    story_id: storyId,
    at,
    start_offset: quote.start,
    end_offset: quote.end,
    text: quote.text,
    kind: quote.kind,
    cue: quote.cue,
    group_number: quote.group,
    ...speakerColumns(quote),
    analyser_version: analyserVersion,
  }))
}

/** Of one whom the article does not name, the name alone is null. */
function speakerColumns({ speaker, unnamed }: Quotation) {
  const { name, role, organisation, standing, evidence } = speaker ?? { ...nobody, ...unnamed }
  return {
    speaker_name: name,
    speaker_role: role,
    speaker_organisation: organisation,
    speaker_standing: standing,
    speaker_evidence: evidence,
  }
}

function personRows({ articleId, analysis }: Found): readonly PersonRow[] {
  return analysis.people.map((person, position) => ({
    article_id: articleId,
    position,
    name: person.name,
    role: person.role,
    organisation: person.organisation,
    standing: person.standing,
    mentions: JSON.stringify(person.mentions),
    analyser_version: analysis.analyserVersion,
  }))
}
