import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const FOLDERS = ['tests/fixtures/articles', 'tests/fixtures/unseen-articles']

type GoldQuote = { readonly text: string; readonly start?: number; readonly end?: number }
type Gold = { readonly title: string; readonly quotes: readonly GoldQuote[] }

/**
 * Gives every quotation of a gold article its UTF-16 offsets: its text is looked for after the end of the one before,
 * so the quotations stand in reading order. Throws where a text does not stand there.
 */
export function withOffsets(gold: Gold, article: string): Gold {
  let at = 0
  const quotes = gold.quotes.map((quote) => {
    const start = article.indexOf(quote.text, at)
    if (start < 0) throw new Error(`not in the article after offset ${at}: "${quote.text}"`)
    at = start + quote.text.length
    return { ...quote, start, end: at }
  })
  return { ...gold, quotes }
}

function writeAll(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.gold.json'))) {
    const path = `${folder}/${name}`
    const article = readFileSync(path.replace('.gold.json', '.txt'), 'utf8')
    const gold = withOffsets(JSON.parse(readFileSync(path, 'utf8')) as Gold, article)
    writeFileSync(path, `${JSON.stringify(gold, null, 2)}\n`)
  }
}

if (import.meta.main) FOLDERS.forEach(writeAll)
