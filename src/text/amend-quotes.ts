import type { AmendedQuotation, AmendedSpeaker, Amendment } from '#domain/amendment.ts'
import { alertAmendmentOf } from '#domain/amendment.ts'
import type { QuoteCard } from '#domain/message.ts'
import type { Quotation } from '#domain/quote.ts'
import { type Span, spansOverlap } from '#domain/span.ts'
import { fold } from './fold.ts'

/** Stands for what is left out of a quotation. */
const GAP = '[…]'
/** Fewer characters ("Nie wiem") are said by many. */
const TELLING_CHARS = 25

/**
 * What stands of the quotations that an analysis found in an article, after the amendments that hold, the oldest first. A quotation is known
 * again by its place, so that it stays amended when the text is analysed anew; words that were withdrawn are withdrawn wherever the story
 * has them.
 */
export function amendQuotes(
  quotes: readonly Quotation[],
  articleId: string,
  amendments: readonly Amendment[],
): readonly Quotation[] {
  if (alertAmendmentOf(amendments)?.change.isWithdrawn === true) return []
  const changes = amendments.flatMap(({ change }) => (change.kind === 'quotation' ? [change] : []))
  return quotes.flatMap((quote) => {
    const change = changes.findLast((one) => one.articleId === articleId && isPlaceOf(one, quote))
    if (change !== undefined) return amendedParts(change, quote)
    return changes.some((one) => isWithdrawnElsewhere(one, changes, quote)) ? [] : [quote]
  })
}

/** The quotation that an amendment is on, as it stands: its parts in reading order. */
export function standingParts(change: AmendedQuotation): readonly Quotation[] {
  return change.found.flatMap((part) => amendedParts(change, part))
}

/** A quotation's parts as one text, as a form shows it and a card has it. */
export function textOfParts(parts: readonly Pick<Quotation, 'text'>[]): string {
  return parts.map(({ text }) => text).join(` ${GAP} `)
}

/**
 * Where a text that was cut by a person stands in a quotation: pieces parted by "[…]", each word for word in one of the quotation's parts and
 * behind the piece before it. Nothing for an empty text; null where any piece is not there.
 */
export function findKept(text: string, found: readonly Quotation[]): readonly Span[] | null {
  const pieces = piecesOf(text)
  const kept: Span[] = []
  for (const piece of pieces) {
    const span = findPiece(piece, found, kept.at(-1)?.end ?? 0)
    if (span === null) return null
    kept.push(span)
  }
  return kept
}

/** Cards of an alert after the amendments of its story that hold; one whose words are withdrawn, or whose speaker is not established, is gone. */
export function amendCards(
  cards: readonly QuoteCard[],
  amendments: readonly Amendment[],
): readonly QuoteCard[] {
  const changes = amendments.flatMap(({ change }) => (change.kind === 'quotation' ? [change] : []))
  return cards.flatMap((card) => {
    const change = changes.findLast(({ found }) => holdsAll(found, piecesOf(card.text)))
    return change === undefined ? [card] : amendedCard(change, card)
  })
}

function amendedCard(change: AmendedQuotation, card: QuoteCard): readonly QuoteCard[] {
  const { kept, speaker, found } = change
  const named = speaker === null ? card.speaker : namedBy(speaker)
  if (kept.length === 0 || named === null) return []
  if (isWhole(change)) return [{ ...card, speaker: named }]
  const text = textOfParts(found.flatMap((part) => cutTo(part, kept)))
  return [{ ...card, text, isShortened: true, speaker: named }]
}

function namedBy({ name, role, organisation, standing }: AmendedSpeaker): QuoteCard['speaker'] {
  return name === null ? null : { name, role, organisation, standing }
}

function isWhole({ found, kept }: AmendedQuotation): boolean {
  return found.every((part) => kept.some(({ start, end }) => start <= part.start && part.end <= end))
}

function isPlaceOf({ found }: AmendedQuotation, quote: Quotation): boolean {
  return found.some((part) => spansOverlap(part, quote))
}

function isWithdrawnElsewhere(
  change: AmendedQuotation,
  changes: readonly AmendedQuotation[],
  quote: Quotation,
): boolean {
  const isLast = changes.findLast((one) => isSamePlace(one, change)) === change
  if (change.kept.length > 0 || !isLast || quote.text.length < TELLING_CHARS) return false
  const words = fold(quote.text)
  return change.found.some(({ text }) => {
    const withdrawn = fold(text)
    return text.length >= TELLING_CHARS && (withdrawn.includes(words) || words.includes(withdrawn))
  })
}

function isSamePlace(one: AmendedQuotation, other: AmendedQuotation): boolean {
  return one.articleId === other.articleId && one.found[0]?.start === other.found[0]?.start
}

/** One of which nothing was cut stays as long as the analysis finds it. */
function amendedParts(change: AmendedQuotation, quote: Quotation): readonly Quotation[] {
  const { kept, speaker } = change
  const parts = isWhole(change) ? [quote] : cutTo(quote, kept)
  return parts.map((part) => (speaker === null ? part : { ...part, ...spokenBy(speaker) }))
}

function spokenBy({
  name,
  role,
  organisation,
  standing,
}: AmendedSpeaker): Pick<Quotation, 'speaker' | 'unnamed'> {
  if (name !== null) return { speaker: { name, role, organisation, standing, evidence: '' }, unnamed: null }
  return { speaker: null, unnamed: role === null ? null : { role, standing, evidence: '' } }
}

/** What of a quotation lies inside the spans. */
function cutTo(quote: Quotation, kept: readonly Span[]): readonly Quotation[] {
  return kept
    .map(({ start, end }) => ({ start: Math.max(start, quote.start), end: Math.min(end, quote.end) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({
      ...quote,
      start,
      end,
      text: quote.text.slice(start - quote.start, end - quote.start),
    }))
}

function piecesOf(text: string): readonly string[] {
  return text
    .split(GAP)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

function holdsAll(found: readonly Quotation[], pieces: readonly string[]): boolean {
  return pieces.every((piece) => found.some(({ text }) => text.includes(piece)))
}

/** The first place at or behind `from`; any white space of one is any white space of the other, which windows lay out anew. */
function findPiece(piece: string, found: readonly Quotation[], from: number): Span | null {
  const words = piece.split(/\s+/u).map((word) => RegExp.escape(word))
  const pattern = new RegExp(words.join(String.raw`\s+`), 'gu')
  for (const part of found) {
    pattern.lastIndex = Math.max(0, from - part.start)
    const match = pattern.exec(part.text)
    if (match !== null) {
      const start = part.start + match.index
      return { start, end: start + match[0].length }
    }
  }
  return null
}
