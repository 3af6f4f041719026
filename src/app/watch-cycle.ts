import type { Configuration } from '#domain/configuration.ts'
import { unwatched, type PollReport, type Watch } from '#pipeline/watch.ts'
import { terminalPhrases } from '#wording/terminal.ts'

/** A feed that takes longer gets a line of progress, and another one every so often. */
const PROGRESS_MS = 5_000

/** What a watcher works with. */
export type WatchOptions = {
  readonly configuration: Configuration
  readonly now: () => number
  readonly print: (line: string) => void
  /** Somebody sits there and waits: long work is shown while it goes on. */
  readonly isTerminal: boolean
}

/** Prints a line for each poll as it ends and, on a terminal, how far a long one is; silent for the sample newsroom. */
export function watchCycle({ configuration, now, print, isTerminal }: WatchOptions): Watch {
  const { locale, feeds, isSample } = configuration
  if (isSample) return unwatched
  const { feedProgress } = terminalPhrases(locale)
  const nameOf = (feedId: string): string => feeds.find(({ id }) => id === feedId)?.source.name ?? feedId
  const toldAt = new Map<string, number>()
  return {
    filed: ({ feedId, done, total }) => {
      const since = toldAt.get(feedId) ?? now()
      const isLong = now() - since >= PROGRESS_MS
      if (isLong && isTerminal && done < total) print(`… ${feedProgress(nameOf(feedId), done, total)}`)
      toldAt.set(feedId, isLong ? now() : since)
    },
    polled: (report) => {
      toldAt.delete(report.feedId)
      print(describePoll(report, nameOf(report.feedId), locale))
    },
  }
}

function describePoll(poll: PollReport, name: string, locale: Configuration['locale']): string {
  const phrases = terminalPhrases(locale)
  if (poll.outcome === 'failed') return `✗ ${phrases.feedFailed(name, poll.reason?.[locale] ?? '')}`
  if (poll.outcome === 'unchanged') return `· ${phrases.feedUnchanged(name)}`
  return [`✓ ${phrases.feedLine(name, poll.articles)}`, ...poll.remarks.map((remark) => remark[locale])].join(
    ' · ',
  )
}
