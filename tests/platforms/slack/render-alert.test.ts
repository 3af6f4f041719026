import { describe, expect, test } from 'vitest'
import type { Alert, ListedAlert, Message } from '#domain/message.ts'
import { visibleChars } from '#platforms/slack/visible-chars.ts'
import { compactChars } from '#wording/compact-alert.ts'
import { renderMessage } from '#platforms/slack/render-alert.ts'
import { anAlert, builtAt, spanOf } from '../../builders.ts'
import { chanceOf } from '../../trust/chance.ts'
import { hostileMessage } from '../../trust/renderers/messages.ts'
import { messageProblems } from '../../servers/slack/check-payload.ts'
import { buttonsOf, visibleText } from '../../servers/slack/index.ts'

function render(message: Message, mayRepeat = false) {
  const rendering = renderMessage(message, { timeZone: 'Europe/Warsaw', mayRepeat })
  expect(messageProblems(rendering.text, rendering.blocks)).toEqual([])
  return { text: rendering.text, visible: visibleText(rendering), buttons: buttonsOf(rendering) }
}

const summary = 'Białoruś i Rosja podpisały umowę. Do Osipowicz trafi broń jądrowa.'

const full: Alert = anAlert({
  isFull: true,
  topics: ['Białoruś', 'Broń jądrowa'],
  title: 'Umowa podpisana: co dalej z R&D „na wschodzie”',
  url: 'https://kurier.example/umowa?a=1&b=2',
  publishedAt: Date.UTC(2026, 4, 12, 9, 20),
  summary,
  highlights: [spanOf('Białoruś', summary), spanOf('broń jądrowa', summary)],
  quotes: [
    {
      text: 'To sygnał przede wszystkim dla Wilna',
      isShortened: false,
      speaker: {
        name: 'Lena Zawada',
        role: 'analityczka',
        organisation: 'Instytut Studiów Granicznych',
        standing: 'expert',
      },
      unnamed: null,
    },
    {
      text: 'Nie ma powodu do niepokoju, a wszelkie spekulacje…',
      isShortened: true,
      speaker: {
        name: 'Wiktar Hrynkiewicz',
        role: 'minister obrony',
        organisation: null,
        standing: 'official',
      },
      unnamed: null,
    },
  ],
  quoteCount: 5,
  sources: [
    {
      source: { name: 'Kurier Graniczny', type: 'independent', country: 'PL' },
      url: null,
      at: Date.UTC(2026, 4, 12, 9, 20),
    },
    {
      source: { name: 'Dziennik Północny', type: 'public', country: 'PL' },
      url: null,
      at: Date.UTC(2026, 4, 12, 9, 42),
    },
  ],
  why: [
    { form: 'Białorusi', keyword: 'Białoruś', count: 15, field: 'title' },
    { form: 'broni jądrowej', keyword: 'broń jądrowa', count: 4, field: 'text' },
  ],
})

test('the whole alert, as Slack gets it', async () => {
  const rendering = renderMessage(full, { timeZone: 'Europe/Warsaw', mayRepeat: false })
  await expect(`${JSON.stringify(rendering, null, 2)}\n`).toMatchFileSnapshot(
    '../../fixtures/slack/two-quotes-two-sources-ampersands.json',
  )
})

describe('marks', () => {
  test.each([
    { name: 'an earlier article', overrides: { isEarlier: true }, mark: '[wcześniejsze] ' },
    { name: 'from the sample newsroom', overrides: { isSample: true }, mark: '[PRZYKŁAD] ' },
    { name: 'sent again without knowledge', mayRepeat: true, mark: '[możliwe powtórzenie] ' },
    { name: 'in English', overrides: { isEarlier: true, locale: 'en' as const }, mark: '[earlier] ' },
  ])('$name', ({ overrides, mayRepeat, mark }) => {
    const { text, visible } = render(anAlert(overrides), mayRepeat)
    expect(text.startsWith(mark)).toBe(true)
    expect(visible.startsWith(`${mark}Białoruś`)).toBe(true)
  })
})

