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

const newKinds = new Set(['correction', 'retraction', 'development'])
const dayMs = 24 * 3_600_000

/** Scores placed reports in the order of their coming; `kinds` say what each really is. One that opens a story of its own is not swallowed. */
export function newsFound(
  reports: readonly Report[],
  placings: readonly Placed[],
  kinds: Grouping,
): NewsFound {
  const stories = new Map<string, Report[]>()
  const found = { news: 0, swallowed: 0, first: 0, firstSwallowed: 0, ordinary: 0, wronglyNew: 0 }
  for (const [index, report] of reports.entries()) {
    const { story = '', copyOf = null } = placings[index] ?? {}
    const earlier = stories.get(story) ?? []
    stories.set(story, [...earlier, report])
    const isTold = reportKind(report) !== 'report' || (copyOf === null && whatIsNew(earlier, report) !== null)
    const kind = kinds.get(report.id) ?? ''
    if (newKinds.has(kind))
      countNews(found, {
        isSwallowed: earlier.length > 0 && !isTold,
        isFirst: isFirst(earlier, report, kinds),
      })
    if (kind !== 'report' || earlier.length === 0) continue
    found.ordinary += 1
    if (isTold) found.wronglyNew += 1
  }
  return found
}

type Counts = { -readonly [Key in keyof NewsFound]: number }

function countNews(
  found: Counts,
  { isSwallowed, isFirst }: { readonly isSwallowed: boolean; readonly isFirst: boolean },
): void {
  found.news += 1
  if (isFirst) found.first += 1
  if (isSwallowed) found.swallowed += 1
  if (isSwallowed && isFirst) found.firstSwallowed += 1
}

function isFirst(earlier: readonly Report[], { publishedAt }: Report, kinds: Grouping): boolean {
  return !earlier.some(
    (other) => newKinds.has(kinds.get(other.id) ?? '') && publishedAt - other.publishedAt <= dayMs,
  )
}
