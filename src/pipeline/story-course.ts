import type { FiledReport, StoryReport } from '#ports/growing-story.ts'
import type { ArticleStore } from '#ports/store.ts'
import { whatIsNew } from '#text/stories/what-is-new.ts'
import { reportOfFiled } from './place-report.ts'

/** A report of a story as its course is told: with the sentence that none before it had, word for word; null where nothing stands out. */
export type CourseReport = StoryReport & { readonly news: string | null }

/** The reports of a story, the first one first; none where the story is not in the archive. */
export async function storyCourse(
  { store }: { readonly store: { readonly articles: Pick<ArticleStore, 'storySoFar'> } },
  storyId: string,
): Promise<readonly CourseReport[]> {
  const { reports, texts } = await store.articles.storySoFar(storyId)
  return reports.toSorted((a, b) => a.at - b.at).map((report) => ({ ...report, news: newsOf(report, texts) }))
}

/** A copy brings nothing, and of a report whose text is stored no longer nobody can say. */
function newsOf({ articleId, copyOf }: StoryReport, texts: readonly FiledReport[]): string | null {
  const own = texts.find((text) => text.articleId === articleId)
  if (own === undefined || copyOf !== null) return null
  const earlier = texts.filter(({ at }) => at < own.at)
  return whatIsNew(earlier.map(reportOfFiled), reportOfFiled(own), null)?.sentence ?? null
}
