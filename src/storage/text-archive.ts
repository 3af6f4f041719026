import { sql } from 'kysely'
import type { Cursor, NewAnalyses, StoredText, TextArchive, TextQuery } from '#ports/store.ts'
import { replaceAnalysis, type Replacement } from './replace-analysis.ts'
import type { Database } from './tables.ts'

/** The archive as it is read through and analysed anew. */
export function textArchive(db: Database): TextArchive {
  return {
    texts: async (query, { before, limit }) => {
      const rows = await textRows(db, query, before).limit(limit).execute()
      const last = rows.length < limit ? undefined : rows.at(-1)
      if (last === undefined) return rows.map(toText)
      const rest = await textRows(db, query, before).where('stories.id', '=', last.story_id).execute()
      const known = new Set(rows.map(({ id }) => id))
      return [...rows, ...rest.filter(({ id }) => !known.has(id))].map(toText)
    },
    countTexts: async (query, before) => {
      const { count } = await covered(db, query, before)
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    replaceAnalyses: (batch) => db.transaction().execute((transaction) => replaceAll(transaction, batch)),
    reanalysisReached: async (run) => {
      const row = await db.selectFrom('reanalyses').selectAll().where('run', '=', run).executeTakeFirst()
      return row === undefined ? null : { at: row.at, storyId: row.story_id }
    },
    endReanalysis: async () => {
      await db.deleteFrom('reanalyses').execute()
    },
  }
}

async function replaceAll(db: Database, { analyses, progress }: NewAnalyses) {
  const outcomes: Replacement[] = []
  for (const { articleId, analysis } of analyses)
    outcomes.push(await replaceAnalysis(db, articleId, analysis))
  if (progress !== null) await noteProgress(db, progress.run, progress.reached)
  return {
    replaced: outcomes.filter((outcome) => outcome !== 'left').length,
    topicsChanged: outcomes.filter((outcome) => outcome === 'other topics').length,
  }
}

function textRows(db: Database, query: TextQuery, before: Cursor | null) {
  return covered(db, query, before)
    .select(['articles.id', 'stories.id as story_id', 'stories.at'])
    .select(['articles.title', 'articles.text', 'articles.language', 'articles.source_name', 'articles.url'])
    .orderBy('stories.at', 'desc')
    .orderBy('stories.id', 'desc')
}

type TextRow = Awaited<ReturnType<ReturnType<typeof textRows>['execute']>>[number]

function toText({ id, story_id, at, title, text, language, source_name, url }: TextRow): StoredText {
  return {
    articleId: id,
    place: { at, storyId: story_id },
    title,
    text,
    language,
    source: source_name,
    url,
  }
}

/** Stories in the archive's order, each with its articles; as in archive.ts, `at <= before.at` lets the index be entered there. */
function covered(db: Database, { olderThan, language, since }: TextQuery, before: Cursor | null) {
  const stories = db
    .selectFrom('stories')
    .innerJoin('articles', 'articles.story_id', 'stories.id')
    .where('stories.at', '>=', since)
    .where(sql<number>`+articles.has_text`, '=', 1) // the plus leaves the order of the archive to its index
    .$if(olderThan !== null, (query) => query.where('articles.analyser_version', '<', olderThan ?? 0))
    .$if(language !== null, (query) => query.where('articles.language', '=', language ?? ''))
  if (before === null) return stories
  return stories
    .where('stories.at', '<=', before.at)
    .where((where) =>
      where.or([where('stories.at', '<', before.at), where('stories.id', '<', before.storyId)]),
    )
}

/** A run that begins takes the place of one that was left unfinished. */
async function noteProgress(db: Database, run: string, { at, storyId }: Cursor): Promise<void> {
  await db.deleteFrom('reanalyses').execute()
  await db.insertInto('reanalyses').values({ run, at, story_id: storyId }).execute()
}
