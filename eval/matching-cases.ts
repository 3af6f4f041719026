import { readdirSync, readFileSync } from 'node:fs'

/** A place that a query must find. */
export type GoldSpan = { readonly start: number; readonly end: number }

/** One query of a labelled text, with every place that it must find; none where it must find nothing. */
export type MatchingCase = {
  readonly phenomenon: string
  readonly query: string
  readonly text: string
  readonly gold: readonly GoldSpan[]
}

const folder = new URL('../tests/fixtures/matching/', import.meta.url)

/** The cases of one half of the labelled sentences, one for each query of a line. */
export function readMatchingCases(half: 'open' | 'locked'): readonly MatchingCase[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${half}-`))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => casesOf(JSON.parse(line) as Line))
}

type Line = {
  readonly phenomenon: string
  readonly queries: readonly string[]
  readonly text: string
}

function casesOf({ phenomenon, queries, text }: Line): readonly MatchingCase[] {
  const plain = text.replaceAll(mark, (_match, _number, inside: string) => inside)
  return queries.map((query, index) => ({ phenomenon, query, text: plain, gold: goldOf(text, index + 1) }))
}

const mark = /\[(\d+):([^[\]]*)\]/gu

function goldOf(marked: string, wanted: number): readonly GoldSpan[] {
  const spans: GoldSpan[] = []
  let removed = 0
  for (const { index, 0: whole, 1: number = '', 2: inside = '' } of marked.matchAll(mark)) {
    const start = index - removed
    if (Number(number) === wanted) spans.push({ start, end: start + inside.length })
    removed += whole.length - inside.length
  }
  return spans
}
