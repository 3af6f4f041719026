import { describe, expect, test } from 'vitest'
import { parseFeedBytes } from '#feeds/parse-feed-text.ts'
import { saying } from '../both-languages.ts'

const url = 'https://kurier.example/rss/kraj.xml'

describe('what is no feed is told as such', () => {
  test.each([
    [
      'a web page',
      '<!doctype html><html><body>Zaloguj się</body></html>',
      'to strona HTML, nie kanał RSS',
      'HTML',
    ],
    [
      'a web page in XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p/></html>',
      'to strona HTML, nie kanał RSS',
      'HTML',
    ],
    ['another document', '<?xml version="1.0"?><svg/>', 'to <svg>', '<svg>'],
    ['plain text', 'Serwis chwilowo niedostępny', 'ani RSS, ani Atom', 'neither RSS, Atom nor JSON Feed'],
    ['nothing', '', 'ani RSS, ani Atom', 'neither RSS, Atom nor JSON Feed'],
    ['broken JSON', '{"items": [', 'nie jest poprawnym', 'not valid JSON'],
    ['JSON without items', '{"error": "forbidden"}', 'nie ma w nim pozycji', 'no items'],
    [
      'elements in elements, 200,000 deep',
      `<rss version="2.0"><channel>${'<a>'.repeat(200_000)}</channel></rss>`,
      'głębiej niż 500',
      'deeper than 500',
    ],
  ])('%s', async (_name, ...[feed, polish, english]) => {
    const parsed = await parseFeedBytes(new TextEncoder().encode(feed), { url, contentType: null })
    expect(parsed).toMatchObject({ kind: 'failed', reason: saying(polish, english) })
  })
})
