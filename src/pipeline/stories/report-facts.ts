import type { Article } from '#domain/article.ts'
import type { ReportFacts, ReportKind } from '#domain/report.ts'
import type { FiledReport } from '#ports/growing-story.ts'
import { reportKind } from '#text/stories/report-kind.ts'
import { wireOf } from '#text/stories/wire-of.ts'
import { reportOf, reportOfFiled } from './place-report.ts'
import type { StoryFinder } from './story-finder.ts'

/** What a report does to its story. */
export function kindOf(report: Pick<Article, 'title' | 'text' | 'language'>): ReportKind {
  return reportKind(report)
}

/** All that is told of a report besides its words. */
export function factsOf(article: Article, copyOf: string | null): ReportFacts {
  const wire = wireOf(article.text, article.title).filter((agency) => agency !== article.source.name)
  return { kind: kindOf(article), wire, copyOf }
}

/** What an article tells that none of the earlier ones does, word for word; null where nothing stands out. */
export async function newSentence(
  { stories }: { readonly stories: Pick<StoryFinder, 'tellNews'> },
  earlier: readonly FiledReport[],
  article: Article,
): Promise<string | null> {
  const news = await stories.tellNews(earlier.map(reportOfFiled), reportOf(article))
  return news?.sentence ?? null
}
