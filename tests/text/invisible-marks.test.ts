import { whoSaidWhat } from '#text/who-said-what.ts'
import { describe, expect, it } from 'vitest'

/** Each mark is written as "¦" and as "·" in the cases; both are replaced. */
const marks: readonly (readonly [name: string, opening: string, closing: string])[] = [
  ['left-to-right and right-to-left marks', '\u200E', '\u200F'],
  ['embeddings', '\u202A', '\u202C'],
  ['overrides', '\u202E', '\u202C'],
  ['isolates', '\u2066', '\u2069'],
  ['soft hyphens', '\u00AD', '\u00AD'],
  ['zero-width spaces', '\u200B', '\u200B'],
  ['word joiners', '\u2060', '\u2060'],
  ['byte order marks', '\uFEFF', '\uFEFF'],
]

const places: readonly (readonly [place: string, text: string, mentions: readonly string[]])[] = [
  ['around a name', '– Tak jest – mówi ¦Jan Malicki·, analityk OSW.', ['Jan Malicki']],
  ['at a space in a name', '– Tak jest – mówi Jan¦ ·Malicki, analityk OSW.', ['Jan¦ ·Malicki']],
  ['inside a name', '– Tak jest – mówi Jan Ma¦lic·ki, analityk OSW.', ['Jan Ma¦lic·ki']],
  ['inside verb and role', '¦– Tak jest – mó¦wi Jan Malicki, ana·lityk OSW.', ['Jan Malicki']],
  [
    'inside a surname alone',
    'Jan Malicki, analityk OSW. – Tak jest – mówi Mali¦cki.·',
    ['Jan Malicki', 'Mali¦cki'],
  ],
]

describe('marks that nobody sees', () => {
  it.each(
    marks.flatMap(([name, opening, closing]) =>
      places.map(([place, text, mentions]) => {
        const put = (words: string): string => words.replaceAll('¦', opening).replaceAll('·', closing)
        return [name, place, put(text), mentions.map(put)] as const
      }),
    ),
  )('%s %s', (_name, _place, text, mentions) => {
    const { people, quotes } = whoSaidWhat(text, { language: 'pl', experts: [] })
    expect(people).toMatchObject([{ name: 'Jan Malicki', role: 'analityk', organisation: 'OSW' }])
    expect(people[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions)
    expect(quotes).toMatchObject([{ text: 'Tak jest', speaker: { name: 'Jan Malicki' } }])
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['Tak jest'])
  })

  it('leaves them in the words of a quotation', () => {
    const text = '– To praw\u00ADda\u200B – mówi Jan Malicki.'
    expect(whoSaidWhat(text, { language: 'pl', experts: [] }).quotes).toMatchObject([
      { text: 'To praw\u00ADda', start: 2, end: 12 },
    ])
  })
})
