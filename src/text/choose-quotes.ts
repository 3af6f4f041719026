import type { QuoteCard } from '#domain/message.ts'
import type { Quotation, Speaker, Standing } from '#domain/quote.ts'
import type { SummarySentence } from '#domain/analysis.ts'
import { type Span, spansOverlap } from '#domain/span.ts'
import type { QuotedVoices } from '#domain/topic.ts'
import { saysTheSame } from './echo.ts'
import { languageOf } from './languages/index.ts'
import { type Excerpt, excerptsOf } from './quote-excerpts.ts'
import { indexAt } from './reading.ts'

/** What the cards of an alert are chosen from. */
export type ChoiceInput = {
  readonly quotes: readonly Quotation[]
  /** Of every topic that matched: whom it asks for, and where its keywords stand in the text, in reading order. */
  readonly topics: readonly TopicFinds[]
  /** The sentences of the summary, which no card repeats; none where absent. */
  readonly summary?: readonly SummarySentence[]
  /** ISO 639-1 code of the article; without rules for it, no beginning is known to hang on what stands before. */
  readonly language: string
  /** 2 where absent. */
  readonly maxCards?: number
  /** 300 where absent. */
  readonly maxChars?: number
}

export type TopicFinds = { readonly quote: QuotedVoices; readonly matches: readonly Span[] }

const MAX_CARDS = 2
const MAX_CHARS = 300
/** A topic word this near to a quotation, in characters, is beside it. */
const BESIDE = 200
/** Shorter words say little by themselves, the more so cut out of others, and the shortest nothing ("Nie wiem"). */
const MEANINGFUL_CHARS = 40
const LEAST_CHARS = 25

const asked: Readonly<Record<QuotedVoices, ReadonlySet<Standing>>> = {
  experts: new Set(['expert']),
  officials: new Set(['official', 'spokesperson']),
  everybody: new Set(['expert', 'official', 'spokesperson', 'witness', 'media', 'document', 'other']),
}

/**
 * The quotations that say most about the topics, the best first: direct words of a speaker with a full name and a role
 * or an institution, those asked for first, different speakers where there are any, no words twice. What is longer than
 * `maxChars` is cut to whole sentences and says so by "[…]"; one whose every sentence is longer is passed over. Why it is so:
 * docs/decisions/0011-which-quotations-an-alert-shows.md.
 */
export function chooseQuotes(input: ChoiceInput): readonly QuoteCard[] {
  const { maxCards = MAX_CARDS, summary = [] } = input
  const candidates = candidatesOf(input)
  const chosen: Candidate[] = []
  while (chosen.length < maxCards) {
    const best = candidates
      .map((candidate) => ({ candidate, tier: tierAfter(candidate, chosen) }))
      .filter(({ tier }) => tier >= LEAST)
      .toSorted((a, b) => b.tier - a.tier || b.candidate.worth - a.candidate.worth)
      .find(({ candidate }) => !isTold(candidate.excerpt, summary) && !isShown(candidate, chosen))
    if (best === undefined) break
    chosen.push(best.candidate)
  }
  return chosen.map(({ excerpt, speaker }) =>
    cardOf(excerpt.text, { speaker, unnamed: null }, !excerpt.isWhole),
  )
}

/** One excerpt that may become a card. */
type Candidate = {
  readonly group: number
  readonly speaker: Speaker
  readonly excerpt: Excerpt
  readonly tier: number
  /** What decides within a tier. */
  readonly worth: number
}

/** In reading order. */
function candidatesOf(input: ChoiceInput): readonly Candidate[] {
  const { quotes, maxChars = MAX_CHARS } = input
  const groups = Map.groupBy(quotes.filter(mayBeCard), ({ group }) => group)
  return [...groups].flatMap(([group, parts]) => {
    const speaker = parts[0]?.speaker ?? null
    if (speaker === null) return []
    return excerptsOf(parts, maxChars).map((excerpt) => ({
      group,
      speaker,
      excerpt,
      ...judge({ excerpt, parts, speaker }, input),
    }))
  })
}

function mayBeCard({ kind, speaker }: Quotation): boolean {
  return kind === 'direct' && speaker !== null && (speaker.role !== null || speaker.organisation !== null)
}

/** An unmarked lead ("A, B - ocenił X.") is the news itself, and the summary tells it. */
function isTold({ spans, text }: Excerpt, summary: readonly SummarySentence[]): boolean {
  return summary.some(
    (sentence) => spans.some((span) => spansOverlap(sentence, span)) || saysTheSame(text, sentence.text),
  )
}

function isShown({ group, excerpt }: Candidate, chosen: readonly Candidate[]): boolean {
  return chosen.some((other) => other.group === group || saysTheSame(other.excerpt.text, excerpt.text))
}

