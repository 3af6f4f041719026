import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadPolishLexicon } from '../../../src/lexicon/polish-dictionary.ts'
import { polishKeywords } from '../../../src/text/languages/polish/keywords.ts'
import {
  createTopicExplainer,
  type Explanation,
  type Shortcoming,
  type TopicExplanation,
} from '../../../src/text/matching/explain-query.ts'
import type { SearchedDocument } from '../../../src/text/matching/find-terms.ts'
import { createTopicMatcher } from '../../../src/text/matching/match-topics.ts'
import { formatQuery } from '../../../src/text/query/format-query.ts'
import { keywordTopic } from '../../../src/text/query/keyword-topic.ts'

const language = polishKeywords(await loadPolishLexicon())

function explained(query: string, document: Partial<SearchedDocument>, not: readonly string[] = []) {
  const topic = keywordTopic({ id: 'topic', name: 'Topic', any: [query], not })
  const [explanation] = createTopicExplainer([topic], language)({ title: '', text: '', ...document })
  return explanation as TopicExplanation
}

/** "AND parts 1" and the like for every false part, outermost first. */
function shortcomings({ shortcoming, query, parts }: Explanation): readonly string[] {
  if (shortcoming === null) return []
  return [`${formatQuery(query)}: ${said(shortcoming)}`, ...parts.flatMap(shortcomings)]
}

function said({ kind, ...rest }: Shortcoming): string {
  const values = Object.values(rest).map((value) =>
    Array.isArray(value) ? value.map(formatQuery).join('+') : String(value),
  )
  return [kind, ...values].join(' ')
}

describe('why a query is false', () => {
  const pact = 'Podpisano umowę o pracę. Minister był wczoraj w Mińsku. Sikorski milczy, traktat leży.'
  it.each<
    readonly [name: string, query: string, document: Partial<SearchedDocument>, lines: readonly string[]]
  >([
    ['a term that is not there', 'armia', { text: pact }, ['armia: not-found']],
    ['a surname with no reason', 'Radosław Sikorski', { text: pact }, ['Radosław Sikorski: surname-alone 1']],
    ['a name in small letters', 'Róża', { text: 'Kupił czerwoną różę.' }, ['Róża: other-word 1']],
    [
      'AND with one of two',
      'umowa AND armia',
      { text: pact },
      ['umowa AND armia: parts 1', 'armia: not-found'],
    ],
    [
      'OR with none of two',
      'armia OR flota',
      { text: pact },
      ['armia OR flota: parts 2', 'armia: not-found', 'flota: not-found'],
    ],
    [
      'NOT',
      'umowa NOT traktat',
      { text: pact },
      ['umowa AND NOT traktat: parts 1', 'NOT traktat: contained'],
    ],
    ['NEAR, too far', 'umowa NEAR/2 Mińsk', { text: pact }, ['umowa NEAR/2 Mińsk: apart 6 2']],
    ['NEAR in a sentence', 'umowa NEAR/S Mińsk', { text: pact }, ['umowa NEAR/S Mińsk: apart 6 sentence']],
    [
      'NEAR over title and text',
      'armia NEAR/2 Mińsk',
      { title: 'Armia', text: pact },
      ['armia NEAR/2 Mińsk: apart null 2'],
    ],
    [
      'NEAR with a side missing',
      'umowa NEAR/2 armia',
      { text: pact },
      ['umowa NEAR/2 armia: parts 1', 'armia: not-found'],
    ],
    [
      'an exception around every find',
      'umowa -"umowa o pracę"',
      { text: pact },
      ['umowa -"umowa o pracę": covered 1 "umowa o pracę"'],
    ],
    ['only in the text', 'title:umowa', { title: 'Pakt', text: pact }, ['title:umowa: elsewhere 1 title']],
    ['only in the title', 'body:pakt', { title: 'Pakt', text: pact }, ['body:pakt: elsewhere 1 body']],
    ['not often enough', 'ATLEAST/3 umowa', { text: pact }, ['ATLEAST/3 umowa: too-few 1 3']],
    [
      'another language',
      'umowa AND lang:uk',
      { text: pact, language: 'pl' },
      ['umowa AND lang:uk: parts 1', 'lang:uk: other-language pl'],
    ],
    [
      'an unknown source',
      'umowa AND source:onet',
      { text: pact },
      ['umowa AND source:onet: parts 1', 'source:onet: other-source null'],
    ],
  ])('%s', (_name, query, ...[document, lines]) => {
    const { query: explanation, matches } = explained(query, document)
    expect(shortcomings(explanation)).toEqual(lines)
    expect(matches).toEqual([])
  })

  it('an empty list of alternatives is never true', () => {
    const topic = keywordTopic({ id: 'empty', name: 'Empty' })
    const [explanation] = createTopicExplainer([topic], language)({ title: '', text: pact })
    expect(explanation?.query.shortcoming).toEqual({ kind: 'parts', count: 0 })
  })
})

