import { expect, test } from 'vitest'
import { linkToPlace } from '#text/text-fragment.ts'
import { spanOf } from '../builders.ts'

const page = 'https://kurier.example/a'
const long = Array.from({ length: 80 }, (_, number) => `słowo${number}`).join(' ')

type Case = { readonly words: string; readonly text?: string; readonly title?: string; readonly url?: string }

test.each<[string, Case, string]>([
  ['letters with diacritics', { words: 'Broń „jest”' }, `${page}#:~:text=Broń%20„jest”`],
  [
    'a dash, a comma and an ampersand, which part a directive',
    { words: 'A-B, C & D' },
    `${page}#:~:text=A%2DB%2C%20C%20%26%20D`,
  ],
  ['what would end the address in a chat', { words: "(x)*y*'z'" }, `${page}#:~:text=%28x%29%2Ay%2A%27z%27`],
  ['half a character', { words: 'a\uD83D b' }, `${page}#:~:text=a\uFFFD%20b`],
  [
    'a long one by its first and its last words',
    { words: long },
    `${page}#:~:text=słowo0%20słowo1%20słowo2%20słowo3%20słowo4%20słowo5,słowo74%20słowo75%20słowo76%20słowo77%20słowo78%20słowo79`,
  ],
  [
    'one over several paragraphs by words of the first and the last',
    { words: 'Raz dwa.\nTrzy.\nCztery pięć.' },
    `${page}#:~:text=Raz%20dwa.,Cztery%20pięć.`,
  ],
  ['a long word', { words: 'a'.repeat(400) }, `${page}#:~:text=${'a'.repeat(400)}`],
  ['behind a fragment of the article’s own', { words: 'Tak', url: `${page}#s2` }, `${page}#s2:~:text=Tak`],
  ['an older text fragment', { words: 'Tak', url: `${page}#s2:~:text=Nie` }, `${page}#s2:~:text=Tak`],
  ['behind a query', { words: 'Tak', url: `${page}?a=b&c` }, `${page}?a=b&c#:~:text=Tak`],
  [
    'the words of the title, told apart by what stands before them',
    { words: 'Broń jest gościem', title: '„Broń jest gościem”', text: 'Mówi on: „Broń jest gościem”.' },
    `${page}#:~:text=on%3A%20„-,Broń%20jest%20gościem`,
  ],
  [
    'the words of the title at the start of a paragraph, by what stands behind them',
    { words: 'Tak jest', title: 'TAK JEST', text: 'Lead.\n– Tak jest – mówi Lis.\nDalej.' },
    `${page}#:~:text=Tak%20jest,-–%20mówi%20Lis.`,
  ],
  [
    'the second of two, by one word more',
    { words: 'nie i nie', text: 'Powtarza: nie i nie. Dodaje: nie i nie.' },
    `${page}#:~:text=nie%20i%20nie`,
  ],
])('%s', (_case, { words, text = words, title = 'Tytuł', url = page }, expected) => {
  const link = linkToPlace({ url, title, text }, spanOf(words, text))
  expect(link === null ? null : spelt(link)).toBe(expected)
})

test('the second of two like ones has the words before it', () => {
  const text = 'Powtarza: nie i nie. Dodaje: nie i nie.'
  const start = text.lastIndexOf('nie i nie')
  const link = linkToPlace({ url: page, title: '', text }, { start, end: start + 9 })
  expect(link).toBe(`${page}#:~:text=Dodaje%3A-,nie%20i%20nie`)
})

test.each<[string, string | null, string]>([
  ['an article without an address', null, 'Tak'],
  ['a span without a word', page, '…'],
])('%s has no link', (_case, url, text) => {
  expect(linkToPlace({ url, title: '', text }, { start: 0, end: text.length })).toBeNull()
})

/** Letters beyond ASCII as themselves, for reading; what the address escapes of ASCII stays escaped. */
function spelt(link: string): string {
  return link.replaceAll(/(?:%[89A-F][0-9A-F])+/gu, (run) => decodeURIComponent(run))
}
