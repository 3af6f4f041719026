import { describe, expect, it } from 'vitest'
import { agreement } from '../../src/domain/grammar.ts'
import { loadPolishLexicon } from '../../src/lexicon/polish-dictionary.ts'
import { inflectWord } from '../../src/text/languages/polish/inflection.ts'

const lexicon = await loadPolishLexicon()

describe('inflectWord', () => {
  it.each([
    ['irregular forms are linked', 'świat', 'świata świecie światem', 'świetle światło'],
    ['an irregular zero ending', 'koza', 'kóz', 'kozi'],
    ['a form that shares no stem', 'człowiek', 'ludzie ludzi ludźmi', 'ludzki'],
    ['a plural leads to its noun', 'sankcje', 'sankcji sankcjami', 'sankcyjny'],
    ['a plural alone', 'Włochy', 'Włoch Włoszech Włochami', 'włoski'],
    [
      'a participle keeps to itself',
      'przyjęty',
      'przyjętego przyjęta przyjęci',
      'przyjąć przyjmie przyjęcie',
    ],
    ['a gerund keeps to itself', 'podpisanie', 'podpisania podpisaniem', 'podpisać podpisany'],
    ['a verb without its gerund', 'podpisać', 'podpisze podpisali podpisano', 'podpisanie'],
    ['an adjective without its adverb', 'legalny', 'legalnego legalna legalni', 'legalnie nielegalny'],
    ['an adjective in any gender', 'jądrowa', 'jądrowy jądrowego jądrowych', 'jądro'],
    ['a capitalised word of the lower-case dictionary', 'Wielka', 'Wielkiej Wielką', 'wielkiej'],
    ['a name the dictionary lacks', 'Kłysiński', 'Kłysińskiego Kłysińskimi', 'kłysińskiego'],
    ['a word the dictionary lacks', 'dron', 'drona dronów dronami', 'Drona'],
    ['a compound', 'cyberatak', 'cyberataku cyberataków', 'ataku'],
    ['an abbreviation', 'PiS', 'PiS-u PiS-em', 'pisu'],
    ['a name typed in lower case', 'rosja', 'Rosji Rosją', 'rosyjski'],
    ['a name typed in capitals', 'UKRAINA', 'Ukrainy Ukrainą', 'UKRAINA-u'],
    ['a comparative', 'tani', 'tańszy tańsza najtańszego', 'taniość'],
    ['a verb with a suppletive past', 'iść', 'szedł szły idąc idą', 'wyszedł'],
    ['a verb whose prefix changes', 'zetrzeć', 'starł starli zetrze', 'zetrł'],
    ['adverbial participles', 'przyjąć', 'przyjąwszy', 'przyjęcie'],
    ['a place with the endings of an adjective', 'Zakopane', 'Zakopanego Zakopanem', 'zakopanem'],
    ['a word with a silent e', 'deepfake', "deepfake'u deepfake'ów", 'Deepfake'],
    ['no adjective for a country', 'Polska', 'Polski Polsce Polską', 'Polskiej Polskiego'],
  ])('%s: %s', (_, word, present, absent) => {
    const forms = [...inflectWord(word, lexicon).forms.keys()]
    expect(forms).toEqual(expect.arrayContaining(present.split(' ')))
    for (const form of absent.split(' ')) expect(forms).not.toContain(form)
  })

  it('knows in which cases and numbers a form may stand', () => {
    const broń = inflectWord('broń', lexicon).forms
    const jądrowy = inflectWord('jądrowy', lexicon).forms
    expect(agreement(broń.get('broni') ?? 0, jądrowy.get('jądrowej') ?? 0)).not.toBe(0)
    expect(agreement(broń.get('broń') ?? 0, jądrowy.get('jądrowych') ?? 0)).toBe(0)
  })
})
