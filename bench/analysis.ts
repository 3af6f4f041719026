import { keywordTopic } from '#text/query/keyword-topic.ts'
import { npmLexicons } from '../tests/npm-lexicons.ts'
import { createAnalyser } from '#pipeline/articles/analyse-article.ts'
import { format, medianMs, type Row } from './table.ts'
import { benchArticles, dictionaryWords } from './texts.ts'

/** The length of the articles that are timed, in characters, and how many topics they are matched with. */
const LENGTH = 5000
const TOPICS = 1000
const LONG = 200_000

/** One article through the whole analysis (sentences, people, quotations, summary, matching), on one core. */
export async function benchAnalysis(): Promise<readonly Row[]> {
  const lexiconOf = await npmLexicons()
  const topics = dictionaryWords(TOPICS).map((word) => keywordTopic({ id: word, name: word, any: [word] }))
  const analyse = createAnalyser({ topics, experts: [], lexiconOf })
  const all = benchArticles()
    .map(({ text }) => text)
    .join('\n')
  const articles = Array.from({ length: Math.floor(all.length / LENGTH) }, (_, index) =>
    all.slice(index * LENGTH, (index + 1) * LENGTH),
  )
  const ofLength = (text: string): unknown => analyse({ title: '', text, language: 'pl' })
  const ms = await medianMs(200, () => articles.map(ofLength))
  const long = all.repeat(Math.ceil(LONG / all.length)).slice(0, LONG)
  const longMs = await medianMs(3, () => ofLength(long))
  const note = `${TOPICS.toLocaleString('en')} topics, mean of ${articles.length} articles`
  return [
    { what: 'analysis of 5,000 characters', figure: format(ms / articles.length), unit: 'ms', note },
    { what: 'analysis of 200,000 characters', figure: format(longMs), unit: 'ms', note: 'one text' },
  ]
}
