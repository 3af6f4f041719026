import { describe, expect, it } from 'vitest'
import type { Quotation, Standing } from '#domain/quote.ts'
import { chooseQuotes, toQuoteCards } from '#text/choose-quotes.ts'

type Sample = {
  readonly text: string
  readonly by?: string | null
  readonly standing?: Standing
  readonly group?: number
  readonly kind?: Quotation['kind']
  readonly role?: string | null
}

/** Quotations far apart from one another, a thousand characters each. */
function quotations(samples: readonly Sample[]): readonly Quotation[] {
  return samples.map(
    (
      { text, by = 'Jan Malicki', standing = 'expert', group, kind = 'direct', role = 'analityk' },
      index,
    ) => ({
      start: index * 1000,
      end: index * 1000 + text.length,
      text,
      kind,
      cue: 'mówi',
      group: group ?? index,
      speaker: by === null ? null : { name: by, role, organisation: null, standing, evidence: '' },
      unnamed: null,
    }),
  )
}

const long = 'Umowa o gwarancjach wiąże oba państwa na długie lata.'
const other = 'Granica pozostanie zamknięta do końca przyszłego roku.'

describe('chooseQuotes', () => {
  it.each<readonly [string, readonly Sample[], readonly string[]]>([
    [
      'an expert before an official',
      [{ text: other, by: 'Ewa Maj', standing: 'official' }, { text: long }],
      [long, other],
    ],
    [
      'different speakers',
      [
        { text: long },
        { text: 'Nikt nie czytał tej umowy do ostatniej strony.' },
        { text: other, by: 'Ewa Maj' },
      ],
      [long, other],
    ],
    ['the same words once', [{ text: long }, { text: long.slice(0, -1), by: 'Ewa Maj' }], [long]],
    [
      'one of a group',
      [
        { text: long, group: 0 },
        { text: other, group: 0 },
      ],
      [long],
    ],
    ['none without a speaker', [{ text: long, by: null }], []],
    ['none without role and institution', [{ text: long, role: null }], []],
    [
      'none that is not direct',
      [
        { text: long, kind: 'mixed' },
        { text: other, kind: 'reported' },
      ],
      [],
    ],
    [
      'one with some length',
      [{ text: 'Nie wiem.' }, { text: long, by: 'Ewa Maj', standing: 'official' }],
      [long, 'Nie wiem.'],
    ],
  ])('%s', (_name, samples, expected) => {
    expect(chooseQuotes({ quotes: quotations(samples), matches: [] }).map((card) => card.text)).toEqual(
      expected,
    )
  })

  it('takes what holds a topic word, then what stands beside one', () => {
    const quotes = quotations([
      { text: long },
      { text: other, by: 'Ewa Maj' },
      { text: 'Nikt nie czytał tej umowy do ostatniej strony.', by: 'Iwo Lis' },
    ])
    const matches = [
      { start: 1005, end: 1010 },
      { start: 2100, end: 2105 },
    ]
    const cards = chooseQuotes({ quotes, matches })
    expect(cards.map((card) => card.speaker?.name)).toEqual(['Ewa Maj', 'Iwo Lis'])
  })

  it('cuts a long one only behind a sentence, and shows it', () => {
    const quotes = quotations([{ text: `${long} ${other} ${'Dalej mówił bardzo długo. '.repeat(20)}` }])
    const [card] = chooseQuotes({ quotes, matches: [], maxChars: 120 })
    expect(card).toMatchObject({ text: `${long} ${other} …`, isShortened: true })
  })

  it('passes over one whose first sentence is too long', () => {
    expect(
      chooseQuotes({ quotes: quotations([{ text: `${'bardzo '.repeat(60)}długo.` }]), matches: [] }),
    ).toEqual([])
  })

  it('keeps to the number asked for', () => {
    const quotes = quotations([{ text: long }, { text: other, by: 'Ewa Maj' }])
    expect(chooseQuotes({ quotes, matches: [], maxCards: 1 })).toHaveLength(1)
  })
})

describe('toQuoteCards', () => {
  it('keeps what the article says of a speaker whom it does not name', () => {
    const [quote] = quotations([{ text: other, by: null }])
    const unnamed = { role: 'mieszkanka', standing: 'witness' as const, evidence: 'mieszkanka wsi' }
    const [card] = quote === undefined ? [] : toQuoteCards([{ ...quote, unnamed }])
    expect(card?.unnamed).toEqual({ role: 'mieszkanka', standing: 'witness' })
  })

  it('lists every direct quotation whole, an unnamed speaker as null', () => {
    const quotes = quotations([
      { text: 'a '.repeat(400) },
      { text: other, by: null },
      { text: long, kind: 'mixed' },
    ])
    expect(
      toQuoteCards(quotes).map(({ isShortened, speaker }) => [isShortened, speaker?.name ?? null]),
    ).toEqual([
      [false, 'Jan Malicki'],
      [false, null],
    ])
  })
})
