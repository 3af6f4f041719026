import { describe, expect, test } from 'vitest'
import { escapeMarkdown, escapeWithin } from '#platforms/discord/escape-markdown.ts'
import { linkedTitle, linkTo } from '#platforms/discord/link.ts'
import { chanceOf } from '../../trust/chance.ts'
import { readDiscord } from '../../trust/markup/read-discord.ts'
import { bones, lossOf, seen } from '../../trust/markup/seen.ts'
import { hostileText } from '../../trust/renderers/hostile-text.ts'

const ZWSP = '\u200B'

describe('escapeMarkdown', () => {
  test.each([
    ['Polish text stays as it is', 'Źródło: „umowa”, 3 grudnia – 12%…', 'Źródło: „umowa”, 3 grudnia – 12%…'],
    ['a mention of everyone', 'uwaga @everyone!', `uwaga @${ZWSP}everyone!`],
    ['a mention of those here, in capitals', '@HERE', `@${ZWSP}HERE`],
    ['a person', '<@123>', String.raw`\<` + ZWSP + '@' + ZWSP + '123>'],
    ['a channel', '<#123>', String.raw`\<${ZWSP}#123>`],
    ['a time stamp', '<t:0:R>', String.raw`\<${ZWSP}t\:0:R>`],
    ['a masked link', '[bank](https://zly.example)', String.raw`\[bank\]\(https\://zly.example)`],
    ['the name of an emoji', ':joy: o 10:30:45', String.raw`\:joy: o 10\:30:45`],
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

  test('whatever the text: nothing live, and a reader reads the text', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const text = hostileText(chanceOf(seed))
      const markup = readDiscord(escapeMarkdown(text))
      expect(markup).toMatchObject({
        mentions: [],
        links: [],
        bareLinks: [],
        times: [],
        emoji: [],
        styles: [],
      })
      expect(bones(markup.text)).toBe(bones(seen(text)))
    }
  })
})

test('escapeWithin keeps the limit and never ends inside an escape', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const chance = chanceOf(seed)
    const [text, maxChars] = [hostileText(chance), 2 + chance.below(300)]
    const escaped = escapeWithin(text, maxChars)
    expect(escaped.length).toBeLessThanOrEqual(maxChars)
    expect(readDiscord(escaped)).toMatchObject({ mentions: [], links: [], bareLinks: [], styles: [] })
    expect(lossOf(readDiscord(escaped).text, text)).toBeNull()
  }
})

describe('linkedTitle', () => {
  test.each([
    ['a title', 'Umowa', '[Umowa](https://kurier.example/)'],
    ['one with marks and brackets', '[PILNE] *a* \\', '[［PILNE］ ＊a＊ ＼](https://kurier.example/)'],
    ['one that is an address', 'https://bank.pl', String.raw`https\://bank.pl`],
    ['one that is an address in disguise', 'bank。pl∕login', 'bank。pl∕login'],
    ['one with an invite', 'Nowy serwer discord.gg', '[Nowy serwer discord．gg](https://kurier.example/)'],
    ['one with the name of an emoji', ':joy:', `[:${ZWSP}joy:](https://kurier.example/)`],
    ['nothing', ' \u200B', ''],
  ])('%s', (_name, title, expected) => {
    expect(linkedTitle(title, 'https://kurier.example', 100)).toBe(expected)
  })

  test('without an address is the title alone', () => {
    expect(linkedTitle('[a]', null, 100)).toBe(String.raw`\[a\]`)
  })
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
