import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { declineName, nominativesOf } from '../../src/text/languages/polish/name-declension.ts'

const singular = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const

describe('declineName', () => {
  it.each([
    ['masculine', 'Kłysiński', 'Kłysiński Kłysińskiego Kłysińskiemu Kłysińskiego Kłysińskim Kłysińskim'],
    ['feminine', 'Kłysińska', 'Kłysińska Kłysińskiej Kłysińskiej Kłysińską Kłysińską Kłysińskiej'],
    ['masculine', 'Zełenski', 'Zełenski Zełenskiego Zełenskiemu Zełenskiego Zełenskim Zełenskim'],
    [
      'feminine',
      'Cichanouska',
      'Cichanouska Cichanouskiej Cichanouskiej Cichanouską Cichanouską Cichanouskiej',
    ],
    ['masculine', 'Duda', 'Duda Dudy Dudzie Dudę Dudą Dudzie'],
    ['masculine', 'Łukaszenka', 'Łukaszenka Łukaszenki Łukaszence Łukaszenkę Łukaszenką Łukaszence'],
    ['masculine', 'Koziej', 'Koziej Kozieja Koziejowi Kozieja Koziejem Kozieju'],
    ['masculine', 'Marek', 'Marek Marka Markowi Marka Markiem Marku'],
    ['masculine', 'Dudek', 'Dudek Dudka Dudkowi Dudka Dudkiem Dudku'],
    ['masculine', 'Krawiec', 'Krawiec Krawca Krawcowi Krawca Krawcem Krawcu'],
    ['masculine', 'Paweł', 'Paweł Pawła Pawłowi Pawła Pawłem Pawle'],
    ['masculine', 'Kowal', 'Kowal Kowala Kowalowi Kowala Kowalem Kowalu'],
    ['masculine', 'Budzisz', 'Budzisz Budzisza Budziszowi Budzisza Budziszem Budziszu'],
    ['masculine', 'Aleś', 'Aleś Alesia Alesiowi Alesia Alesiem Alesiu'],
    ['masculine', 'Macron', 'Macron Macrona Macronowi Macrona Macronem Macronie'],
    ['masculine', 'Orbán', 'Orbán Orbána Orbánowi Orbána Orbánem Orbánie'],
    ['masculine', 'Scholz', 'Scholz Scholza Scholzowi Scholza Scholzem Scholzu'],
    ['masculine', 'Trump', 'Trump Trumpa Trumpowi Trumpa Trumpem Trumpie'],
    ['masculine', 'Rutte', 'Rutte Ruttego Ruttemu Ruttego Ruttem Ruttem'],
    ['masculine', 'Ali', 'Ali Alego Alemu Alego Alim Alim'],
    ['masculine', 'Batory', 'Batory Batorego Batoremu Batorego Batorym Batorym'],
    ['masculine', 'Poroszenko', 'Poroszenko Poroszenki Poroszence Poroszenkę Poroszenką Poroszence'],
    ['masculine', 'Vance', "Vance Vance'a Vance'owi Vance'a Vance'em Vance'ie"],
    ['feminine', 'Anna', 'Anna Anny Annie Annę Anną Annie'],
    ['feminine', 'Maria', 'Maria Marii Marii Marię Marią Marii'],
    ['feminine', 'Nowak', 'Nowak Nowak Nowak Nowak Nowak Nowak'],
    ['feminine', 'Zacharowa', 'Zacharowa Zacharowej Zacharowej Zacharową Zacharową Zacharowej'],
  ] as const)('%s %s', (gender, nominative, forms) => {
    const declined = declineName(nominative, { gender })
    for (const [index, form] of forms.split(' ').entries()) {
      const sameCase = declined.filter(
        (entry) => entry.number === 'singular' && entry.case === singular[index],
      )
      expect(sameCase.map((entry) => entry.form)).toContain(form)
    }
  })

  it.each([
    ['Kłysiński', 'Kłysińscy Kłysińskich Kłysińskim Kłysińskimi'],
    ['Duda', 'Dudowie Dudów Dudom Dudami Dudach'],
  ])('plural of %s', (nominative, forms) => {
    const plural = declineName(nominative).filter((entry) => entry.number === 'plural')
    expect(plural.map((entry) => entry.form)).toEqual(expect.arrayContaining(forms.split(' ')))
  })

  it('leaves a woman’s surname in a consonant as it is', () => {
    const forms = declineName('Dyner', { gender: 'feminine', part: 'surname' }).map((entry) => entry.form)
    expect(new Set(forms)).toEqual(new Set(['Dyner']))
  })

  it.each(['', 'X', '–', '漢字'])('answers at most the word itself for "%s"', (word) => {
    expect(declineName(word).every((entry) => entry.form === word)).toBe(true)
  })
})

describe('nominativesOf', () => {
  it.each([
    ['Kłysińskiemu', 'Kłysiński', 'dative'],
    ['Kłysińskiego', 'Kłysiński', 'genitive'],
    ['Kozieja', 'Koziej', 'genitive'],
    ['Cichanouskiej', 'Cichanouska', 'genitive'],
    ['Zełenskim', 'Zełenski', 'instrumental'],
    ['Dudzie', 'Duda', 'dative'],
    ['Macrona', 'Macron', 'genitive'],
    ['Orbánem', 'Orbán', 'instrumental'],
    ['Putina', 'Putin', 'genitive'],
    ['Koziej', 'Koziej', 'nominative'],
    ['Kłysiński', 'Kłysiński', 'nominative'],
    ['Łukaszenka', 'Łukaszenka', 'nominative'],
  ])('%s: most probably %s, %s', (form, nominative, grammaticalCase) => {
    expect(nominativesOf(form)[0]).toMatchObject({ nominative, case: grammaticalCase, number: 'singular' })
  })

  it.each([
    ['Marka', 'Marek'],
    ['Dudka', 'Dudek'],
    ['Pawła', 'Paweł'],
    ['Łukaszenki', 'Łukaszenka'],
    ['Kłysińskich', 'Kłysiński'],
    ['Pieskowem', 'Pieskow'],
    ['Annie', 'Anna'],
    ['Alesia', 'Aleś'],
  ])('%s: %s among the first candidates', (form, nominative) => {
    const candidates = [...new Set(nominativesOf(form).map((reading) => reading.nominative))]
    expect(candidates.slice(0, 4)).toContain(nominative)
  })

  it('keeps to the hints', () => {
    expect(
      nominativesOf('Kamila', { gender: 'masculine' }).every((reading) => reading.gender === 'masculine'),
    ).toBe(true)
    expect(nominativesOf('Nowak', { gender: 'feminine' })[0]?.nominative).toBe('Nowak')
  })

  it('leads every form back to the word it was made of', () => {
    const syllable = fc.constantFrom(
      'Ma',
      'ry',
      'no',
      'wak',
      'sz',
      'ski',
      'ek',
      'da',
      'ień',
      'ow',
      'ka',
      'ej',
      'ia',
      'an',
    )
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 2, maxLength: 4 }), (syllables) => {
        const word = syllables.join('')
        for (const { form, case: grammaticalCase } of declineName(word)) {
          const back = nominativesOf(form).filter((reading) => reading.nominative === word)
          expect(back.map((reading) => reading.case)).toContain(grammaticalCase)
        }
      }),
    )
  })
})
