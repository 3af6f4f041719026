import type { Chance } from '../chance.ts'

/** What a feed may hold to deceive a reader or to break a message, by kind. */
const TRICKS: readonly string[] = [
  // mentions
  '@everyone',
  '@here',
  '@EVERYONE',
  '@\u200Beveryone',
  '＠everyone',
  '<@1180000000000000001>',
  '<@!1180000000000000001>',
  '<@&1180000000000000001>',
  '<#1180000000000000001>',
  '</depesza recent:1180000000000000001>',
  '<t:1700000000:R>',
  '<t:0>',
  '<:zly:1180000000000000001>',
  '<a:zly:1180000000000000001>',
  '<id:customize>',
  '<id:browse>',
  ':rotating_light:',
  ':joy:',
  '10:30:45',
  '<sound:1:2>',
  '<mailto:a@zly.example>',
  '<a@zly.example>',
  '<+48 600 600 600>',
  '<sms:/x>',
  '<!channel>',
  '<!here>',
  '<!everyone>',
  '<!here|x>',
  '<@U0123ABCD>',
  '<@U0123ABCD|jan>',
  '<#C0123ABCD>',
  '<!subteam^S0123ABCD>',
  '<!subteam^S01|@zespół>',
  '<!date^1^{date}^https://zly.example|x>',
  '@channel',
  '#general',
  '&lt;!channel&gt;',
  '&lt;@U0123ABCD&gt;',
  '&amp;lt;!here&amp;gt;',
  '&#60;!here&#62;',
  // links
  'https://zly.example/x',
  'HTTPS://ZLY.EXAMPLE',
  'http://bank.pl@zly.example',
  '<https://zly.example|https://bank.pl>',
  '<https://zly.example>',
  '[https://bank.pl](https://zly.example)',
  '[x](javascript:alert(1))',
  '](https://zly.example)',
  '](https://zly.example "x")',
  ')](https://zly.example)[',
  '[[',
  ']]',
  '[',
  ']',
  '(',
  ')',
  '[KOMENTARZ]',
  '[a] (b)',
  'discord.gg/abc',
  'DISCORD.GG/abc',
  'discord\u200B.gg/abc',
  'https://discord.com/invite/abc',
  'discordapp.com/invite/abc',
  'steam://run/1',
  'www.bank.pl',
  'bank.pl',
  'bank.pl/logowanie',
  'https：／／bank.pl',
  'bank。pl/login',
  'https:∕∕bank.pl',
  'ftp://zly.example',
  '|',
  '¦',
  '↗',
  // markup
  '\n# Nagłówek',
  '# ',
  '## x',
  '\n-# drobny druk',
  '-# ',
  '\n> cytat',
  '> ',
  '>>> x',
  '\n>>> cytat',
  '\n- punkt',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '12345678901. ',
  '```',
  '```js\nx```',
  '`',
  '``',
  '||',
  '**',
  '*',
  '***',
  '__',
  '_',
  '~~',
  '~',
  '\\',
  '\\\\',
  '\\*',
  '\\`',
  '\\\\\\',
  '*gruby*',
  '_pochyły_',
  '~skreślony~',
  'snake_case_name',
  '_a',
  'a_',
  '¯\\_(ツ)_/¯',
  // what nobody sees, and half characters
  '\u202Etxet',
  '\u2066x\u2069',
  '\u200B',
  '\u200B\u200C\u200D\u2060\uFEFF',
  '\u00AD',
  '\u3164',
  '\u115F',
  '\uD83D',
  '\uDE00',
  '\uDFFF\uD800',
  '\u0000\u0007',
  '\u001B[31m',
  '\u2028',
  '\u2029',
  '\r\n',
  '\t',
  '\u00A0',
  '\u3000',
  '\uE000',
  // characters of several parts, and look-alikes
  '👨‍👩‍👧‍👦',
  '🇵🇱',
  '🇵',
  '👍🏽',
  '1️⃣',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'e\u0301',
  `Z${'\u0300\u0301\u0302\u0303'.repeat(8)}`,
  '\u0301',
  'नि',
  '각',
  'ᄀ',
  'раураl',
  'Bіałoruś',
  '𝔸',
  'ﬁ',
  'İ',
  'ß',
  '„',
  '”',
  '"',
  "'",
  '…',
  '—',
  '•',
  '&',
  '&amp;',
  '<',
  '>',
  '«»',
]

const WORDS = [
  'Białoruś',
  'umowa',
  'broń',
  'premier',
  'w',
  'zażółć',
  'gęślą',
  'Łukaszenka',
  'nowy etap',
  'tego dnia',
  'R&D',
  'a < b',
  '(kpt.)',
  'mówi:',
  '12%',
  '– nie –',
]

/** Lengths at which some limit of a platform lies, and the ones beside it. */
const EDGES = [
  75, 80, 100, 150, 200, 256, 300, 400, 500, 512, 700, 1000, 1024, 1200, 1400, 2000, 2048, 3000, 4000, 4096,
  6000,
]

/** Any text that a feed may bring: quiet words with tricks among them, up to more than 10,000 characters. */
export function hostileText(chance: Chance): string {
  const kind = chance.below(20)
  if (kind === 0) return chance.pick(['', ' ', '\n', '\u200B', '…', '\u0301', '\uD800'])
  if (kind === 1)
    return chance
      .pick(TRICKS)
      .repeat(1 + chance.below(2000))
      .slice(0, 12_000)
  if (kind === 2) return atAnEdge(chance)
  if (kind === 3)
    return pieces(chance, 5)
      .repeat(1 + chance.below(300))
      .slice(0, 12_000)
  if (kind < 7) return chance.some(12, () => chance.pick(WORDS)).join(' ')
  return pieces(chance, 10)
}

/** A text that is as long as a limit, or nearly, and has a trick where the cut falls. */
function atAnEdge(chance: Chance): string {
  const length = chance.pick(EDGES) + chance.below(9) - 4
  const filler = chance.pick([
    'x',
    'ł',
    'słowo ',
    '&',
    '<',
    '*',
    '\\',
    '👍🏽',
    '👨‍👩‍👧',
    '𝔸',
    'e\u0301',
    '_ ',
    ':a:',
  ])
  const trick = chance.pick(TRICKS)
  return `${filler.repeat(length).slice(0, Math.max(0, length - chance.below(trick.length + 4)))}${trick}${chance.pick(['', filler.repeat(50)])}`
}

function pieces(chance: Chance, most: number): string {
  const glue = chance.pick(['', '', ' '])
  return chance.some(most, () => piece(chance)).join(glue)
}

function piece(chance: Chance): string {
  const kind = chance.below(10)
  if (kind < 6) return chance.pick(TRICKS)
  if (kind < 9) return chance.pick(WORDS)
  return String.fromCharCode(...chance.some(6, () => chance.below(0x1_00_00)))
}

/** An address as a feed may give it: mostly sound, with signs in it that are markup elsewhere. */
export function hostileAddress(chance: Chance): string | null {
  const kind = chance.below(10)
  if (kind === 0) return null
  if (kind === 1)
    return chance.pick([
      '',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://user:haslo@kurier.example/',
      'https://bank.pl@zly.example/',
      'not an address',
      '//x',
      'http://',
    ])
  if (kind === 2)
    return `https://kurier.example/${'a'.repeat(chance.pick([400, 480, 500, 512, 990, 1000, 2900, 3000, 4000]))}`
  if (kind < 6) return `https://kurier.example/${pieces(chance, 4).toWellFormed()}`
  return `https://kurier.example/${chance.below(1e6)}?a=1&b=${chance.below(9)}#c`
}
