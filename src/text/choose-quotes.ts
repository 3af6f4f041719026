import type { QuoteCard } from '#domain/message.ts'
import type { Quotation, Standing } from '#domain/quote.ts'
import { type Span, spansOverlap } from '#domain/span.ts'
import { fold } from './fold.ts'
import { splitSentences } from './sentences.ts'

/** What the cards of an alert are chosen from. */
export type ChoiceInput = {
  readonly quotes: readonly Quotation[]
  /** Where the topics' keywords stand in the text. */
  readonly matches: readonly Span[]
  /** The sentences of the summary, which no card repeats; none where absent. */
  readonly summary?: readonly Span[]
  /** 2 where absent. */
  readonly maxCards?: number
  /** 300 where absent. */
  readonly maxChars?: number
}

const MAX_CARDS = 2
const MAX_CHARS = 300
/** A topic word this near to a quotation, in characters, is beside it. */
const BESIDE = 200
/** Shorter words say little by themselves. */
const MEANINGFUL_CHARS = 40
/** What a second quotation of the same speaker loses, so that another voice comes first unless it says much less. */
const SAME_SPEAKER = 3
const worthOf: Readonly<Record<Standing, number>> = {
  expert: 3,
  official: 1,
  spokesperson: 1,
  witness: 0,
  media: 0,
  document: 0,
  other: 0,
}

/**
 * The quotations that say most about the topics, the best first: direct words of a speaker with a full name and a role
 * or an institution, experts before officials, different speakers where there are any, no words twice. One longer than
 * `maxChars` is cut behind a sentence and ends in "…"; one whose first sentence is longer is passed over.
 */
export function chooseQuotes(input: ChoiceInput): readonly QuoteCard[] {
  const { maxCards = MAX_CARDS, maxChars = MAX_CHARS } = input
  const chosen: Quotation[] = []
  let open = input.quotes.filter(
    (quote) => mayBeCard(quote) && !isTold(quote, input) && shortened(quote.text, maxChars) !== null,
  )
  while (chosen.length < maxCards && open.length > 0) {
    const [best] = open.toSorted(
      (a, b) => scoreOf(b, input, chosen) - scoreOf(a, input, chosen) || a.start - b.start,
    )
    if (best === undefined) break
    chosen.push(best)
    open = open.filter((quote) => quote.group !== best.group && !saysTheSame(quote, best))
  }
  return chosen.map((quote) => cardOf(quote, maxChars))
}

/** Every direct quotation as a card, whole and in reading order; a speaker whom the article does not name is null. */
export function toQuoteCards(quotes: readonly Quotation[]): readonly QuoteCard[] {
  return quotes.filter((quote) => quote.kind === 'direct').map((quote) => cardOf(quote, Infinity))
}

function mayBeCard({ kind, speaker }: Quotation): boolean {
  return kind === 'direct' && speaker !== null && (speaker.role !== null || speaker.organisation !== null)
}

/** An unmarked lead ("A, B - ocenił X.") is the news itself, and the summary tells it. */
function isTold(quote: Quotation, { summary = [] }: ChoiceInput): boolean {
  return summary.some((sentence) => spansOverlap(sentence, quote))
}

function scoreOf(
  quote: Quotation,
  { matches, maxChars = MAX_CHARS }: ChoiceInput,
  chosen: readonly Quotation[],
): number {
  const inside = matches.filter((match) => spansOverlap(match, quote)).length
  const around = { start: quote.start - BESIDE, end: quote.end + BESIDE }
  const beside = matches.some((match) => spansOverlap(match, around))
  const isKnown = chosen.some((other) => other.speaker?.name === quote.speaker?.name)
  const length = quote.text.length
  return (
    2 * Math.min(inside, 3) +
    (beside ? 1 : 0) +
    worthOf[quote.speaker?.standing ?? 'other'] -
    (isKnown ? SAME_SPEAKER : 0) -
    (length > maxChars ? 1 : 0) -
    (length < MEANINGFUL_CHARS ? 3 : 0) -
    (quote.text.endsWith('?') ? 2 : 0)
  )
}

function saysTheSame(a: Quotation, b: Quotation): boolean {
  const [first, second] = [fold(a.text), fold(b.text)]
  return first.includes(second) || second.includes(first)
}

function cardOf(quote: Quotation, maxChars: number): QuoteCard {
  const { speaker, unnamed } = quote
  const text = shortened(quote.text, maxChars) ?? quote.text
  return {
    text,
    isShortened: text !== quote.text,
    speaker:
      speaker === null
        ? null
        : {
            name: speaker.name,
            role: speaker.role,
            organisation: speaker.organisation,
            standing: speaker.standing,
          },
    unnamed: unnamed === null ? null : { role: unnamed.role, standing: unnamed.standing },
  }
}

/** As many whole sentences as fit, with "…" where some were left off; null where not even the first one fits. */
function shortened(text: string, maxChars: number): string | null {
  if (text.length <= maxChars) return text
  const last = splitSentences(text).findLast((sentence) => sentence.end + 2 <= maxChars)
  return last === undefined ? null : `${text.slice(0, last.end)} …`
}
