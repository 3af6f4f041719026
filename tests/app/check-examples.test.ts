import { npmLexicons } from '../npm-lexicons.ts'
import { describe, expect, test } from 'vitest'
import { checkExamples } from '#app/check/check-examples.ts'
import { parseTopicsFile } from '#config/parse-topics-file.ts'
import type { Locale } from '#domain/locale.ts'

describe('examples that hold', () => {
  const rows = [
    ['one', '{ name: U, any: [umowa], examples: { match: [Umowy!] } }', 'U: 1 przykład', 'U: 1 example'],
    [
      'two',
      '{ name: U, any: [umowa], examples: { match: [Umowy!], miss: [Pakt.] } }',
      'U: 2 przykłady',
      'U: 2 examples',
    ],
    [
      'five',
      '{ name: U, any: [umowa], examples: { miss: [a, b, c, d, e] } }',
      'U: 5 przykładów',
      'U: 5 examples',
    ],
    [
      'a headline for the title alone',
      `{ name: T, query: 'title:umowa', examples: { match: [Podpisano umowę] } }`,
      'T: 1 przykład',
      'T: 1 example',
    ],
    [
      'a sentence for the text alone',
      `{ name: T, query: 'body:umowa', examples: { match: [Podpisano umowę.] } }`,
      'T: 1 przykład',
      'T: 1 example',
    ],
    [
      'some sentences with a line end',
      `{ name: T, query: 'lead:umowa', examples: { miss: ["Pakt.\\nUmowa."] } }`,
      'T: 1 przykład',
      'T: 1 example',
    ],
    [
      'a topic of one feed',
      `{ name: F, query: 'umowa AND source:Onet', examples: { match: [Umowy], miss: [Pakt] } }`,
      'F: 2 przykłady',
      'F: 2 examples',
    ],
    [
      'a topic of all feeds but one',
      `{ name: F, query: 'umowa NOT source:Onet', examples: { match: [Umowy] } }`,
      'F: 1 przykład',
      'F: 1 example',
    ],
    [
      'a topic of one language of one feed',
      `{ name: F, query: 'umowa AND source:Onet AND lang:uk', examples: { match: [Umowy] } }`,
      'F: 1 przykład',
      'F: 1 example',
    ],
    [
      'of a topic with not',
      `{ name: U, any: [umowa], not: [umowa o pracę], examples: { miss: [Umowę o pracę dał.] } }`,
      'U: 1 przykład',
      'U: 1 example',
    ],
  ] as const
  test.each(rows)('%s', async (_name, topic, polish, english) => {
    expect(await tried(`- ${topic}`, 'pl')).toEqual({ failures: 0, lines: [`✓ ${polish}`] })
    expect(await tried(`- ${topic}`, 'en')).toEqual({ failures: 0, lines: [`✓ ${english}`] })
  })

  test('a topic without examples has no line', async () => {
    expect(await tried('[umowa, { name: P, any: [pakt], examples: {} }]', 'pl')).toEqual({
      failures: 0,
      lines: [],
    })
  })
})

describe('examples that fail', () => {
  const rows = [
    [
      'one that must match',
      '{ name: Umowy, any: [umowa], examples: { match: [Podpisano pakt., Umowa.] } }',
      ['✗ Umowy: ten przykład ma pasować, a nie pasuje: „Podpisano pakt.” → dopisz'],
      ['✗ Umowy: this example must match and does not: “Podpisano pakt.” → add'],
    ],
    [
      'one that must not',
      '{ name: Umowy, any: [umowa, traktat], examples: { miss: [Dziesięć umów i traktat.] } }',
      [
        '✗ Umowy: ten przykład ma nie pasować, a pasuje: „Dziesięć umów i traktat.”; znaleziono „umów” dla słowa kluczowego „umowa”, „traktat” dla słowa kluczowego „traktat” → wyklucz',
      ],
      [
        '✗ Umowy: this example must not match, and does: “Dziesięć umów i traktat.”; found: “umów” for the keyword “umowa”, “traktat” for the keyword “traktat” → leave',
      ],
    ],
    [
      'one that must not, found twice',
      '{ name: Umowy, any: [umowa], examples: { miss: [Dziesięć umów i sto umów.] } }',
      ['znaleziono „umów” dla słowa kluczowego „umowa” →'],
      ['found: “umów” for the keyword “umowa” →'],
    ],
    [
      'one that matches as a headline only',
      `{ name: Umowy, query: 'title:umowa', examples: { miss: [Nowa umowa] } }`,
      ['a jako tytuł pasuje: „Nowa umowa”; znaleziono „umowa”'],
      ['and as a title does: “Nowa umowa”; found: “umowa”'],
    ],
    [
      'each has a line of its own, those that must match first',
      '{ name: Umowy, any: [umowa], examples: { miss: [Umowa.], match: [Pakt., Układ., Umowa.] } }',
      ['„Pakt.”', '„Układ.”', '„Umowa.”'],
      ['“Pakt.”', '“Układ.”', '“Umowa.”'],
    ],
    [
      'a long one is cut, and stands on one line',
      `{ name: Umowy, any: [umowa], examples: { match: ["${'Nic, '.repeat(20)}\\n\\n${'i nic. '.repeat(20)}"] } }`,
      ['Nic, Nic…” →'],
      ['Nic, Nic…” →'],
    ],
  ] as const
  test.each(rows)('%s', async (_name, topic, polish, english) => {
    for (const [locale, parts] of [
      ['pl', polish],
      ['en', english],
    ] as const) {
      const { failures, lines } = await tried(`- ${topic}`, locale)
      expect(failures).toBe(parts.length)
      expect(lines).toEqual(parts.map((part) => expect.stringContaining(part)))
    }
  })

  test('leave the other topics’ lines alone', async () => {
    const yaml =
      '[{ name: A, any: [a], examples: { match: [b] } }, { name: B, any: [b], examples: { match: [b] } }]'
    const { lines } = await tried(yaml, 'en')
    expect(lines).toEqual([expect.stringMatching(/^✗ A: /u), '✓ B: 1 example'])
  })
})

async function tried(yaml: string, locale: Locale) {
  const lines: string[] = []
  const topics = parseTopicsFile(yaml, 't.yaml')
  const failures = await checkExamples({
    openLexicons: npmLexicons,
    topics,
    locale,
    print: (line) => lines.push(line),
  })
  return { failures, lines }
}
