import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../fixtures/articles/', import.meta.url)

type GoldQuote = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'direct' | 'mixed' | 'reported'
  readonly speaker: string | null
  readonly role: string | null
  readonly organisation: string | null
  readonly standing: 'expert' | 'official' | 'other'
  readonly group: number
}
type GoldArticle = {
  readonly name: string
  readonly text: string
  readonly title: string
  readonly quotes: readonly GoldQuote[]
}

const goldArticles = readGoldArticles()

test.each(goldArticles)('the gold of $name points at what it says', ({ text, quotes }) => {
  for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
})

test.each(goldArticles)('the gold of $name stands in reading order without overlaps', ({ quotes }) => {
  const edges = quotes.flatMap((quote) => [quote.start, quote.end])
  expect(edges).toEqual(edges.toSorted((a, b) => a - b))
})

function readGoldArticles(): readonly GoldArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold.json'))
  return files.map((file) => {
    const name = file.replace('.gold.json', '')
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8').trimEnd()
    const gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<GoldArticle, 'name' | 'text'>
    return { name, text, ...gold }
  })
}
