import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown, escapeWithin } from '#platforms/discord/escape-markdown.ts'
import { linkTo } from '#platforms/discord/link.ts'
import { plainText } from '#wording/outside-text.ts'
import { hostileText } from './hostile-text.ts'
import { readMarkup } from './read-markup.ts'

const ZWSP = '\u200B'

describe('escapeMarkdown', () => {
  test.each([
    ['Polish text stays as it is', 'Źródło: „umowa”, 3 grudnia – 12%…', 'Źródło: „umowa”, 3 grudnia – 12%…'],
    ['a mention of everyone', 'uwaga @everyone!', `uwaga @${ZWSP}everyone!`],
    ['a mention of those here, in capitals', '@HERE', `@${ZWSP}HERE`],
    ['a person', '<@123>', String.raw`\<` + ZWSP + '@' + ZWSP + '123>'],
    ['a channel', '<#123>', String.raw`\<${ZWSP}#123>`],
    ['a time stamp', '<t:0:R>', String.raw`\<${ZWSP}t:0:R>`],
    ['a masked link', '[bank](https://zly.example)', String.raw`\[bank\](https\://zly.example)`],
    ['an invite', 'discord.gg/abc', String.raw`discord\.gg/abc`],
    ['bold, spoiler, code', '**a** ||b|| `c`', String.raw`\*\*a\*\* \|\|b\|\| \`c\``],
    ['a heading', '# Nagłówek', String.raw`\# Nagłówek`],
    ['a sign in the middle', 'linia #7 (a > b) – c', 'linia #7 (a > b) – c'],
    ['a quotation of a block', '> cytat', String.raw`\> cytat`],
    ['a list item', '- punkt', String.raw`\- punkt`],
    ['a numbered item', '1. punkt', String.raw`1\. punkt`],
    ['a backslash', String.raw`a\*b`, String.raw`a\\\*b`],
    ['lines become one', 'a\r\n\tb\u2028c', 'a b c'],
    ['zero-width and direction marks', 'a\u200Bb\u202Ec\uFEFFd\u00ADe', 'abcde'],
    ['an emoji family stays together', '👨‍👩‍👧 x\u200Dy', '👨‍👩‍👧 xy'],
    ['a tower of accents', `a${'\u0301'.repeat(50)}`, `a${'\u0301'.repeat(3)}`],
    ['half a character', 'a\uD83D', 'a\uFFFD'],
    ['nothing', ' \u200B\n ', ''],
  ])('%s', (_name, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  test('whatever the text: nothing live, nothing invisible, and a reader reads the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markup = readMarkup(escapeMarkdown(text))
        expect(markup).toMatchObject({ mentions: [], links: [], bareLinks: [], marks: '', invisible: [] })
        expect(markup.text).toBe(plainText(text))
      }),
      { numRuns: 500 },
    )
  })
})

test('escapeWithin keeps the limit and never ends inside an escape', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 2, max: 300 }), (text, maxChars) => {
      const escaped = escapeWithin(text, maxChars)
      expect(escaped.length).toBeLessThanOrEqual(maxChars)
      expect(readMarkup(escaped)).toMatchObject({ mentions: [], links: [], marks: '', invisible: [] })
    }),
    { numRuns: 300 },
  )
})

describe('linkTo', () => {
  test.each([
    ['https://kurier.example/a?b=1#c', 'https://kurier.example/a?b=1#c'],
    ['http://kurier.example', 'http://kurier.example/'],
    ['https://żółw.example/ł (1)', 'https://xn--w-uga1v8h.example/%C5%82%20%281%29'],
    [
      'https://kurier.example/)[x](javascript:alert)',
      'https://kurier.example/%29%5Bx%5D%28javascript:alert%29',
    ],
    ['https://kurier.example/@everyone', 'https://kurier.example/%40everyone'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['https://kurier.example@zly.example/', null],
    ['/wzgledny', null],
    ['', null],
    [`https://kurier.example/${'a'.repeat(600)}`, null],
  ])('%.60s', (address, expected) => {
    expect(linkTo(address)).toBe(expected)
  })
})
