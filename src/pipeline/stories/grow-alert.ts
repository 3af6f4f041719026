import { toQuoteCards } from '#text/choose-quotes.ts'
import type { Alert, Correction, StorySource } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import { compareSeverity, type Severity } from '#domain/severity.ts'
import type { StoryAlert, StoryReport } from '#ports/growing-story.ts'
import type { Joining } from './joining.ts'
import type { Route } from '#pipeline/routing/routes-of.ts'
import type { World } from '#pipeline/world.ts'

/** The pause behind the n-th edit of a message is the first one doubled n times, so many times at most. */
const MOST_DOUBLINGS = 4

/** The outlets of reports, each by its earliest one, in the order of their time. */
export function outletsOf(reports: readonly StoryReport[]): readonly StorySource[] {
  const first = new Map<string, StoryReport>()
  for (const report of reports) {
    const known = first.get(report.source.name)
    if (known === undefined || report.at < known.at) first.set(report.source.name, report)
  }
  return [...first.values()].toSorted((one, other) => one.at - other.at).map(toSource)
}

function toSource({ source, url, at, wire, kind }: StoryReport): StorySource {
  return {
    source,
    url,
    at,
    ...(wire === undefined ? {} : { wire }),
    ...(kind === undefined ? {} : { kind }),
  }
}

/**
 * The edit that brings a story's alert up to date, and makes it as urgent as a rule that has the say only now; null where nothing that a
 * reader sees is changed.
 */
export function editOf(
  world: World,
  joining: Joining,
  { alert, route }: { readonly alert: StoryAlert; readonly route: Route | null },
): NewOperation | null {
  const { message, destination, key, revision } = alert
  const severity = severityOf(alert, route)
  const sources = outletsOf([...joining.story.reports, joining.report])
  const correction = correctionOf(joining) ?? message.correction
  const shown = [message.sources, message.correction, severityOf(alert, null)]
  const isSame = JSON.stringify([sources, correction, severity]) === JSON.stringify(shown)
  if (isSame) return null
  const isCorrected = JSON.stringify(correction) !== JSON.stringify(message.correction)
  const grown: Alert = {
    ...message,
    sources,
    quoteCount: message.quoteCount + quotesAdded(joining),
    updatedAt: world.clock.now(),
    ...(severity === 'normal' ? {} : { severity }),
    ...(correction === undefined ? {} : { correction }),
  }
  return {
    subject: joining.storyId,
    destination,
    kind: 'edit',
    part: 0,
    revision: revision + 1,
    target: key,
    message: grown,
    dueAt: isCorrected ? world.clock.now() : dueAtOf(world, alert),
  }
}

/** What is urgent stays so. */
function severityOf({ message: { severity = 'normal' } }: StoryAlert, route: Route | null): Severity {
  return route !== null && compareSeverity(route.severity, severity) > 0 ? route.severity : severity
}

/** What a report corrects of its story; undefined where it only tells it. */
export function correctionOf({ report, analysed }: Joining): Correction | undefined {
  const { kind = 'report', source, url } = report
  return kind === 'report' ? undefined : { kind, title: analysed.article.title, url, source }
}

/** Those behind the button: of what is not stored there are none. */
function quotesAdded({ isStored, analysed }: Joining): number {
  return !isStored ? 0 : toQuoteCards(analysed.analysis.quotes).length
}

/**
 * Twenty outlets in ten minutes are not twenty requests: the first edit goes out at once, and each takes longer to be followed by
 * another. One that still waits is replaced, and does not wait longer for that. A clock that was ahead at the last edit keeps none waiting.
 */
function dueAtOf({ clock, timings }: World, { editDueAt, isEditWaiting, revision }: StoryAlert): number {
  const now = clock.now()
  if (editDueAt === null) return now
  if (isEditWaiting) return Math.max(now, editDueAt)
  const pauseMs = timings.editPauseMs * 2 ** Math.min(Math.max(0, revision - 1), MOST_DOUBLINGS)
  return Math.min(Math.max(now, editDueAt + pauseMs), now + pauseMs)
}