describe('what an exclusion of the topic does', () => {
  it.each<readonly [name: string, text: string, effect: string, lines: readonly string[], matches: number]>([
    ['absent', 'Podpisano umowę.', 'none', [], 1],
    ['cancels some finds', 'Umowa o pracę to też umowa.', 'cancels', [], 1],
    ['cancels all finds', 'To umowa o pracę.', 'cancels', ['umowa: cancelled 1 umowa o pracę'], 0],
  ])('%s', (_name, text, ...[effect, lines, matches]) => {
    const explanation = explained('umowa', { text }, ['umowa o pracę'])
    expect(explanation.exclusions.map((one) => one.effect)).toEqual([effect])
    expect(shortcomings(explanation.query)).toEqual(lines)
    expect(explanation.matches).toHaveLength(matches)
  })

  it('rules the article out where it covers nothing, although the query holds', () => {
    const { query, matches, exclusions } = explained('umowa', { text: 'Umowa w piłce nożnej.' }, [
      'piłka nożna',
    ])
    expect(query.shortcoming).toBeNull()
    expect(exclusions).toMatchObject([{ effect: 'rules-out', finds: [{ start: 8, end: 20 }] }])
    expect(matches).toEqual([])
  })
})

type Case = { readonly queries: readonly string[]; readonly text: string }

it('never answers differently than the matcher, on every query and every text of the open cases', () => {
  const cases = readFileSync(new URL('../../fixtures/matching/open-1.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case)
  const queries = [...new Set(cases.flatMap((one) => one.queries))]
  const combined = queries.flatMap((query, index) => {
    const other = queries[(index * 7 + 1) % queries.length] ?? query
    return [
      query,
      `(${query}) AND NOT (${other})`,
      `(${query}) NEAR/S (${other})`,
      `title:(${query}) OR (${other})`,
    ]
  })
  const topics = combined.map((query, index) =>
    keywordTopic({
      id: String(index),
      name: query,
      any: [query],
      not: index % 3 === 0 ? ['minister', 'umowa'] : [],
    }),
  )
  const [match, explain] = [createTopicMatcher(topics, language), createTopicExplainer(topics, language)]
  for (const { text } of cases) {
    const document = { title: text.split('.')[0] ?? '', text: text.replaceAll(/\[\d+:([^\]]*)\]/gu, '$1') }
    const matched = explain(document).filter(({ matches }) => matches.length > 0)
    expect(matched.map(({ topic, matches }) => ({ topicId: topic.id, matches }))).toEqual(match(document))
  }
})

describe('what else the finds are about', () => {
  const topic = keywordTopic({ id: 'topic', name: 'Topic', any: ['Białoruś'], about: ['defence'] })
  const explain = createTopicExplainer([topic], language)
  it.each([
    ['another rubric', 'Tenisistka z Białorusi wygrała turniej.', { rubric: 'sport' }, 0],
    ['no rubric that a word tells', 'Wracamy z Białorusi.', { rubric: null }, 0],
    ['nothing else', 'Wojska Białorusi ruszyły.', null, 1],
    ['nothing, as the query is false', 'Tenisistka wygrała turniej.', null, 0],
  ])('is %s', (_name, text, elsewhere, matches) => {
    const [explanation] = explain({ title: '', text, language: 'pl' })
    expect(explanation?.elsewhere).toEqual(elsewhere)
    expect(explanation?.matches).toHaveLength(matches)
  })
})
