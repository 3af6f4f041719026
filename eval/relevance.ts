import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { percent } from './figures.ts'
import { readLabelledNews } from './labelled-news.ts'
import {
  type Alert,
  alertsOf,
  exampleWatchList,
  type JudgedItem,
  judgeNews,
  shippedDictionaries,
} from './raise-alerts.ts'
import { type AlertScore, scoreAlerts } from './score-alerts.ts'

/**
 * `npm run eval:relevance`: the alerts that the example watch list gives on a labelled news day, one for each story. The marks: at
 * least 80 % of them relevant, at most 5 % of the relevant stories missed. `--half open`, `locked` or `practice-1` to `practice-6` limits the run,
 * `--topics` prints each topic's figures too, `--list` the false alerts and the missed stories, but of the locked half, `--folder` reads
 * items from elsewhere.
 */
const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'both' },
    folder: {
      type: 'string',
      default: fileURLToPath(new URL('../tests/fixtures/relevance', import.meta.url)),
    },
    topics: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
})

const configuration = await exampleWatchList()
const lexiconOf = await shippedDictionaries()
const closing: string[] = []
for (const half of values.half === 'both' ? ['open', 'locked'] : [values.half]) {
  const items = judgeNews(readLabelledNews(`${values.folder}/${half}`), { configuration, lexiconOf })
  const score = scoreAlerts(items, alertsOf(items))
  console.log(`\n${half} half: ${items.length} items`)
  console.log(line('all topics', score))
  if (values.topics) for (const topicLine of topicLines(items)) console.log(topicLine)
  if (values.list && half !== 'locked') for (const listed of listOf(items, score)) console.log(listed)
  closing.push(`${half} half ${percent(score.relevant).trim()} / ${percent(score.missed).trim()}`)
}
console.log(`\nrelevance, % of alerts relevant / of stories missed (marks 80 / 5): ${closing.join('; ')}`)

function topicLines(items: readonly JudgedItem[]): readonly string[] {
  return configuration.topics.map(({ id, name }) => line(name, scoreAlerts(items, alertsOf(items, id), name)))
}

function line(name: string, { alerts, relevant, missed, repeated }: AlertScore<Alert>): string {
  const told = `${name.padEnd(18)} ${String(alerts).padStart(3)} alerts, relevant ${percent(relevant)} %`
  return `${told}, stories missed ${percent(missed)} % (${missed.part} of ${missed.whole}), repeated ${repeated}`
}

function listOf(items: readonly JudgedItem[], score: AlertScore<Alert>): readonly string[] {
  const raised = new Map(alertsOf(items).map((alert) => [alert.foundStory, alert]))
  const missed = [...score.missedStories.values()].flat().map((item) => {
    const alert = item.topics.length > 0 ? raised.get(item.foundStory) : undefined
    const because = alert === undefined ? 'no match' : `in the alert "${alert.report.title}"`
    return `missed | ${item.gold.topics.join(', ')} | ${item.gold.story} | ${because} | ${item.report.language} | ${item.report.title}`
  })
  return [...score.falseAlerts.map(falseLine), ...missed]
}

function falseLine({ topics, report }: Alert): string {
  const found = topics.map(({ topicId, matches }) => {
    const forms = new Set(matches.map(({ form, keyword }) => `${form} (${keyword})`))
    return `${topicId}: ${[...forms].join(', ')}`
  })
  return `false | ${found.join('; ')} | ${report.language} | ${report.title}`
}
