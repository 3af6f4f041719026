import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Alert } from '#domain/message.ts'
import { renderMessage, type View } from '#platforms/console/render-alert.ts'
import { anAlert, anOperation, aSpeaker, builtAt } from '../../builders.ts'

const view: View = { columns: 100, hasColour: false, timeZone: 'Europe/Warsaw', now: builtAt }
const escape = String.fromCharCode(27)

function render(alert: Partial<Alert>, overrides: Partial<View> = {}): string {
  return renderMessage(anOperation({ message: anAlert(alert) }), { ...view, ...overrides })
}

test('an alert reads from the notification line down to the address', () => {
  expect(render({ isSample: true })).toBe(`${'─'.repeat(100)}
[PRZYKŁAD] Białoruś: Rakiety w Osipowiczach. „To sygnał dla Wilna” — Kurier Graniczny
Kurier Graniczny · media niezależne · PL · wtorek 12 maja, 11:55 (5 min temu)

Rakiety w Osipowiczach. „To sygnał dla Wilna”
Białoruś rozmieściła w Osipowiczach kolejną baterię rakiet zdolnych przenosić broń jądrową.
skrót automatyczny

❝ To sygnał przede wszystkim dla Wilna ❞
— Lena Zawada, analityczka, Instytut Studiów Granicznych · ekspert

Dlaczego: Białoruś (1×) · Mińsku → Mińsk (1×)
Otwórz: https://kurier.example/osipowicze?utm_source=rss
`)
})

describe('what an alert says beside its news', () => {
  const source = anAlert().source
  const later = { source: { ...source, name: 'RMF' }, url: null, at: builtAt }
  test.each<[string, Partial<Alert>, string]>([
    ['an earlier one', { isEarlier: true }, '[wcześniejsze] Białoruś:'],
    [
      'an old date with its year',
      { publishedAt: Date.UTC(2015, 11, 14, 10, 30) },
      'poniedziałek 14 grudnia 2015, 11:30',
    ],
    ['only a teaser', { isTeaserOnly: true }, 'tylko zapowiedź z kanału\n'],
    ['a page that is missing', { isTeaserOnly: true, isPageMissing: true }, 'kanału: strony artykułu nie'],
    ['several sources', { sources: [...anAlert().sources, later] }, 'Kurier Graniczny 11:55 · RMF 12:00'],
    ['no date in the feed', { publishedAt: null }, 'wtorek 12 maja, 12:00 (przed chwilą)'],
    ['no title', { title: '' }, '(bez tytułu)'],
    ['in English', { locale: 'en' }, 'Why: Białoruś (1×)'],
    [
      'a shortened quotation of nobody named',
      { quotes: [{ text: 'To…', isShortened: true, speaker: null, unnamed: null }] },
      '❝ To… ❞ (skrócono)\n— rozmówca bez ustalonego nazwiska',
    ],
    [
      'a quotation of one without a name',
      {
        quotes: [
          {
            text: 'To',
            isShortened: false,
            speaker: null,
            unnamed: { role: 'mieszkanka', standing: 'witness' },
          },
        ],
      },
      '— mieszkanka (nazwisko nieustalone)\n',
    ],
    [
      'a rank, before the name',
      {
        quotes: [
          {
            text: 'To',
            isShortened: false,
            speaker: aSpeaker({ role: 'gen.', organisation: null }),
            unnamed: null,
          },
        ],
      },
      '— gen. Lena Zawada, ekspert\n',
    ],
    [
      'a standing that says nothing',
      {
        quotes: [
          {
            text: 'To',
            isShortened: false,
            speaker: aSpeaker({ role: null, organisation: null, standing: 'other' }),
            unnamed: null,
          },
        ],
      },
      '— Lena Zawada\n',
    ],
  ])('%s', (_, alert, expected) => {
    expect(render(alert)).toContain(expected)
  })

  test('a second attempt is marked', () => {
    const text = renderMessage(anOperation({ message: anAlert(), mayRepeat: true }), view)
    expect(text).toContain('[możliwe powtórzenie] Białoruś:')
  })
})

