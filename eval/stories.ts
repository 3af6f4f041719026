import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openDictionaries } from '#app/dictionaries/dictionaries.ts'
import { createClusterer } from '#text/stories/cluster-reports.ts'
import { f1Of, percent, precisionOf, recallOf, type Agreement } from './figures.ts'
import { type LabelledStories, readLabelledStories } from './labelled-stories.ts'
import { readLabelledNews } from './labelled-news.ts'
import { learnWeights, type Lesson } from './learn-stories.ts'
import { developmentsFound } from './score-developments.ts'
import { bCubed, copiesFound, type BCubed, type Grouping } from './score-stories.ts'
import { newsFound, type NewsFound } from './score-news.ts'
import { type Rival, rivals } from './story-rivals.ts'

/**
 * `npm run eval:stories`: stories and copies on the labelled reports, beside what feed readers use. `--half open` or `locked` limits
 * the run, `--learn` prints the weights that the open half teaches (with `--titles` without its texts), `--list` the developments of
 * the open half that are misjudged, `--folder` reads reports from elsewhere. Beside the labelled stories stand the labelled news day, the
 * chains and pairs of developments, and English titles alone, which are for development.
 */
const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'both' },
    folder: { type: 'string', default: fixtures('stories') },
    list: { type: 'boolean', default: false },
    learn: { type: 'boolean', default: false },
    titles: { type: 'boolean', default: false },
  },
})

const lexiconOf = await openDictionaries(
  { dictionary: 'npm', homographs: 'shipped', storePath: '', locale: 'en' },
  console.error,
)
const closing: string[] = []
for (const half of values.half === 'both' ? ['open', 'locked'] : [values.half]) {
  const labelled = readLabelledStories(`${values.folder}/${half}`)
  if (values.learn)
    console.log(
      learnWeights(
        [{ ...labelled, reports: values.titles ? titlesOf(labelled.reports) : labelled.reports }],
        lexiconOf,
      ),
    )
  closing.push(`${half} half ${scoreHalf(half, labelled)}`)
  closing.push(`${half} news day ${scoreDay(half)}`)
  closing.push(`${half} developments ${scoreDevelopments(half)}`)
  closing.push(`${half} developments soon after the first report ${scoreDevelopments(`soon-${half}`)}`)
}
if (values.half !== 'locked') closing.push(`pairs ${scoreDevelopments('pairs')}`)
const titles = `${values.folder}/english-titles`
if (existsSync(titles)) closing.push(`English titles alone ${scoreTitles(titles)}`)
console.log(`\nstories: ${closing.join('; ')}`)

function fixtures(folder: string): string {
  return fileURLToPath(new URL(`../tests/fixtures/${folder}`, import.meta.url))
}

function scoreDay(half: string): string {
  const items = readLabelledNews(`${fixtures('relevance')}/${half}`)
  const wanted = new Map(items.map(({ report, gold }) => [report.id, gold.story]))
  const score = placedScore({ reports: items.map(({ report }) => report), stories: wanted })
  console.log(`\n${half} news day: ${items.length} reports in ${new Set(wanted.values()).size} stories`)
  console.log(line('stories', score))
  return `B³ F1 ${share(score.f1)}`
}

function scoreDevelopments(half: string): string {
  const { news, swallowed, retold, wronglyNew } = developmentsFound(
    readLabelledStories(`${fixtures('developments')}/${half}`),
    lexiconOf,
  )
  const figures = `swallowed ${swallowed.length} of ${news}, wrongly new ${wronglyNew.length} of ${retold}`
  console.log(`\n${half} developments, their stories given: ${figures}`)
  for (const { report, kind, why } of values.list && !half.endsWith('locked')
    ? [...swallowed, ...wronglyNew]
    : []) {
    console.log(`${kind} | ${report.title} | ${report.text} | ${why}`)
  }
  return figures
}

function placedScore({ reports, stories }: Lesson): BCubed {
  const cluster = createClusterer(lexiconOf)
  return bCubed(stories, new Map(reports.map((report) => [report.id, cluster(report).story])))
}

function titlesOf(reports: LabelledStories['reports']): LabelledStories['reports'] {
  return reports.map((report) => ({ ...report, text: '' }))
}

function scoreTitles(folder: string): string {
  const labelled = readLabelledStories(folder)
  const { reports, stories } = labelled
  const score = placedScore(labelled)
  console.log(`\nEnglish titles alone: ${reports.length} in ${new Set(stories.values()).size} stories`)
  console.log(line('stories', score))
  return `B³ F1 ${share(score.f1)}`
}

function scoreHalf(half: string, { reports, stories, copies: gold, kinds }: LabelledStories): string {
  const cluster = createClusterer(lexiconOf)
  const placings = reports.map((report) => ({ id: report.id, ...cluster(report) }))
  const ours = bCubed(stories, new Map(placings.map(({ id, story }) => [id, story])))
  const copies = copiesFound(gold, placings)
  console.log(`\n${half} half: ${reports.length} reports in ${new Set(stories.values()).size} stories`)
  console.log(line('stories', ours))
  for (const rival of rivals) console.log(line(`${rival.name}, at its best`, bestOf(rival, reports, stories)))
  console.log(copyLine(copies))
  const news = newsFound(reports, placings, { kinds, lexiconOf })
  console.log(newsLine(news))
  const copied = `copies ${percent(precisionOf(copies)).trim()} / ${percent(recallOf(copies)).trim()}`
  return `B³ F1 ${share(ours.f1)}, ${copied}, swallowed ${news.swallowed} of ${news.news} (${news.firstSwallowed} of ${news.first} first told), wrongly new ${newShare(news)} %`
}

/** At the threshold that suits it best on these very reports. */
function bestOf(rival: Rival, reports: LabelledStories['reports'], wanted: Grouping): BCubed {
  const scores = rival.thresholds.map((threshold) => bCubed(wanted, rival.group(reports, threshold)))
  return scores.reduce((best, score) => (score.f1 > best.f1 ? score : best))
}

function line(name: string, { precision, recall, f1 }: BCubed): string {
  return `${name.padEnd(24)} B³ precision ${share(precision)}  recall ${share(recall)}  F1 ${share(f1)}`
}

function copyLine(copies: Agreement): string {
  const figures = `precision ${percent(precisionOf(copies))}  recall ${percent(recallOf(copies))}  F1 ${percent(f1Of(copies))}`
  return `${'copies'.padEnd(24)}    ${figures}  (${copies.wanted} copies)`
}

function newsLine({ swallowed, news, firstSwallowed, first, wronglyNew, ordinary }: NewsFound): string {
  const figures = `swallowed ${swallowed} of ${news}, of those that are the first in 24 hours ${firstSwallowed} of ${first}`
  return `${'news'.padEnd(24)} ${figures}; ordinary reports called new ${wronglyNew} of ${ordinary}`
}

function newShare({ wronglyNew, ordinary }: NewsFound): string {
  return share(wronglyNew / (ordinary || 1))
}

function share(value: number): string {
  return (100 * value).toFixed(1)
}
