import { describe, expect, test } from 'vitest'
import type { Alert, StorySource } from '#domain/message.ts'
import type { Source } from '#domain/feed.ts'
import type { Operation } from '#domain/operation.ts'
import { budgets, limits } from '#platforms/discord/limits.ts'
import { carriesKey, type HistoryMessage } from '#platforms/discord/marker.ts'
import type { MessageBody } from '#platforms/discord/message-body.ts'
import { visibleChars } from '#platforms/discord/visible-chars.ts'
import { compactChars } from '#wording/compact-alert.ts'
import { renderMessage } from '#platforms/discord/render-alert.ts'
import { anAlert, anOperation, builtAt, spanOf } from '../../builders.ts'
import { validateBody } from '../../servers/discord/validate-body.ts'
import { chanceOf } from '../../trust/chance.ts'
import { hostileMessage } from '../../trust/renderers/messages.ts'

function render(overrides: Partial<Alert> = {}, operation: Partial<Operation> = {}): MessageBody {
  return renderMessage(anOperation({ message: anAlert(overrides), ...operation }))
}

/** The body as it comes back when the channel is read. */
function inHistory(body: MessageBody): HistoryMessage {
  const message: object = { ...body, id: '1', author: { id: '1' } }
  return JSON.parse(JSON.stringify(message)) as HistoryMessage
}

function problemsOf(body: MessageBody): readonly string[] {
  return validateBody('message', { ...body, nonce: 'a'.repeat(limits.nonce), enforce_nonce: true })
}

const summary =
  'Białoruś i sąsiad podpisały w Grodnie umowę o wspólnej obronie. Dokument przewiduje rozmieszczenie broni jądrowej.'

const fullAlert: Partial<Alert> = {
  isFull: true,
  topics: ['Białoruś', 'broń jądrowa'],
  title: 'Umowa z Grodna. „Nowy etap”',
  summary,
  highlights: [spanOf('Białoruś', summary), spanOf('broni jądrowej', summary)],
  quotes: [
    {
      text: 'To nowy etap i nikt nie powinien udawać, że go nie widzi',
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
      text: 'Odpowiemy, gdy przeczytamy dokument…',
      isShortened: true,
      speaker: { name: 'Jan Modry', role: 'rzecznik MSZ', organisation: 'MSZ', standing: 'official' },
      unnamed: null,
    },
  ],
  quoteCount: 6,
  sources: [
    { source: { name: 'Kurier Graniczny', type: 'independent', country: 'PL' }, url: null, at: builtAt },
    { source: { name: 'Dziennik Północny', type: 'public', country: 'PL' }, url: null, at: builtAt + 60_000 },
  ],
  why: [
    { form: 'broni jądrowej', keyword: 'broń jądrowa', count: 4, field: 'text' },
    { form: 'Białoruś', keyword: 'Białoruś', count: 15, field: 'title' },
  ],
}

test('a full alert, as it goes out', async () => {
  const body = render(fullAlert)
  expect(problemsOf(body)).toEqual([])
  await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(
    '../../fixtures/discord/full-alert.json',
  )
})

