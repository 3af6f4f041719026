import type { Analysis } from '#domain/analysis.ts'
import type { Quotation } from '#domain/quote.ts'
import type { NewStory } from '#ports/store.ts'
import { chunksOf } from './chunks.ts'
import { indexArticle } from './index-article.ts'
import type { ArticleRow, Database, MatchRow, PersonRow, QuoteRow } from './tables.ts'

/** An article and its story's place in the archive. */
export type ArticlePlace = { readonly articleId: string; readonly storyId: string; readonly at: number }

type Found = ArticlePlace & { readonly analysis: Analysis }

const nobody = { name: null, role: null, organisation: null, standing: null, evidence: null } as const

/** Stores a story's opening article with all that its analysis found. Runs inside the caller's transaction. */
export async function insertArticle(db: Database, story: NewStory, at: number): Promise<void> {
  await db.insertInto('articles').values(articleRow(story, at)).execute()
  const { id, publishedAt, firstSeenAt } = story.article
  const place = { articleId: id, storyId: story.storyId, at: publishedAt ?? firstSeenAt }
  await insertFindings(db, place, story.analysis)
  await indexArticle(db, id)
}

/** Stores what an analysis found in an article that has no findings yet. Runs inside the caller's transaction. */
export async function insertFindings(db: Database, place: ArticlePlace, analysis: Analysis): Promise<void> {
  const found = { ...place, analysis }
  for (const rows of chunksOf(matchRows(found))) await db.insertInto('matches').values(rows).execute()
  for (const rows of chunksOf(quoteRows(found))) await db.insertInto('quotes').values(rows).execute()
  for (const rows of chunksOf(personRows(found))) await db.insertInto('people').values(rows).execute()
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

function quoteRows({ articleId, storyId, at, analysis }: Found): readonly QuoteRow[] {
  return analysis.quotes.map((quote, position) => ({
    article_id: articleId,
    position,
    story_id: storyId,
    at,
    start_offset: quote.start,
    end_offset: quote.end,
    text: quote.text,
    kind: quote.kind,
    cue: quote.cue,
    group_number: quote.group,
    ...speakerColumns(quote),
    analyser_version: analysis.analyserVersion,
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
