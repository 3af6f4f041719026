import { expect, test } from 'vitest'
import { readRubricWords } from '#text/rubric/rubric-words.ts'

const words = readRubricWords('pl', {
  sport: { strong: 'mecz piłkar*', weak: 'gracz*' },
  culture: { strong: 'film*', weak: 'gracz*' },
  defence: { strong: 'najemnik*', weak: '' },
  consumer: { strong: 'najem*', weak: '' },
})

test.each([
  ['a whole form', 'mecz', ['sport 2']],
  ['no longer word', 'meczet', []],
  ['a beginning', 'piłkarzami', ['sport 2']],
  ['the beginning alone', 'film', ['culture 2']],
  ['two rubrics', 'gracze', ['sport 1', 'culture 1']],
  ['the longer beginning', 'najemnika', ['defence 2']],
  ['the shorter one else', 'najemcy', ['consumer 2']],
  ['a word too short for a beginning', 'pi', []],
])('a word tells by %s', (_name, word, expected) => {
  expect(words.hintsOf(word).map(({ rubric, points }) => `${rubric} ${points}`)).toEqual(expected)
})
