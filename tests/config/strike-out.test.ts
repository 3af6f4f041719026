import { describe, expect, test } from 'vitest'
import { parseTopicsFile } from '#config/parse-topics-file.ts'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import { createTopicMatcher } from '#text/matching/match-topics.ts'

const language = polishKeywords(await loadPolishLexicon())

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
