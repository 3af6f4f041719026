import type { LexiconOf } from '#ports/lexicon.ts'
import { createReportReader, type ReadReport, titleOf } from './read-report.ts'
import type { Report } from './report.ts'
import { joinStory, likeliestStory, openStoryWindow, placeReport } from './story-window.ts'
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
    const { own, original, isBoilerplate } = copies.add(words)
    const told = isBoilerplate ? titleOf(words) : words
    own.story = original === null ? placeReport(stories, told) : original.story
    if (original !== null) joinStory(stories, words, original.story)
    return { story: own.story, copyOf: original?.id ?? null }
  }
}

/** Reports and the stories that they were put into. */
export type StoryBook = {
  /** Where a report belongs by the reports that are held; it is not held by that. */
  find(report: Report): Placing
  /** Holds a report as one of a story, wherever the words alone would put it. */
  hold(report: Report, story: string): void
}

/** In an empty book a word or two in common look like much: a story must be so much likelier, in logits; the less, the more reports are held. */
const emptyMargin = 3
const cautiousUntil = 150

/** An empty book. It places as a clusterer does, but with more caution while it holds few reports, as an alert depends on it. */
export function openStoryBook(lexiconOf: LexiconOf): StoryBook {
  const vocabulary = openVocabulary(lexiconOf)
  const readWords = createReportReader(vocabulary)
  const stories = openStoryWindow(vocabulary)
  const copies = openCopyWindow()
  let last: { readonly report: Report; readonly words: ReadReport } | null = null
  const read = (report: Report): ReadReport => {
    if (last?.report !== report) last = { report, words: readWords(report) }
    return last.words
  }
  return {
    find: (report) => {
      const { original, isBoilerplate } = copies.find(read(report))
      const told = isBoilerplate ? titleOf(read(report)) : read(report)
      const margin = emptyMargin * Math.max(0, 1 - vocabulary.held / cautiousUntil)
      const story = original?.story ?? likeliestStory(stories, told, margin) ?? report.id
      return { story, copyOf: original?.id ?? null }
    },
    hold: (report, story) => {
      const { own, isBoilerplate } = copies.add(read(report))
      own.story = story
      joinStory(stories, isBoilerplate ? titleOf(read(report)) : read(report), story)
    },
  }
}
