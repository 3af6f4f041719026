import { describe, expect, test } from 'vitest'
import { parseTopicsFile } from '#config/parse-topics-file.ts'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import { createTopicMatcher } from '#text/matching/match-topics.ts'

const language = polishKeywords(await loadPolishLexicon())

test('“-” leaves an article alone that holds the same letters as another word, “not” rules it out', () => {
  const yaml = `[{ name: A, query: umowa -=umów }, { name: B, any: [umowa], not: [=umów] }]`
  const match = createTopicMatcher(parseTopicsFile(yaml, 't.yaml'), language)
  const found = match({ title: '', text: 'Umów się na wizytę. Podpisano umowę.' })
  expect(found.map(({ topicId }) => topicId)).toEqual(['a'])
})

describe.each([
  ['a bare keyword', `- umowa -="umów"`],
  ['a keyword of any', `- { name: U, any: ['umowa -="umów"'] }`],
  ['a query', `- { name: U, query: 'umowa -="umów"' }`],
  ['a query without quotation marks', `- { name: U, query: umowa -=umów }`],
  ['not', `- { name: U, any: [umowa], not: ['="umów"'] }`],
])('one form is left out by %s', (_name, yaml) => {
  const match = createTopicMatcher(parseTopicsFile(yaml, 't.yaml'), language)
  test.each([
    ['the form alone', 'Sto umów czeka na podpis.', []],
    ['the form in capitals', 'STO UMÓW CZEKA.', []],
    ['another form', 'Podpisano umowę.', ['umowę']],
    ['both', 'Ze stu umów jedna umowa jest ważna.', ['umowa']],
  ])('%s', (_text, text, forms) => {
    const found = match({ title: '', text }).flatMap(({ matches }) => matches)
    expect(found.map(({ form }) => form)).toEqual(forms)
  })
})
