import { describe, expect, test } from 'vitest'
import { type Voices, whoSaidWhat } from '#text/who-said-what.ts'
import {
  type GoldArticle,
  readGoldArticles,
  type Score,
  scoreDirect,
  spanF1,
  sumScores,
} from './gold-articles.ts'

const goldArticles = readGoldArticles()
const unseenArticles = readGoldArticles('unseen-articles')
const allArticles = [...goldArticles, ...unseenArticles]

describe('the gold', () => {
  test.each(allArticles)('of $name points at what it says', ({ text, quotes }) => {
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
  })

  test.each(allArticles)('of $name stands in reading order without overlaps', ({ quotes }) => {
    const edges = quotes.flatMap((quote) => [quote.start, quote.end])
    expect(edges).toEqual(edges.toSorted((a, b) => a - b))
  })
})

/** What the rules reach now, of the direct quotations: a later change may not fall below it. */
const reachedSpanF1 = 0.99
const reached: Readonly<Record<string, Pick<Score, 'spans' | 'speakers' | 'standings'>>> = {
  'dashes-without-spaces': { spans: 5, speakers: 5, standings: 5 },
  'hosts-and-media-chains': { spans: 5, speakers: 5, standings: 5 },
  'interrupted-and-continued': { spans: 11, speakers: 11, standings: 11 },
  'names-only-inflected': { spans: 5, speakers: 4, standings: 4 },
  'one-expert-across-an-article': { spans: 6, speakers: 5, standings: 4 },
  'politicians-experts-and-spokespersons': { spans: 6, speakers: 6, standings: 6 },
  'quotation-marks-of-both-kinds': { spans: 6, speakers: 6, standings: 6 },
  'radio-interview-retold': { spans: 5, speakers: 5, standings: 5 },
  'scare-quotes-and-titles': { spans: 2, speakers: 2, standings: 2 },
  'two-speakers-in-turn': { spans: 7, speakers: 7, standings: 7 },
  'unmarked-leads-and-block-quotes': { spans: 5, speakers: 5, standings: 5 },
  'witnesses-beside-officials': { spans: 8, speakers: 8, standings: 8 },
  'womens-forms': { spans: 6, speakers: 6, standings: 6 },
}

/**
 * The same for the unseen articles together. When they were first read, fourteen of them reached 0.88, 0.66 and 0.53
 * with 11 wrong names, six later ones 0.94, 0.83 and 0.78 with 2, three more 1.00, 0.62 and 0.52 with none, and the last
 * five, where many a role stands only in the tail, 1.00, 0.57 and 0.49 with one (experts: precision 1.00, recall 0.14).
 */
const unseenFloors = { spanF1: 0.99, speakers: 0.99, standings: 0.94 }

describe('quotations', () => {
  test.each(allArticles)('of $name are slices of the text', (article) => {
    for (const quote of quotesOf(article)) expect(article.text.slice(quote.start, quote.end)).toBe(quote.text)
  })

  test('ten quoting habits in one text: every direct quotation has its span, speaker and standing', () => {
    const score = scoreOf('ten-quoting-habits')
    expect(score).toEqual({ gold: 6, found: 6, spans: 6, speakers: 6, standings: 6, wrongNames: 0 })
  })

  test.each(Object.entries(reached))('%s: no worse than before', (name, before) => {
    const score = scoreOf(name)
    expect(score.spans).toBeGreaterThanOrEqual(before.spans)
    expect(score.speakers).toBeGreaterThanOrEqual(before.speakers)
    expect(score.standings).toBeGreaterThanOrEqual(before.standings)
  })

  test('all articles together', () => {
    const scores = goldArticles.map(({ name }) => ({ name, score: scoreOf(name) }))
    const total = sumScores(scores.map(({ score }) => score))
    console.log([...scores, { name: 'all', score: total }].map(line).join('\n'))
    expect(spanF1(total)).toBeGreaterThanOrEqual(reachedSpanF1)
    expect(Object.keys(reached).length).toBe(goldArticles.length - 1)
  })

  test('articles that were written before the rules were read', () => {
    const scores = unseenArticles.map((article) => ({ name: article.name, score: scoreOf(article.name) }))
    const total = sumScores(scores.map(({ score }) => score))
    console.log([...scores, { name: 'all unseen', score: total }].map(line).join('\n'))
    expect(spanF1(total)).toBeGreaterThanOrEqual(unseenFloors.spanF1)
    expect(total.speakers / total.spans).toBeGreaterThanOrEqual(unseenFloors.speakers)
    expect(total.standings / total.spans).toBeGreaterThanOrEqual(unseenFloors.standings)
    expect(total.wrongNames).toBe(0)
  })
})

function scoreOf(name: string): Score {
  const article = allArticles.find((one) => one.name === name)
  if (article === undefined) throw new Error(`there is no gold article "${name}"`)
  return scoreDirect(article, quotesOf(article))
}

function quotesOf({ text }: GoldArticle): Voices['quotes'] {
  return whoSaidWhat(text, { language: 'pl', experts: [] }).quotes
}

function line({ name, score }: { readonly name: string; readonly score: Score }): string {
  const { gold, speakers, standings } = score
  const figures = `span F1 ${spanF1(score).toFixed(2)}, speaker ${speakers}/${gold}, standing ${standings}/${gold}`
  return `${name.padEnd(40)} ${figures}`
}