describe('colour', () => {
  test('found forms are bold on a terminal, and nothing is painted elsewhere', () => {
    expect(render({}, { hasColour: true })).toContain(`${escape}[1mBiałoruś${escape}[22m rozmieściła`)
    expect(render({})).not.toContain(escape)
  })
})

describe('hostile feed text', () => {
  test.each([
    ['an escape sequence', `Pakt${escape}[2J${escape}[31m!`, 'Pakt!'],
    ['a window title', `Pakt${escape}]0;zmieniony\u0007!`, 'Pakt!'],
    ['an eight-bit sequence', 'Pakt\u009B31m!', 'Pakt!'],
    ['a carriage return that overwrites', 'Pakt\rOdwołany', 'Pakt Odwołany'],
    ['a turned direction', 'Pakt\u202Etkap', 'Pakttkap'],
    ['a line break', 'Pakt\n\nDepesza: wszystko dobrze', 'Pakt Depesza: wszystko dobrze'],
  ])('%s in a title is taken out', (_, title, expected) => {
    expect(render({ title }).split('\n')).toContain(expected)
  })

  test.each(['javascript:alert(1)', 'https://user:secret@kurier.example/', 'nonsense'])(
    'the address %s is not printed',
    (url) => {
      expect(render({ url })).not.toContain('Otwórz')
    },
  )

  test('no control or invisible character comes through, whatever stands in the feed', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        escape,
        '[',
        '2',
        'J',
        '\u009B',
        '\u202E',
        '\r',
        '\0',
        '\u0007',
        'ż',
        ' ',
        '\uD800',
      ),
    })
    fc.assert(
      fc.property(nasty, nasty, (title, text) => {
        const quotes = [
          { text, isShortened: false, speaker: aSpeaker({ name: title, role: text }), unnamed: null },
        ]
        const printed = render({ title, quotes, summary: text, highlights: [], topics: [title] })
        expect(printed).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|\u202E/u)
      }),
    )
  })
})

test('a summary of one endless sentence is cut at a word, and so are its highlights', () => {
  const summary = `Rosja ${'podpisała pakt z Białorusią i '.repeat(170)}Rosja.`
  const highlights = [
    { start: 0, end: 5 },
    { start: summary.length - 6, end: summary.length - 1 },
  ]
  const printed = render({ summary, highlights, quotes: [], why: [] }, { hasColour: true })
  const words = printed.replaceAll(/\s+/gu, ' ')
  expect(words).toMatch(/(?:podpisała|pakt|z|Białorusią|i)… /u)
  expect(words.length).toBeLessThan(2_000)
  expect(printed.match(/Rosja/gu)).toHaveLength(1)
  expect(render({ summary: summary.slice(0, 1_200), highlights: [], quotes: [] })).not.toContain('…')
})

test('a list counts what it shows and what it leaves out', () => {
  const item = { title: 'Pakt', url: 'https://kurier.example/1', source: anAlert().source, topics: ['umowa'] }
  const message = { kind: 'list', locale: 'pl', items: [item, item], omitted: 3, isSample: true } as const
  const text = renderMessage(anOperation({ message }), view)
  expect(text).toContain('[PRZYKŁAD] Ponad limit kanału: 5 artykułów w jednym zestawieniu')
  expect(text).toContain('• Pakt — Kurier Graniczny · umowa\nhttps://kurier.example/1')
  expect(text).toContain('…i jeszcze 3')
})

test('a line of a list says that it was corrected', () => {
  const { source } = anAlert()
  const correction = { kind: 'correction', title: 'Było inaczej', url: null, source } as const
  const item = { title: 'Pakt', url: null, source, topics: [], correction, note: 'W maju' }
  const message = { kind: 'list', locale: 'pl', items: [item], omitted: 0, isSample: false } as const
  const text = renderMessage(anOperation({ message }), view)
  expect(text).toMatch(/• Pakt — Kurier Graniczny\n\s*SPROSTOWANIE: Było inaczej\n\s*Uwaga: W maju/u)
})

test('a notice is one sentence', () => {
  const message = { kind: 'notice', locale: 'en', event: { name: 'test-alert' } } as const
  expect(renderMessage(anOperation({ message }), view)).toContain('Depesza works: this is a test message.')
})
