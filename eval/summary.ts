import type { Span } from '#domain/span.ts'
import { languageOf } from '#text/languages/index.ts'
import { splitSentences } from '#text/sentences.ts'
import { type AnalysedHalf, eachHalf } from './each-half.ts'
import { percent } from './figures.ts'
import { readOptions } from './options.ts'
import { isMain, judgeSummary, scoreSummaries, type SummaryScore } from './score-summary.ts'
import { textRank } from './text-rank.ts'

type Analysed = AnalysedHalf['articles'][number]

const COUNT = 3

const ways: Readonly<Record<string, (analysed: Analysed) => readonly Span[]>> = {
  depesza: ({ analysis }) => analysis.summary,
  'first three': ({ article }) => splitSentences(article.text).slice(0, COUNT),
  TextRank: ({ article: { text }, analysis: { language } }) =>
    textRank(text, splitSentences(text), {
      stopWords: languageOf(language)?.stopWords ?? new Set(),
      count: COUNT,
    }),
}

/**
 * `npm run eval:summary`: what summaries of labelled articles tell and what dangles in them, beside two plain ways to sum
 * up. `--errors` prints each summary of the open half with its faults; the locked half is never shown. `--half` and
 * `--dictionary` limit the run, `--folder` measures other articles.
 */
const options = readOptions(process.argv.slice(2))
const closing: string[] = []
for await (const measured of eachHalf(options)) {
  if (options.errors && measured.half === 'open') measured.articles.forEach(printSummary)
  const scores = scoresOf(measured)
  printTable(measured, scores)
  const told = scores.map(
    ([name, { facts, dangling }]) => `${name} ${shareOf(facts)} and ${dangling.toFixed(2)}`,
  )
  closing.push(`${measured.title} ${told.join(', ')}`)
}
if (closing.length > 0) {
  console.log(`\nFacts told and references that dangle in a summary: ${closing.join('; ')}`)
}

function printSummary({ article, analysis }: Analysed): void {
  const { dangling, untold } = judgeSummary(article, analysis.summary)
  console.log(`\n${article.name}: ${analysis.summary.map(({ text }) => text).join(' ')}`)
  for (const { start, end } of dangling) console.log(`  dangles: ${article.text.slice(start, end)}`)
  for (const { fact } of untold.filter(isMain)) console.log(`  not told: ${fact}`)
}

function scoresOf({ articles }: AnalysedHalf): readonly (readonly [string, SummaryScore])[] {
  return Object.entries(ways).map(([name, sumUp]) => [
    name,
    scoreSummaries(articles.map((analysed) => judgeSummary(analysed.article, sumUp(analysed)))),
  ])
}

function printTable({ title, articles }: AnalysedHalf, scores: ReturnType<typeof scoresOf>): void {
  console.log(`\n${title}: ${articles.length} articles`)
  const columns = [
    'facts %',
    'main fact %',
    'dangling',
    'quoting',
    'characters',
    'sentences',
    'facts % / 100 ch.',
  ]
  console.log(`${''.padEnd(12)} ${columns.join('  ')}`)
  for (const [name, score] of scores) {
    const cells = cellsOf(score).map((cell, index) => cell.padStart(columns[index]?.length ?? 0))
    console.log(`${name.padEnd(12)} ${cells.join('  ')}`)
  }
}

function cellsOf(score: SummaryScore): readonly string[] {
  const { facts, mainFacts, dangling, quoting, chars, sentences, factsPer100Chars } = score
  return [
    percent(facts),
    percent(mainFacts),
    dangling.toFixed(2),
    String(quoting),
    chars.toFixed(0),
    sentences.toFixed(2),
    factsPer100Chars.toFixed(1),
  ]
}

function shareOf(share: SummaryScore['facts']): string {
  return `${percent(share).trim()} %`
}
