import { describe, expect, test } from 'vitest'
import { parseConfig } from '#config/load-config.ts'
import { formatProblems } from '#config/problem.ts'
import { platforms } from '#platforms/index.ts'
import { badConfigs } from './bad-configs.ts'
import { soundConfig } from './sound-config.ts'

const settings = platforms.map((platform) => platform.settings)

test('the sound configuration is sound', () => {
  expect(parseConfig(soundConfig, 'depesza.yaml', settings).kind).toBe('ok')
})

describe('each is told at its line, under its path, with a remedy', () => {
  test.each(badConfigs)('$name', ({ yaml, line, path, part }) => {
    const reading = parseConfig(yaml, 'depesza.yaml', settings)
    const problems = reading.kind === 'bad' ? reading.problems : []
    const told = problems.map(
      (problem) => `${problem.line} ${problem.path}: ${formatProblems([problem], 'en')}`,
    )
    expect(told).toContainEqual(
      expect.stringMatching(new RegExp(`^${line} ${escaped(path)}: .*${escaped(part)}`, 'u')),
    )
    const polish = reading.kind === 'bad' ? formatProblems(reading.problems, 'pl') : ''
    expect(polish.split('\n').every((each) => / → \S/u.test(each))).toBe(true)
  })
})

test('one mistake is one problem, but a tab makes the next line’s indentation wrong too', () => {
  const many = badConfigs.filter(({ yaml }) => {
    const reading = parseConfig(yaml, 'depesza.yaml', settings)
    return reading.kind === 'bad' && reading.problems.length > 1
  })
  expect(many.map(({ name }) => name)).toEqual(['a tab'])
})

test.each([
  ['a zero-width space', 'lan\u200Bguage', 'lan\\u{200b}guage'],
  ['a control character', '"language\\0"', 'language\\u{0}'],
  ['half a character', 'di\uDCD3cord', 'di\\u{dcd3}cord'],
])('%s in a key is written out', (_name, key, expected) => {
  const reading = parseConfig(`${key}: pl\n${soundConfig}`, 'depesza.yaml', settings)
  const told = reading.kind === 'bad' ? formatProblems(reading.problems, 'en') : ''
  expect(told).toContain(expected)
  expect(told).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/u)
})

test('every problem of a file is told at once, in the file’s order', () => {
  const yaml = soundConfig
    .replace('language: pl', 'language: de')
    .replace('every: 5m', 'every: 5')
    .replace('https://kurier', 'ftp://kurier')
    .replace('topics: [Umowy]', 'topics: [Umwy]')
    .replace('port: 3000', 'prt: 3000')
  const reading = parseConfig(yaml, 'conf/depesza.yaml', settings)
  const lines = reading.kind === 'bad' ? formatProblems(reading.problems, 'pl').split('\n') : []
  expect(lines).toEqual([
    'conf/depesza.yaml:1:11 language: niedozwolona wartość; możliwe: pl, en → wpisz jedną z nich',
    'conf/depesza.yaml:4:10 poll.every: tu ma stać tekst, a jest liczba → ujmij wartość w cudzysłów',
    'conf/depesza.yaml:8:10 feeds[0].url: to nie jest adres http:// ani https:// → wpisz pełny adres, na przykład https://example.org/rss.xml',
    'conf/depesza.yaml:20:14 channels[0].topics[0]: nie ma tematu „Umwy” → czy chodziło o „Umowy”?',
    'conf/depesza.yaml:33:3 http.prt: nieznany klucz „prt” → czy chodziło o „port”?',
  ])
})

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
