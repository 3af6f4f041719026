import type { LexiconOf } from '#ports/lexicon.ts'
import { reportKind } from '#text/stories/report-kind.ts'
import type { Report } from '#text/stories/report.ts'
import { whatIsNew } from '#text/stories/what-is-new.ts'
import type { LabelledStories } from './labelled-stories.ts'

/** A report of a labelled chain that is taken for the other thing: news for known, or known for news. */
export type Misjudged = { readonly report: Report; readonly kind: string; readonly why: string }

/** How what is new is told where the stories are given. */
export type DevelopmentsFound = {
  /** Developments, corrections and retractions, and those taken for known. */
  readonly news: number
  readonly swallowed: readonly Misjudged[]
  /** Retellings, and those taken for new. */
  readonly retold: number
  readonly wronglyNew: readonly Misjudged[]
}

/** Judges every report but the first of its chain by those before it. */
export function developmentsFound(
  { reports, stories, kinds }: LabelledStories,
  lexiconOf: LexiconOf,
): DevelopmentsFound {
  const chains = new Map<string, Report[]>()
  const judged = reports.flatMap((report) => {
    const story = stories.get(report.id) ?? report.id
    const earlier = chains.get(story) ?? []
    chains.set(story, [...earlier, report])
    return earlier.length === 0
      ? []
      : [{ report, kind: kinds.get(report.id) ?? '', why: whyNew(earlier, report, lexiconOf) }]
  })
  const retellings = judged.filter(({ kind }) => kind === 'retelling')
  const news = judged.filter(({ kind }) => kind !== 'retelling')
  return {
    news: news.length,
    swallowed: news.filter(({ why }) => why === ''),
    retold: retellings.length,
    wronglyNew: retellings.filter(({ why }) => why !== ''),
  }
}

function whyNew(earlier: readonly Report[], report: Report, lexiconOf: LexiconOf): string {
  const kind = reportKind(report)
  if (kind !== 'report') return kind
  const news = whatIsNew(earlier, report, lexiconOf)
  return news === null ? '' : `${news.why}: ${news.sentence}`
}
