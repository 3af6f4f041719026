import type { Chance } from '../chance.ts'

const MARKS = ['„', '”', '“', '"', '«', '»', '‚', '’', "'", '„„', '””', '– ', '— ', '- ', '\n– ', '\n— ']
const NAMES = [
  'Jan Nowak',
  'Anna Kowalska-Zięba',
  'prof. Kłysiński',
  'gen. Koziej',
  'Łukaszenka',
  'Swiatłana Cichanouska',
  'Wang Yi',
  'O’Neill',
  'dr hab. Lena Zawada, analityczka OSW',
  'MSZ',
  'rzecznik MON',
]
const VERBS = [
  'mówi',
  'powiedział',
  'dodaje',
  'ocenia',
  'zaznaczyła',
  'według',
  'zdaniem',
  'said',
  'tłumaczy PAP',
]
const WORDS = [
  'Białoruś',
  'umowa',
  'broń jądrowa',
  'traktat',
  'nie',
  'i',
  'w',
  'że',
  'to',
  'premier',
  'rozmowy',
  'tego dnia',
  'podpisano',
  'który',
  'R&D',
  '12,5%',
  'ul. Długa 5',
  'm.in.',
  'np.',
  '2026 r.',
]
const STRANGE = [
  '\u202E',
  '\u2066',
  '\u2069',
  '\u200B',
  '\u200D',
  '\u00AD',
  '\uFEFF',
  '\uD83D',
  '\uDC00',
  '\u0000',
  '\u0301',
  '👨‍👩‍👧',
  'Мінск',
  '北京',
  'القاهرة',
  'שלום',
  'İı',
  'ﬁ',
  'ß',
  '𝔸',
  '…',
  '?!',
  '...',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '/',
  '\\',
  '\t',
  '\r\n',
  '\u2028',
  '\u00A0',
]
const ENDS = ['. ', '.', '! ', '? ', '… ', '\n', '\n\n', ', ', ' ']

/** A text that no outlet would print, and that some feed will bring all the same: up to 200,000 characters. */
export function hostileArticle(chance: Chance): string {
  const length = chance.happens(0.05) ? 20_000 + chance.below(180_000) : chance.below(4000)
  return chance.pick(KINDS)(chance, length).slice(0, length)
}

type Kind = (chance: Chance, length: number) => string

const KINDS: readonly Kind[] = [
  (chance, length) => fill(length, () => sentence(chance)),
  (chance, length) => fill(length, () => sentence(chance)),
  (chance, length) => fill(length, () => sentence(chance)),
  (chance, length) => fill(length, () => chance.pick(MARKS) + chance.pick(WORDS)),
  (chance, length) =>
    fill(length, () => chance.pick(chance.pick([MARKS, STRANGE, ENDS, WORDS, NAMES, VERBS]))),
  (chance, length) => fill(length, () => `${chance.pick(NAMES)}, `),
  (chance, length) => fill(length, () => `${chance.pick(NAMES)} ${chance.pick(VERBS)} `),
  (chance, length) => fill(length, () => chance.pick(STRANGE)),
  (chance, length) =>
    fill(length, () => String.fromCharCode(...chance.some(40, () => chance.below(0x1_00_00)))),
  (chance, length) => repeated(chance.pick(MARKS), length),
  (chance, length) => repeated(chance.pick(STRANGE), length),
  (chance, length) => repeated(chance.pick(ENDS), length),
  (chance, length) =>
    repeated(
      chance.pick([
        'a',
        'Ł',
        'Zażółć',
        'Aa',
        'a.',
        'A.B.',
        '1',
        '1.',
        '-',
        'x-',
        'umowa',
        'prof. ',
        'Jan ',
        'broń ',
        'PAP ',
      ]),
      length,
    ),
  (chance, length) => repeated(sentence(chance), length),
  (_chance, length) => `„${repeated('słowo ', length - 40)}” – mówi Jan Nowak.`,
  (_chance, length) => `${repeated('– Tak – mówi Jan Nowak. ', length / 2)}${repeated('„', length / 2)}`,
]

function sentence(chance: Chance): string {
  const words = chance.some(14, () =>
    chance.pick(chance.happens(0.8) ? WORDS : [...NAMES, ...STRANGE, ...MARKS]),
  )
  const said = `${chance.pick(MARKS)}${words.join(' ')}${chance.pick(MARKS)}`
  const tail = chance.happens(0.6) ? ` – ${chance.pick(VERBS)} ${chance.pick(NAMES)}` : ''
  return `${said}${tail}${chance.pick(ENDS)}`
}

function fill(length: number, make: () => string): string {
  const parts: string[] = []
  for (let size = 0; size < length;) {
    const part = make() || ' '
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}

function repeated(part: string, length: number): string {
  return part.repeat(Math.ceil(Math.max(1, length) / part.length))
}
