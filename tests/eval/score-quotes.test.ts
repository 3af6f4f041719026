import { describe, expect, test } from 'vitest'
import type { Quotation } from '#domain/quote.ts'
import { compareQuotes } from '../../eval/compare-quotes.ts'
import type { GoldQuotation } from '../../eval/labelled-articles.ts'
import { type QuoteScore, scoreQuotes } from '../../eval/score-quotes.ts'
import { aSpeaker } from '../builders.ts'
import { aFoundQuotation, aGoldQuotation } from './labelled.ts'

const text = '– To sygnał dla Wilna – mówi Lena Zawada. „Boję się” – dodaje sąsiadka.'
const signal = 'To sygnał dla Wilna'
const fear = 'Boję się'

const gold = (overrides: Partial<GoldQuotation> = {}) => aGoldQuotation(signal, text, overrides)
const found = (speaker: Quotation['speaker'] = aSpeaker()) => aFoundQuotation(signal, text, { speaker })

type Case = {
  readonly name: string
  readonly quotes: readonly GoldQuotation[]
  readonly answer: readonly Quotation[]
  readonly score: Partial<QuoteScore>
}

const none = { right: 0, found: 0, wanted: 0 }
const calm = { sound: 0, unfounded: 0, wrong: 0, astray: 0 }

const cases: readonly Case[] = [
  {
    name: 'nothing gold and nothing found',
    quotes: [],
    answer: [],
    score: {
      spans: none,
      surnames: { part: 0, whole: 0 },
      expertFlags: none,
      expertCards: none,
      namings: calm,
    },
  },
  {
    name: 'all right',
    quotes: [gold()],
    answer: [found()],
    score: {
      spans: { right: 1, found: 1, wanted: 1 },
      surnames: { part: 1, whole: 1 },
      names: { part: 1, whole: 1 },
      expertFlags: { right: 1, found: 1, wanted: 1 },
      expertCards: { right: 1, found: 1, wanted: 1 },
      namings: { ...calm, sound: 1 },
      standings: { right: { part: 1, whole: 1 }, mistaken: new Map() },
    },
  },
  {
    name: 'nothing found: a card missed, no flag to judge',
    quotes: [gold()],
    answer: [],
    score: {
      spans: { right: 0, found: 0, wanted: 1 },
      surnames: { part: 0, whole: 0 },
      expertFlags: none,
      expertCards: { right: 0, found: 0, wanted: 1 },
    },
  },
  {
    name: 'nothing gold: a card too much, beside no quotation',
    quotes: [],
    answer: [found()],
    score: {
      spans: { right: 0, found: 1, wanted: 0 },
      expertFlags: none,
      expertCards: { right: 0, found: 1, wanted: 0 },
      namings: { ...calm, astray: 1 },
    },
  },
  {
    name: 'the same card twice is one too much',
    quotes: [gold()],
    answer: [found(), found()],
    score: {
      spans: { right: 1, found: 2, wanted: 1 },
      expertFlags: { right: 1, found: 1, wanted: 1 },
      expertCards: { right: 1, found: 2, wanted: 1 },
      namings: { ...calm, sound: 2 },
    },
  },
  {
    name: 'overlapping the gold with other words: a card missed and one too much',
    quotes: [gold()],
    answer: [aFoundQuotation('To sygnał', text)],
    score: {
      spans: { right: 0, found: 1, wanted: 1 },
      expertCards: { right: 0, found: 1, wanted: 1 },
      namings: { ...calm, sound: 1 },
    },
  },
  {
    name: 'the surname alone makes a card, though no full name',
    quotes: [gold()],
    answer: [found(aSpeaker({ name: 'Zawada' }))],
    score: {
      surnames: { part: 1, whole: 1 },
      names: { part: 0, whole: 1 },
      expertCards: { right: 1, found: 1, wanted: 1 },
      namings: { ...calm, sound: 1 },
    },
  },
  {
    name: 'a wrong name spoils the card, not the flag',
    quotes: [gold()],
    answer: [found(aSpeaker({ name: 'Jan Lis' }))],
    score: {
      expertFlags: { right: 1, found: 1, wanted: 1 },
      expertCards: { right: 0, found: 1, wanted: 1 },
      namings: { ...calm, wrong: 1 },
    },
  },
  {
    name: 'an expert taken for somebody else',
    quotes: [gold()],
    answer: [found(aSpeaker({ standing: 'other' }))],
    score: {
      expertFlags: { right: 0, found: 0, wanted: 1 },
      expertCards: { right: 0, found: 0, wanted: 1 },
      standings: { right: { part: 0, whole: 1 }, mistaken: new Map([['expert → other', 1]]) },
    },
  },
  {
    name: 'somebody else taken for an expert, of a standing that the analyser may not know',
    quotes: [gold({ standing: 'spokesperson' })],
    answer: [found()],
    score: {
      expertFlags: { right: 0, found: 1, wanted: 0 },
      expertCards: { right: 0, found: 1, wanted: 0 },
      standings: { right: { part: 0, whole: 1 }, mistaken: new Map([['spokesperson → expert', 1]]) },
    },
  },
  {
    name: 'nobody found for a named expert',
    quotes: [gold()],
    answer: [found(null)],
    score: {
      surnames: { part: 0, whole: 1 },
      namings: { ...calm, sound: 1 },
      standings: { right: { part: 0, whole: 1 }, mistaken: new Map([['expert → nobody', 1]]) },
    },
  },
  {
    name: 'an unnamed expert is no gold card, and a name for her is unfounded',
    quotes: [gold({ speaker: null })],
    answer: [found()],
    score: {
      surnames: { part: 0, whole: 0 },
      expertFlags: { right: 0, found: 1, wanted: 0 },
      expertCards: { right: 0, found: 1, wanted: 0 },
      namings: { ...calm, unfounded: 1 },
      standings: { right: { part: 0, whole: 0 }, mistaken: new Map() },
    },
  },
  {
    name: 'other kinds count for nothing',
    quotes: [gold({ kind: 'mixed' }), aGoldQuotation(fear, text, { kind: 'reported' })],
    answer: [aFoundQuotation(fear, text, { kind: 'mixed' })],
    score: { spans: none, expertCards: none, namings: calm },
  },
]

describe('quotations', () => {
  test.each(cases)('$name', ({ quotes, answer, score }) => {
    expect(scoreQuotes([compareQuotes({ text, quotes }, answer, 'direct')])).toMatchObject(score)
  })

  test('several articles are scored as one', () => {
    const right = compareQuotes({ text, quotes: [gold()] }, [found()], 'direct')
    const missed = compareQuotes({ text, quotes: [gold()] }, [], 'direct')
    expect(scoreQuotes([right, missed, right]).spans).toEqual({ right: 2, found: 2, wanted: 3 })
  })
})
