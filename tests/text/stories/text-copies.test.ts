import { expect, test } from 'vitest'
import { type HeldText, openCopyWindow } from '#text/stories/copy-window.ts'
import { hashOfWord } from '#text/stories/text-copies.ts'
import { tokenize } from '#text/tokenize.ts'

const lead =
  'Od drugiej w nocy pali się hala magazynowa w Zatorowie, w której składowano używane opony – poinformowała straż pożarna.'
const second =
  'Ogień objął około 1800 metrów kwadratowych, a w akcji biorą udział 34 zastępy, w tym jednostki z sąsiednich powiatów.'
const third = 'Rzecznik strażaków przekazał, że nikt nie ucierpiał, a przyczyny pożaru nie są na razie znane.'
const wire = `${lead}\n\n${second} ${third}`

/** Whether a text is taken for a copy of another that came just before. */
function isCopy(original: string, text: string): boolean {
  const window = openCopyWindow()
  window.add(read('original', original))
  return window.add(read('later', text)).original?.id === 'original'
}

function read(id: string, text: string): Parameters<ReturnType<typeof openCopyWindow>['add']>[0] {
  const hashes = Int32Array.from(tokenize(text), (token) => hashOfWord(token.text))
  const terms = { roots: new Int32Array(), halves: new Int32Array(), inTitle: 0 }
  return { report: { id, publishedAt: 0, language: 'pl' }, terms, hashes, series: 0 }
}

test.each([
  { name: 'the same text', text: wire, isCopied: true },
  { name: 'another lead', text: `Strażacy walczą z ogniem od nocy. ${second} ${third}`, isCopied: true },
  { name: 'a paragraph left out', text: `${lead} ${third}`, isCopied: true },
  {
    name: 'other typography, and an agency credited',
    text: wire.replaceAll('–', '-').toUpperCase().replace('HALA', 'hala (AWK)'),
    isCopied: true,
  },
  {
    name: 'the event in other words',
    text: 'Płonie skład opon w Zatorowie. Strażacy z kilku powiatów gaszą magazyn o powierzchni blisko dwóch tysięcy metrów; ludziom nic się nie stało.',
    isCopied: false,
  },
  {
    name: 'one sentence quoted among others',
    text: `${third} Rada powiatu zbierze się w tej sprawie w przyszłym tygodniu, zapowiada starosta. Mieszkańcy osiedla od lat proszą o przeniesienie składowiska za obwodnicę, a urząd odpowiada, że teren jest prywatny.`,
    isCopied: false,
  },
  { name: 'nothing', text: '', isCopied: false },
])('$name: $isCopied', ({ text, isCopied }) => {
  expect(isCopy(wire, text)).toBe(isCopied)
  expect(isCopy(text, wire)).toBe(isCopied)
})

test('short notes are copies only as a whole', () => {
  expect(isCopy('Pogoda na jutro', 'Pogoda na jutro')).toBe(true)
  expect(isCopy('Pogoda na jutro', 'Pogoda na czwartek')).toBe(false)
})

test('a text that is only looked up takes no room beside those that are held', () => {
  const window = openCopyWindow()
  const { own: first } = window.add(read('first', wire))
  for (let times = 0; times < 2000; times += 1) window.find(read('asked', wire))
  const { own: second } = window.add(read('second', third))
  expect(pageOf(first)).toBeDefined()
  expect(pageOf(second)).toBe(pageOf(first))
})

/** The page in which the rows of a held text lie. */
function pageOf(own: HeldText): ArrayBufferLike | undefined {
  return Object.values<unknown>(own).find((value) => value instanceof Uint16Array)?.buffer
}
