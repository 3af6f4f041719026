import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { whoSaidWhat } from '#text/who-said-what.ts'
import { compareQuotes, isVerbatim } from '../../eval/compare-quotes.ts'
import { f1Of, type Share } from '../../eval/figures.ts'
import { type LabelledArticle, readLabelledArticles } from '../../eval/labelled-articles.ts'
import { scoreQuotes } from '../../eval/score-quotes.ts'

/** What the rules reach on the articles that they were made with: a later change may not fall below it. */
const floors = [
  { folder: 'quotations', articles: 30, spans: 0.97, names: 0.95, flags: 0.96, falseNames: 3 },
  { folder: 'quotation-practice', articles: 162, spans: 0.985, names: 0.91, flags: 0.95, falseNames: 10 },
] as const

const read = ({ folder }: { readonly folder: string }): readonly LabelledArticle[] =>
  readLabelledArticles(fileURLToPath(new URL(`../fixtures/${folder}`, import.meta.url)), 'open')

const found = ({ text }: LabelledArticle) => whoSaidWhat(text, { language: 'pl', experts: [] }).quotes

const valueOf = ({ part, whole }: Share): number => part / whole

describe.each(floors)('the articles of $folder', (floor) => {
  const articles = read(floor)
  const score = scoreQuotes(articles.map((article) => compareQuotes(article, found(article), 'direct')))

  it('are all there', () => {
    expect(articles).toHaveLength(floor.articles)
  })

  it.each(articles)('$name: every quotation is a slice of the text', (article) => {
    expect(found(article).filter((quote) => !isVerbatim(article.text, quote))).toEqual([])
  })

  it('have their direct quotations found, with the right speakers and standings', () => {
    expect(valueOf(f1Of(score.spans))).toBeGreaterThanOrEqual(floor.spans)
    expect(valueOf(score.names)).toBeGreaterThanOrEqual(floor.names)
    expect(valueOf(f1Of(score.expertFlags))).toBeGreaterThanOrEqual(floor.flags)
  })

  it('give hardly any quotation to somebody else', () => {
    const { unfounded, wrong, astray } = score.namings
    expect(unfounded + wrong + astray).toBeLessThanOrEqual(floor.falseNames)
  })
})
