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

/** What most feeds give, a title and a lead: texts as long as the labelled reports' on average. */
const LEAD = 470
/** Where feeds give whole articles; what stands further behind is not read. */
const ARTICLE = 1500

type Desk = { read: ReportReader; copies: CopyWindow; stories: StoryWindow }
type Parts = { reading: number; copies: number; stories: number }

/** A report’s story with 50,000 of its length held: as most feeds give them, and of whole articles. */
export async function benchStories(): Promise<readonly Row[]> {
  const lexiconOf = await npmLexicons()
  const reports = runDesk(lexiconOf, LEAD)
  const articles = runDesk(lexiconOf, ARTICLE)
  const held = `${HELD.toLocaleString('en')} held, time of one core`
  return [
    ...costRows('a report’s story', reports, `a title and ${LEAD} characters, as most feeds give; ${held}`),
    ...costRows('an article’s story', articles, `a title and ${ARTICLE} characters; ${held}`),
    us('a word never read before', newWordUs(lexiconOf), 'once for each'),
    mb('window of stories', articles.storiesMb, 'of such articles; words and roots included'),
    mb('window of copies', articles.copiesMb, ''),
  ]
}

type LexiconOf = Awaited<ReturnType<typeof npmLexicons>>

type Measured = Parts & { readonly storiesMb: number; readonly copiesMb: number }

/** Microseconds of one core for each report, and what the windows take when they are full. */
function runDesk(lexiconOf: LexiconOf, length: number): Measured {
  const before = usedMb()
  const source = storyReports({ count: HELD + TIMED, length, windows: (HELD + TIMED) / HELD })
  const desk = openDesk(lexiconOf)
  runReports(desk, source, HELD)
  const { reading, copies, stories } = runReports(desk, source, TIMED)
  const full = usedMb()
  desk.copies = openCopyWindow()
  const withoutCopies = usedMb()
  const usOf = (part: number): number => (part * 1000) / TIMED
  return {
    reading: usOf(reading),
    copies: usOf(copies),
    stories: usOf(stories),
    storiesMb: withoutCopies - before,
    copiesMb: full - withoutCopies,
  }
}

function costRows(what: string, { reading, copies, stories }: Parts, note: string): readonly Row[] {
  return [
    us(what, reading + copies + stories, note),
    us('… its words', reading, 'all but a few were read before'),
    us('… copies', copies, ''),
    us('… its place', stories, ''),
  ]
}

function us(what: string, value: number, note: string): Row {
  return { what, figure: format(value), unit: 'µs', note }
}

function mb(what: string, value: number, note: string): Row {
  return { what, figure: format(value), unit: 'MB', note }
}

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
