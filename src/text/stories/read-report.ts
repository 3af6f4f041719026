import { nextWordStart, wordEnd } from '#text/tokenize.ts'
import type { Report } from './report.ts'
import { type Keep, openSharedPages } from './shared-pages.ts'
import { clearPlaces, openPlaces, putRoot, type RootPlaces } from './root-places.ts'
import {
  findRoot,
  hasCapital,
  hashOf,
  isDate,
  type LanguageWords,
  rootOf,
  unknownRoot,
  type Vocabulary,
  wordAt,
  wordsOf,
} from './vocabulary.ts'

/** The roots of a report by their numbers, each once, those of its title first, beside what is known of each. */
export type Terms = {
  readonly roots: Int32Array
  /** How often each stands there in halves: the title's words counted double and those behind the lead half. */
  readonly halves: Int32Array
  /** How many are in the title. */
  readonly inTitle: number
}

/** What a report is compared by: its terms, and the hashes of its text's words, in order. */
export type ReadReport = {
  readonly report: Pick<Report, 'id' | 'publishedAt' | 'language' | 'source'>
  readonly terms: Terms
  readonly hashes: Int32Array
  /** A hash of the title without numbers and days: routine news of one kind have the same. 0 where that leaves nothing. */
  readonly series: number
}

/** Reads reports one after the other, whatever their language. */
export type ReportReader = (report: Report) => ReadReport

/** A report without its text, as where that is boilerplate and says nothing of the event. */
export function titleOf({ report, terms, series }: ReadReport): ReadReport {
  const { roots, halves, inTitle } = terms
  const inIt = { roots: roots.subarray(0, inTitle), halves: halves.subarray(0, inTitle), inTitle }
  return { report, terms: inIt, hashes: new Int32Array(), series }
}

const titleHalves = 4
const leadChars = 400
const leadHalves = 2
const behindLeadHalves = 1
/** What stands further behind is background. */
const readChars = 1500
/** Copies are told by so many of a text's words. */
const copyWords = 403

/** Where a report is read: its words one after the other, and the terms that they are of. Used for one report after another. */
type Sheet = {
  readonly places: RootPlaces
  /** The rows of the words, the hash of each, where it begins in its text, and whether a sentence begins with it. */
  readonly rows: Int32Array
  readonly hashes: Int32Array
  readonly starts: Int32Array
  readonly opens: Uint8Array
  words: number
  readonly roots: Int32Array
  readonly halves: Int32Array
  terms: number
}

/** Makes a reader; every word is walked over once, as reading is what a report costs most of its time. */
export function createReportReader(vocabulary: Vocabulary): ReportReader {
  let sheet = newSheet(4 * readChars, openPlaces())
  const keep = openSharedPages<Int32Array>((length) => new Int32Array(length))
  return ({ id, publishedAt, language, source, title, text }) => {
    const most = title.length + readChars + copyWords
    if (most > sheet.rows.length) sheet = newSheet(2 * most, sheet.places)
    const words = wordsOf(vocabulary, language)
    const { series, titleWords, inTitle } = readTitle(sheet, words, title)
    readText(sheet, words, text)
    const hashes = keep(sheet.hashes.subarray(titleWords, sheet.words))
    const terms = { ...takeTerms(sheet, keep), inTitle }
    return { report: { id, publishedAt, language, source }, terms, hashes, series }
  }
}

function newSheet(size: number, places: RootPlaces): Sheet {
  return {
    places,
    rows: new Int32Array(size),
    hashes: new Int32Array(size),
    starts: new Int32Array(size),
    opens: new Uint8Array(size),
    words: 0,
    roots: new Int32Array(size),
    halves: new Int32Array(size),
    terms: 0,
  }
}

type ReadTitle = { readonly series: number; readonly titleWords: number; readonly inTitle: number }

function readTitle(sheet: Sheet, words: LanguageWords, title: string): ReadTitle {
  sheet.words = 0
  sheet.terms = 0
  walkWords(sheet, words, { text: title, from: 0, end: title.length, most: Infinity })
  addTerms(sheet, words, { text: title, first: 0, halves: titleHalves })
  let series = 0
  for (let at = 0; at < sheet.words; at += 1) {
    if (!isDate(words, sheet.rows[at] ?? 0)) series = Math.imul(series ^ (sheet.hashes[at] ?? 0), 0x01000193)
  }
  return { series, titleWords: sheet.words, inTitle: sheet.terms }
}

