import type { Quotation, QuotationKind } from '#domain/quote.ts'
import { type Span, spansOverlap } from '#domain/span.ts'
import { type Pairing, pairOff } from './figures.ts'
import type { GoldQuotation, LabelledArticle } from './labelled-articles.ts'
import { isPartOfName } from './names.ts'

/** The quotations of one kind in one article, found ones beside the gold's. */
export type Comparison = Pairing<GoldQuotation, Quotation> & {
  /** The gold of any kind, for what was found with another span or as another kind. */
  readonly gold: readonly GoldQuotation[]
}

/** Compares the quotations of one kind: a pair has one span, its edges aside (`coreOf`). */
export function compareQuotes(
  { text, quotes }: Pick<LabelledArticle, 'text' | 'quotes'>,
  found: readonly Quotation[],
  kind: QuotationKind,
): Comparison {
  const isOfKind = (quote: { readonly kind: QuotationKind }) => quote.kind === kind
  const isSame = (wanted: Span, quote: Span) => isSameSpan(coreOf(text, wanted), coreOf(text, quote))
  return { ...pairOff(quotes.filter(isOfKind), found.filter(isOfKind), isSame), gold: quotes }
}

const marks = `[\\s"'„”“‟»«‹›‚‘’]*`
const opening = new RegExp(`^${marks}`, 'u')
// An ellipsis of three dots says more than a full stop, so its dots stay.
const closing = new RegExp(`${marks}(?<!\\.)\\.?${marks}$`, 'u')

/** A span without the white space and quotation marks at its edges and its final full stop, of which none is judged. */
export function coreOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).replace(closing, '')
  const lead = opening.exec(words)?.[0].length ?? 0
  return { start: start + lead, end: start + words.length }
}

/** Says whether a quotation is the very slice of the text that its offsets name. */
export function isVerbatim(text: string, { start, end, text: words }: Quotation): boolean {
  return words !== '' && text.slice(start, end) === words
}

/**
 * How a speaker's name agrees with the gold. sound: the gold's, a part of it, or nobody. unfounded: a name where the gold
 * gives none. wrong: another than the gold's. astray: a name beside words that are no quotation at all.
 */
export type Naming = 'sound' | 'unfounded' | 'wrong' | 'astray'

/** Judges the name on a quotation by the gold quotations that it stands for. */
export function judgeNaming(name: string | null, gold: readonly GoldQuotation[]): Naming {
  if (name === null) return 'sound'
  if (gold.length === 0) return 'astray'
  const known = gold.flatMap(({ speaker, partial }) => speaker ?? partial ?? [])
  if (known.some((whole) => isPartOfName(name, whole))) return 'sound'
  return gold.every(({ speaker }) => speaker === null) ? 'unfounded' : 'wrong'
}

/** The naming of every found quotation: one with the gold's span by that alone, any other by what it overlaps. */
export function namingsOf({ pairs, extra, gold }: Comparison): readonly Naming[] {
  return [
    ...pairs.map((pair) => judgeNaming(nameOf(pair.found), [pair.gold])),
    ...extra.map((found) =>
      judgeNaming(
        nameOf(found),
        gold.filter((wanted) => spansOverlap(wanted, found)),
      ),
    ),
  ]
}

/** Who a quotation is attributed to; null where nobody. */
export function nameOf({ speaker }: Quotation): string | null {
  return speaker?.name ?? null
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
