import { expect, test } from 'vitest'
import type { NewsDigest } from '#domain/message.ts'
import { fitDigest } from '#wording/fit-digest.ts'
import { builtAt } from '../builders.ts'

const digest: NewsDigest = {
  kind: 'digest',
  locale: 'pl',
  timeZone: 'Europe/Warsaw',
  since: builtAt,
  until: builtAt,
  tally: { count: 1, usual: null },
  topics: [],
  omitted: 0,
  quotes: [],
  newest: null,
  feeds: { working: 1, all: 1 },
  isSample: false,
}

function leadIn(lead: string): string | undefined {
  const source = { name: 'Kurier', type: null, country: null }
  const story = { title: 'Umowa', url: null, source, lead, outlets: 1 }
  const topics = [{ name: 'Umowy', tally: digest.tally, stories: [story] }]
  return fitDigest(
    { ...digest, topics },
    (drawn) => drawn.topics[0]?.stories[0]?.lead,
    () => true,
  )
}

test.each([
  ['with a bullet', '• Podpisano umowę.', 'Podpisano umowę.'],
  ['with several, spaced', ' •  ▪ Podpisano umowę.', 'Podpisano umowę.'],
  ['with a bullet behind what nobody sees', '\u200B• Podpisano umowę.', 'Podpisano umowę.'],
  ['with a dash, which is speech', '– Nie ma mowy – mówi minister.', '– Nie ma mowy – mówi minister.'],
  ['with a word', 'Podpisano • umowę.', 'Podpisano • umowę.'],
])('a lead that begins %s', (_, lead, shown) => {
  expect(leadIn(lead)).toBe(shown)
})
