import { sql } from 'kysely'
import type { SearchMark } from '#ports/search.ts'
import { fold } from '#text/fold.ts'
import { indexNames, indexWords } from '#text/search/index-words.ts'
import { chunksOf } from './chunks.ts'
import { isWithdrawn } from './story-topics.ts'
import type { ArticleRow, Database } from './tables.ts'

/** Places are tenths of a second, so that the index keeps the distances between them in two bytes each. */
export const PLACE_MS = 100

/** Puts an article that is stored with all its findings into the full-text index. Runs inside the caller's transaction. */
export async function indexArticle(db: Database, articleId: string): Promise<void> {
  const article = await readArticle(db, articleId)
  const place = await freePlace(db, Math.floor((article.published_at ?? article.first_seen_at) / PLACE_MS))
  await db.updateTable('articles').set({ search_place: place }).where('id', '=', articleId).execute()
  await insertWords(db, article, place)
}

/** Brings the index up to date with an article that was changed; one that is not in it yet is left to `indexOlder`. */
export async function reindexArticle(db: Database, articleId: string): Promise<void> {
  const article = await readArticle(db, articleId)
  if (article.search_place === null) return
  await db.deleteFrom('article_words').where('rowid', '=', article.search_place).execute()
  await insertWords(db, article, article.search_place)
}

/** Takes articles out of the index, before they are deleted. */
export async function unindexArticles(db: Database, articleIds: readonly string[]): Promise<void> {
  for (const chunk of chunksOf(articleIds)) {
    const places = db.selectFrom('articles').select('search_place').where('id', 'in', chunk)
    await db.deleteFrom('article_words').where('rowid', 'in', places).execute()
  }
}

/** A mark as a word of the index: "0" and a letter, which begin no name's key, and the value's bytes. */
export function markWord({ of, value }: SearchMark): string {
  return `0${of.charAt(0)}${of.charAt(1)}x${Buffer.from(value).toString('hex')}`
}

/** The text that an article is found by: of one that was emptied, the summary. */
export function searchedText({ text, has_text, summary }: Pick<ArticleRow, 'text' | 'has_text' | 'summary'>) {
  if (has_text === 1) return text
  const sentences = JSON.parse(summary) as readonly { readonly text: string }[]
  return sentences.map((sentence) => sentence.text).join('\n')
}

const READ = ['id', 'story_id', 'feed_id', 'source_name', 'title', 'text', 'has_text', 'summary'] as const
const PLACED = ['language', 'published_at', 'first_seen_at', 'search_place'] as const

type Read = Pick<ArticleRow, (typeof READ)[number] | (typeof PLACED)[number]>

async function readArticle(db: Database, articleId: string): Promise<Read> {
  return db
    .selectFrom('articles')
    .select([...READ, ...PLACED])
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow()
}

/** The first place from here on that no article has. */
async function freePlace(db: Database, first: number): Promise<number> {
  const taken = await db
    .selectFrom('articles')
    .select('id')
    .where('search_place', '=', first)
    .executeTakeFirst()
  if (taken === undefined) return first
  const { rows } = await sql<{ place: number }>`
    select search_place + 1 as place from articles as taken
    where search_place >= ${first}
      and not exists (select 1 from articles where search_place = taken.search_place + 1)
    order by search_place limit 1
  `.execute(db)
  return rows[0]?.place ?? first
}

/** What was withdrawn is found by nothing. */
async function insertWords(db: Database, article: Read, place: number): Promise<void> {
  if (await isWithdrawn(db, article.story_id)) return
  const { title, language } = article
  const people = await peopleOf(db, article.id)
  const marks = await marksOf(db, article, people)
  const wordsIn = (text: string): string => [...indexWords(text), ...indexNames(text, language)].join(' ')
  await db
    .insertInto('article_words')
    .values({
      rowid: place,
      title: wordsIn(title),
      text: wordsIn(searchedText(article)),
      marks: marks.map(markWord).join(' '),
    })
    .execute()
  const words = people.flatMap((name) => [...indexWords(name)].map((word) => ({ word, name })))
  for (const rows of chunksOf(words))
    await db
      .insertInto('named_people')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

async function marksOf(
  db: Database,
  article: Read,
  people: readonly string[],
): Promise<readonly SearchMark[]> {
  const { story_id: storyId, feed_id: feedId, source_name: source, language } = article
  const topics = await db
    .selectFrom('story_topics')
    .select('topic_id')
    .where('story_id', '=', storyId)
    .execute()
  return [
    { of: 'feed', value: feedId },
    { of: 'source', value: fold(source) },
    { of: 'language', value: language },
    ...topics.map(({ topic_id: value }) => ({ of: 'topic', value }) as const),
    ...people.map((value) => ({ of: 'person', value }) as const),
  ]
}

/** Everybody whom the article names or quotes, each once. */
async function peopleOf(db: Database, articleId: string): Promise<readonly string[]> {
  const named = await db.selectFrom('people').select('name').where('article_id', '=', articleId).execute()
  const quoted = await db
    .selectFrom('quotes')
    .select('speaker_name as name')
    .where('article_id', '=', articleId)
    .execute()
  return [...new Set([...named, ...quoted].flatMap(({ name }) => name ?? []))]
}
