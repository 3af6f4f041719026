import { npmLexicons } from '../npm-lexicons.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkExamples } from '#app/check/check-examples.ts'
import { parseTopicsFile } from '#config/parse-topics-file.ts'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { polishKeywords } from '#text/languages/polish/keywords.ts'
import { createTopicMatcher } from '#text/matching/match-topics.ts'

const topics = parseTopicsFile(readFileSync('depesza.example.yaml', 'utf8'), 'depesza.example.yaml')
const matches = createTopicMatcher(topics, polishKeywords(await loadPolishLexicon()))
const [belarus, nuclear, treaties] = ['bialorus', 'bron-jadrowa', 'umowy-i-traktaty']

describe('the example watch list finds', () => {
  const rows = [
    [
      'a treaty between two countries',
      'Rosja i Białoruś podpisały traktat o gwarancjach bezpieczeństwa.',
      [belarus, treaties],
    ],
    ['an agreement of a leader', 'Putin wypowiedział porozumienie z 1997 roku.', [treaties]],
    ['an agreement with an army', 'Umowę z armią podpisano w czwartek.', [treaties]],
    ['a pact of the alliance', 'Przywódcy NATO o nowym pakcie mówili w Hadze.', [treaties]],
    ['warheads', 'Na wyrzutniach stanęły głowice jądrowe.', [nuclear]],
    ['weapons in the instrumental', 'Grożą bronią jądrową od miesięcy.', [nuclear]],
    ['the president of Belarus', 'Z Łukaszenką rozmawiano o jeńcach.', [belarus]],
    ['the capital', 'Delegacja wróciła wczoraj z Mińska.', [belarus]],
    [
      'a treaty, though a labour contract stands further on',
      'Rosja i Iran podpisały traktat. W sąsiedniej sali rozdawano umowy o pracę.',
      [treaties],
    ],
    [
      'a labour contract beside a country, and the country itself',
      'Umowy o pracę obywateli Białorusi wygasną w lipcu, podało MSZ.',
      [belarus],
    ],
  ] as const
  test.each(rows)('%s', (_name, text, expected) => {
    expect(topicsOf(text)).toEqual(expected)
  })
})

describe('the example watch list leaves alone', () => {
  const rows = [
    ['an agreement without a country', 'Radni zawarli porozumienie w sprawie budżetu.'],
    ['a labour contract', 'Umowa o pracę z cudzoziemcem z Ukrainy wymaga zezwolenia.'],
    ['a contract of mandate', 'Umowy zlecenia dla kierowców z Turcji zbada inspekcja.'],
    ['a loan', 'Umowę kredytową we frankach podpisał, zanim Rosja zaatakowała Ukrainę.'],
    ['a lease', 'Umowy najmu mieszkań w Niemczech będą krótsze.'],
    ['leasing', 'Umowa leasingu na czołgi interesuje Litwę.'],
    ['a coalition', 'O umowie koalicyjnej w Niemczech napisano już wszystko.'],
    ['an electoral pact', 'Pakt senacki przetrwa, choć Rosja na to nie liczy.'],
    ['doctors', 'Porozumienie Zielonogórskie apeluje o pomoc lekarzom z Ukrainy.'],
    ['football', 'Piłkarz z Ukrainy podpisał umowę z klubem.'],
    ['a Polish town', 'W Mińsku Mazowieckim zamknięto wiadukt.'],
    ['tennis', 'Aryna Sabalenka z Białorusi wygrała turniej.'],
    ['a power station', 'Elektrownia jądrowa na Pomorzu ma pozwolenie.'],
    ['a hand weapon', 'Policja znalazła w piwnicy broń palną.'],
  ] as const
  test.each(rows)('%s', (_name, text) => {
    expect(topicsOf(text)).toEqual([])
  })
})

test('the example watch list’s own examples hold', async () => {
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  expect(await checkExamples({ openLexicons: npmLexicons, topics, locale: 'pl', print })).toBe(0)
  expect(lines).toEqual([
    '✓ Białoruś: 5 przykładów',
    '✓ Broń jądrowa: 6 przykładów',
    '✓ Umowy i traktaty: 7 przykładów',
  ])
})

test('the README’s topics are right, and their examples hold', async () => {
  const [, yaml = ''] = /```yaml\n(.*?)```/su.exec(readFileSync('README.md', 'utf8')) ?? []
  const readme = parseTopicsFile(yaml, 'README.md')
  expect(readme.map(({ id }) => id)).toContain('rozmowy-pokojowe')
  expect(
    await checkExamples({ openLexicons: npmLexicons, topics: readme, locale: 'pl', print: () => undefined }),
  ).toBe(0)
})

function topicsOf(text: string): readonly string[] {
  return matches({ title: '', text }).map(({ topicId }) => topicId)
}
