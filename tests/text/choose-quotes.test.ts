import { describe, expect, it } from 'vitest'
import type { Quotation, Standing } from '#domain/quote.ts'
import type { QuotedVoices } from '#domain/topic.ts'
import { type ChoiceInput, chooseQuotes, toQuoteCards } from '#text/choose-quotes.ts'

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

const ofTreaty = 'Umowa o gwarancjach wiąże oba państwa na długie lata.'
const ofBorder = 'Granica pozostanie zamknięta do końca przyszłego roku.'
const ofBombs = 'Głowice jądrowe stoją już trzydzieści kilometrów od granicy.'
const ofReaders = 'Nikt nie czytał tej umowy do ostatniej strony.'
const ofPrices = 'Ceny chleba wzrosną jesienią o kilkanaście procent.'

const expert = { by: 'Jan Malicki', standing: 'expert' } as const
const other = { by: 'Ewa Maj', standing: 'expert' } as const
const minister = { by: 'Iwo Lis', standing: 'official' } as const
const witness = { by: 'Lena Wrona', standing: 'witness' } as const

/** A topic is found wherever its words stand in the quotations. */
function choose(
  samples: readonly Sample[],
  {
    topics = [],
    ...rest
  }: { readonly topics?: readonly Topic[] } & Partial<Omit<ChoiceInput, 'topics'>> = {},
): readonly string[] {
  const quotes = quotations(samples)
  const finds = topics.map(({ words, quote = 'experts' as const }) => ({
    quote,
    matches: quotes.flatMap(({ start, text }) =>
      Array.from(text.matchAll(words), ({ index, 0: form }) => ({
        start: start + index,
        end: start + index + form.length,
      })),
    ),
  }))
  return chooseQuotes({ quotes, topics: finds, language: 'pl', ...rest }).map((card) => card.text)
}

type Topic = { readonly words: RegExp; readonly quote?: QuotedVoices }

const bombs: Topic = { words: /jądrow\p{L}+/giu }
const treaty: Topic = { words: /umow\p{L}+/giu }

