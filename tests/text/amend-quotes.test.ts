import { describe, expect, test } from 'vitest'
import type { AmendedQuotation, Amendment } from '#domain/amendment.ts'
import type { Quotation } from '#domain/quote.ts'
import { amendCards, amendQuotes, findKept } from '#text/amend-quotes.ts'
import { anAmendment, aSpeaker, builtAt, spanOf } from '../builders.ts'

const TEXT =
  '– Białoruś nie jest wolna – mówi Lena Zawada. – Mińsk wie o tym od dawna. To sygnał dla Wilna. Koniec.'

function quoted(text: string, more: Partial<Quotation> = {}): Quotation {
  return {
    ...spanOf(text, TEXT),
    text,
    kind: 'direct',
    cue: 'mówi',
    group: 0,
    speaker: aSpeaker(),
    unnamed: null,
    ...more,
  }
}

const first = quoted('Białoruś nie jest wolna')
const second = quoted('Mińsk wie o tym od dawna. To sygnał dla Wilna.')
const found = [first, second]
const whole = found.map(({ start, end }) => ({ start, end }))

function amending(change: Partial<AmendedQuotation>, id = 'a1'): Amendment {
  return anAmendment({
    id,
    change: { kind: 'quotation', articleId: 'article-1', found, kept: whole, speaker: null, ...change },
  })
}

const nobody = { name: null, role: null, organisation: null, standing: 'other' } as const
const another = { name: 'Jan Wilk', role: 'rzecznik', organisation: 'MON', standing: 'spokesperson' } as const

describe('a text that was cut by a person', () => {
  test.each<readonly [name: string, text: string, kept: readonly string[] | null]>([
    ['as it was', `${first.text} […] ${second.text}`, [first.text, second.text]],
    ['one part of two', second.text, [second.text]],
    ['the middle left out', 'Mińsk wie […] To sygnał dla Wilna.', ['Mińsk wie', 'To sygnał dla Wilna.']],
    ['laid out anew', 'Mińsk wie\n  o tym', ['Mińsk wie o tym']],
    ['nothing', ' […] ', []],
    ['a word of one’s own', 'Mińsk nie wie o tym', null],
    ['the order turned', 'To sygnał dla Wilna. […] Mińsk wie', null],
    ['words of the article outside the quotation', 'Koniec.', null],
    ['one word more at the end', `${second.text} Koniec.`, null],
    ['signs of a pattern', 'M.ńsk wie', null],
  ])('%s', (_, text, kept) => {
    expect(findKept(text, found)?.map(({ start, end }) => TEXT.slice(start, end)) ?? null).toEqual(kept)
  })
})

describe('what stands of the quotations that were found', () => {
  test.each<readonly [name: string, amendments: readonly Amendment[], texts: readonly string[]]>([
    ['without a correction', [], [first.text, second.text]],
    ['withdrawn', [amending({ kept: [] })], []],
    ['cut to a part', [amending({ kept: [spanOf('To sygnał', TEXT)] })], ['To sygnał']],
    [
      'the last word counts',
      [amending({ kept: [] }), amending({ kept: [spanOf('wolna', TEXT)] }, 'a2')],
      ['wolna'],
    ],
    [
      'all of a withdrawn alert',
      [anAmendment({ change: { kind: 'alert', isWithdrawn: true, note: 'x' } })],
      [],
    ],
    [
      'an alert with a note',
      [anAmendment({ change: { kind: 'alert', isWithdrawn: false, note: 'x' } })],
      [first.text, second.text],
    ],
  ])('%s', (_, amendments, texts) => {
    expect(amendQuotes(found, 'article-1', amendments).map(({ text }) => text)).toEqual(texts)
  })

  test.each([
    ['a little longer', 'Mińsk wie o tym od dawna. To sygnał dla Wilna. Koniec.'],
    ['a little shorter', 'To sygnał dla Wilna.'],
  ])('a new analysis that finds it %s brings nothing back', (_, text) => {
    const again = quoted(text, { group: 7, speaker: aSpeaker({ name: 'Kto Inny' }) })
    expect(amendQuotes([again], 'article-1', [amending({ kept: [] })])).toEqual([])
    const [kept] = amendQuotes([again], 'article-1', [amending({ speaker: another })])
    expect([kept?.text, kept?.speaker?.name]).toEqual([text, 'Jan Wilk'])
  })

  test('withdrawn words are withdrawn in another outlet’s article too, and a speaker is corrected in one alone', () => {
    const elsewhere = quoted(second.text, { start: 900, end: 900 + second.text.length })
    const other = quoted(first.text, { start: 300, end: 300 + first.text.length })
    const told = (change: Partial<AmendedQuotation>) =>
      amendQuotes([elsewhere, other], 'article-2', [amending(change)])
    expect(told({ kept: [] })).toEqual([other]) // said by many: too short to be known by its words
    expect(told({ speaker: another })).toEqual([elsewhere, other])
    expect(amendQuotes([elsewhere], 'article-2', [amending({ kept: [] }), amending({}, 'a2')])).toEqual([
      elsewhere,
    ])
  })

  test.each([
    ['a name', another, { name: 'Jan Wilk', role: 'rzecznik', organisation: 'MON' }, null],
    ['nobody', nobody, null, null],
    ['a role alone', { ...nobody, role: 'mieszkanka' }, null, 'mieszkanka'],
  ])('says the words by %s', (_, speaker, named, role) => {
    for (const { speaker: by, unnamed } of amendQuotes(found, 'article-1', [amending({ speaker })])) {
      expect(by === null ? by : { name: by.name, role: by.role, organisation: by.organisation }).toEqual(
        named,
      )
      expect(unnamed?.role ?? null).toBe(role)
    }
  })
})

describe('the cards of an alert', () => {
  const { evidence: _none, ...speaker } = aSpeaker()
  const card = { text: `[…] ${second.text}`, isShortened: true, speaker, unnamed: null }
  const other = { ...card, text: 'Czego innego nikt nie mówił.' }

  test.each<readonly [name: string, change: Partial<AmendedQuotation>, cards: readonly unknown[]]>([
    ['one that was withdrawn is gone', { kept: [] }, [other]],
    ['one of nobody is gone', { speaker: nobody }, [other]],
    ['another speaker', { speaker: another }, [{ ...card, speaker: another }, other]],
    [
      'cut',
      { kept: [spanOf('Mińsk wie', TEXT), spanOf('To sygnał', TEXT)] },
      [{ ...card, text: 'Mińsk wie […] To sygnał' }, other],
    ],
  ])('%s', (_, change, cards) => {
    expect(amendCards([card, other], [amending(change)])).toEqual(cards)
  })

  test('keep their order and themselves where nothing is on them', () => {
    const elsewhere = amending({ found: [quoted('Koniec.')], kept: [] })
    expect(amendCards([card, other], [elsewhere])).toEqual([card, other])
    expect(elsewhere.at).toBe(builtAt)
  })
})
