import type { LexiconOf } from '#ports/lexicon.ts'
import { openStoryBook, type Placing, type StoryBook } from '#text/stories/cluster-reports.ts'
import type { Report } from '#text/stories/report.ts'
import { type News, whatIsNew } from '#text/stories/what-is-new.ts'

/** A report and the story that it was put into. */
export type PlacedReport = { readonly report: Report; readonly story: string }

/**
 * Finds the stories of reports by those of the last days. It may sit in another thread and lose what it holds with it, so what it holds
 * has a name: asked about any other, it knows nothing.
 */
export type StoryFinder = {
  /** Holds nothing but what comes under this name from now on. */
  begin(name: string): Promise<void>
  /** Where a report belongs; null where nothing is held under the name any more. The report is not held by that. */
  find(name: string, report: Report): Promise<Placing | null>
  /** Holds reports in the order in which they were filed; answers false where nothing is held under the name any more. */
  hold(name: string, reports: readonly PlacedReport[]): Promise<boolean>
  /** What a report brings that none of the earlier ones does, told with the dictionaries; null where nothing stands out. Holds nothing. */
  tellNews(earlier: readonly Report[], report: Report): Promise<News | null>
}

export function createStoryFinder(lexiconOf: LexiconOf): StoryFinder {
  let held: { readonly name: string; readonly book: StoryBook } | null = null
  return {
    begin: async (name) => {
      held = { name, book: openStoryBook(lexiconOf) }
    },
    find: async (name, report) => (held?.name === name ? held.book.find(report) : null),
    hold: async (name, reports) => {
      if (held?.name !== name) return false
      for (const { report, story } of reports) held.book.hold(report, story)
      return true
    },
    tellNews: async (earlier, report) => whatIsNew(earlier, report, lexiconOf),
  }
}

/** What this process knows of the reports that its story finder holds. */
export type StoryWindow = {
  /** The name under which they are held; null where they are to be read from the store first. */
  name: string | null
  /** The day for which they were read. */
  day: number
  /** How often they were read. */
  readings: number
}

/** Before the first report. */
export function emptyStoryWindow(): StoryWindow {
  return { name: null, day: 0, readings: 0 }
}
