import { describe, expect, test } from 'vitest'
import { canonicalPageUrl } from '#feeds/canonical-page-url.ts'
import { extractPage } from '#feeds/extract-page.ts'
import { saying } from '../both-languages.ts'

const paragraphs = [
  'Przejście graniczne w Terespolu zamknięto w poniedziałek wieczorem po awarii systemu odpraw.',
  '– Kolejka ma już cztery kilometry – mówi kpt. Anna Sosnowska z miejscowego oddziału straży granicznej.',
  '„Prosimy kierowców o cierpliwość” – dodała i zapowiedziała, że ruch wróci „najpóźniej w środę rano”.',
  'Zdaniem Marka Olszańskiego z Instytutu Studiów Przygranicznych awaria pokazuje, że zapasowego systemu nie ma.',
]

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="pl"><head><title>Terespol: granica zamknięta - Kurier</title>${head}</head><body>
  <header><nav><a href="/">Start</a> <a href="/kraj">Kraj</a></nav></header>${body}
  <aside><a href="/x">Najchętniej czytane</a></aside><footer>Kurier sp. z o.o. Wszelkie prawa zastrzeżone.</footer></body></html>`

const article = (inside: string): string =>
  `<main><article><h1>Terespol: granica zamknięta</h1>${inside}</article></main>`
const asParagraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n')

function extract(
  html: string | Uint8Array,
  url: string | null = 'https://kurier.example/kraj/terespol?utm_source=x',
): ReturnType<typeof extractPage> {
  return extractPage(typeof html === 'string' ? Buffer.from(html) : html, { url, contentType: null })
}

describe('an article', () => {
  test('keeps its paragraphs, dialogue dashes and quotation marks', () => {
    expect(extract(page(article(asParagraphs(paragraphs))))).toEqual({
      kind: 'body',
      body: {
        text: paragraphs.join('\n'),
        title: 'Terespol: granica zamknięta - Kurier',
        url: 'https://kurier.example/kraj/terespol?utm_source=x',
      },
    })
  })

  test('loses the furniture between its paragraphs', () => {
    const [first = '', ...rest] = paragraphs
    const furnished = [
      'Ten tekst przeczytasz w 2 minuty',
      first,
      'Reklama',
      '<b>CZYTAJ TAKŻE:</b> <a href="/inne">Kolejki na granicy</a>',
      ...rest,
      'Fot. Jan Nowak/PAP',
      'Zobacz więcej',
      'Drukuj',
    ]
    expect(extract(page(article(asParagraphs(furnished))))).toMatchObject({
      body: { text: paragraphs.join('\n') },
    })
  })

  test('in windows-1250 keeps its letters', () => {
    const html = page(article(asParagraphs(paragraphs)), '<meta charset="windows-1250">')
    const codes: Readonly<Record<string, number | undefined>> = {
      ą: 0xb9,
      ś: 0x9c,
      ę: 0xea,
      ł: 0xb3,
      ć: 0xe6,
      ó: 0xf3,
      ż: 0xbf,
      ź: 0x9f,
      ń: 0xf1,
      '–': 0x96,
      '„': 0x84,
      '”': 0x94,
    }
    const bytes = Uint8Array.from(html, (letter) => codes[letter] ?? letter.charCodeAt(0))
    expect(extract(bytes)).toMatchObject({ body: { text: paragraphs.join('\n') } })
  })

  test('in unfinished HTML is read all the same', () => {
    const html = `<div><p>${paragraphs.join('<p>')}`
    expect(extract(html)).toMatchObject({ body: { text: paragraphs.join('\n'), title: null } })
  })
})

const short =
  'Białoruś zamknęła w nocy przejście w Bobrownikach. Powodu nie podano, kolejka sięga czterech kilometrów.'

describe('a short article', () => {
  test.each([
    ['alone on its page', article(`<p>${short}</p>`), short],
    [
      'of two paragraphs',
      article(asParagraphs([short, 'Ruch ma wrócić w środę.'])),
      `${short}\nRuch ma wrócić w środę.`,
    ],
    ['without main and heading', `<article><p>${short}</p></article>`, short],
    [
      'between its date, its photo and its buttons',
      article(
        `<time>12 maja</time><figure><img src="a"><figcaption>Kolejka tirów.</figcaption></figure><p>${short}</p><p>Udostępnij</p><p>Fot. Jan Nowak/PAP</p>`,
      ),
      short,
    ],
    [
      'beside teasers that are articles of their own',
      `${article(`<p>${short}</p>`)}<article><h3>Inny</h3><p>Zapowiedź innego tekstu.</p></article>`,
      short,
    ],
    [
      'in English',
      article(`<p>${'Belarus closed the crossing at night. '.repeat(3).trim()}</p>`),
      'Belarus closed',
    ],
  ])('%s is read', (_name, body, text) => {
    expect(extract(page(body))).toMatchObject({ kind: 'body', body: { text: expect.stringContaining(text) } })
  })
})

test.each([
  ['an empty page', ''],
  ['an article that a script would fill', page(article('<div id="root"></div>'))],
  ['an article of a caption', page(article('<video src="a.mp4"></video><p>Zobacz nagranie z granicy.</p>'))],
  ['an article of links', page(article('<p><a href="/a">Granica</a></p>'.repeat(9)))],
  ['an article behind a login', page(article(`<p>${short}</p><p>Zaloguj się, aby czytać dalej.</p>`))],
  ['an article behind a form', page(article(`<p>${short}</p><form><input name="mail"></form>`))],
  [
    'an article of a cookie notice',
    page(
      article(
        '<p>Używamy plików cookie, aby dopasować treści do Ciebie. Zgadzasz się na to, klikając dalej.</p>',
      ),
    ),
  ],
  ['a list of articles', page(`<article><p>${short.slice(0, 90)}</p></article>`.repeat(2))],
  ['plain text', 'Nie znaleziono'],
  ['a page of a video', page('<video src="a.mp4"></video><p>Zobacz nagranie z granicy</p>')],
  ['a page behind a login', page('<form>Zaloguj się, aby czytać dalej <input></form>')],
  ['a page that a script would fill', page('<div id="root"></div><script>render({})</script>')],
])('%s has no article', (_name, html) => {
  expect(extract(html)).toMatchObject({
    kind: 'failed',
    reason: saying('nie znaleziono tekstu artykułu', 'no article'),
  })
})

test.each([
  ['elements', '<p>a</p>'.repeat(40_000)],
  ['entities', '&amp;'.repeat(100_000)],
])('a page of too many %s is refused', (_name, inside) => {
  expect(extract(page(article(inside)))).toEqual({
    kind: 'failed',
    reason: {
      pl: 'strona ma ponad 10000 elementów albo 50000 encji',
      en: 'the page holds more than 10000 elements or 50000 entities',
    },
  })
})

test('templates, which nobody sees, are left out, however they nest', () => {
  const hidden = `${'<template>'.repeat(5000)}${asParagraphs(paragraphs)}`
  const began = process.cpuUsage()
  expect(
    extract(page(article(`${asParagraphs(paragraphs)}<template><p>Ukryte</p></template>`))),
  ).toMatchObject({
    body: { text: paragraphs.join('\n') },
  })
  expect(extract(page(article(hidden))).kind).toBe('failed')
  expect(process.cpuUsage(began).user).toBeLessThan(1_000_000)
})

test('a page that nests its elements beyond all reason is refused at once', () => {
  const began = process.cpuUsage()
  expect(extract(page(article('<div><p><b>'.repeat(3000))))).toMatchObject({
    kind: 'failed',
    reason: saying('zagnieżdżone zbyt głęboko', 'nests its elements too deep'),
  })
  expect(process.cpuUsage(began).user).toBeLessThan(1_000_000)
})

test('a page of two documents in one another, over which Readability throws, has no article', () => {
  const inner = `<article>${asParagraphs(paragraphs)}</article>`
  const broken = `<!doctype html><html ul><li><a href="/a">K</a></li></nav>${inner}<html><head></head><body>${inner}</body></html>`
  expect(extract(broken).kind).toBe('failed')
})

test('a tag that runs into the next one leaves nothing of itself in the text', () => {
  const broken = asParagraphs(paragraphs).replace('<p>', '<p id<div "a>')
  expect(extract(page(article(broken)))).toMatchObject({ body: { text: paragraphs.join('\n') } })
})

test('a canonical address that is too long to be fetched is not believed', () => {
  const head = `<link rel="canonical" href="https://kurier.example/${'a'.repeat(3000)}">`
  expect(extract(page(article(asParagraphs(paragraphs)), head))).toMatchObject({
    body: { url: 'https://kurier.example/kraj/terespol?utm_source=x' },
  })
})

test.each<[string, string | null, string | null, string]>([
  [
    'a canonical address on the same site',
    'https://kurier.example/a',
    'https://kurier.example/a?utm_source=x',
    'https://kurier.example/a',
  ],
  ['a relative one', '/b', 'https://kurier.example/a', 'https://kurier.example/b'],
  [
    'one on the site for the web',
    'https://www.kurier.example/a',
    'https://m.kurier.example/a',
    'https://www.kurier.example/a',
  ],
  ['one on another site', 'https://inny.example/a', 'https://kurier.example/a', 'https://kurier.example/a'],
  ['the front page', 'https://kurier.example/', 'https://kurier.example/a', 'https://kurier.example/a'],
  ['another protocol', 'javascript:alert(1)', 'https://kurier.example/a', 'https://kurier.example/a'],
  ['credentials', 'https://a:b@kurier.example/b', 'https://kurier.example/a', 'https://kurier.example/a'],
  ['none', null, 'https://kurier.example/a#komentarze', 'https://kurier.example/a'],
  ['one in a file', 'https://kurier.example/a', null, 'https://kurier.example/a'],
  ['a relative one in a file', '/a', null, ''],
])('the address of a page: %s', (_name, ...[href, pageUrl, expected]) => {
  expect(canonicalPageUrl(href, pageUrl)).toBe(expected)
})
