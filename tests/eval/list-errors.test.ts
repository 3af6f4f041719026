import { expect, test } from 'vitest'
import type { Person, Quotation } from '#domain/quote.ts'
import type { LabelledArticle } from '../../eval/labelled-articles.ts'
import { listErrors } from '../../eval/list-errors.ts'
import { aSpeaker } from '../builders.ts'
import { aFoundQuotation, aGoldQuotation, aLabelledArticle } from './labelled.ts'

const text = '– To sygnał dla Wilna – mówi Lena Zawada.'
const signal = 'To sygnał dla Wilna'
const quotes = [aGoldQuotation(signal, text)]
const lena = {
  name: 'Lena Zawada',
  role: null,
  organisation: null,
  standing: 'expert',
  mentions: [],
} as const

type Case = {
  readonly name: string
  readonly gold?: Partial<LabelledArticle>
  readonly found?: readonly Quotation[]
  readonly people?: readonly Person[]
  /** What, expected, found. */
  readonly errors: readonly string[]
}

const cases: readonly Case[] = [
  { name: 'none', gold: { quotes }, found: [aFoundQuotation(signal, text)], errors: [] },
  {
    name: 'a quotation missed',
    gold: { quotes },
    errors: [`direct missed: direct “${signal}” by Lena Zawada, nothing`],
  },
  {
    name: 'a quotation too much',
    found: [aFoundQuotation(signal, text)],
    errors: [`direct too much: nothing, direct “${signal}” by Lena Zawada`],
  },
  {
    name: 'another span is one error',
    gold: { quotes },
    found: [aFoundQuotation('To sygnał', text)],
    errors: [`direct missed: direct “${signal}” by Lena Zawada, direct “To sygnał” by Lena Zawada`],
  },
  {
    name: 'another kind is an error of both',
    gold: { quotes },
    found: [aFoundQuotation(signal, text, { kind: 'reported', speaker: null })],
    errors: [
      `direct missed: direct “${signal}” by Lena Zawada, reported “${signal}” by nobody`,
      `reported too much: direct “${signal}” by Lena Zawada, reported “${signal}” by nobody`,
    ],
  },
  {
    name: 'another speaker of another standing',
    gold: { quotes },
    found: [aFoundQuotation(signal, text, { speaker: aSpeaker({ name: 'Jan Lis', standing: 'other' }) })],
    errors: ['direct speaker: Lena Zawada, Jan Lis', 'direct standing of Lena Zawada: expert, other'],
  },
  {
    name: 'somebody where the gold has nobody',
    gold: { quotes: [aGoldQuotation(signal, text, { speaker: null })] },
    found: [aFoundQuotation(signal, text)],
    errors: ['direct speaker: nobody, Lena Zawada'],
  },
  {
    name: 'as much of a name as the article gives is none',
    gold: { quotes: [aGoldQuotation(signal, text, { speaker: null, partial: 'Zawada' })] },
    found: [aFoundQuotation(signal, text, { speaker: aSpeaker({ name: 'Zawada' }) })],
    errors: [],
  },
  {
    name: 'words that are no slice',
    gold: { quotes },
    found: [aFoundQuotation(signal, text, { text: 'To znak' })],
    errors: ['verbatim: a slice, none'],
  },
  {
    name: 'people missed, too many, and of another standing',
    gold: { people: [lena, { ...lena, name: 'Jan Lis', standing: 'witness' }] },
    people: [
      { ...lena, name: 'Jan Lis', standing: 'other' },
      { ...lena, name: 'Ewa Bór' },
    ],
    errors: [
      'person missed: expert, nobody',
      'person too much: nobody, expert',
      'person standing: witness, other',
    ],
  },
]

test.each(cases)('$name', ({ gold = {}, found = [], people = [], errors }) => {
  const listed = listErrors(aLabelledArticle(text, gold), { quotes: found, people })
  expect(listed.map((error) => `${error.what}: ${error.expected}, ${error.found}`)).toEqual(errors)
})
