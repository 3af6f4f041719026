import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseTopicsFile } from '#config/parse-topics-file.ts'
import { DepeszaError } from '#domain/errors.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { soundConfig } from './sound-config.ts'

const expected = [
  keywordTopic({ id: 'bialorus', name: 'Białoruś', any: ['Białoruś'] }),
  keywordTopic({ id: 'u', name: 'Umowy', any: ['umowa'], all: [['Rosja'], ['armia', 'wojsko']] }),
]

const list = `
- Białoruś
- id: u
  name: Umowy
  any: [umowa]
  all: [Rosja, [armia, wojsko]]
`
const json = ['Białoruś', { id: 'u', name: 'Umowy', any: ['umowa'], all: ['Rosja', ['armia', 'wojsko']] }]

describe('the same topics in every form', () => {
  const rows = [
    ['a bare list', list],
    ['a section with topics', `topics:${list}`],
    ['a section with other keys of depesza.yaml', `language: pl\nfeeds: []\ntopics:${list}`],
    ['JSON, a bare list', JSON.stringify(json)],
    ['JSON, a section, indented with tabs', JSON.stringify({ topics: json }, null, '\t')],
  ] as const
  test.each(rows)('%s', (_name, text) => {
    expect(parseTopicsFile(text, 'topics.yaml')).toEqual(expected)
  })

  test('a whole configuration and the example watch list', () => {
    expect(parseTopicsFile(soundConfig, 'depesza.yaml').map(({ id }) => id)).toEqual(['bialorus', 'umowy'])
    expect(
      parseTopicsFile(readFileSync('depesza.example.yaml', 'utf8'), 'depesza.example.yaml'),
    ).toHaveLength(3)
  })
})

describe('what is wrong is told with its line', () => {
  const rows = [
    [
      'a misspelt key of a topic',
      list.replace('any', 'ani'),
      't.yaml:5:3 [1].ani: unknown key “ani” → did you mean “any”?',
    ],
    [
      'the same inside a section',
      `topics:${list.replace('any', 'ani')}`,
      't.yaml:5:3 topics[1].ani: unknown key',
    ],
    [
      'a misspelt “topics”',
      `topisc:${list}`,
      't.yaml:1:1 topisc: unknown key “topisc” → did you mean “topics”?',
    ],
    ['a topic without keywords', '- { name: Umowy }', 't.yaml:1:3 [0]: the topic has no keywords'],
    [
      'two topics of one name',
      '- Umowy\n- umowy',
      't.yaml:2:3 [1]: the id “umowy” is taken already in line 1',
    ],
    ['an empty list', '[]', 't.yaml:1:1: the list is empty'],
    ['a text', 'Białoruś', 't.yaml:1:1: a list or a section with keys is expected here, not text'],
    ['nothing', '', 't.yaml:1:1: the file is empty'],
    ['broken JSON', '[{"name": "Umowy"', 't.yaml:1:18: a character is missing'],
  ] as const
  test.each(rows)('%s', (_name, text, part) => {
    const parse = () => parseTopicsFile(text, 't.yaml', 'en')
    expect(parse).toThrow(DepeszaError)
    expect(parse).toThrow(part)
  })

  test('in Polish unless English is asked for', () => {
    expect(() => parseTopicsFile('[]', 't.yaml')).toThrow('lista jest pusta')
  })
})
