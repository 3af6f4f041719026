import { keywordTopic } from '#text/query/keyword-topic.ts'
import { npmLexicons } from '../tests/npm-lexicons.ts'
import { createAnalyser } from '#pipeline/analyse-article.ts'
import { format, medianMs, type Row } from './table.ts'
import { benchArticles } from './texts.ts'

/** Articles per second through the whole analysis with the three sample topics, on one core. */
export async function benchAnalysis(): Promise<readonly Row[]> {
  const lexiconOf = await npmLexicons()
  const topics = ['Białoruś', 'broń jądrowa', 'umowa'].map((name) =>
    keywordTopic({ id: name, name, any: [name] }),
  )
  const analyse = createAnalyser({ topics, experts: [], lexiconOf })
  const articles = benchArticles()
  const chars = articles.reduce((sum, { text }) => sum + text.length, 0)
  const ms = await medianMs(20, () => articles.map((article) => analyse({ ...article, language: 'pl' })))
  const long = articles
    .map(({ text }) => text)
    .join('\n')
    .repeat(10)
    .slice(0, 200_000)
  const longMs = await medianMs(3, () => analyse({ title: '', text: long, language: 'pl' }))
  const mean = `mean ${Math.round(chars / articles.length)} characters`
  return [
    { what: 'analysis', figure: format((articles.length * 1000) / ms), unit: 'articles/s', note: mean },
    { what: 'analysis, per 5,000 characters', figure: format((ms * 5000) / chars), unit: 'ms', note: '' },
    { what: 'analysis of 200,000 characters', figure: format(longMs), unit: 'ms', note: 'one text' },
  ]
}