describe('parts that are not there', () => {
  test('no address: no link and no open button', () => {
    const { visible, buttons } = render({ ...full, url: null })
    expect(visible).toContain('*Umowa podpisana: co dalej z R&amp;D „na wschodzie”*\n')
    expect(buttons.map((button) => button.text.text)).toEqual([
      'Cytaty (5)',
      'Źródła (2)',
      'Wycisz ▾',
      'Obserwuj ▾',
      'Nietrafne',
    ])
  })

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['a name before the host', 'https://bank.example@evil.example/'],
    ['no address at all', 'kurier'],
    ['longer than a button takes', `https://kurier.example/${'a'.repeat(3000)}`],
  ])('%s is no address to offer', (_name, url) => {
    const { visible, buttons } = render({ ...full, url })
    expect(visible).not.toContain('<http')
    expect(buttons[0]?.text.text).toBe('Cytaty (5)')
  })

  test('an address too long for the title is on the button', () => {
    const url = `https://kurier.example/${'a'.repeat(1500)}`
    const { visible, buttons } = render({ ...full, url })
    expect(visible).not.toContain('<http')
    expect(buttons[0]?.url).toBe(url)
  })

  test('no title', () => {
    expect(render({ ...full, title: '\u200B' }).visible).toContain('|(bez tytułu)>*')
  })

  test('no summary', () => {
    expect(render({ ...full, summary: '', highlights: [] }).visible).not.toContain('skrót automatyczny')
  })

  test('only the teaser', () => {
    expect(render({ ...full, isTeaserOnly: true }).visible).toContain('_tylko zapowiedź z kanału_')
  })

  test('no quotes: no quotes button', () => {
    const { visible, buttons } = render({ ...full, quotes: [], quoteCount: 0 })
    expect(visible).not.toContain('„To sygnał')
    expect(buttons.map((button) => button.text.text)).toEqual([
      'Otwórz',
      'Źródła (2)',
      'Wycisz ▾',
      'Obserwuj ▾',
      'Nietrafne',
    ])
  })

  test('one source has no list of sources', () => {
    expect(render({ ...full, sources: full.sources.slice(0, 1) }).visible).not.toContain('*Źródła')
  })

  test('no publishing time: when it was first seen', () => {
    const { visible } = render({ ...full, publishedAt: null, firstSeenAt: builtAt })
    expect(visible).toContain(`<!date^${builtAt / 1000}^`)
  })
})