function readText(sheet: Sheet, words: LanguageWords, text: string): void {
  const lead = sheet.words
  const most = lead + copyWords
  const behind = walkWords(sheet, words, { text, from: 0, end: leadChars, most: Infinity })
  addTerms(sheet, words, { text, first: lead, halves: leadHalves })
  const first = sheet.words
  const further = walkWords(sheet, words, { text, from: behind, end: readChars, most: Infinity })
  addTerms(sheet, words, { text, first, halves: behindLeadHalves })
  walkWords(sheet, words, { text, from: further, end: text.length, most })
}

function takeTerms({ roots, halves, terms, places }: Sheet, keep: Keep<Int32Array>): Omit<Terms, 'inTitle'> {
  const taken = keep(roots.subarray(0, terms))
  clearPlaces(places, taken)
  return { roots: taken, halves: keep(halves.subarray(0, terms)) }
}

type Stretch = {
  readonly text: string
  readonly from: number
  readonly end: number
  readonly most: number
}

/** Adds the words that begin in the stretch, until there are `most`; answers where the next one begins. */
function walkWords(sheet: Sheet, words: LanguageWords, { text, from, end, most }: Stretch): number {
  const { rows, hashes, starts, opens } = sheet
  const before = Math.min(end, text.length)
  let start = nextWordStart(text, from)
  while (start < before && sheet.words < most) {
    const wordEndsAt = wordEnd(text, start)
    const row = wordAt(words, text, { start, end: wordEndsAt })
    const at = sheet.words
    rows[at] = row
    hashes[at] = hashOf(words, row)
    starts[at] = start
    opens[at] = opensSentence(text, start) ? 1 : 0
    sheet.words += 1
    start = nextWordStart(text, wordEndsAt)
  }
  return start
}

type Adding = { readonly text: string; readonly first: number; readonly halves: number }

/** Adds the roots of the words from `first` on; where most of them have capitals, none means a name. */
function addTerms(sheet: Sheet, words: LanguageWords, { text, first, halves }: Adding): void {
  const { rows, starts, opens } = sheet
  const isTitleCase = isInTitleCase(sheet, words, first)
  for (let at = first; at < sheet.words; at += 1) {
    const row = rows[at] ?? 0
    const isCapitalAnyway = isTitleCase || opens[at] === 1
    let root = rootOf(words, row, isCapitalAnyway)
    if (root === unknownRoot) {
      const start = starts[at] ?? 0
      root = findRoot(words, row, { word: text.slice(start, wordEnd(text, start)), isCapitalAnyway })
    }
    if (root >= 0) addTerm(sheet, root, halves)
  }
}

function isInTitleCase({ rows, words: end }: Sheet, words: LanguageWords, first: number): boolean {
  let capitals = 0
  for (let at = first; at < end; at += 1) if (hasCapital(words, rows[at] ?? 0)) capitals += 1
  return end - first > 3 && capitals > 0.6 * (end - first)
}

function addTerm(sheet: Sheet, root: number, halves: number): void {
  const { places, roots } = sheet
  const place = (places.at[root] ?? 0) - 1
  if (place >= 0) {
    sheet.halves[place] = (sheet.halves[place] ?? 0) + halves
    return
  }
  putRoot(places, root, sheet.terms)
  roots[sheet.terms] = root
  sheet.halves[sheet.terms] = halves
  sheet.terms += 1
}

const newLine = 0x0a
const openers = new Set(Array.from('.!?:„“”"»«–—-', (sign) => sign.charCodeAt(0)))
/** So far before a word the sign is looked for that opens a sentence with it. */
const lookedBack = 3

function opensSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= start - lookedBack; at -= 1) {
    if (at < 0) return true
    const code = text.charCodeAt(at)
    if (code === newLine || openers.has(code)) return true
    if (!isSpace(code)) return false
  }
  return false
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
}
