import { expect, test } from 'vitest'
import { loadPolishLexicon } from '../../../src/lexicon/polish-dictionary.ts'
import { polishKeywords } from '../../../src/text/languages/polish/keywords.ts'
import { createTopicMatcher } from '../../../src/text/matching/match-topics.ts'
import { keywordTopic } from '../../../src/text/query/keyword-topic.ts'

const language = polishKeywords(await loadPolishLexicon())

test.each([
  ['beside the term itself', 'umowa -"umowa o pracę" AND Rosja', 'Umowa o pracę w Rosji.', []],
  ['last in a chain of AND', 'umowa AND Rosja -"umowa o pracę"', 'Umowa o pracę w Rosji.', []],
  [
    'last in a chain of AND, another place left',
    'umowa AND Rosja -"umowa o pracę"',
    'Umowa o pracę i umowa w Rosji.',
    ['umowa', 'Rosji'],
  ],
  [
    'last behind NEAR',
    '(umowa OR pakt) NEAR/S (Rosja OR Iran) -"umowa o pracę"',
    'Umowa o pracę w Rosji.',
    [],
  ],
  [
    'last behind NEAR, another sentence left',
    'umowa NEAR/S Rosja -"umowa o pracę"',
    'Umowa o pracę w Rosji. Umowa Rosji.',
    ['Umowa', 'Rosji'],
  ],
  ['on one side of OR only', 'umowa -"umowa o pracę" OR praca', 'To umowa o pracę.', ['pracę']],
])('an exclusion %s', (_, query, text, forms) => {
  const topic = keywordTopic({ id: 'x', name: 'x', any: [query] })
  const found = createTopicMatcher([topic], language)({ title: '', text })
  expect(found.flatMap(({ matches }) => matches.map(({ form }) => form))).toEqual(forms)
})