/*
 * The tiers: an asked-for voice on the topic, anybody who names it, an asked-for voice on anything, anybody beside it, the
 * rest. A keyword inside the words is proof that they are about the topic; one beside them is a hint, and enough only for a
 * voice that was asked for.
 */
const ON_TOPIC = 4
const NAMES_TOPIC = 3
const ASKED_FOR = 2
const BESIDE_TOPIC = 1
/** What a question, a bare answer or a few words lose: they mean little without what stands before them. */
const UNCLEAR = 3
/** What another quotation of a speaker loses, so that any other voice near the topic comes first. */
const SAME_SPEAKER = 3.5
/** Below it an alert goes without the card: another of the same speaker beside the topic, an unclear one beside it. */
const LEAST = -0.5

type Judged = { readonly excerpt: Excerpt; readonly parts: readonly Quotation[]; readonly speaker: Speaker }

function judge({ excerpt, parts, speaker }: Judged, input: ChoiceInput): Pick<Candidate, 'tier' | 'worth'> {
  const { topics, language } = input
  const named = topics.filter(({ matches }) => hitsAny(excerpt.spans, matches)).length
  const around = parts.map(({ start, end }) => ({ start: start - BESIDE, end: end + BESIDE }))
  const isNear = topics.some(({ matches }) => hitsAny(around, matches))
  const wanted = topics.length === 0 ? [asked.experts] : topics.map(({ quote }) => asked[quote])
  const isAsked = wanted.some((standings) => standings.has(speaker.standing))
  const isOffice = !isAsked && asked.officials.has(speaker.standing)
  const tier = tierOf({ isAsked, isNamed: named > 0, isNear })
  return {
    tier: isUnclear(excerpt, named > 0, language) ? tier - UNCLEAR : tier,
    worth: 2 * named + (isNear ? 1 : 0) + (isOffice ? 1 : 0) + coherenceOf(excerpt, language),
  }
}

/** Both in reading order. */
function hitsAny(spans: readonly Span[], matches: readonly Span[]): boolean {
  return spans.some((span) => {
    const last = matches[indexAt(matches, span.end - 1)]
    return last !== undefined && last.end > span.start
  })
}

function tierOf(about: {
  readonly isAsked: boolean
  readonly isNamed: boolean
  readonly isNear: boolean
}): number {
  if (about.isAsked && (about.isNamed || about.isNear)) return ON_TOPIC
  if (about.isNamed) return NAMES_TOPIC
  if (about.isAsked) return ASKED_FOR
  return about.isNear ? BESIDE_TOPIC : 0
}

/** Hardly to be understood alone. */
function isUnclear(excerpt: Excerpt, namesTopic: boolean, language: string): boolean {
  const words = wordsOf(excerpt)
  const isShort = words.length < (excerpt.isWhole ? LEAST_CHARS : MEANINGFUL_CHARS) && !namesTopic
  return isShort || isQuestion(words) || languageOf(language)?.quotations.bareAnswer.test(words) === true
}

/** How well the words stand alone: whole, from their beginning, without pointing back to what the reader does not see. */
function coherenceOf(excerpt: Excerpt, language: string): number {
  const rules = languageOf(language)?.quotations
  const words = wordsOf(excerpt)
  return (
    (excerpt.isWhole ? 2 : 0) +
    (excerpt.isFromStart ? 1 : 0) -
    (words.length < MEANINGFUL_CHARS ? 2 : 0) -
    (rules?.pointsBack.test(words) === true ? 2 : 0) -
    (rules?.leansOn.test(words) === true ? 1 : 0) +
    words.length / 1000
  )
}

/** Without the mark before them. */
function wordsOf({ text, isFromStart }: Excerpt): string {
  return isFromStart ? text : text.replace(/^\S+ /u, '')
}

/** Ends as a question, or begins with one. */
function isQuestion(words: string): boolean {
  return words.endsWith('?') || /^[^.!?…]*\?/u.test(words)
}

function tierAfter({ tier, speaker }: Candidate, chosen: readonly Candidate[]): number {
  return chosen.some((other) => other.speaker.name === speaker.name) ? tier - SAME_SPEAKER : tier
}

/** Every direct quotation as a card, whole and in reading order; a speaker whom the article does not name is null. */
export function toQuoteCards(quotes: readonly Quotation[]): readonly QuoteCard[] {
  return quotes.filter((quote) => quote.kind === 'direct').map((quote) => cardOf(quote.text, quote, false))
}

function cardOf(
  text: string,
  { speaker, unnamed }: Pick<Quotation, 'speaker' | 'unnamed'>,
  isShortened: boolean,
): QuoteCard {
  const source = unnamed === null ? null : { role: unnamed.role, standing: unnamed.standing }
  if (speaker === null) return { text, isShortened, speaker, unnamed: source }
  const { name, role, organisation, standing } = speaker
  return { text, isShortened, speaker: { name, role, organisation, standing }, unnamed: null }
}