describe('an alert', () => {
  test.each<{ name: string; overrides: Partial<Alert>; operation?: Partial<Operation>; holds: object }>([
    {
      name: 'from the sample says so first',
      overrides: { isSample: true },
      holds: {
        content: expect.stringMatching(/^\\\[PRZYKŁAD\\\] Białoruś: /u),
        embeds: [{ footer: { text: 'Depesza · PRZYKŁAD' } }],
      },
    },
    {
      name: 'that is not new comes without a sound',
      overrides: { isEarlier: true, locale: 'en' },
      holds: { flags: 1 << 12, embeds: [{ footer: { text: 'Depesza · earlier' } }] },
    },
    {
      name: 'that may be a repeat says so',
      overrides: {},
      operation: { mayRepeat: true },
      holds: { content: expect.stringContaining('możliwe powtórzenie') },
    },
    {
      name: 'without an address has no link and no button to open',
      overrides: { url: null },
      holds: {
        components: [
          {
            components: [
              { label: 'Cytaty (1)' },
              { label: 'Źródła (1)' },
              { label: 'Wycisz ▾' },
              { label: 'Nietrafne' },
              { label: 'Obserwuj ▾' },
            ],
          },
        ],
      },
    },
    {
      name: 'with only a teaser says so',
      overrides: { isTeaserOnly: true },
      holds: { embeds: [{ description: expect.stringMatching(/\n-# tylko zapowiedź z kanału$/u) }] },
    },
    {
      name: 'whose page could not be had says so',
      overrides: { isTeaserOnly: true, isPageMissing: true },
      holds: { embeds: [{ description: expect.stringContaining('kanału: strony artykułu nie udało się') }] },
    },
    {
      name: 'without a title says so',
      overrides: { title: ' \u200B' },
      holds: {
        content: 'Białoruś: (bez tytułu) — Kurier Graniczny',
        embeds: [{ title: '(bez tytułu)' }],
      },
    },
    {
      name: 'without a date tells when it was first seen',
      overrides: { publishedAt: null },
      holds: {
        embeds: [
          {
            fields: expect.arrayContaining([
              { name: 'Zauważono', value: '<t:1778580000:f> (<t:1778580000:R>)' },
            ]),
          },
        ],
      },
    },
    {
      name: 'with a long title still names its outlet in the notification',
      overrides: { title: 'Słowo '.repeat(200) },
      holds: { content: expect.stringMatching(/… — Kurier Graniczny$/u) },
    },
    {
      name: 'without buttons carries its key in small print',
      overrides: { storyId: 's'.repeat(90), url: null },
      operation: { key: 'k'.repeat(24) },
      holds: { content: expect.stringMatching(/\n-# Depesza · k{24}$/u) },
    },
  ])('$name', ({ overrides, operation, holds }) => {
    const body = render(overrides, operation)
    expect(body).toMatchObject(holds)
    expect(problemsOf(body)).toEqual([])
  })

  test('without an address has no link in its title', () => {
    expect(render({ url: null }).embeds?.[0]).not.toHaveProperty('url')
    expect(render({ url: 'javascript:alert(1)' }).embeds?.[0]).not.toHaveProperty('url')
  })

  test('with one source lists none', () => {
    const names = render().embeds?.[0]?.fields?.map(({ name }) => name)
    expect(names).toEqual([
      'Lena Zawada — analityczka, Instytut Studiów Granicznych · ekspert',
      'Dlaczego',
      'Opublikowano',
    ])
  })

  test('with sixty sources lists some and counts the rest', () => {
    const source: StorySource = {
      source: { name: 'Bardzo Długa Nazwa Dziennika', type: null, country: null },
      url: null,
      at: builtAt,
    }
    const body = render({ sources: Array.from({ length: 60 }, () => source) })
    const value = body.embeds?.[0]?.fields?.find(({ name }) => name === 'Źródła (60)')?.value ?? ''
    const [, rest = '0'] = / · \+(\d+)$/u.exec(value) ?? []
    expect(value.split(' · ').length - 1 + Number(rest)).toBe(60)
    expect(problemsOf(body)).toEqual([])
  })

  test('highlights what was found, also where the summary is cut', () => {
    const long = `${'Słowo. '.repeat(300)}umowa`
    const body = render({ summary: long, highlights: [spanOf('Słowo', long), spanOf('umowa', long)] })
    const description = body.embeds?.[0]?.description ?? ''
    expect(description).toMatch(/^\*\*Słowo\*\*\. .*…\n-# skrót automatyczny$/u)
    expect(description.match(/\*\*/gu)).toHaveLength(2)
  })
})

test('the fullest alert stays under the total of all embeds', () => {
  const { summary: summaryMax, quoteCards, quote, why, sources, footer } = budgets
  const labels = 200
  const total =
    limits.embedAuthor +
    limits.embedTitle +
    summaryMax +
    quoteCards * (limits.fieldName + quote) +
    why +
    sources +
    footer
  expect(total + labels).toBeLessThanOrEqual(limits.embedTotal)
})

describe('a list', () => {
  const item = (number: number) => ({
    title: `Artykuł ${number}`,
    url: `https://kurier.example/${number}`,
    source: { name: 'Kurier', type: null, country: null } satisfies Source,
    topics: ['Białoruś'],
  })

  test('names each article with its link and counts what it leaves out', () => {
    const items = Array.from({ length: 12 }, (_, at) => item(at))
    const body = renderMessage(
      anOperation({ message: { kind: 'list', locale: 'pl', items, omitted: 3, isSample: false } }),
    )
    const lines = body.embeds?.[0]?.description?.split('\n') ?? []
    expect(body.content).toContain('15 artykułów w jednym zestawieniu')
    expect(lines[0]).toBe('• [Artykuł 0](https://kurier.example/0) — Kurier · Białoruś')
    expect(lines).toHaveLength(13)
    expect(lines.at(-1)).toContain('…i jeszcze 3')
    expect(problemsOf(body)).toEqual([])
  })

  test('says below a line that it was corrected, and what a manager noted', () => {
    const correction = { kind: 'retraction', title: 'Było inaczej', url: 'https://goniec.example/2' } as const
    const items = [
      { ...item(1), correction: { ...correction, source: item(1).source }, note: 'W *maju*' },
      item(2),
    ]
    const body = renderMessage(
      anOperation({ message: { kind: 'list', locale: 'pl', items, omitted: 0, isSample: false } }),
    )
    expect(body.embeds?.[0]?.description?.split('\n').slice(1)).toEqual([
      '**WYCOFANE (Kurier):** [Było inaczej](https://goniec.example/2)',
      '**Uwaga:** W \\*maju\\*',
      '• [Artykuł 2](https://kurier.example/2) — Kurier · Białoruś',
    ])
  })

  test('that does not fit counts the rest', () => {
    const items = Array.from({ length: 300 }, (_, at) => ({ ...item(at), title: 'Długi tytuł '.repeat(20) }))
    const body = renderMessage(
      anOperation({ message: { kind: 'list', locale: 'en', items, omitted: 0, isSample: true } }),
    )
    const lines = body.embeds?.[0]?.description?.split('\n') ?? []
    expect(lines.at(-1)).toContain(`and ${300 - (lines.length - 1)} more`)
    expect(problemsOf(body)).toEqual([])
  })
})

test('a title that looks like an address is no link; the button leads on', () => {
  const body = render({ title: 'www.bank.example', url: 'https://kurier.example/a' })
  expect(body.embeds?.[0]).not.toHaveProperty('url')
  expect(body.components?.[0]?.components[0]).toMatchObject({
    label: 'Otwórz',
    url: 'https://kurier.example/a',
  })
})

test('whatever a feed brings, a message can be found again', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const operation = anOperation({ message: hostileMessage(chanceOf(seed)) })
    expect(carriesKey(inHistory(renderMessage(operation)), operation.key)).toBe(true)
  }
})

describe('a compact alert', () => {
  const { isFull: _full, ...compact } = fullAlert
  const [card] = fullAlert.quotes ?? []
  const longCard = card === undefined ? [] : [{ ...card, text: 'Słowo eksperta. '.repeat(40) }]

  test.each<{ name: string; overrides: Partial<Alert> }>([
    { name: 'of an ordinary article', overrides: {} },
    { name: 'with a long summary', overrides: { summary: 'Zdanie o umowie. '.repeat(80), highlights: [] } },
    { name: 'with a long quotation', overrides: { quotes: longCard } },
    { name: 'with a long title', overrides: { title: 'Umowa z Grodna '.repeat(30) } },
    { name: 'corrected', overrides: { updatedAt: builtAt, isTeaserOnly: true, isPageMissing: true } },
  ])('$name shows at most 900 characters and one quotation', ({ overrides }) => {
    const body = render({ ...compact, ...overrides })
    const quotes = body.embeds?.[0]?.fields?.filter(({ value }) => value.startsWith('„')) ?? []
    expect(visibleChars(body)).toBeLessThanOrEqual(compactChars)
    expect(quotes).toHaveLength(1)
    expect(quotes[0]?.value.length).toBeLessThanOrEqual(240 + 30)
  })

  test('leaves its summary whole where there is room for it', () => {
    expect(render(compact).embeds?.[0]?.description).toContain('rozmieszczenie **broni jądrowej**.')
  })

  test('of whatever a feed brings shows at most 900 characters', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const message = hostileMessage(chanceOf(seed))
      if (message.kind !== 'alert' || message.isFull === true) continue
      expect(visibleChars(renderMessage(anOperation({ message })))).toBeLessThanOrEqual(compactChars)
    }
  })

  test('counts what is shown, and neither markup nor addresses', () => {
    expect(visibleChars({ content: '**ab** \\*c\\* [d](https://e.example)' })).toBe('ab *c* d'.length)
  })
})
