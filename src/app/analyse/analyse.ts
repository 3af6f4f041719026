import type { Analysis } from '#domain/analysis.ts'
import { DepeszaError } from '#domain/errors.ts'
import type { Quotation } from '#domain/quote.ts'
import type { Topic } from '#domain/topic.ts'
import { detectLanguage } from '#feeds/index.ts'
import { createAnalyser, type Analyser } from '#pipeline/articles/analyse-article.ts'
import type { Expert, Institution } from '#domain/expert.ts'
import { standardOutput } from '#platforms/console/terminal.ts'
import type { AnalysisReport, PlainQuote } from './analysis-report.ts'
import { badInput, nothingNamed, tooLong } from '#app/bad-input.ts'
import { openDictionaries, type DictionaryKnowledge } from '#app/dictionaries/dictionaries.ts'
import { describeAnalysis } from './describe-analysis.ts'
import { readTextLine } from '#app/queries/match-input.ts'
import { readInput, type Input } from '#app/read-input.ts'
import { readJsonLines, type JsonLine } from '#app/read-json-lines.ts'

/** Longer than any article, a long novel even, in UTF-16 units; so much is analysed in seconds. */
const MAX_TEXT_CHARS = 1_000_000

/** What the command `analyse` was asked. */
export type AnalyseOptions = DictionaryKnowledge & {
  /** A file, an http(s) address or "-" for standard input; null with `jsonl`. */
  readonly input: string | null
  /** A file of `{ id, title?, text, source? }` lines, or "-"; null without. */
  readonly jsonl: string | null
  /** The outlet's name, for queries that ask for `source:`; null where nobody gave it. A line of many may have its own. */
  readonly source: string | null
  readonly isJson: boolean
  readonly topics: readonly Topic[]
  readonly experts: readonly Expert[]
  readonly institutions: readonly Institution[]
  readonly privateHosts: readonly string[]
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
}

/**
 * Analyses one text or a file of many, and prints what was found; answers the exit code. A line of many that cannot be read
 * is told and left out, and the exit code is 1.
 */
export async function analyse(options: AnalyseOptions): Promise<number> {
  const lexiconOf = await openDictionaries(options, options.printError)
  const { topics, experts, institutions } = options
  const analyser = createAnalyser({ topics, experts, institutions, lexiconOf })
  if (options.jsonl !== null) return analyseLines(analyser, options.jsonl, options)
  if (options.input === null) throw new DepeszaError('bad-input', nothingNamed)
  const input = await readInput(options.input, options)
  refuseTooLong(input.text, input.id)
  const found = analyseInput(analyser, { ...input, source: options.source })
  if (options.isJson) options.print(JSON.stringify(reportOf(input, found), null, 2))
  else {
    const view = { locale: options.locale, page: standardOutput().page() }
    for (const line of describeAnalysis({ ...input, ...found }, view)) options.print(line)
  }
  return 0
}

async function analyseLines(analyser: Analyser, file: string, options: AnalyseOptions): Promise<number> {
  let exitCode = 0
  for await (const line of readJsonLines(file)) {
    try {
      const input = readLine(line, options.source)
      options.print(JSON.stringify(reportOf(input, analyseInput(analyser, input))))
    } catch (error) {
      if (!(error instanceof DepeszaError)) throw error
      options.printError(error.wording[options.locale])
      exitCode = 1
    }
  }
  return exitCode
}

/** An input and the outlet's name; null where nobody gave it. */
type Outlet = Input & { readonly source: string | null }

/** Analyses one input; pure but for the language detector. */
function analyseInput(
  analyser: Analyser,
  { title, text, source }: Outlet,
): Analysis & { readonly language: string } {
  const language = detectLanguage(title === null ? text : `${title}\n${text}`)
  const document = { title: title ?? '', text, language, ...(source === null ? {} : { source }) }
  return { language, ...analyser(document) }
}

function reportOf(
  { id, title, text }: Input,
  { language, topics, quotes, people, summary }: Analysis & { readonly language: string },
): AnalysisReport {
  const inText = topics.map(({ topicId, matches }) => ({
    id: topicId,
    matches: matches
      .filter(({ field }) => field === 'text')
      .map(({ start, end, form, keyword }) => ({ start, end, form, keyword })),
  }))
  const plainQuotes = quotes.map(plainQuote)
  return { id, text, language, title, topics: inText, quotes: plainQuotes, people, summary }
}

function plainQuote({ start, end, text, kind, cue, group, speaker }: Quotation): PlainQuote {
  return { start, end, text, kind, cue, group, speaker }
}

function readLine(line: JsonLine, known: string | null): Outlet {
  if ('problem' in line) throw line.problem
  const { id, title, text, source } = readTextLine(line.value, line.place)
  refuseTooLong(text, line.place)
  return { id: String(id), title, text, source: source ?? known }
}

function refuseTooLong(text: string, place: string): void {
  if (text.length > MAX_TEXT_CHARS) throw badInput(place, tooLong(MAX_TEXT_CHARS))
}
