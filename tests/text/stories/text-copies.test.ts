import { expect, test } from 'vitest'
import { fingerprintOf, isCopy } from '#text/stories/text-copies.ts'

const lead =
  'Od drugiej w nocy pali się hala magazynowa w Zatorowie, w której składowano używane opony – poinformowała straż pożarna.'
const second =
  'Ogień objął około 1800 metrów kwadratowych, a w akcji biorą udział 34 zastępy, w tym jednostki z sąsiednich powiatów.'
const third = 'Rzecznik strażaków przekazał, że nikt nie ucierpiał, a przyczyny pożaru nie są na razie znane.'
const wire = `${lead}\n\n${second} ${third}`

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
  expect(isCopy(fingerprintOf(wire), fingerprintOf(text))).toBe(isCopied)
  expect(isCopy(fingerprintOf(text), fingerprintOf(wire))).toBe(isCopied)
})

test('short notes are copies only as a whole', () => {
  expect(isCopy(fingerprintOf('Pogoda na jutro'), fingerprintOf('Pogoda na jutro'))).toBe(true)
  expect(isCopy(fingerprintOf('Pogoda na jutro'), fingerprintOf('Pogoda na czwartek'))).toBe(false)
})
