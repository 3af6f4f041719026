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

test.each([
  [
    'a town by its first word',
    'Mińsk',
    'Mińsk Mazowiecki',
    'Wiadukt w Mińsku Mazowieckim zamknięto. Mińsk stoi.',
    [],
  ],
  [
    'before its full name too',
    'Mińsk',
    'Mińsk Mazowiecki',
    'Mińsk stoi. W Mińsku Mazowieckim nie ma wiaduktu.',
    [],
  ],
  ['a person by the surname', 'Tusk', 'Kasia Tusk', 'Kasia Tusk pokazała kuchnię. Tusk lubi biel.', []],
  ['no club by its city', 'Mińsk', 'Dynamo Mińsk', 'Dynamo Mińsk wygrało. Mińsk odrzucił notę.', ['Mińsk']],
  ['no common phrase', 'umowa', 'umowa o pracę', 'Umowa o pracę wygasła. Umowa z Rosją także.', ['Umowa']],
  [
    'no other keyword',
    'Mińsk OR Białoruś',
    'Mińsk Mazowiecki',
    'Z Mińska Mazowieckiego na Białoruś. Mińsk czeka.',
    ['Białoruś'],
  ],
  [
    'nothing where the longer name is not there',
    'Mińsk',
    'Mińsk Mazowiecki',
    'Mińsk odrzucił notę.',
    ['Mińsk'],
  ],
])('a longer name in "not" takes its short form along: %s', (_, any, not, text, forms) => {
  const topic = keywordTopic({ id: 'x', name: 'x', any: [any], not: [not] })
  const found = createTopicMatcher([topic], language)({ title: '', text })
  expect(found.flatMap(({ matches }) => matches.map(({ form }) => form))).toEqual(forms)
})

test.each([
  ['sport drops a find', 'Tenisistka z Białorusi wygrała turniej.', []],
  ['an army keeps it', 'Wojska z Białorusi ruszyły na poligon.', ['Białorusi']],
  [
    'of two finds the one beside the army stays',
    'Tenisistka z Białorusi wygrała turniej. Padało. Było zimno. Pusto. Wojska Białorusi stoją na granicy.',
    ['Białorusi'],
  ],
  ['nothing known drops it', 'Wracamy z Białorusi.', []],
])('a topic that says what it is about: %s', (_, text, forms) => {
  const topic = keywordTopic({ id: 'x', name: 'x', any: ['Białoruś'], about: ['defence', 'diplomacy'] })
  const found = createTopicMatcher([topic], language)({ title: '', text, language: 'pl' })
  expect(found.flatMap(({ matches }) => matches.map(({ form }) => form))).toEqual(forms)
})
