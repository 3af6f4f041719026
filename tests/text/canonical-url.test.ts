import { describe, expect, test } from 'vitest'
import { canonicalUrl, isFrontPage } from '#text/canonical-url.ts'

const article = 'https://kurier.example/kraj/ustawa-17'

describe('one article', () => {
  test.each([
    ['without encryption', 'http://kurier.example/kraj/ustawa-17'],
    ['with www', 'https://www.kurier.example/kraj/ustawa-17'],
    ['for phones', 'https://m.kurier.example/kraj/ustawa-17'],
    ['for phones, at length', 'https://mobile.kurier.example/kraj/ustawa-17'],
    ['on the AMP host', 'https://amp.kurier.example/kraj/ustawa-17'],
    ['as AMP by its path', 'https://kurier.example/kraj/ustawa-17/amp/'],
    ['as AMP by its end', 'https://kurier.example/kraj/ustawa-17.amp'],
    ['as AMP by a parameter', 'https://kurier.example/kraj/ustawa-17?amp=1&outputType=amp'],
    ['with a final slash', 'https://kurier.example/kraj/ustawa-17/'],
    ['with a page of its own', 'https://kurier.example/kraj/ustawa-17/index.html'],
    ['with a fragment', 'https://kurier.example/kraj/ustawa-17#komentarze'],
    ['with a port', 'https://kurier.example:443/kraj/ustawa-17'],
    ['in capitals', 'HTTPS://KURIER.EXAMPLE/kraj/ustawa-17'],
    ['with an escape that it does not need', 'https://kurier.example/kraj/ustawa%2D17'],
    ['with a session', 'https://kurier.example/kraj/ustawa-17;jsessionid=AB12'],
    ['with the dot of the root', 'https://kurier.example./kraj/ustawa-17'],
    [
      'with tracking',
      'https://kurier.example/kraj/ustawa-17?utm_source=rss&fbclid=x&at_medium=RSS&xtor=1&wt_mc=2',
    ],
    ['with the word for where it was found', 'https://kurier.example/kraj/ustawa-17?ref=homepage&source=rss'],
  ])('%s', (_, address) => {
    expect(canonicalUrl(address)).toBe(article)
  })

  test('with letters escaped, in whatever case, or not', () => {
    const [escaped, lower, plain] = ['%C5%81%C3%B3d%C5%BA', '%c5%81%c3%b3d%c5%ba', 'Łódź'].map((path) =>
      canonicalUrl(`https://kurier.example/${path}`),
    )
    expect(new Set([escaped, lower, plain]).size).toBe(1)
  })

  test('with its parameters in another order', () => {
    expect(canonicalUrl('https://a.example/?b=2&a=1')).toBe(canonicalUrl('https://a.example/?a=1&b=2'))
  })
})

describe('two articles', () => {
  test.each([
    ['told by a parameter', '/index.php?id=17', '/index.php?id=18'],
    ['told by a number behind a word for the way', '/akt?ref=IP_23_1', '/akt?ref=IP_23_2'],
    ['told by the case of the path', '/watch/aB', '/watch/Ab'],
    ['told by a fragment that a script reads', '/#/artykul/17', '/#/artykul/18'],
    ['of which one is in a folder called amp', '/amp/ustawa', '/ustawa'],
    ['told by an escaped slash', '/a%2Fb', '/a/b'],
  ])('%s', (_, a, b) => {
    expect(canonicalUrl(`https://kurier.example${a}`)).not.toBe(canonicalUrl(`https://kurier.example${b}`))
  })

  test('on a host of one letter and on its domain', () => {
    expect(canonicalUrl('https://m.pl/x')).toBe('https://m.pl/x')
    expect(canonicalUrl('https://www.pl/x')).toBe('https://www.pl/x')
  })
})

test.each([
  ['https://kurier.example/', true],
  ['https://www.kurier.example/index.html?utm_source=rss', true],
  ['https://kurier.example/?p=17', false],
  ['https://kurier.example/komunikaty', false],
  ['https://kurier.example/#!/artykul/17', false],
])('%s is a front page: %s', (address, expected) => {
  expect(isFrontPage(canonicalUrl(address) ?? '')).toBe(expected)
})

test.each(['mailto:redakcja@kurier.example', 'kurier.example/17', 'javascript:alert(1)', '', 'https://'])(
  '“%s” is no address of an article',
  (address) => {
    expect(canonicalUrl(address)).toBeNull()
  },
)
