import { expect, test } from 'vitest'
import { rubricOfAddress } from '#text/rubric/rubric-of-address.ts'

test.each([
  ['a folder', 'https://example.pl/sport/mecz-w-minsku,12', 'sport'],
  ['a folder with a number', 'https://example.pl/kultura,31/premiera', 'culture'],
  ['a folder further down', 'https://example.pl/wiadomosci/pogoda/burze', 'weather'],
  ['a host', 'https://sport.example.pl/a/b', 'sport'],
  ['an English section', 'https://example.co.uk/politics/2026/a', 'politics'],
  ['a headline that holds a section’s name', 'https://example.pl/sport-i-polityka', null],
  ['a last part without a folder', 'https://example.pl/sport', null],
  ['the name of the outlet', 'https://www.sport.pl/a/b', null],
  ['a section that is none of ours', 'https://example.pl/wiadomosci/a', null],
  ['no web address', 'urn:sport/1', null],
  ['nothing', '', null],
])('an address tells a rubric by %s', (_name, url, rubric) => {
  expect(rubricOfAddress(url)).toBe(rubric)
})