describe('which quotations', () => {
  it.each<readonly [string, readonly Sample[], readonly string[]]>([
    [
      'an expert before an official',
      [{ text: ofBorder, ...minister }, { text: ofTreaty }],
      [ofTreaty, ofBorder],
    ],
    [
      'different speakers',
      [{ text: ofTreaty }, { text: ofReaders }, { text: ofBorder, ...minister }],
      [ofTreaty, ofBorder],
    ],
    ['the same words once', [{ text: ofTreaty }, { text: ofTreaty.slice(0, -1), ...other }], [ofTreaty]],
    [
      'the same in other words once',
      [{ text: ofTreaty }, { text: 'Umowy o gwarancjach wiążą nasze państwo na długie lata', ...other }],
      ['Umowy o gwarancjach wiążą nasze państwo na długie lata'],
    ],
    ['none without a speaker', [{ text: ofTreaty, by: null }], []],
    ['none without role and institution', [{ text: ofTreaty, role: null }], []],
    [
      'none that is not direct',
      [
        { text: ofTreaty, kind: 'mixed' },
        { text: ofBorder, kind: 'reported' },
      ],
      [],
    ],
    ['no few words', [{ text: 'Nie wiem.' }, { text: ofTreaty, ...minister }], [ofTreaty]],
    ['no question', [{ text: 'Czy ktoś naprawdę czytał tę umowę do ostatniej strony?' }], []],
    ['no bare answer', [{ text: 'Tak, zgadzam się z tym w całej rozciągłości i bez zastrzeżeń.' }], []],
    [
      'one that stands alone before one that points back',
      [{ text: 'On sam w to nie wierzy, a mówi to każdemu, kto pyta.' }, { text: ofBorder, ...other }],
      [ofBorder, 'On sam w to nie wierzy, a mówi to każdemu, kto pyta.'],
    ],
  ])('%s', (_name, samples, expected) => {
    expect(choose(samples)).toEqual(expected)
  })

  it.each<readonly [string, readonly Sample[], readonly Topic[], readonly string[]]>([
    [
      'an official who names the topic before an expert who speaks of something else',
      [
        { text: ofPrices, ...expert },
        { text: ofBombs, ...minister },
      ],
      [bombs],
      [ofBombs, ofPrices],
    ],
    [
      'an expert who names the topic before an official who does',
      [
        { text: 'O jądrowych sprawach rozmawiamy w Brukseli.', ...minister },
        { text: ofBombs, ...expert },
      ],
      [bombs],
      [ofBombs, 'O jądrowych sprawach rozmawiamy w Brukseli.'],
    ],
    [
      'an expert who speaks of something else before an official who does too',
      [
        { text: ofBorder, ...minister },
        { text: ofPrices, ...expert },
      ],
      [bombs],
      [ofPrices, ofBorder],
    ],
    [
      'of two experts the one who names more topics',
      [
        { text: ofBombs, ...other },
        { text: 'Umowa nie mówi, gdzie staną głowice jądrowe.', ...expert },
      ],
      [bombs, treaty],
      ['Umowa nie mówi, gdzie staną głowice jądrowe.', ofBombs],
    ],
    [
      'another voice on the topic before more of the same expert',
      [
        { text: ofBombs },
        { text: 'Broń jądrowa jest tu od dwóch lat.' },
        { text: 'O jądrowych sprawach rozmawiamy w Brukseli.', ...minister },
      ],
      [bombs],
      [ofBombs, 'O jądrowych sprawach rozmawiamy w Brukseli.'],
    ],
    [
      'more of the same expert before another voice on something else',
      [{ text: ofBombs }, { text: 'Broń jądrowa jest tu od dwóch lat.' }, { text: ofPrices, ...minister }],
      [bombs],
      [ofBombs, 'Broń jądrowa jest tu od dwóch lat.'],
    ],
    [
      'officials where the topic asks for them',
      [{ text: ofBombs }, { text: 'O jądrowych sprawach rozmawiamy w Brukseli.', ...minister }],
      [{ ...bombs, quote: 'officials' }],
      ['O jądrowych sprawach rozmawiamy w Brukseli.', ofBombs],
    ],
    [
      'whoever names most topics where everybody is asked for',
      [{ text: ofBombs }, { text: 'Bez umowy nikt nie wyniesie jądrowych głowic z naszej wsi.', ...witness }],
      [
        { ...bombs, quote: 'everybody' },
        { ...treaty, quote: 'everybody' },
      ],
      ['Bez umowy nikt nie wyniesie jądrowych głowic z naszej wsi.', ofBombs],
    ],
    [
      'experts and officials alike where two topics ask for one each',
      [{ text: ofBombs }, { text: 'Umowa obejmuje też głowice jądrowe i ich obsługę.', ...minister }],
      [bombs, { ...treaty, quote: 'officials' }],
      ['Umowa obejmuje też głowice jądrowe i ich obsługę.', ofBombs],
    ],
    [
      'a question only where nothing else names the topic',
      [{ text: 'Czy broń jądrowa naprawdę nas odstrasza?' }, { text: ofPrices, ...minister }],
      [bombs],
      ['Czy broń jądrowa naprawdę nas odstrasza?', ofPrices],
    ],
  ])('%s', (_name, samples, topics, expected) => {
    expect(choose(samples, { topics })).toEqual(expected)
  })

  it.each<readonly [string, string]>([
    ['overlaps a sentence of the summary', ofTreaty],
    [
      'is told by it in other words',
      'Umowa o gwarancjach na długie lata zwiąże oba państwa, twierdzą eksperci.',
    ],
  ])('leaves out what %s', (_name, sentence) => {
    const isSame = sentence === ofTreaty
    const summary = [{ start: isSame ? 0 : 9000, end: isSame ? sentence.length : 9100, text: sentence }]
    expect(choose([{ text: ofTreaty }, { text: ofBorder, ...minister }], { summary })).toEqual([ofBorder])
  })

  it('keeps to the number asked for', () => {
    expect(choose([{ text: ofTreaty }, { text: ofBorder, ...minister }], { maxCards: 1 })).toHaveLength(1)
  })
})

