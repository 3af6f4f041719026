import { readdirSync, readFileSync } from 'node:fs'
import type { Quotation, QuotationKind, Standing } from '#domain/quote.ts'

/** Articles written beside the rules, and articles written before anybody looked at the rules. */
export type GoldFolder = 'articles' | 'unseen-articles'

export type GoldQuote = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: QuotationKind
  /** Null where the article names nobody. */
  readonly speaker: string | null
  readonly role: string | null
  readonly organisation: string | null
  readonly standing: Standing
  readonly group: number
}

export type GoldArticle = {
  readonly name: string
  readonly text: string
  readonly title: string
  readonly quotes: readonly GoldQuote[]
}

/** How the direct quotations found in an article compare with its gold. */
export type Score = {
  readonly gold: number
  readonly found: number
  /** Found with the gold's span; a final full stop more or less is not judged. */
  readonly spans: number
  /** Of those, with the gold's speaker, nobody included. */
  readonly speakers: number
  /** Of those, with the gold's standing too, nobody's not judged. */
  readonly standings: number
  /** With a named speaker who is not the gold's: worse than a quotation missed. */
  readonly wrongNames: number
}

/** Every article of a folder of tests/fixtures with its gold. */
export function readGoldArticles(name: GoldFolder = 'articles'): readonly GoldArticle[] {
  const folder = new URL(`../fixtures/${name}/`, import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold.json'))
  return files.map((file) => {
    const article = file.replace('.gold.json', '')
    const text = readFileSync(new URL(`${article}.txt`, folder), 'utf8').trimEnd()
    const gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<GoldArticle, 'name' | 'text'>
    return { name: article, text, ...gold }
  })
}

/** Compares the direct quotations of one article. */
export function scoreDirect({ quotes }: Pick<GoldArticle, 'quotes'>, found: readonly Quotation[]): Score {
  const gold = quotes.filter(({ kind }) => kind === 'direct')
  const direct = found.filter(({ kind }) => kind === 'direct')
  const pairs = gold.flatMap((wanted) => {
    const match = direct.find((quote) => isSameSpan(wanted, quote))
    return match === undefined ? [] : [{ wanted, match }]
  })
  const named = pairs.filter(({ wanted, match }) => (match.speaker?.name ?? null) === wanted.speaker)
  const standing = named.filter(
    ({ wanted, match }) =>
      wanted.speaker === null || coarse(match.speaker?.standing) === coarse(wanted.standing),
  )
  return {
    gold: gold.length,
    found: direct.length,
    spans: pairs.length,
    speakers: named.length,
    standings: standing.length,
    wrongNames: direct.filter((quote) => isWronglyNamed(quote, gold)).length,
  }
}

/** These articles were labelled with three standings: a spokesperson is an official, and everybody else is other. */
function coarse(standing: Standing | undefined): 'expert' | 'official' | 'other' {
  if (standing === 'spokesperson') return 'official'
  return standing === 'expert' || standing === 'official' ? standing : 'other'
}

/** Judged by overlap, so that a name beside the wrong words counts too. */
function isWronglyNamed({ start, end, speaker }: Quotation, gold: readonly GoldQuote[]): boolean {
  if (speaker === null) return false
  const own = gold.filter((wanted) => wanted.start < end && start < wanted.end)
  return !own.some((wanted) => wanted.speaker === speaker.name)
}

/** Harmonic mean of precision and recall of the spans, 0 to 1. */
export function spanF1({ gold, found, spans }: Score): number {
  return gold + found === 0 ? 1 : (2 * spans) / (gold + found)
}

/** The scores of several articles as one. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = (key: keyof Score): number => scores.reduce((total, score) => total + score[key], 0)
  return {
    gold: sum('gold'),
    found: sum('found'),
    spans: sum('spans'),
    speakers: sum('speakers'),
    standings: sum('standings'),
    wrongNames: sum('wrongNames'),
  }
}

function isSameSpan(wanted: GoldQuote, quote: Quotation): boolean {
  return wanted.start === quote.start && core(wanted.text) === core(quote.text)
}

function core(text: string): string {
  return text.replace(/[.,\s]+$/u, '')
}