describe('text from outside', () => {
  const rows = [
    ['a call to everybody', '<!channel> alarm', '&lt;!channel&gt; alarm'],
    ['words that call everybody', 'hej @channel i @Here', 'hej @\u200Bchannel i @\u200BHere'],
    ['a user', '<@U0123ABCD> pisze', '&lt;@U0123ABCD&gt; pisze'],
    ['a masked link', '<https://evil.example|bank>', '&lt;https://evil.example|bank&gt;'],
    ['what is escaped already', '&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
    ['stars', 'pięć *gwiazdek* i ~nic~ `x`', 'pięć ∗gwiazdek∗ i ∼nic∼ ˋxˋ'],
    ['a name with underscores', 'plik_z_nazwą _tak_', 'plik_z_nazwą ˍtakˍ'],
    ['a quotation mark of e-mail at the start', '> cytat', '› cytat'],
    ['direction and zero-width marks', 'a\u202Eb\u200Bc\u2066d\uFEFFe\u00ADf', 'abcdef'],
    ['a family that is one emoji', '👨‍👩‍👧 dom', '👨‍👩‍👧 dom'],
    ['line breaks and tabs', 'raz\r\ndwa\ttrzy', 'raz dwa trzy'],
    ['half an emoji', 'pół \uD83D emoji', 'pół \uFFFD emoji'],
    ['a tower of accents', `z${'\u0301'.repeat(40)}`, `z${'\u0301'.repeat(3)}`],
  ] as const

  test.each(rows)('%s stays text', (_name, title, shown) => {
    expect(render({ ...full, url: null, title }).visible).toContain(`*${shown}*\n`)
  })

  test.each([
    ['an address of another host', 'https://bank.example/login'],
    ['a bare host', 'bank.example'],
    ['an address in full-width letters', 'ｈｔｔｐｓ：／／bank.example'],
    ['a sentence with an address', 'Wejdź na www.bank.example i wygraj'],
  ])('%s as the title is never a link', (_name, title) => {
    expect(render({ ...full, title }).visible).not.toContain('<https')
  })

  test('a form found inside a longer word stays plain', () => {
    const text = 'Probiałoruski kurs.'
    const { visible } = render({ ...full, summary: text, highlights: [spanOf('białoruski', text)] })
    expect(visible).toContain('Probiałoruski kurs.')
  })

  test('a text full of ampersands is cut by its escaped length, no shorter than need be', () => {
    const { visible } = render({ ...full, summary: 'prawo & porządek '.repeat(200), highlights: [] })
    const line = visible.split('\n').find((one) => one.startsWith('prawo')) ?? ''
    expect(line).toMatch(/ &amp;? porządek.*…$/u)
    expect(line).not.toMatch(/&(?!amp;)/u)
    expect(line.length).toBeGreaterThan(1200)
    expect(line.length).toBeLessThanOrEqual(1400)
  })

  test('a highlight cut by the shortened summary is dropped, one before the cut stays', () => {
    const long = 'słowo '.repeat(400)
    const highlights = [
      { start: 6, end: 11 },
      { start: 1200, end: 2000 },
    ]
    const { visible } = render({ ...full, summary: long, highlights })
    expect(visible).toContain('\nsłowo *słowo* słowo')
    expect(visible.match(/\*słowo/gu)).toHaveLength(1)
    expect(visible).toContain('słowo…\n')
  })

  test('a bar in the title does not end the link’s label', () => {
    expect(render({ ...full, title: 'Umowa | Kurier' }).visible).toContain('|Umowa ¦ Kurier>*')
  })

  test('more than two cards: the rest is behind the button', () => {
    const [card] = full.quotes
    const quotes = card === undefined ? [] : [card, card, card, card]
    const { visible, buttons } = render({ ...full, quotes, quoteCount: 4 })
    expect(visible.match(/^>„/gmu)).toHaveLength(2)
    expect(buttons.map((button) => button.text.text)).toContain('Cytaty (4)')
  })
})

describe('lists', () => {
  const item = {
    title: 'Nowa umowa',
    url: 'https://kurier.example/1',
    source: full.source,
    topics: ['Umowy'],
  }

  test('items with link, source and topics', () => {
    const { text, visible } = render({
      kind: 'list',
      locale: 'pl',
      items: [item, item],
      omitted: 0,
      isSample: false,
    })
    expect(text).toBe('Ponad limit kanału: 2 artykuły w jednym zestawieniu')
    expect(visible).toContain('• *<https://kurier.example/1|Nowa umowa>* — Kurier Graniczny · Umowy')
  })

  test('what does not fit is counted', () => {
    const items = Array.from({ length: 300 }, () => item)
    const { text, visible } = render({ kind: 'list', locale: 'en', items, omitted: 5, isSample: false })
    expect(text).toContain('305 articles')
    const shown = visible.split('\n').filter((line) => line.startsWith('•')).length
    expect(visible).toContain(`…and ${305 - shown} more`)
  })
})

describe('a line of a list that was corrected', () => {
  const item = {
    title: 'Nowa umowa',
    url: 'https://kurier.example/1',
    source: full.source,
    topics: ['Umowy'],
  }
  const list = (line: ListedAlert): Message => ({
    kind: 'list',
    locale: 'pl',
    items: [line],
    omitted: 0,
    isSample: false,
  })

  test('says so below, with the correction', () => {
    const correction = { kind: 'correction', title: 'Było inaczej', url: 'https://goniec.example/2' } as const
    const { visible } = render(
      list({ ...item, correction: { ...correction, source: full.source }, note: 'W *maju*' }),
    )
    expect(visible).toContain('*SPROSTOWANIE:* *<https://goniec.example/2|Było inaczej>*\n*Uwaga:* W ')
  })

  test('fits its section whatever it holds', () => {
    const long = `https://kurier.example/${'a'.repeat(970)}`
    const source = { name: '&'.repeat(3000), type: null, country: null } as const
    const correction = { kind: 'retraction', title: '&'.repeat(3000), url: long, source } as const
    const line = { ...correction, topics: ['&'.repeat(3000)], correction, note: '&'.repeat(3000) }
    expect(render(list(line)).visible).toContain('WYCOFANE')
  })
})

describe('notices', () => {
  test('a broken feed, with a reason that holds markup', () => {
    const event = { name: 'feed-broken', feed: 'kurier', reason: 'HTTP 500 <html>', failures: 3 } as const
    const { visible } = render({ kind: 'notice', locale: 'pl', event })
    expect(visible).toBe('Kanał RSS „kurier” nie działa (3 nieudane próby z rzędu): HTTP 500 &lt;html&gt;')
  })

  test('a test alert', () => {
    const { text } = render({ kind: 'notice', locale: 'en', event: { name: 'test-alert' } })
    expect(text).toContain('Depesza works')
  })
})

test.each<Message>([
  { kind: 'notice', locale: 'pl', event: { name: 'test-alert' } },
  { kind: 'list', locale: 'pl', items: [], omitted: 2, isSample: false },
])('a $kind that may be a repeat says so, on the phone and in the channel', (message) => {
  const { text, visible } = render(message, true)
  expect([text, visible]).toEqual([
    expect.stringMatching(/^\[możliwe powtórzenie\] /u),
    expect.stringContaining('[możliwe powtórzenie] '),
  ])
})

describe('a compact alert', () => {
  const { isFull: _full, ...compact } = full
  const shownOf = (message: Message) =>
    visibleChars(renderMessage(message, { timeZone: 'Europe/Warsaw', mayRepeat: true }).blocks)

  test.each<{ name: string; overrides: Partial<Alert> }>([
    { name: 'of an ordinary article', overrides: {} },
    { name: 'with a long summary', overrides: { summary: 'Zdanie o umowie. '.repeat(80), highlights: [] } },
    { name: 'with a long title', overrides: { title: 'Umowa z Grodna '.repeat(30) } },
  ])('$name shows at most 900 characters and one quotation', ({ overrides }) => {
    const message = { ...compact, ...overrides }
    expect(shownOf(message)).toBeLessThanOrEqual(compactChars)
    expect(render(message).visible.match(/^>„/gmu)).toHaveLength(1)
  })

  test('of whatever a feed brings shows at most 900 characters', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const message = hostileMessage(chanceOf(seed))
      if (message.kind !== 'alert' || message.isFull === true) continue
      expect(shownOf(message)).toBeLessThanOrEqual(compactChars)
    }
  })

  test('counts what is shown, and neither markup nor addresses', () => {
    const text = '>*<https://a.example|b &amp; c>* <!date^1^{time}|12:00>'
    const block = { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } } as const
    expect(visibleChars([block])).toBe('b & c 12:00'.length)
  })
})
