import type { Article } from '#domain/article.ts'
import type { ReportFacts, ReportKind } from '#domain/report.ts'
import type { FiledReport } from '#ports/growing-story.ts'
import { reportKind } from '#text/stories/report-kind.ts'
import { whatIsNew } from '#text/stories/what-is-new.ts'
import { wireOf } from '#text/stories/wire-of.ts'
import { reportOf, reportOfFiled } from './place-report.ts'

/** What a report does to its story. */
export function kindOf(report: Pick<Article, 'title' | 'text' | 'language'>): ReportKind {
  return reportKind(report)
}

/** All that is told of a report besides its words. */
export function factsOf(article: Article, copyOf: string | null): ReportFacts {
  const wire = wireOf(article.text, article.title).filter((agency) => agency !== article.source.name)
  return { kind: kindOf(article), wire, copyOf }
}

/** What an article tells that none of the earlier ones does, word for word; null where nothing stands out. The dictionaries are in another thread. */
export function newSentence(earlier: readonly FiledReport[], article: Article): string | null {
  return whatIsNew(earlier.map(reportOfFiled), reportOf(article), null)?.sentence ?? null
}
