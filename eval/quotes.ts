import { type AnalysedHalf, eachHalf } from './each-half.ts'
import { compareQuotes, isVerbatim } from './compare-quotes.ts'
import { type Agreement, confusionLine, f1Of, percent, precisionOf, recallOf } from './figures.ts'
import { kinds, listErrors } from './list-errors.ts'
import { readOptions } from './options.ts'
import { comparePeople, scorePeople } from './score-people.ts'
import { type QuoteScore, scoreQuotes } from './score-quotes.ts'

/**
 * `npm run eval:quotes`: quotations, speakers and people in labelled articles, with each dictionary that is installed.
 * `--errors` lists what is wrong in the open half; the locked half is never shown. `--half` and `--dictionary` limit the
 * run, `--folder` measures other articles.
 */
const options = readOptions(process.argv.slice(2))
for await (const measured of eachHalf(options)) {
  if (options.errors && measured.half === 'open') printErrors(measured)
  printScores(measured)
}

function printErrors({ articles }: AnalysedHalf): void {
  for (const { article, analysis } of articles) {
    for (const { what, words, expected, found } of listErrors(article, analysis)) {
      console.log(`${article.name} | ${what} | ${words} | expected ${expected} | found ${found}`)
    }
  }
}

function printScores({ title, articles }: AnalysedHalf): void {
  console.log(`\n${title}: ${articles.length} articles`)
  const loose = articles.flatMap(({ article, analysis }) =>
    analysis.quotes.filter((quote) => !isVerbatim(article.text, quote)),
  )
  printRow('not verbatim', String(loose.length).padStart(5))
  for (const kind of kinds) {
    const comparisons = articles.map(({ article, analysis }) => compareQuotes(article, analysis.quotes, kind))
    const score = scoreQuotes(comparisons)
    printRow(`${kind} spans`, agreementLine(score.spans))
    printSpeakers(kind, score)
    if (kind === 'direct') printExperts(score)
    printRow(`${kind} standings`, confusionLine(score.standings))
  }
  const people = scorePeople(
    articles.map(({ article, analysis }) => comparePeople(article.people, analysis.people)),
  )
  printRow('people', agreementLine(people.names))
  printRow('people standings', confusionLine(people.standings))
}

function printSpeakers(kind: string, { surnames, names, namings }: QuoteScore): void {
  const { unfounded, wrong, astray } = namings
  printRow(`${kind} speakers`, `surname ${percent(surnames)}  full name ${percent(names)}  of ${names.whole}`)
  printRow(
    `${kind} false names`,
    `${unfounded} where the gold has none, ${wrong} wrong, ${astray} beside no quotation`,
  )
}

function printExperts({ expertFlags, expertCards }: QuoteScore): void {
  printRow('expert flags', agreementLine(expertFlags))
  printRow('expert cards', agreementLine(expertCards))
}

function agreementLine(agreement: Agreement): string {
  const { right, found, wanted } = agreement
  const figures = `P ${percent(precisionOf(agreement))}  R ${percent(recallOf(agreement))}  F1 ${percent(f1Of(agreement))}`
  return `${figures}  (${right} right, ${found} found, ${wanted} gold)`
}

function printRow(name: string, figures: string): void {
  console.log(`${name.padEnd(22)} ${figures}`)
}
