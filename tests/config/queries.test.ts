import { describe, expect, test } from 'vitest'
import { parseTopicsFile } from '#config/parse-topics-file.ts'
import { parseConfig } from '#config/load-config.ts'
import { formatProblems } from '#config/problem.ts'
import { platforms } from '#platforms/index.ts'
import { keywordTopic } from '#text/query/keyword-topic.ts'
import { soundConfig } from './sound-config.ts'

const settings = platforms.map((platform) => platform.settings)

describe('a query in place of lists', () => {
  const topic = (keys: string) => parseTopicsFile(`- { id: t, name: T, ${keys} }`, 't.yaml')[0]
  const long = Array.from({ length: 150 }, (_, n) => `"umowa numer ${n}"`).join(' OR ')
  const rows = [
    ['alone', `query: 'umowa NEAR/S Rosja'`, { query: 'umowa NEAR/S Rosja' }],
    ['with not beside it', `query: ' umowa ', not: [praca]`, { query: 'umowa', not: ['praca'] }],
    ['longer than a keyword', `query: '${long}'`, { query: long }],
  ] as const
  test.each(rows)('%s', (_name, keys, expected) => {
    expect(topic(keys)).toEqual(keywordTopic({ id: 't', name: 'T', ...expected }))
  })

  test('means what the same query means as a keyword', () => {
    expect(topic(`query: 'umowa -="umów"'`)?.query).toEqual(topic(`any: ['umowa -="umów"']`)?.query)
  })
})

test('a topic’s examples are read, each without the blanks around it', () => {
  const yaml = `- { name: Umowy, any: [umowa], examples: { match: [" Podpisano umowę. "], miss: [Umów się., b] } }`
  expect(parseTopicsFile(yaml, 't.yaml')[0]?.examples).toEqual({
    match: ['Podpisano umowę.'],
    miss: ['Umów się.', 'b'],
  })
})

