import type { LexiconOf } from '#ports/lexicon.ts'
import type { Placing } from '#text/stories/cluster-reports.ts'
import { reportKind } from '#text/stories/report-kind.ts'
import type { Report } from '#text/stories/report.ts'
import { whatIsNew } from '#text/stories/what-is-new.ts'
import type { Grouping } from './score-stories.ts'

/** How what is new is told from what was known, of the reports that join a story. */
export type NewsFound = {
  /** Corrections, retractions and developments, and how many of them are taken for ordinary reports. */
  readonly news: number
  readonly swallowed: number
  /** Of them those that no other of their story precedes by 24 hours or less: outlets retell each other's developments. */
  readonly first: number
  readonly firstSwallowed: number
  /** Reports of a story in other words, and how many of them are taken for something new. */
  readonly ordinary: number
  readonly wronglyNew: number
}

/** A placed report. */
type Placed = Placing & { readonly id: string }

/** What each report really is, and the dictionaries. */
type Knowledge = { readonly kinds: Grouping; readonly lexiconOf: LexiconOf }

const newKinds = new Set(['correction', 'retraction', 'development'])
const dayMs = 24 * 3_600_000

/** Scores placed reports in the order of their coming; `kinds` say what each really is. One that opens a story of its own is not swallowed. */
export function newsFound(
  reports: readonly Report[],
  placings: readonly Placed[],
  knowledge: Knowledge,
): NewsFound {
  const judged = judge(reports, placings, knowledge)
  const news = judged.filter(({ kind }) => newKinds.has(kind))
  const swallowed = news.filter(({ isJoining, isTold }) => isJoining && !isTold)
  const ordinary = judged.filter(({ kind, isJoining }) => kind === 'report' && isJoining)
  return {
    news: news.length,
    swallowed: swallowed.length,
    first: news.filter(({ isFirst }) => isFirst).length,
    firstSwallowed: swallowed.filter(({ isFirst }) => isFirst).length,
    ordinary: ordinary.length,
    wronglyNew: ordinary.filter(({ isTold }) => isTold).length,
  }
}

type Judged = {
  readonly kind: string
  readonly isJoining: boolean
  /** As something else than an ordinary report. */
  readonly isTold: boolean
  readonly isFirst: boolean
}

function judge(
  reports: readonly Report[],
  placings: readonly Placed[],
  { kinds, lexiconOf }: Knowledge,
): readonly Judged[] {
  const stories = new Map<string, Report[]>()
  return reports.map((report, index) => {
    const { story = '', copyOf = null } = placings[index] ?? {}
    const earlier = stories.get(story) ?? []
    stories.set(story, [...earlier, report])
    const isNew = copyOf === null && whatIsNew(earlier, report, lexiconOf) !== null
    return {
      kind: kinds.get(report.id) ?? '',
      isJoining: earlier.length > 0,
      isTold: isNew || reportKind(report) !== 'report',
      isFirst: isFirst(earlier, report, kinds),
    }
  })
}

function isFirst(earlier: readonly Report[], { publishedAt }: Report, kinds: Grouping): boolean {
  return !earlier.some(
    (other) => newKinds.has(kinds.get(other.id) ?? '') && publishedAt - other.publishedAt <= dayMs,
  )
}
