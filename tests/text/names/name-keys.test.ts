import { describe, expect, it } from 'vitest'
import { keywordRulesOf } from '#text/languages/keyword-languages.ts'
import { keywordSpelling } from '#text/languages/keyword-spelling.ts'
import { polishSpelling } from '#text/languages/polish/name-spelling.ts'
import { nameKeys } from '#text/names/name-keys.ts'
import { differentNames } from './different-names.ts'
import { sameNames, sameNamesElsewhere } from './same-names.ts'

const codes = ['en', 'ru', 'uk', 'be']

describe('spellings of one name', () => {
  const rows = sameNames.flatMap(([polish = '', ...others]) =>
    others.flatMap((foreign, column) =>
      foreign === '-' ? [] : [[codes[column] ?? '', polish, foreign] as const],
    ),
  )

  it('are sixty names at least', () => {
    expect(new Set(sameNames.map(([polish]) => polish)).size).toBeGreaterThan(60)
    expect(differentNames.length).toBeGreaterThan(60)
  })

  it.each([...rows, ...sameNamesElsewhere])('%s: %s is %s', (code, keyword, foreign) => {
    expect(shared(code, keyword, foreign)).not.toEqual([])
  })
})

describe('different names', () => {
  it.each(differentNames)('%s: %s is not %s', (code, keyword, foreign) => {
    expect(shared(code, keyword, foreign)).toEqual([])
  })

  it('none of the names above is another of them', () => {
    const names = sameNames.map(([polish = '', ...others]) => ({
      polish,
      keys: new Set(nameKeys(polish, polishSpelling)),
      others: others.map((foreign, column) => ({ foreign, keys: keysIn(codes[column] ?? '', foreign) })),
    }))
    const clashes = names.flatMap(({ polish, keys }) =>
      names
        .filter((other) => other.polish !== polish)
        .flatMap(({ others }) => others.filter((other) => other.keys.some((key) => keys.has(key))))
        .map(({ foreign }) => `${polish}: ${foreign}`),
    )
    expect(clashes).toEqual([])
  })
})

describe('few keys', () => {
  it.each(['Łukaszenka', 'Cichanouska', 'Dzianis', 'Ciechocińska', 'Dziedzic'])('for %s', (name) => {
    expect(nameKeys(name, polishSpelling).length).toBeLessThanOrEqual(10)
  })

  it.each(['', '–', 'Ala', 'Bo', 'X', 'Öl', '👍', '\u0301'])('none for "%s"', (name) => {
    expect(nameKeys(name, polishSpelling)).toEqual([])
  })
})

function shared(code: string, keyword: string, foreign: string): readonly string[] {
  const keys = new Set(nameKeys(keyword, keywordSpelling(keyword)))
  return keysIn(code, foreign).filter((key) => keys.has(key))
}

function keysIn(code: string, name: string): readonly string[] {
  return nameKeys(name, keywordRulesOf(code).spelling ?? polishSpelling)
}