describe('what cannot be read is told where it stands, whoever holds it', () => {
  // The piece of the sound configuration that makes way, what stands there instead, and what is told.
  const rows = [
    [
      'a bare keyword',
      '  - Białoruś',
      '  - umowa AND (Rosja',
      '13:15 topics[0]: the parenthesis “(” is never closed: “(Rosja” → add “)” where that ends which belongs together',
    ],
    [
      'a keyword of any, quoted',
      '[umowa, traktat]',
      `['umowa', '"umowa o pracę']`,
      '15:21 topics[1].any[1]: the quotation mark “"” is never closed: “"umowa o pracę” → add the closing one',
    ],
    [
      'a keyword of not',
      '[umowa o pracę]',
      '[="umów*"]',
      '16:13 topics[1].not[0]: the star in “umów*” means nothing after “=” → write ="umów"',
    ],
    [
      'a keyword of beside',
      '[Rosja]',
      '[lang:polski]',
      '17:19 topics[1].beside[0]: “polski” is no language code → did you mean lang:pl?',
    ],
    [
      'a group of all',
      'beside: [Rosja]',
      'all: [Rosja AND]',
      '17:17 topics[1].all[0]: nothing follows “AND” → write what to look for',
    ],
    [
      'an alternative of all',
      'beside: [Rosja]',
      'all: [Rosja, [armia, NOT wojsko]]',
      '17:26 topics[1].all[1][1]: “NOT wojsko” holds nothing that can be found in a text → add the words',
    ],
    [
      'a query',
      'any: [umowa, traktat]\n    not: [umowa o pracę]\n    beside: [Rosja]',
      'query: umowa OR OR traktat',
      '15:18 topics[1].query: “OR” and “OR” stand side by side → delete one of the two',
    ],
    [
      'a folded query',
      'any: [umowa, traktat]\n    not: [umowa o pracę]\n    beside: [Rosja]',
      'query: >\n      umowa OR traktat\n      OR umo*wa',
      '17:10 topics[1].query: the star in “umo*wa” does not stand at the word’s end → write only',
    ],
    [
      'a keyword without letters, once',
      '  - Białoruś',
      '  - "*"',
      '13:5 topics[0]: the keyword holds no letter and no digit → write a word',
    ],
    [
      'words that quote a semicolon',
      '  - Białoruś',
      '  - "umowa (a; b"',
      '13:12 topics[0]: the parenthesis “(” is never closed: “(a; b” → add “)”',
    ],
    [
      'a query of 4,001 characters',
      'any: [umowa, traktat]\n    not: [umowa o pracę]\n    beside: [Rosja]',
      `query: ${'a'.repeat(4001)}`,
      '15:12 topics[1].query: the text has more than 4000 characters → shorten it',
    ],
    [
      'an empty query',
      'any: [umowa, traktat]\n    not: [umowa o pracę]\n    beside: [Rosja]',
      'query: " "',
      '15:12 topics[1].query: the text is empty',
    ],
    [
      'any beside a query',
      'not: [umowa o pracę]\n    beside: [Rosja]',
      'query: traktat',
      '15:5 topics[1].any: “any” cannot stand beside “query” → write these words into the query',
    ],
    [
      'an example that YAML takes for a section',
      'beside: [Rosja]',
      'examples:\n      match:\n        - "Umowa"\n        - Putin: będzie traktat',
      '20:11 topics[1].examples.match[1]: text is expected here, not a section with keys → put the value in quotation marks',
    ],
    [
      'an example that is empty',
      'beside: [Rosja]',
      'examples: { miss: [""] }',
      '17:24 topics[1].examples.miss[0]: the text is empty',
    ],
    [
      'an example of 1,001 characters',
      'beside: [Rosja]',
      `examples: { miss: [${'a'.repeat(1001)}] }`,
      '17:24 topics[1].examples.miss[0]: the text has more than 1000 characters',
    ],
    [
      'a misspelt key of the examples',
      'beside: [Rosja]',
      'examples: { mis: [a] }',
      '17:17 topics[1].examples.mis: unknown key “mis” → did you mean “miss”?',
    ],
  ] as const
  test.each(rows)('%s', (_name, from, to, expected) => {
    const [told, ...more] = problemsIn(
      soundConfig.replace(from, () => to),
      'en',
    )
    expect(told).toContain(expected)
    expect(more).toEqual([])
  })

  test('all at once, in the reader’s language', () => {
    const yaml = soundConfig
      .replace('  - Białoruś', '  - umowa "praca"')
      .replace('[umowa, traktat]', '[umowa -, "tytul: traktat", (a]')
      .replace('[umowa o pracę]', '[ab*]')
    expect(problemsIn(yaml, 'pl')).toEqual([
      '13:5 topics[0]: między „umowa” a „"praca"” brakuje operatora → napisz umowa AND "praca" albo umowa OR "praca"',
      expect.stringMatching(/^15:17 topics\[1\]\.any\[0\]: .* myślnik .* → żeby coś wykluczyć/u),
      expect.stringMatching(/^15:21 topics\[1\]\.any\[1\]: po „tytul:” nie stoi .* → napisz bez spacji/u),
      expect.stringMatching(/^15:38 topics\[1\]\.any\[2\]: nawias „\(” .* → dopisz „\)”/u),
      expect.stringMatching(/^16:11 topics\[1\]\.not\[0\]: przed gwiazdką .* → dopisz dalsze/u),
    ])
  })

  test('every list beside a query', () => {
    const yaml = `- { name: U, query: umowa, any: [a], all: [b], beside: [c], not: [d] }`
    expect(() => parseTopicsFile(yaml, 't.yaml', 'pl')).toThrow(
      /„any” nie może stać obok „query”[^]*„all” nie może[^]*„beside” nie może/u,
    )
  })
})

function problemsIn(yaml: string, locale: 'pl' | 'en'): readonly string[] {
  const reading = parseConfig(yaml, 'd.yaml', settings)
  if (reading.kind === 'ok') return []
  return formatProblems(reading.problems, locale)
    .split('\n')
    .map((line) => line.replace('d.yaml:', ''))
}
