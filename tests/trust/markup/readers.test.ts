import { describe, expect, test } from 'vitest'
import { readDiscord } from './read-discord.ts'
import { readSlack } from './read-slack.ts'
import { bones, lossOf, namesAddress, seen } from './seen.ts'

describe('the reader of Discord’s markdown sees', () => {
  test.each<[string, object]>([
    ['@everyone', { mentions: ['@everyone'] }],
    [String.raw`\@here`, { mentions: ['@here'] }],
    [String.raw`\<@&123>`, { mentions: ['<@&123>'] }],
    [
      '<#123> </depesza recent:1> <id:browse>',
      { mentions: ['<#123>', '</depesza recent:1>', '<id:browse>'] },
    ],
    ['<t:0:R>', { times: ['<t:0:R>'] }],
    ['<:zly:123> :joy:', { emoji: ['<:zly:123>', ':joy:'] }],
    [String.raw`\:joy:`, { emoji: [], text: ':joy:' }],
    [
      '[bank](https://zly.example)',
      { links: [{ label: 'bank', url: 'https://zly.example' }], bareLinks: [], text: 'bank' },
    ],
    ['[a [b]](https://zly.example)', { links: [{ label: 'a [b]', url: 'https://zly.example' }] }],
    [String.raw`[a \[b](https://kurier.example)`, { links: [], bareLinks: ['https://kurier.example)'] }],
    [String.raw`[a](https://x.example) b\](https\://zly.example)`, { links: [] }],
    [
      String.raw`[a \*b\*](https://x.example)`,
      { links: [{ label: String.raw`a \*b\*`, url: 'https://x.example' }] },
    ],
    ['[https://bank.pl](https://zly.example)', { links: [], text: '[https://bank.pl](https://zly.example)' }],
    ['[x](javascript:alert(1))', { links: [] }],
    ['zob. https://zly.example/a', { bareLinks: ['https://zly.example/a'] }],
    ['discord.gg/abc <mailto:a@b.example>', { bareLinks: ['discord.gg/abc', '<mailto:a@b.example>'] }],
    [String.raw`https\://zly.example discord\.gg/abc`, { bareLinks: [] }],
    ['**a** *b* __c__ ~~d~~ ||e|| `f`', { text: 'a b c d e f' }],
    [String.raw`\*\*a\*\*`, { styles: [], text: '**a**' }],
    ['a\n# b', { styles: [{ kind: 'heading', text: 'b' }] }],
    ['-# a', { styles: [{ kind: 'small', text: 'a' }] }],
    ['> a', { styles: [{ kind: 'quote', text: 'a' }] }],
    ['- a', { styles: [{ kind: 'list', text: 'a' }] }],
    ['1. a', { styles: [{ kind: 'list', text: 'a' }] }],
    ['```x\ny```', { styles: [{ kind: 'code', text: 'x\ny' }] }],
    ['a # b > c - d 1. e snake_case_name', { styles: [], text: 'a # b > c - d 1. e snake_case_name' }],
  ])('%s', (source, expected) => {
    expect(readDiscord(source)).toMatchObject(expected)
  })
})

describe('the reader of Slack’s mrkdwn sees', () => {
  test.each<[string, object]>([
    [
      '<!channel> <!here|x> <@U012> <#C012> <!subteam^S01>',
      { mentions: ['!channel', '!here', '@U012', '#C012', '!subteam^S01'] },
    ],
    [
      '<https://zly.example|https://bank.pl>',
      { links: [{ label: 'https://bank.pl', url: 'https://zly.example' }] },
    ],
    ['<https://zly.example>', { links: [{ label: 'https://zly.example', url: 'https://zly.example' }] }],
    [
      '*<https://a.example?b&amp;c|tytuł>* R&amp;D',
      { text: 'tytuł R&D', strays: [], links: [{ label: 'tytuł', url: 'https://a.example?b&c' }] },
    ],
    [
      '<!date^1^{date}|x> <!date^2^{date}^https://zly.example|y>',
      {
        dates: [
          { at: '1', link: null },
          { at: '2', link: 'https://zly.example' },
        ],
        text: 'x y',
      },
    ],
    ['a < b', { strays: ['<'] }],
    ['R&D', { strays: ['&'] }],
    ['&gt; a', { styles: [{ kind: 'quote', text: 'a' }] }],
    ['a &gt; b', { styles: [], text: 'a > b' }],
    ['*a* _b_ ~c~ `d`', { text: 'a b c d' }],
    ['a*b*c snake_case_name', { styles: [], text: 'a*b*c snake_case_name' }],
    [':joy: 10:30:45', { emoji: [':joy:', ':30:'] }],
  ])('%s', (source, expected) => {
    expect(readSlack(source)).toMatchObject(expected)
  })
})

describe('what a reader sees', () => {
  test.each([
    ['a\u200Bb\u202E\r\n\tc', 'ab c'],
    ['👨‍👩‍👧 x\u200Dy', '👨‍👩‍👧 xy'],
    [`e${'\u0301'.repeat(9)}`, `e${'\u0301'.repeat(3)}`],
    ['\uD83D', '\uFFFD'],
  ])('of %j', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  test('twins and widths are alike', () => {
    expect(bones('∗a∗ ［b］ ›')).toBe('*a*[b]>')
  })

  test.each([
    ['Umowa', 'Umowa', true],
    ['Umowa z…', 'Umowa z Mińska', true],
    ['Um…', 'Umowa', true],
    ['Umo', 'Umowa', false],
    ['e…', 'e\u0301e\u0301', false],
    ['👨‍👩…', '👨‍👩‍👧👨‍👩‍👧', false],
    ['inne słowa', 'Umowa', false],
  ])('%s in the place of %s', (shown, original, isWhole) => {
    expect(lossOf(shown, original) === null).toBe(isWhole)
  })
})

test.each([
  ['https://bank.pl', true],
  ['zob. www.bank.pl teraz', true],
  ['bank.pl', true],
  ['„bank.pl”', true],
  ['w bank.pl/login', true],
  ['https：／／bank.pl', true],
  ['bank。pl', true],
  ['h t t p :// bank', true],
  ['Umowa z Mińska', false],
  ['Koniec. Początek', false],
  ['Onet.pl kupuje serwis', false],
  ['m.in. o umowie', false],
])('%s names an address: %s', (label, expected) => {
  expect(namesAddress(label)).toBe(expected)
})
