import { describe, expect, it } from 'vitest'
import { loadEnglishLexicon } from '#lexicon/english-dictionary.ts'
import { npmLexicons } from '../npm-lexicons.ts'

describe('the English dictionary', () => {
  const lexicon = loadEnglishLexicon()

  it.each([
    ['treaty', "treaty treaty's treaties"],
    ['deny', 'deny denied denies denying'],
    ['strong', 'strong stronger strongest'],
    ['worker', "worker worker's workers"],
    ['NATO', "NATO NATO's"],
    ['zzyzx', ''],
  ])('knows exactly the forms of %s', (lemma, forms) => {
    const found = lexicon.lexemesOf(lemma).flatMap((lexeme) => lexeme.forms.map(({ form }) => form))
    expect(new Set(found)).toEqual(new Set(forms.split(' ').filter((form) => form !== '')))
  })

  it.each([
    ['treaties', ['treaty noun']],
    ['signed', ['signed other', 'sign verb']],
    ['work', ['work verb']],
    ['wrked', []],
  ])('explains %s', (form, readings) => {
    const found = lexicon.readingsOf(form).map(({ lemma, partOfSpeech }) => `${lemma} ${partOfSpeech}`)
    expect(found).toEqual(readings)
  })

  it.each([
    ['treaties', true],
    ['strongly', false],
    ['belarus', false],
    ['', false],
    ['sign/AFCGDS', false],
  ])('says whether it has "%s"', (form, isKnown) => {
    expect(lexicon.has(form)).toBe(isKnown)
  })

  it('is loaded once', async () => {
    const lexiconOf = await npmLexicons()
    expect(lexiconOf('en')).toBe(lexiconOf('en'))
  })
})
