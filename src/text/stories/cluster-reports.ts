import type { LexiconOf } from '#ports/lexicon.ts'
import { commonShare, createReportReader } from './read-report.ts'
import type { Report } from './report.ts'
import { joinStory, openStoryWindow, placeReport } from './story-window.ts'
import { openCopyWindow } from './copy-window.ts'

/** Where a report belongs: its story, and the earlier report that it copies; null where its text is its own. */
export type Placing = { readonly story: string; readonly copyOf: string | null }

/** Places reports one after the other, each by what came before it; the same reports in the same order are placed the same. */
export type Clusterer = (report: Report) => Placing

/** Makes a clusterer. A copy is of its original's story, whatever its title says. */
export function createClusterer(lexiconOf: LexiconOf): Clusterer {
  const read = createReportReader(lexiconOf)
  const stories = openStoryWindow(commonShare)
  const copies = openCopyWindow()
  const storyOf = new Map<string, string>()
  return (report) => {
    const terms = read(report)
    const copyOf = copies.add(report)
    const known = copyOf === null ? undefined : storyOf.get(copyOf)
    if (known !== undefined) joinStory(stories, { report, terms }, known)
    const story = known ?? placeReport(stories, { report, terms })
    storyOf.set(report.id, story)
    return { story, copyOf }
  }
}
