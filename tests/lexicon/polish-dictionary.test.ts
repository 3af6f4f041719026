import { describe, expect, it } from 'vitest'
import type { Lexicon } from '../../src/ports/lexicon.ts'
import { readSuffixRules } from '../../src/lexicon/affix-rules.ts'
import { createLexicon, loadPolishLexicon } from '../../src/lexicon/polish-dictionary.ts'
import { indexWords } from '../../src/lexicon/word-table.ts'

describe('the Polish dictionary', async () => {
  const lexicon = await loadPolishLexicon()

  function formsOf(lemma: string): ReadonlySet<string> {
    return new Set(lexicon.lexemesOf(lemma).flatMap(({ forms }) => forms.map(({ form }) => form)))
  }

  it.each([
    ['umowa', 'umowa umowy umowie umowę umową umowo umów umowom umowami umowach'],
    ['broń', 'broń broni bronią bronie broniom broniami broniach'],
    ['Białoruś', 'Białoruś Białorusi Białorusią'],
    ['Mińsk', 'Mińsk Mińska Mińskowi Mińskiem Mińsku'],
    ['NATO', 'NATO'],
  ])('knows exactly the forms of %s', (lemma, forms) => {
    expect(formsOf(lemma)).toEqual(new Set(forms.split(' ')))
  })

  it.each(['legalny', 'jądrowy'])('makes no negation of %s', (lemma) => {
    expect([...formsOf(lemma)].filter((form) => form.startsWith('nie'))).toEqual([])
  })

  it.each([
    [
      'a verb with its participles, without its gerund',
      'przyjąć',
      'przyjmę przyjęto przyjętych',
      'przyjęcie',
    ],
    ['a participle by itself', 'przyjęty', 'przyjęta przyjęci przyjętego', 'przyjąć'],
    ['a gerund by itself', 'podpisanie', 'podpisania podpisaniem', 'podpisać'],
    ['an adjective without its adverb', 'legalny', 'legalna legalnych', 'legalnie'],
  ])('inflects %s', (_, lemma, present, absent) => {
    expect([...formsOf(lemma)]).toEqual(expect.arrayContaining(present.split(' ')))
    expect([...formsOf(lemma)]).not.toContain(absent)
  })

  it.each([
    ['umów', true],
    ['świata', true],
    ['przyjętego', true],
    ['białorusi', false],
    ['Kłysiński', false],
    ['', false],
    ['/', false],
    ['umowa/mMN', false],
  ])('has "%s": %s', (form, isKnown) => {
    expect(lexicon.has(form)).toBe(isKnown)
  })

  it.each([
    ['umów', ['umowa noun', 'umówić verb']],
    ['umowa', ['umowa noun']],
    ['przyjętego', ['przyjąć verb', 'przyjęty adjective']],
    ['podpisaniem', ['podpisanie noun']],
    ['legalnie', ['legalnie other']],
    ['świata', ['świata other']],
    ['Kłysiński', []],
  ])('explains %s by every word it may come from', (form, readings) => {
    const found = lexicon.readingsOf(form).map(({ lemma, partOfSpeech }) => `${lemma} ${partOfSpeech}`)
    expect(found.toSorted()).toEqual(readings)
  })

  it.each([
    ['umowa', 'inflected'],
    ['świata', 'single'],
    ['umowy', null],
    ['Kłysiński', null],
  ])('lists "%s" as: %s', (word, entry) => {
    expect(lexicon.entryOf(word)).toBe(entry)
  })

  it('answers nothing for an unknown lemma', () => {
    expect(lexicon.lexemesOf('Kłysiński')).toEqual([])
  })
})

describe('a dictionary file', () => {
  const rules = readSuffixRules(
    [
      'SET UTF-8',
      'PFX b Y 1',
      'PFX b 0 nie .',
      'SFX A Y 3',
      'SFX A a y [^k]a',
      'SFX A a i ka',
      'SFX A 0 mi a',
      'SFX Z Y 1',
    ].join('\n'),
  )

  it('may be unsorted, name a word twice, and end without a newline', () => {
    const lexicon = createLexicon(
      indexWords(new TextEncoder().encode('3\nżaba/A\nala\nżaba/b\nmatka/A')),
      rules,
    )
    expect(formsIn(lexicon, 'żaba')).toEqual(['żaba', 'żaby', 'żabami'])
    expect(formsIn(lexicon, 'matka')).toEqual(['matka', 'matki', 'matkami'])
    expect(formsIn(lexicon, 'ala')).toEqual(['ala'])
  })

  it.each(['', '0', '0\n', '5\n\n\n', 'bez liczby\nżaba/A\n'])('may be odd: %j', (dic) => {
    const lexicon = createLexicon(indexWords(new TextEncoder().encode(dic)), rules)
    expect(lexicon.has('nieobecny')).toBe(false)
  })

  it('may have CRLF line ends', () => {
    const lexicon = createLexicon(indexWords(new TextEncoder().encode('2\r\nżaba/A\r\nala\r\n')), rules)
    expect(formsIn(lexicon, 'żaba')).toEqual(['żaba', 'żaby', 'żabami'])
    expect(lexicon.has('ala')).toBe(true)
  })

  it('may count fewer words than it holds', () => {
    const words = Array.from({ length: 200 }, (_, index) => `słowo${index}`)
    const table = indexWords(new TextEncoder().encode(`1\n${words.join('\n')}`))
    expect(words.every((word) => table.flagsOf(word).length === 1)).toBe(true)
  })

  it.each([
    ['', true],
    ['z', true],
    ['żab', true],
    ['żaba', true],
    ['zażółć', true],
    ['zażółć gęślą jaźń', true],
    ['漢', true],
    ['Ала', false],
    ['żabi', false],
    ['ażó', false],
    ['Zażó', false],
  ])('may have a word that begins with %j: %s', (beginning, isPossible) => {
    const table = indexWords(new TextEncoder().encode('2\nżaba/A\nzażółć'))
    expect(table.mayBegin(beginning)).toBe(isPossible)
  })
})

function formsIn(lexicon: Lexicon, lemma: string): readonly string[] {
  return lexicon.lexemesOf(lemma).flatMap(({ forms }) => forms.map(({ form }) => form))
}
