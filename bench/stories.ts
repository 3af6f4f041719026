import { rootKeyOf } from '#text/stories/root-words.ts'
import { storyRulesOf } from '#text/languages/story-languages.ts'
import { type CopyWindow, openCopyWindow } from '#text/stories/copy-window.ts'
import { createReportReader, type ReadReport, type ReportReader } from '#text/stories/read-report.ts'
import type { Report } from '#text/stories/report.ts'
import { joinStory, openStoryWindow, placeReport, type StoryWindow } from '#text/stories/story-window.ts'
import { openVocabulary } from '#text/stories/vocabulary.ts'
import { npmLexicons } from '../tests/npm-lexicons.ts'
import { storyReports } from './story-reports.ts'
import { format, type Row } from './table.ts'
import { dictionaryWords } from './texts.ts'

/** How many reports are held when it is timed, and how many are timed. */
const HELD = 50_000
const TIMED = 10_000
const BATCH = 500
const NEW_WORDS = 5000

type Desk = { read: ReportReader; copies: CopyWindow; stories: StoryWindow }
type Parts = { reading: number; copies: number; stories: number }

/** One report of 1,500 characters through reading, copies and stories, in the time of one core, with 50,000 of them held. */
export async function benchStories(): Promise<readonly Row[]> {
  const lexiconOf = await npmLexicons()
  const source = storyReports(HELD + TIMED, (HELD + TIMED) / HELD)
  const before = usedMb()
  let desk: Desk | null = openDesk(lexiconOf)
  runReports(desk, source, HELD)
  const parts = runReports(desk, source, TIMED)
  const full = usedMb()
  desk.copies = openCopyWindow()
  const withoutCopies = usedMb()
  desk = null
  const us = (part: number): string => format((part * 1000) / TIMED)
  const note = `of 1,500 characters, with ${HELD.toLocaleString('en')} held, time of one core`
  return [
    { what: 'a report’s story', figure: us(parts.reading + parts.copies + parts.stories), unit: 'µs', note },
    { what: '… its words', figure: us(parts.reading), unit: 'µs', note: 'all but a few were read before' },
    { what: '… copies', figure: us(parts.copies), unit: 'µs', note: '' },
    { what: '… its place', figure: us(parts.stories), unit: 'µs', note: '' },
    {
      what: 'a word never read before',
      figure: format(newWordUs(lexiconOf)),
      unit: 'µs',
      note: 'once for each',
    },
    {
      what: 'window of stories',
      figure: format(withoutCopies - before),
      unit: 'MB',
      note: 'words and roots included',
    },
    { what: 'window of copies', figure: format(full - withoutCopies), unit: 'MB', note: '' },
  ]
}

type LexiconOf = Awaited<ReturnType<typeof npmLexicons>>

function openDesk(lexiconOf: LexiconOf): Desk {
  const vocabulary = openVocabulary(lexiconOf)
  return {
    read: createReportReader(vocabulary),
    copies: openCopyWindow(),
    stories: openStoryWindow(vocabulary),
  }
}

/** Milliseconds of one core in each part; making the reports is not counted. */
function runReports(desk: Desk, source: Generator<Report>, count: number): Parts {
  const parts = { reading: 0, copies: 0, stories: 0 }
  for (let done = 0; done < count; done += BATCH) {
    const reports = Array.from({ length: BATCH }, () => source.next().value as Report)
    const startedAt = coreMs()
    const read = reports.map(desk.read)
    const readAt = coreMs()
    const texts = read.map((one) => desk.copies.add(one))
    const comparedAt = coreMs()
    for (const [index, one] of read.entries()) placeOne(desk, one, texts[index])
    parts.stories += coreMs() - comparedAt
    parts.copies += comparedAt - readAt
    parts.reading += readAt - startedAt
  }
  return parts
}

function placeOne(
  { stories }: Desk,
  read: ReadReport,
  text: ReturnType<CopyWindow['add']> | undefined,
): void {
  if (text === undefined) return
  text.own.story = text.original === null ? placeReport(stories, read) : text.original.story
  if (text.original !== null) joinStory(stories, read, text.original.story)
}

function newWordUs(lexiconOf: LexiconOf): number {
  const { dictionary, ...rules } = storyRulesOf('pl')
  const language = { ...rules, lexicon: dictionary === null ? null : lexiconOf(dictionary) }
  const words = dictionaryWords(NEW_WORDS)
  const startedAt = coreMs()
  for (const word of words) rootKeyOf({ word, isCapitalAnyway: true }, language)
  return ((coreMs() - startedAt) * 1000) / NEW_WORDS
}

function coreMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function usedMb(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1_000_000
}
