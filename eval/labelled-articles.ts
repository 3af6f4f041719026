import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QuotationKind } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'

/** `open` may be read while the rules are worked on; `locked` is for figures only. */
export type Half = 'open' | 'locked'

export const halves: readonly Half[] = ['open', 'locked']

/** How the gold presents a speaker. Wider than the analyser's own answer may be. */
export type GoldStanding = 'expert' | 'official' | 'spokesperson' | 'witness' | 'media' | 'document' | 'other'

export type GoldQuotation = Span & {
  readonly text: string
  readonly kind: QuotationKind
  /** The full name; null where the article gives none. */
  readonly speaker: string | null
  /** What the article gives in place of a full name: "Nowak", "pani Halina". */
  readonly partial?: string | null
  readonly role: string | null
  readonly organisation: string | null
  readonly standing: GoldStanding
  readonly group: number
  readonly cue: string | null
}

export type GoldPerson = {
  readonly name: string
  readonly role: string | null
  readonly organisation: string | null
  readonly standing: GoldStanding
}

/** What a summary ought to tell, with every stretch of the text that tells it; a weight of 3 is the news itself. */
export type GoldFact = { readonly fact: string; readonly weight: number; readonly told: readonly Span[] }

/** A stretch that cannot be understood unless one of `needs` was read before it. */
export type GoldDangling = Span & { readonly needs: readonly Span[] }

export type LabelledArticle = {
  readonly name: string
  readonly title: string
  /** Keywords, each a topic of its own. */
  readonly topics: readonly string[]
  readonly text: string
  readonly quotes: readonly GoldQuotation[]
  readonly people: readonly GoldPerson[]
  readonly facts: readonly GoldFact[]
  readonly dangling: readonly GoldDangling[]
}

/**
 * The articles of one half, by name; none where the folder lacks that half. A list that the gold leaves out is empty.
 * Throws where an offset points past the text or at other words than the gold says, naming places and no words.
 */
export function readLabelledArticles(folder: string, half: Half): readonly LabelledArticle[] {
  const place = join(folder, half)
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((file) => file.endsWith(goldSuffix))
    .toSorted()
    .map((file) => {
      const article = readArticle(place, file.slice(0, -goldSuffix.length))
      const misplaced = misplacedIn(article)
      if (misplaced.length === 0) return article
      throw new Error(`${half}/${article.name}: offsets that do not fit the text: ${misplaced.join(', ')}`)
    })
}

const goldSuffix = '.gold.json'

function readArticle(place: string, name: string): LabelledArticle {
  const text = readFileSync(join(place, `${name}.txt`), 'utf8').trimEnd()
  const gold = JSON.parse(readFileSync(join(place, `${name}${goldSuffix}`), 'utf8')) as Gold
  return { topics: [], quotes: [], people: [], facts: [], dangling: [], ...gold, name, text }
}

type Gold = Pick<LabelledArticle, 'title'> & Partial<LabelledArticle>

function misplacedIn({ text, quotes, facts, dangling }: LabelledArticle): readonly string[] {
  const isInside = ({ start, end }: Span) => 0 <= start && start < end && end <= text.length
  const places = [
    ...quotes.map((quote, index) => ({
      place: `quotes ${index}`,
      isSound: isInside(quote) && text.slice(quote.start, quote.end) === quote.text,
    })),
    ...facts.map(({ told }, index) => ({ place: `facts ${index}`, isSound: told.every(isInside) })),
    ...dangling.map((span, index) => ({
      place: `dangling ${index}`,
      isSound: [span, ...span.needs].every(isInside),
    })),
  ]
  return places.filter(({ isSound }) => !isSound).map(({ place }) => place)
}
