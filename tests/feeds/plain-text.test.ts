import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainLine, plainText } from '#feeds/plain-text.ts'

test.each([
  ['text without markup', 'Rozmowy w Brześciu', 'Rozmowy w Brześciu'],
  ['paragraphs', '<p>Jeden.</p><p>Dwa.</p>', 'Jeden.\nDwa.'],
  ['line breaks', 'Jeden.<br>Dwa.<br/>Trzy.', 'Jeden.\nDwa.\nTrzy.'],
  ['inline tags', 'Szef <b>MON</b> i <a href="x">premier</a>', 'Szef MON i premier'],
  ['line breaks of the source', '<p>Szef\n  MON</p>', 'Szef MON'],
  ['empty lines without markup', 'Jeden.\n\nDwa\nrazem.', 'Jeden.\nDwa razem.'],
  ['empty lines of Windows', 'Jeden.\r\n\r\nDwa.', 'Jeden.\nDwa.'],
  ['a dialogue dash', '<p>– Nie – mówi.</p>', '– Nie – mówi.'],
  ['Polish quotation marks by name', '&bdquo;Nie&rdquo; &ndash; m&oacute;wi&hellip;', '„Nie” – mówi…'],
  ['numeric references', '&#8222;Tak&#x201D; &#322;', '„Tak” ł'],
  ['references to the Windows code page', '&#132;Tak&#148; &#150;', '„Tak” –'],
  ['rare names', '&lstrok;&zdot;&Aogon;', 'łżĄ'],
  ['an unknown name', '&nicpon; i & oraz AT&T', '&nicpon; i & oraz AT&T'],
  ['impossible references', '&#0;&#xD800;&#x110000;', '&#0;&#xD800;&#x110000;'],
  ['non-breaking spaces', 'w&nbsp;&nbsp;Brześciu', 'w Brześciu'],
  ['an escaped tag', '&lt;b&gt; to znacznik', '<b> to znacznik'],
  ['a comparison', '5 < 6 i 7 > 3', '5 < 6 i 7 > 3'],
  ['scripts and styles', 'A<script>if (a<b) alert("</p>")</script>B<style>p{}</style>C', 'ABC'],
  ['comments', 'A<!-- <p>ukryte</p> -->B', 'AB'],
  ['a comment that never ends', 'A<!-- reszta', 'A'],
  ['a script that never ends', 'A<script>reszta', 'A'],
  ['a ">" in an attribute', '<img alt="5 > 3">Tekst', 'Tekst'],
  ['broken quotes in an attribute', '<img alt="5>Tekst', 'Tekst'],
  ['a tag that is cut off', 'Tekst <a href="http', 'Tekst'],
  ['a tag broken up by what nobody sees', '<\u200bb\u00ad>Tak</\u0000b>', 'Tak'],
  ['XHTML with a prefix', '<h:p>Jeden.</h:p><h:p>Dwa.</h:p>', 'Jeden.\nDwa.'],
  ['lists', '<ul><li>Jeden</li><li>Dwa</li></ul>', 'Jeden\nDwa'],
  ['soft hyphens and zero-width spaces', 'Biało\u00adruś\u200b', 'Białoruś'],
  ['marks that turn the direction', 'a\u202egpj.exe', 'agpj.exe'],
  ['control characters', 'a\u0000b\u001bc', 'abc'],
  ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
  ['nothing', '', ''],
])('%s', (_name, html, expected) => {
  expect(plainText(html)).toBe(expected)
})

test('a title is one line', () => {
  expect(plainLine('<p>Szef MON:</p>\n<p>nie ma zgody</p>')).toBe('Szef MON: nie ma zgody')
})

test('never throws, and never answers empty or untrimmed lines or hidden characters', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '&',
    ';',
    '"',
    "'",
    '<p',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#',
    '\n',
    ' ',
    'ą',
    '<script>',
    '</',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
      const text = plainText(parts.join(''))
      const lines = text === '' ? [] : text.split('\n')
      expect(lines.every((line) => line !== '' && line === line.trim() && !/\p{Cc}/u.test(line))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['openings of comments', '<!--'],
  ['openings of CDATA', '<![CDATA['],
  ['openings of declarations', '<!a ['],
  ['angle brackets', '<'],
  ['openings of tags', '<p '],
  ['openings of tags with a quote', '<p a="'],
  ['openings of scripts', '<script>'],
  ['ampersands', '&'],
  ['unfinished references', '&aaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['line breaks', '\n '],
  ['quotes in one tag', `<p ${'"'.repeat(50)}`],
])('takes linear time on many %s', (_name, piece) => {
  const secondsOf = (chars: number): number => {
    const html = piece.repeat(Math.floor(chars / piece.length))
    return cpuSeconds(() => plainText(html))
  }
  secondsOf(50_000)
  const small = secondsOf(100_000)
  expect(secondsOf(800_000)).toBeLessThan(Math.max(0.8, small * 8 * 4))
})

/** Processor time, so that a busy machine does not fail the test. */
function cpuSeconds(task: () => void): number {
  const before = process.cpuUsage()
  task()
  return process.cpuUsage(before).user / 1_000_000
}
