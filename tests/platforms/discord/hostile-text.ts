import fc from 'fast-check'

const TRICKS = [
  '@everyone',
  '@here',
  '@\u200Beveryone',
  '<@1180000000000000001>',
  '<@!1180000000000000001>',
  '<@&1180000000000000001>',
  '<#1180000000000000001>',
  '</depesza recent:1180000000000000001>',
  '<t:1700000000:R>',
  '<:zly:1180000000000000001>',
  '<a:zly:1180000000000000001>',
  '<id:customize>',
  '[https://bank.example](https://zly.example)',
  '[x](javascript:alert(1))',
  '](https://zly.example)',
  'https://zly.example/a_b*c',
  '<https://zly.example>',
  'discord.gg/abc',
  'https://discord.com/invite/abc',
  '\n# Nagłówek',
  '\n-# drobny druk',
  '\n> cytat',
  '\n>>> cytat',
  '\n- punkt',
  '```',
  '||',
  '**',
  '__',
  '~~',
  '\\',
  '\u202Etxet',
  '\u2066x\u2069',
  '\u200B\u200C\u200D\u2060\uFEFF',
  '👨‍👩‍👧‍👦',
  '🇵🇱',
  '👍🏽',
  'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306',
  '\uD83D',
  '\u0000\u0007',
  'Białoruś',
  'umowa o broni jądrowej',
  ' ',
]

/** Text as a malicious or broken feed may bring it: tricks, any Unicode, empty, and up to more than 10,000 characters. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: pieces(12) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', '\u200B', '…') },
  { weight: 1, arbitrary: pieces(4).map((text) => text.repeat(Math.ceil(10_000 / (text.length + 1)))) },
  { weight: 1, arbitrary: fc.constantFrom(...TRICKS).map((trick) => trick.repeat(2000)) },
)

function pieces(most: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...TRICKS),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  return fc.array(piece, { maxLength: most }).map((parts) => parts.join(''))
}
