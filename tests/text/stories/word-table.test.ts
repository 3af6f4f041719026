import { expect, test } from 'vitest'
import { keepRows, openWordTable, ownNumbers, rowOf, type WordTable } from '#text/stories/word-table.ts'

const ownAt = ownNumbers
const otherAt = 7

/** The number that was written down for a word that stands in the middle of a text; 0 for a new one. */
function numberOf(table: WordTable, word: string): number {
  const row = rowOf(table, `„${word}!`, { start: 1, end: 1 + word.length })
  return table.rows[row + ownAt] ?? 0
}

function write(table: WordTable, word: string, number: number): void {
  const row = rowOf(table, word, { start: 0, end: word.length })
  table.rows[row + ownAt] = number
  table.rows[row + otherAt] = -number
}

const letters = Array.from('aąbzżAŻ1я漢\u{10428}')

/** Words of one to seven letters, most of them again and again, and always the same ones. */
function wordsOfLetters(count: number): readonly string[] {
  let state = 20_260_309
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(7) }, () => letters[next(letters.length)] ?? '').join(''),
  )
}

test('a table that grows and is thinned out again and again answers as a Map does', () => {
  const table = openWordTable()
  let known = new Map<string, number>()
  const wrong: string[] = []
  for (const [index, word] of wordsOfLetters(60_000).entries()) {
    const number = index + 1
    if (numberOf(table, word) !== (known.get(word) ?? 0)) wrong.push(word)
    write(table, word, number)
    known.set(word, number)
    if (number % 15_000 !== 0) continue
    keepRows(table, (row) => (table.rows[row + ownAt] ?? 0) % 3 === 0)
    known = new Map([...known].filter(([, own]) => own % 3 === 0))
    expect(table.size).toBe(known.size)
  }
  expect(known.size).toBeGreaterThan(4000)
  for (const [word, number] of known) {
    const row = rowOf(table, word, { start: 0, end: word.length })
    if (table.rows[row + ownAt] !== number || table.rows[row + otherAt] !== -number) wrong.push(word)
  }
  expect(wrong).toEqual([])
})

test.each([
  { name: 'a capital', words: ['Baba', 'baba'] },
  { name: 'a diacritic', words: ['laska', 'łaska'] },
  { name: 'the order of letters', words: ['ab', 'ba', 'aab', 'aba', 'baa'] },
  { name: 'length', words: ['a', 'aa', 'aaa', 'aaaa'] },
  { name: 'their second hash alone', words: ['costarring', 'liquid', 'declinate', 'macallums'] },
  { name: 'letters beyond 16 bits', words: ['\u{10428}', '\u{10429}', '\ud801', '\udc28'] },
])('words are told apart by $name', ({ words }) => {
  const table = openWordTable()
  for (const [index, word] of words.entries()) write(table, word, index + 1)
  expect(words.map((word) => numberOf(table, word))).toEqual(words.map((_, index) => index + 1))
})

test('a word is the same wherever it stands and whatever stands around it', () => {
  const table = openWordTable()
  write(table, 'Zatorów', 5)
  expect(numberOf(table, 'Zatorów')).toBe(5)
  expect(rowOf(table, 'w Zatorów-', { start: 2, end: 9 })).toBe(0)
})
