import { DepeszaError, wordingOf } from '#domain/errors.ts'
import { badInput, noTexts } from '#app/bad-input.ts'
import { type DictionaryKnowledge, openDictionaries } from '#app/dictionaries/dictionaries.ts'
import { readJsonLines } from '#app/read-json-lines.ts'
import { detectLanguage } from '#feeds/index.ts'
import { createClusterer, type Placing } from '#text/stories/cluster-reports.ts'
import { countEnglish, countPolish } from '#wording/plural.ts'
import { readReportLine, type ReportLine } from './report-line.ts'

/** What the command `cluster` was asked. */
export type ClusterOptions = DictionaryKnowledge & {
  /** A file of JSON lines, `{ id, title, text, published, language }`; "-" for standard input. */
  readonly input: string
  readonly isJson: boolean
  /** Is waited for, so that a slow reader slows the work down. */
  readonly print: (line: string) => void | Promise<void>
  readonly printError: (line: string) => void
}

/** A report as `cluster --json` prints it: its story is the id of the story's first report. */
type ClusteredReport = { readonly report: ReportLine; readonly placing: Placing }

/**
 * Puts reports into stories in the order of their publishing, as a running bot would, and prints each in the file's order; answers
 * the exit code. A line that cannot be read is told and left out, and the exit code is 1.
 */
export async function clusterReports(options: ClusterOptions): Promise<number> {
  const { input, printError, locale } = options
  const reports: ReportLine[] = []
  let problems = 0
  for await (const line of readJsonLines(input)) {
    try {
      if ('problem' in line) throw line.problem
      reports.push(readReportLine(line.value, line.place))
    } catch (error) {
      if (!(error instanceof DepeszaError)) throw error
      problems += 1
      printError(error.wording[locale])
    }
  }
  if (reports.length === 0) printError(wordingOf(badInput(input, noTexts))[locale])
  const clustered = await cluster(reports, options)
  await (options.isJson ? printJson(clustered, options) : printStories(clustered, options))
  return problems === 0 && reports.length > 0 ? 0 : 1
}

/** Ids are told apart by their place in the file, as a file may give one id twice. */
async function cluster(
  reports: readonly ReportLine[],
  options: ClusterOptions,
): Promise<readonly ClusteredReport[]> {
  const place = createClusterer(await openDictionaries(options, options.printError))
  const inOrder = reports
    .map((report, index) => ({ report, index }))
    .toSorted((one, other) => one.report.publishedAt - other.report.publishedAt || one.index - other.index)
  const placings = new Map<number, Placing>()
  for (const { report, index } of inOrder) {
    const language =
      report.language === 'und' ? detectLanguage(`${report.title}\n${report.text}`) : report.language
    placings.set(index, place({ ...report, id: String(index), language }))
  }
  return reports.flatMap((report, index) => {
    const placing = placings.get(index)
    return placing === undefined ? [] : [{ report, placing }]
  })
}

async function printJson(clustered: readonly ClusteredReport[], { print }: ClusterOptions): Promise<void> {
  const idAt = (index: string): unknown => clustered[Number(index)]?.report.id
  for (const { report, placing } of clustered) {
    const { story, copyOf } = placing
    const copy = copyOf === null ? {} : { copyOf: idAt(copyOf) }
    await print(JSON.stringify({ id: report.id, story: idAt(story), ...copy }))
  }
}

/** Every story with its reports, the largest first; copies are set off by a sign. */
async function printStories(
  clustered: readonly ClusteredReport[],
  { print, locale }: ClusterOptions,
): Promise<void> {
  const stories = [...Map.groupBy(clustered, ({ placing }) => placing.story).values()]
  for (const members of stories.toSorted((one, other) => other.length - one.length)) {
    for (const [index, { report, placing }] of members.entries()) {
      await print(`${signOf(placing, index)} ${report.title}`)
    }
  }
  await print(
    locale === 'pl'
      ? `${countPolish(clustered.length, ['artykuł', 'artykuły', 'artykułów'])}, ${countPolish(stories.length, ['wątek', 'wątki', 'wątków'])}`
      : `${countEnglish(clustered.length, 'article')}, ${countEnglish(stories.length, 'story', 'stories')}`,
  )
}

function signOf({ copyOf }: Placing, index: number): string {
  if (index === 0) return '■'
  return copyOf === null ? '├' : '═'
}
