import { expect, test } from 'vitest'
import { readBriefText } from '#commands/archive/brief.ts'
import { readMuteText } from '#commands/personal/mute-input.ts'
import { unquoted } from '#commands/pieces.ts'
import { readQuotesText } from '#commands/archive/quotes-text.ts'
import { readRecentText } from '#commands/archive/recent-input.ts'

test.each([
  [
    'recent',
    readRecentText('źródło:"Kurier Graniczny" umowy'),
    { source: 'Kurier Graniczny', scope: 'umowy' },
  ],
  ['recent without a label', readRecentText('„Broń jądrowa” 7d'), { scope: 'Broń jądrowa', since: '7d' }],
  [
    'quotes',
    readQuotesText('temat:„Broń jądrowa” Kłosiński strona:2'),
    { topic: 'Broń jądrowa', person: 'Kłosiński', page: '2' },
  ],
  ['quotes of a name', readQuotesText('"Radosław Kłosiński"'), { person: 'Radosław Kłosiński' }],
  ['mute', readMuteText('source:"Kurier Graniczny" 24h'), { source: 'Kurier Graniczny', for: '24h' }],
  ['brief', readBriefText('temat:"Broń jądrowa" 7d'), { topic: 'Broń jądrowa', since: '7d' }],
])('%s takes a name out of its quotation marks, and the value ends with them', (_name, read, expected) => {
  expect(read).toEqual(expected)
})

test.each([
  ['"umowa o pracę"', 'umowa o pracę'],
  ['„Broń jądrowa”', 'Broń jądrowa'],
  ['"raz" i "dwa"', '"raz" i "dwa"'],
  ['Kurier „Graniczny”', 'Kurier „Graniczny”'],
  ['"', '"'],
])('%s without its marks is %s', (value, bare) => {
  expect(unquoted(value)).toBe(bare)
})
