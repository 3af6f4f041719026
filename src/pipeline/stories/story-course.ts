import type { FiledReport, StoryReport } from '#ports/growing-story.ts'
import type { ArticleStore } from '#ports/store.ts'
import { reportOfFiled } from './place-report.ts'
import type { StoryFinder } from './story-finder.ts'

/** A report of a story as its course is told: with the sentence that none before it had, word for word; null where nothing stands out. */
export type CourseReport = StoryReport & { readonly news: string | null }

/** The reports of a story, the first one first; none where the story is not in the archive. */
export async function storyCourse(
  { store, tellNews }: CourseWorld,
  storyId: string,
): Promise<readonly CourseReport[]> {
  const { reports, texts } = await store.articles.storySoFar(storyId)
  const inOrder = reports.toSorted((a, b) => a.at - b.at)
  return Promise.all(
    inOrder.map(async (report) => ({ ...report, news: await newsOf(report, texts, tellNews) })),
  )
}

/** What a course is read from. */
type CourseWorld = {
  readonly store: { readonly articles: Pick<ArticleStore, 'storySoFar'> }
  readonly tellNews: StoryFinder['tellNews']
}

/** A copy brings nothing, and of a report whose text is stored no longer nobody can say. */
async function newsOf(
  { articleId, copyOf }: StoryReport,
  texts: readonly FiledReport[],
  tellNews: StoryFinder['tellNews'],
): Promise<string | null> {
  const own = texts.find((text) => text.articleId === articleId)
  if (own === undefined || copyOf !== null) return null
  const earlier = texts.filter(({ at }) => at < own.at)
  const news = await tellNews(earlier.map(reportOfFiled), reportOfFiled(own))
  return news?.sentence ?? null
}
