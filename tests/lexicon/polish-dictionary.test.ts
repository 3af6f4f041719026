import { describe, expect, it } from 'vitest'
import { readSuffixRules } from '../../src/lexicon/affix-rules.ts'
import { createLexicon, loadPolishLexicon } from '../../src/lexicon/polish-dictionary.ts'
import { indexWords } from '../../src/lexicon/word-table.ts'

describe('the Polish dictionary', async () => {
  const lexicon = await loadPolishLexicon()

  it.each([
    ['umowa', 'umowa umowy umowie umowę umową umowo umów umowom umowami umowach'],
    ['broń', 'broń broni bronią bronie broniom broniami broniach'],
    ['Białoruś', 'Białoruś Białorusi Białorusią'],
    ['Mińsk', 'Mińsk Mińska Mińskowi Mińskiem Mińsku'],
    ['NATO', 'NATO'],
  ])('knows exactly the forms of %s', (lemma, forms) => {
    expect(new Set(lexicon.formsOf(lemma))).toEqual(new Set(forms.split(' ')))
  })

  it.each(['legalny', 'jądrowy'])('makes no negation of %s', (lemma) => {
    expect(lexicon.formsOf(lemma).filter((form) => form.startsWith('nie'))).toEqual([])
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

  it('explains a form by every base form it may come from', () => {
    expect(lexicon.readingsOf('umów').map(({ lemma }) => lemma)).toEqual(
      expect.arrayContaining(['umowa', 'umówić']),
    )
    expect(lexicon.readingsOf('umowa')[0]).toEqual({ lemma: 'umowa', group: '' })
    expect(lexicon.readingsOf('przyjęty')).toEqual([{ lemma: 'przyjąć', group: 'E' }])
  })

  it('makes the forms of one group alone', () => {
    expect(lexicon.formsInGroup('umowa', 'N')).toEqual(['umowom', 'umowami', 'umowach'])
    expect(lexicon.formsInGroup('umowa', 'X')).toEqual([])
  })

  it('answers nothing for an unknown lemma', () => {
    expect(lexicon.formsOf('Kłysiński')).toEqual([])
    expect(lexicon.groupsOf('Kłysiński')).toEqual([])
    expect(lexicon.isBase('Kłysiński')).toBe(false)
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
    expect(lexicon.formsOf('żaba')).toEqual(['żaba', 'żaby', 'żabami'])
    expect(lexicon.formsOf('matka')).toEqual(['matka', 'matki', 'matkami'])
    expect(lexicon.formsOf('ala')).toEqual(['ala'])
    expect(lexicon.groupsOf('żaba')).toEqual(['A', 'b'])
  })

  it.each(['', '0', '0\n', '5\n\n\n', 'bez liczby\nżaba/A\n'])('may be odd: %j', (dic) => {
    const lexicon = createLexicon(indexWords(new TextEncoder().encode(dic)), rules)
    expect(lexicon.has('nieobecny')).toBe(false)
  })

  it('may have CRLF line ends', () => {
    const lexicon = createLexicon(indexWords(new TextEncoder().encode('2\r\nżaba/A\r\nala\r\n')), rules)
    expect(lexicon.formsOf('żaba')).toEqual(['żaba', 'żaby', 'żabami'])
    expect(lexicon.has('ala')).toBe(true)
  })

  it('may count fewer words than it holds', () => {
    const words = Array.from({ length: 200 }, (_, index) => `słowo${index}`)
    const table = indexWords(new TextEncoder().encode(`1\n${words.join('\n')}`))
    expect(words.every((word) => table.flagsOf(word).length === 1)).toBe(true)
  })
})
