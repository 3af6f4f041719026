import type { Analysis } from '#domain/analysis.ts'
import type { Span } from '#domain/span.ts'
import { createAnalyser, type Analyser } from '#pipeline/articles/analyse-article.ts'
import { detectLanguage } from '#feeds/detect-language.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { npmLexicons } from '../../npm-lexicons.ts'
import { chanceOf } from '../chance.ts'
import { gatherFailures } from '../failures.ts'
import type { Figure, Trial, TrialRun } from '../trials.ts'
import { hostileArticle } from './hostile-article.ts'

/** The most that 100,000 characters may take of the processor's time; shorter texts have as much. */
const MOST_MS = 1000
const MEASURED_CHARS = 100_000

/** Hostile texts through the whole analysis: it ends in time, and whatever it finds stands in the text word for word. */
export const textsTrial: Trial = { name: 'texts', count: 2000, run }

const topics = [
  keywordTopic({ id: 'bialorus', name: 'Białoruś', any: ['Białoruś', 'Mińsk', 'Łukaszenka'] }),
  keywordTopic({
    id: 'umowy',
    name: 'Umowy',
    any: ['umowa', 'traktat'],
    beside: ['Rosja', 'Białoruś'],
    not: ['umowa o pracę'],
  }),
  keywordTopic({ id: 'bron', name: 'Broń jądrowa', any: ['broń jądrowa', 'bomba atomowa'] }),
]

async function run({ count, seed, progress }: TrialRun): Promise<readonly Figure[]> {
  const failures = gatherFailures('texts')
  const analyser = await hostileAnalyser()
  let slowest = 0
  for (let at = seed; at < seed + count; at += 1) {
    if ((at - seed) % 200 === 199) progress(`${at - seed + 1} of ${count}`)
    const { input, problems, cpuMs, share } = textsCase(at, analyser)
    slowest = Math.max(slowest, share)
    if (share > MOST_MS)
      failures.add({
        kind: 'hangs',
        seed: at,
        input,
        problem: `${Math.round(cpuMs)} ms for ${input.length} characters`,
      })
    for (const problem of problems) {
      const kind = problem.startsWith('crash') ? 'crashes' : 'broken promises'
      failures.add({ kind, seed: at, input, problem })
    }
  }
  return [
    failures.figure('crashes', count),
    {
      name: 'texts: slowest case, by 100,000 characters',
      measured: `${Math.round(slowest)} ms`,
      mark: `${MOST_MS} ms`,
      holds: slowest <= MOST_MS,
    },
    failures.figure('broken promises', count),
  ]
}

/** An analyser with the topics of the trial, its dictionaries loaded and its forms generated. */
export async function hostileAnalyser(): Promise<Analyser> {
  const lexiconOf = await npmLexicons()
  const analyser = createAnalyser({ topics, experts: [], institutions: [], lexiconOf })
  for (const language of ['pl', 'en', 'und']) analyser({ title: 'Umowa', text: 'Umowa z Mińska.', language })
  return analyser
}

type TextsCase = {
  readonly input: string
  readonly problems: readonly string[]
  readonly cpuMs: number
  /** The time that 100,000 characters would take at this pace; of a shorter text its own. */
  readonly share: number
}

/** The case of a seed, and what came of it. */
export function textsCase(seed: number, analyser: Analyser): TextsCase {
  const chance = chanceOf(seed)
  const input = hostileArticle(chance)
  const title = chance.pick(['', 'Umowa z Mińska', hostileArticle(chance).slice(0, 300)])
  const language = chance.pick(['pl', 'en', 'und', detectLanguage(input)])
  const before = process.threadCpuUsage()
  const problems: string[] = []
  try {
    problems.push(...analysisProblems(analyser({ title, text: input, language }), title, input))
  } catch (error) {
    problems.push(`crash: ${error instanceof Error ? error.stack : String(error)}`)
  }
  const { user, system } = process.threadCpuUsage(before)
  const cpuMs = (user + system) / 1000
  return { input, problems, cpuMs, share: cpuMs / Math.max(1, input.length / MEASURED_CHARS) }
}

function analysisProblems(
  { quotes, people, summary, topics: found }: Analysis,
  title: string,
  text: string,
): readonly string[] {
  const matches = found.flatMap((topic) => topic.matches)
  return [
    ...quotes.flatMap((quote) => [
      ...outside('quotation', quote, text),
      ...(text.slice(quote.start, quote.end) === quote.text
        ? []
        : [`a quotation that is no slice: ${quote.text.slice(0, 80)}`]),
    ]),
    ...quotes.filter((quote) => quote.text.trim() === '').map(() => 'an empty quotation'),
    ...people.flatMap(({ mentions }) => mentions.flatMap((mention) => outside('mention', mention, text))),
    ...people.filter(({ name }) => name.trim() === '').map(() => 'a person without a name'),
    ...summary.flatMap((sentence) => [
      ...outside('sentence', sentence, text),
      ...(text.slice(sentence.start, sentence.end) === sentence.text ? [] : ['a sentence that is no slice']),
    ]),
    ...matches.flatMap((match) => outside('match', match, match.field === 'title' ? title : text)),
    ...matches
      .filter(({ start, end, form, field }) => (field === 'title' ? title : text).slice(start, end) !== form)
      .map(({ form }) => `a form that is no slice: ${form}`),
  ]
}

function outside(what: string, { start, end }: Span, text: string): readonly string[] {
  const isWithin = start >= 0 && start < end && end <= text.length
  return isWithin ? [] : [`${what} at ${start}–${end} of ${text.length}`]
}
