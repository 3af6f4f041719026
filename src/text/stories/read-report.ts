import { nextWordStart, wordEnd } from '#text/tokenize.ts'
import type { Report } from './report.ts'
import {
  factsOf,
  type LanguageWords,
  type Root,
  rootOf,
  type Vocabulary,
  type WordFacts,
  wordsOf,
} from './vocabulary.ts'

/** A root of a report, with how often it stands there, the title's words counted double and those behind the lead half. */
export type Term = { readonly root: Root; count: number; readonly isInTitle: boolean }

/** What a report is compared by: its terms, each once, and the hashes of its text's words, in order. */
export type ReadReport = {
  readonly report: Pick<Report, 'id' | 'publishedAt' | 'language' | 'source'>
  readonly terms: readonly Term[]
  readonly hashes: readonly number[]
  /** A hash of the title without numbers and days: routine news of one kind have the same. 0 where that leaves nothing. */
  readonly series: number
}

/** Reads reports one after the other, whatever their language. */
export type ReportReader = (report: Report) => ReadReport

/** A report without its text, as where that is boilerplate and says nothing of the event. */
export function titleOf({ report, terms, series }: ReadReport): ReadReport {
  const inTitle = terms.filter(({ isInTitle }) => isInTitle)
  return { report, terms: inTitle, hashes: [], series }
}

const titleCount = 2
const leadChars = 400
const behindLeadCount = 0.5
/** What stands further behind is background. */
const readChars = 1500
/** Copies are told by so many of a text's words. */
const copyWords = 403

/** The walk over one part of a report: its words, and whether a sentence begins with each. */
type Walk = {
  readonly vocabulary: Vocabulary
  readonly words: LanguageWords
  readonly reading: number
  readonly terms: Term[]
  readonly facts: WordFacts[]
  readonly opens: boolean[]
}

/** Makes a reader; every word is walked over once, as reading is what a report costs most of its time. */
export function createReportReader(vocabulary: Vocabulary): ReportReader {
  let reading = 0
  return ({ id, publishedAt, language, source, title, text }) => {
    reading += 1
    const words = wordsOf(vocabulary, language)
    const walk: Walk = { vocabulary, words, reading, terms: [], facts: [], opens: [] }
    walkWords(walk, title, { from: 0, end: title.length, most: Infinity })
    addTerms(walk, 0, { count: titleCount, isInTitle: true })
    const titleWords = walk.facts.length
    const series = seriesOf(walk.facts)
    const behind = walkWords(walk, text, { from: 0, end: leadChars, most: Infinity })
    addTerms(walk, titleWords, { count: 1, isInTitle: false })
    const leadWords = walk.facts.length
    const further = walkWords(walk, text, { from: behind, end: readChars, most: Infinity })
    addTerms(walk, leadWords, { count: behindLeadCount, isInTitle: false })
    walkWords(walk, text, { from: further, end: text.length, most: titleWords + copyWords })
    const hashes: number[] = []
    for (let at = titleWords; at < walk.facts.length; at += 1) hashes.push(walk.facts[at]?.hash ?? 0)
    return { report: { id, publishedAt, language, source }, terms: walk.terms, hashes, series }
  }
}

function seriesOf(title: readonly WordFacts[]): number {
  let series = 0
  for (const { isDate, hash } of title) if (!isDate) series = Math.imul(series ^ hash, 0x01000193)
  return series
}

type Stretch = { readonly from: number; readonly end: number; readonly most: number }

/** Adds the words that begin in the stretch, until there are `most`; answers where the next one begins. */
function walkWords(walk: Walk, text: string, { from, end, most }: Stretch): number {
  const { vocabulary, words, facts, opens } = walk
  const before = Math.min(end, text.length)
  let start = nextWordStart(text, from)
  while (start < before && facts.length < most) {
    const wordEndsAt = wordEnd(text, start)
    opens.push(opensSentence(text, start))
    facts.push(factsOf(vocabulary, words, text.slice(start, wordEndsAt)))
    start = nextWordStart(text, wordEndsAt)
  }
  return start
}

/** Adds the roots of the words from `first` on; where most of them have capitals, none means a name. */
function addTerms(
  { vocabulary, words, reading, terms, facts, opens }: Walk,
  first: number,
  { count, isInTitle }: Omit<Term, 'root'>,
): void {
  let capitals = 0
  for (let at = first; at < facts.length; at += 1) if (facts[at]?.hasCapital === true) capitals += 1
  const isTitleCase = facts.length - first > 3 && capitals > 0.6 * (facts.length - first)
  for (let at = first; at < facts.length; at += 1) {
    const word = facts[at]
    if (word === undefined) continue
    const root = rootOf(vocabulary, words, {
      facts: word,
      isCapitalAnyway: isTitleCase || opens[at] === true,
    })
    if (root !== null) addTerm(terms, { root, count, isInTitle }, reading)
  }
}

function addTerm(terms: Term[], { root, count, isInTitle }: Term, reading: number): void {
  const term = root.reading === reading ? terms[root.place] : undefined
  if (term !== undefined) {
    term.count += count
    return
  }
  root.reading = reading
  root.place = terms.push({ root, count, isInTitle }) - 1
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
