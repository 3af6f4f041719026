import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { createTopicMatcher } from '#text/matching/match-topics.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import { tokenize } from '#text/tokenize.ts'
import { format, medianMs, type Row } from './table.ts'
import { benchArticles, dictionaryWords } from './texts.ts'

/** Passes before the first that counts, so that the figure is that of a bot that runs for a while. */
const warmUps = 100
const savedTopic = keywordTopic({ id: 't', name: 't', any: ['broń jądrowa', 'umowa', 'Kamil Kłysiński'] })

/** Tokens per second through the matcher, and what it costs to make one, with 10, 1,000 and 10,000 keywords. */
export async function benchMatching(): Promise<readonly Row[]> {
  const loadMs = await medianMs(3, () => loadPolishLexicon())
  const lexicon = await loadPolishLexicon()
  const articles = benchArticles()
  const tokens = articles.reduce(
    (sum, { title, text }) => sum + tokenize(title).length + tokenize(text).length,
    0,
  )
  const rows: Row[] = [{ what: 'dictionary', figure: format(loadMs), unit: 'ms', note: 'load' }]
  for (const count of [10, 1000, 10_000]) {
    const topics = dictionaryWords(count).map((word) => keywordTopic({ id: word, name: word, any: [word] }))
    const before = heapMb()
    const startedAt = performance.now()
    const match = createTopicMatcher(topics, polishKeywords(lexicon))
    const buildMs = performance.now() - startedAt
    const growth = heapMb() - before
    const finds = articles.flatMap((article) => match(article)).flatMap(({ matches }) => matches).length
    const pass = () => articles.map((article) => match(article))
    for (let run = 0; run < warmUps; run += 1) pass()
    const ms = await medianMs(100, pass)
    rows.push({
      what: `matching, ${count.toLocaleString('en')} topics`,
      figure: format((tokens * 1000) / ms),
      unit: 'tokens/s',
      note: `${finds} finds in ${tokens} tokens; made in ${format(buildMs)} ms, ${format(growth)} MB`,
    })
  }
  const saveMs = await medianMs(20, () => createTopicMatcher([savedTopic], polishKeywords(lexicon)))
  rows.push({ what: 'saving a topic', figure: format(saveMs), unit: 'ms', note: 'three words and a person' })
  return rows
}

function heapMb(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1_000_000
}
