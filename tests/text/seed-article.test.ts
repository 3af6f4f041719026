import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chooseQuotes } from '#text/choose-quotes.ts'
import { whoSaidWhat } from '#text/who-said-what.ts'
import { summarise } from '#text/summarize.ts'

const folder = new URL('../../../shared/seed/', import.meta.url)
const articleFile = new URL('pact-article.txt', folder)
const isThere = existsSync(articleFile)

type GoldRow = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly speaker: string | null
  readonly is_expert: boolean
  readonly cue: string
}

// The seed article may be read but not copied into the project, so a clone without ../shared skips it.
describe.skipIf(!isThere)('the seed article (skipped where ../shared/seed is absent)', () => {
  const text = isThere ? readFileSync(articleFile, 'utf8') : ''
  const gold = isThere ? rows(readFileSync(new URL('pact-article.quotes.json', folder), 'utf8')) : []
  const { people, quotes } = whoSaidWhat(text, { language: 'pl', experts: [] })
  const topicWords = /(?:białoru[sś]|jądrow|umow)[a-ząćęłńóśźż]*/giu
  const matches = Array.from(text.matchAll(topicWords), ({ index, 0: form }) => ({
    start: index,
    end: index + form.length,
  }))

  it('holds six direct quotations in the gold, and no more are found', () => {
    expect(gold.filter((row) => row.kind === 'direct')).toHaveLength(6)
    expect(quotes.filter((quote) => quote.kind === 'direct')).toHaveLength(6)
  })

  it.each(gold)('$id: $kind, $speaker', (row) => {
    const found = quotes.find((quote) => quote.start === row.start && quote.end === row.end)
    expect(found).toMatchObject({ kind: row.kind, cue: row.cue, text: text.slice(row.start, row.end) })
    expect(found?.speaker?.name ?? null).toBe(row.speaker)
    expect(found?.speaker?.standing === 'expert').toBe(row.is_expert)
  })

  it('presents the agency as a medium, with what the article calls it', () => {
    expect(quotes[0]?.speaker).toMatchObject({
      role: 'agencja informacyjna',
      standing: 'media',
      organisation: 'RIA Nowosti',
    })
  })

  it('says of the doctrine that it is a document', () => {
    const row = gold.find(({ id }) => id === 'seed.7')
    expect(quotes.find(({ start }) => start === row?.start)?.unnamed).toEqual({
      role: 'dokument',
      standing: 'document',
      evidence: 'dokumentu',
    })
  })

  it('presents the general who heads a commission as an official', () => {
    expect(people.find((person) => person.surname === 'Łepeszko')?.standing).toBe('official')
  })

  it('summarises the news, not the doctrine', () => {
    const title = text.slice(0, 40)
    const summary = summarise({ title, text, language: 'pl', quotes, people, matches })
    expect(summary.map((sentence) => sentence.start)).toEqual([
      0,
      text.indexOf('Już wiadomo'),
      text.indexOf('Pierwszy będzie'),
    ])
  })

  it('gives the cards to two experts: the one who names two topics, then another voice', () => {
    const topics = ['białoru[sś]', 'jądrow', 'umow'].map((stem) => ({
      quote: 'experts' as const,
      matches: matches.filter(({ start, end }) => new RegExp(`^${stem}`, 'iu').test(text.slice(start, end))),
    }))
    const cards = chooseQuotes({ quotes, topics, language: 'pl' })
    expect(cards.map(({ text: words, speaker }) => [speaker?.name, words.slice(0, 11)])).toEqual([
      ['Kamil Kłysiński', 'W dokumenci'],
      ['Stanisław Koziej', 'Bezpośredni'],
    ])
  })
})

function rows(json: string): readonly GoldRow[] {
  return JSON.parse(json) as readonly GoldRow[]
}
