import { describe, expect, test } from 'vitest'
import { countEnglish, countPolish } from '#wording/plural.ts'

describe('counted nouns', () => {
  test.each([
    [0, '0 artykułów'],
    [1, '1 artykuł'],
    [2, '2 artykuły'],
    [4, '4 artykuły'],
    [5, '5 artykułów'],
    [12, '12 artykułów'],
    [14, '14 artykułów'],
    [21, '21 artykułów'],
    [22, '22 artykuły'],
    [112, '112 artykułów'],
    [122, '122 artykuły'],
    [1_204, '1\u00a0204 artykuły'],
  ])('Polish: %i', (count, expected) => {
    expect(countPolish(count, ['artykuł', 'artykuły', 'artykułów'])).toBe(expected)
  })

  test.each([
    [0, '0 articles'],
    [1, '1 article'],
    [2, '2 articles'],
    [1_204, '1,204 articles'],
  ])('English: %i', (count, expected) => {
    expect(countEnglish(count, 'article')).toBe(expected)
  })
})
