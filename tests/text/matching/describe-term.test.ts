import { describe, expect, it } from 'vitest'
import type { Term } from '../../../src/domain/query.ts'
import { loadPolishLexicon } from '../../../src/lexicon/polish-dictionary.ts'
import { polishKeywords } from '../../../src/text/languages/polish/keywords.ts'
import { describeTerm } from '../../../src/text/matching/describe-term.ts'
import { termsOf } from '../../../src/text/matching/evaluate-query.ts'
import { parseQuery } from '../../../src/text/query/parse-query.ts'

const language = polishKeywords(await loadPolishLexicon())

function termOf(source: string): Term {
  const reading = parseQuery(source)
  const [term] = reading.kind === 'query' ? termsOf(reading.query) : []
  if (term === undefined) throw new Error(`no term in ${source}`)
  return term
}

describe('what a term is taken for', () => {
  it.each([
    ['a word', 'umowa', 'word', null, ['umowa']],
    ['an exact word', '="umowa"', 'word', 'as-written', ['umowa']],
    ['an adjective phrase', 'broń jądrowa', 'phrase', 'free', ['broń', 'jądrowa']],
    ['a phrase', 'umowa o pracę', 'phrase', 'in-order', ['umowa', 'o', 'pracę']],
    ['a quoted phrase', '"umowa o pracę"', 'phrase', 'together', ['umowa', 'o', 'pracę']],
    ['a name', 'Białoruś', 'name', null, ['Białoruś']],
    ['a name of two words', 'Wielka Brytania', 'name', 'together', ['Wielka', 'Brytania']],
    ['a word that is said to be a place', 'place:Nysa', 'name', null, ['Nysa']],
    ['an abbreviation', 'PiS', 'abbreviation', null, ['PiS']],
    ['a person', 'Kamil Kłysiński', 'person', 'name', ['Kamil', 'Kłysiński']],
    ['a beginning', 'umow*', 'word', null, ['umow*']],
  ])('%s', (_name, source, ...[kind, arrangement, words]) => {
    const described = describeTerm(termOf(source), language)
    expect({ ...described, words: described.words.map(({ word }) => word) }).toMatchObject({
      kind,
      arrangement,
      words,
    })
  })
})

it('puts the dictionary form first, and the others by case', () => {
  const [word] = describeTerm(termOf('umów'), language).words
  expect(word?.forms[0]?.form).toBe('umowa')
  expect(describeTerm(termOf('umowa'), language).words[0]?.forms.slice(0, 4)).toEqual([
    { form: 'umowa', slots: 0b1 },
    { form: 'umowy', slots: 0b10010000010 },
    { form: 'umowie', slots: 0b100100 },
    { form: 'umowę', slots: 0b1000 },
  ])
})

it('writes forms with the capitals of the keyword', () => {
  const forms = (source: string) =>
    describeTerm(termOf(source), language).words[0]?.forms.map(({ form }) => form) ?? []
  expect(forms('Białoruś')).toContain('Białorusią')
  expect(forms('PiS')).toContain('PiS-em')
  expect(forms('Łódź~')).toEqual(expect.arrayContaining(['Łodzią', 'Lodzi']))
})

it('tells the beginning of a word with a star, and derived words apart', () => {
  expect(describeTerm(termOf('umow*'), language).words).toEqual([
    { word: 'umow*', beginning: 'umow', forms: [], improbable: [] },
  ])
  const { derived } = describeTerm(termOf('derived:Białoruś'), language)
  expect(derived.map(({ word }) => word)).toEqual(expect.arrayContaining(['białoruski', 'Białorusin']))
})

it.each([
  ['Kamil Kłysiński', 'reasoned'],
  ['surname:Kamil Kłysiński', 'always'],
  ['umowa', null],
])('says of %s whether the surname alone is enough', (source, surnameAlone) => {
  expect(describeTerm(termOf(source), language).surnameAlone).toBe(surnameAlone)
})

it('names the forms that are left out as improbable, of lone words in small letters only', () => {
  const wary = { ...language, isImprobable: (form: string) => form === 'prawie' }
  expect(describeTerm(termOf('prawo'), wary).words[0]).toMatchObject({
    improbable: ['prawie'],
    forms: expect.not.arrayContaining([expect.objectContaining({ form: 'prawie' })]),
  })
  expect(describeTerm(termOf('prawo karne'), wary).words[0]?.improbable).toEqual([])
})
