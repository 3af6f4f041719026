import { describe, expect, it } from 'vitest'
import { loadPolishLexicon } from '../../src/lexicon/polish-dictionary.ts'
import type { Topic } from '../../src/domain/topic.ts'
import { createTopicMatcher } from '../../src/text/match-topics.ts'
import { matchingCases } from './matching-cases.ts'

const lexicon = await loadPolishLexicon()

describe.each(Object.entries(matchingCases))('%s', (_, cases) => {
  it.each(cases)('"%s" in: %s', (keyword, marked) => {
    expect(markFinds(keyword, marked.replaceAll(/[‹›]/gu, ''))).toBe(marked)
  })
})

function markFinds(keyword: string, text: string): string {
  const topic: Topic = { id: 'topic', name: keyword, any: [keyword], all: [], not: [], beside: [] }
  const matches = createTopicMatcher([topic], lexicon)({ title: '', text })[0]?.matches ?? []
  return matches.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}‹${marked.slice(start, end)}›${marked.slice(end)}`,
    text,
  )
}