describe('how much of one', () => {
  const groupOf = (...texts: readonly string[]): readonly Sample[] =>
    texts.map((text) => ({ text, group: 0 }))
  const talk = 'Dalej mówił bardzo długo. '.repeat(20).trim()

  it.each<readonly [string, readonly Sample[], number, readonly string[]]>([
    ['a short one whole', groupOf(ofTreaty), 300, [ofTreaty]],
    ['an interrupted one as one card', groupOf(ofBorder, ofBombs), 300, [`${ofBorder} […] ${ofBombs}`]],
    [
      'of an interrupted one that does not fit the half on the topic',
      groupOf(ofBorder, ofBombs),
      80,
      [`[…] ${ofBombs}`],
    ],
    [
      'no half of a sentence',
      groupOf('Głowice jądrowe nigdy nie opuściły', 'magazynów pod Asipowiczami, choć bardzo o tym mówiono'),
      80,
      [],
    ],
    [
      'a sentence that is interrupted',
      groupOf('Głowice jądrowe nigdy nie opuściły', 'magazynów pod Asipowiczami'),
      300,
      ['Głowice jądrowe nigdy nie opuściły […] magazynów pod Asipowiczami'],
    ],
    [
      'a long one up to the end of a sentence',
      groupOf(`${ofBombs} ${ofBorder} ${talk}`),
      120,
      [`${ofBombs} ${ofBorder} […]`],
    ],
    [
      'the sentences on the topic of a long one',
      groupOf(`${talk} ${ofBombs} ${talk}`),
      70,
      [`[…] ${ofBombs} […]`],
    ],
    ['nothing of one whose every sentence is too long', groupOf(`${'bardzo '.repeat(60)}długo.`), 300, []],
    [
      'no few words cut out',
      groupOf('Tu jest podpis kominiarza, tu data. Co jeszcze mogłam zrobić?'),
      300,
      [],
    ],
    ['what follows a bare answer', groupOf(`Tak. ${ofBombs}`), 300, [`[…] ${ofBombs}`]],
  ])('%s', (_name, samples, maxChars, expected) => {
    expect(choose(samples, { topics: [bombs], maxChars })).toEqual(expected)
  })

  it.each<readonly [string, readonly Sample[], boolean]>([
    ['cut', groupOf(`${ofBombs} ${talk}`), true],
    ['interrupted, and shown whole', groupOf(ofBorder, ofBombs), false],
  ])('says whether words were left out: %s', (_name, samples, isShortened) => {
    const [card] = chooseQuotes({ quotes: quotations(samples), topics: [], language: 'pl' })
    expect(card?.isShortened).toBe(isShortened)
  })
})

describe('toQuoteCards', () => {
  it('keeps what the article says of a speaker whom it does not name', () => {
    const [quote] = quotations([{ text: ofBorder, by: null }])
    const unnamed = { role: 'mieszkanka', standing: 'witness' as const, evidence: 'mieszkanka wsi' }
    const [card] = quote === undefined ? [] : toQuoteCards([{ ...quote, unnamed }])
    expect(card?.unnamed).toEqual({ role: 'mieszkanka', standing: 'witness' })
  })

  it('lists every direct quotation whole, an unnamed speaker as null', () => {
    const quotes = quotations([
      { text: 'a '.repeat(400) },
      { text: ofBorder, by: null },
      { text: ofTreaty, kind: 'mixed' },
    ])
    expect(
      toQuoteCards(quotes).map(({ isShortened, speaker }) => [isShortened, speaker?.name ?? null]),
    ).toEqual([
      [false, 'Jan Malicki'],
      [false, null],
    ])
  })
})
