import type { KeywordLanguage } from '#text/matching/keyword-language.ts'
import { createTopicMatcher } from '#text/matching/match-topics.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import type { GoldSpan, MatchingCase } from './matching-cases.ts'

/** How many places were found, found wrongly and missed; a find is right where it overlaps a place of the gold, each place once. */
export type Score = {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  /** Of the right ones, those with the gold's very span. */
  readonly exact: number
}

/** What was wrong in one case. */
export type Mistake = {
  readonly found: MatchingCase
  readonly wrong: readonly GoldSpan[]
  readonly missed: readonly GoldSpan[]
}

export type Scores = {
  readonly byPhenomenon: ReadonlyMap<string, Score>
  readonly total: Score
  readonly mistakes: readonly Mistake[]
}

const none: Score = { right: 0, wrong: 0, missed: 0, exact: 0 }

/** Runs the matcher over labelled cases, each query by itself. */
export function scoreCases(cases: readonly MatchingCase[], language: KeywordLanguage): Scores {
  const byPhenomenon = new Map<string, Score>()
  const mistakes: Mistake[] = []
  for (const one of cases) {
    const { score, mistake } = scoreCase(one, language)
    byPhenomenon.set(one.phenomenon, sum(byPhenomenon.get(one.phenomenon) ?? none, score))
    if (mistake.wrong.length + mistake.missed.length > 0) mistakes.push(mistake)
  }
  return { byPhenomenon, total: [...byPhenomenon.values()].reduce(sum, none), mistakes }
}

function scoreCase(one: MatchingCase, language: KeywordLanguage): { score: Score; mistake: Mistake } {
  const topic = keywordTopic({ id: 'topic', name: one.query, any: [one.query] })
  const found = createTopicMatcher([topic], language)({ title: '', text: one.text })
  const missed = new Set(one.gold)
  const wrong: GoldSpan[] = []
  let exact = 0
  for (const find of found.flatMap(({ matches }) => matches)) {
    const hit = [...missed].find((span) => span.start < find.end && find.start < span.end)
    if (hit === undefined) wrong.push(find)
    else missed.delete(hit)
    if (hit?.start === find.start && hit.end === find.end) exact += 1
  }
  const score = { right: one.gold.length - missed.size, wrong: wrong.length, missed: missed.size, exact }
  return { score, mistake: { found: one, wrong, missed: [...missed] } }
}

function sum(one: Score, other: Score): Score {
  return {
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    missed: one.missed + other.missed,
    exact: one.exact + other.exact,
  }
}
