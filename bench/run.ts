import { benchAnalysis } from './analysis.ts'
import { benchFeedParsing } from './feed-parsing.ts'
import { benchMatching } from './matching.ts'
import { benchProcess } from './process.ts'
import { benchStories } from './stories.ts'
import { printTable, type Row } from './table.ts'

/** `npm run bench`: every bench in turn on this machine, one table at the end. */
const rows: Row[] = []
for (const bench of [benchAnalysis, benchFeedParsing, benchMatching, benchStories, benchProcess]) {
  process.stderr.write(`${bench.name}…\n`)
  rows.push(...(await bench()))
}
printTable(rows)
