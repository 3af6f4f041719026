import type { LexiconOf } from '#ports/lexicon.ts'
import { createReportReader } from './read-report.ts'
import type { Report } from './report.ts'
import { joinStory, openStoryWindow, placeReport } from './story-window.ts'
import { openCopyWindow } from './copy-window.ts'
import { openVocabulary } from './vocabulary.ts'

/** Where a report belongs: its story, and the earlier report that it copies; null where its text is its own. */
export type Placing = { readonly story: string; readonly copyOf: string | null }

/** Places reports one after the other, each by what came before it; the same reports in the same order are placed the same. */
export type Clusterer = (report: Report) => Placing

/** Makes a clusterer. A copy is of its original's story, whatever its title says. */
export function createClusterer(lexiconOf: LexiconOf): Clusterer {
  const vocabulary = openVocabulary(lexiconOf)
  const read = createReportReader(vocabulary)
  const stories = openStoryWindow(vocabulary)
  const copies = openCopyWindow()
  return (report) => {
    const words = read(report)
    const { own, original } = copies.add(words)
    own.story = original === null ? placeReport(stories, words) : original.story
    if (original !== null) joinStory(stories, words, original.story)
    return { story: own.story, copyOf: original?.id ?? null }
  }
}
