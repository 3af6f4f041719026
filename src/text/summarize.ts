import type { SummarySentence } from '#domain/analysis.ts'
import type { Person, Quotation } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import { summaryRulesOf } from './languages/summary-languages.ts'
import type { SummaryRules } from './languages/summary-rules.ts'
import { splitSentences } from './sentences.ts'
import { isBrief } from './summary/brief.ts'
import { chooseSet, factsOf } from './summary/choice.ts'
import { isFit, isVoice } from './summary/fitness.ts'
import { firstOnes, type Placed } from './summary/first-ones.ts'
import { namesOf, needsOf } from './summary/needs.ts'
import { readSentences, type Told } from './summary/sentences.ts'
import { stemsOf } from './summary/stems.ts'
import { statementOf } from './summary/statement.ts'
import { turnsOf } from './summary/turns.ts'
import { isNews, worthOf } from './summary/worth.ts'

/** What a summary is made of. */
export type SummaryInput = {
  readonly title: string
  readonly text: string
  /** ISO 639-1; a language without rules answers the lead sentences. */
  readonly language: string
  /** In reading order. */
  readonly quotes: readonly Quotation[]
  /** The people of the text, without whom a surname alone is not recognised; none where absent. */
  readonly people?: readonly Person[]
  /** Where the topics' keywords stand in the text. */
  readonly matches: readonly Span[]
  /** The length of the sentences together, joined by spaces, in UTF-16 units; 400 where absent. */
  readonly maxChars?: number
}

const MAX_CHARS = 400
/** The news begins among this many sentences, or at once. */
const OPENING = 3

/**
 * At most three whole sentences of a text, in its order, that tell the news best together: chosen as a set, so that none
 * hangs on a sentence left out and none repeats the title or another. None is a quotation, but for the statement that the
 * title is about at the very start, a subhead, a teaser or furniture. Where no sentence is fit, or the language has no
 * rules, these are the text's first sentences, a quotation only where there is nothing else; a first sentence longer than
 * `maxChars` then stands alone. A dateline is left off. By a language's rules a text is read up to a fixed length.
 */
export function summarise(input: SummaryInput): readonly SummarySentence[] {
  const { text, quotes, maxChars = MAX_CHARS } = input
  const rules = summaryRulesOf(input.language)
  const spans =
    rules === null
      ? firstOnes(placed(splitSentences(text)), { quotes, maxChars, needsOf: () => [] })
      : chooseSentences(input, rules, maxChars)
  return spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

function chooseSentences(input: SummaryInput, rules: SummaryRules, maxChars: number): readonly Span[] {
  const { text, quotes, people = [], matches } = input
  const sentences = readSentences(text, rules)
  const title = stemsOf(input.title, rules.stopWords)
  const turns = turnsOf(sentences, rules.cohesion)
  const statement = statementOf({ sentences, quotes, title, stopWords: rules.stopWords })
  const context = {
    sentences,
    rules,
    title,
    names: namesOf(text, people, rules.stopWords),
    leads: statement.leads,
  }
  const voices = inOrder(people.flatMap((person) => (isVoice(person, statement) ? person.mentions : [])))
  const signs = { news: rules.news, title, quotes, matches: inOrder(matches), voices, statement }
  const fit = sentences.filter((sentence) =>
    isFit(sentence, { text, quotes, rules, title, statement, turns }),
  )
  const begins = Math.max(
    0,
    fit.slice(0, OPENING).findIndex((sentence) => isNews(sentence, title, rules)),
  )
  const orders = ordersOf(fit)
  const candidates = fit.map((sentence, at) => ({
    sentence,
    worth: worthOf(sentence, (orders[at] ?? 0) - (orders[begins] ?? 0), signs),
    isBegun: sentence.index < statement.leads - 1 || turns.has(sentence.index + 1),
  }))
  const limits = {
    facts: factsOf(sentences, title),
    maxChars,
    needsOf: (sentence: Told) => needsOf(sentence, context),
  }
  const chosen = chooseSet(candidates, limits).map(({ sentence }) => sentence)
  return chosen.length > 0 ? chosen : firstOnes(sentences, { ...limits, quotes })
}

function placed(sentences: readonly Span[]): readonly Placed[] {
  return sentences.map((sentence, index) => ({ ...sentence, index }))
}

/** The places of sentences, by which they are worth less and less; a brief one only goes on and shares the place before it. */
function ordersOf(fit: readonly Told[]): readonly number[] {
  let order = -1
  return fit.map((sentence) => {
    if (order < 0 || !isBrief(sentence)) order += 1
    return order
  })
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((a, b) => a.start - b.start)
}
