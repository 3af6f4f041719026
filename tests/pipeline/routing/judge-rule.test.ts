import { describe, expect, test } from 'vitest'
import { isMatch, judgeRule } from '#pipeline/routing/judge-rule.ts'
import { aTopic } from '../../fakes/world.ts'
import { aReport, aRule, someFacts } from './builders.ts'

const MINUTE_MS = 60_000
const expert = { name: 'Kamil Kłysiński', standing: 'expert' } as const
const minister = { name: 'Jan Nowak', standing: 'official' } as const
const fromBelarus = { type: 'state', country: 'BY' } as const
const title = aTopic('atak', { id: 'rule-0' })

test.each([
  ['no condition', {}, {}, true],
  ['one of its topics', { topicIds: ['pakt', 'rosja'] }, {}, true],
  ['none of its topics', { topicIds: ['pakt'] }, {}, false],
  ['the article’s language', { language: 'pl' }, {}, true],
  ['another language', { language: 'be' }, {}, false],
  ['a quoted expert', { quoted: { standing: 'expert' } }, { speakers: [minister, expert] }, true],
  ['nobody of that standing', { quoted: { standing: 'expert' } }, { speakers: [minister] }, false],
  ['a person by name', { quoted: { name: 'Kamil Kłysiński' } }, { speakers: [expert] }, true],
  ['the name without diacritics', { quoted: { name: 'Kamil Klysinski' } }, { speakers: [expert] }, true],
  [
    'an institution by name',
    { quoted: { name: 'osw' } },
    { speakers: [{ name: 'OSW', standing: 'other' }] },
    true,
  ],
  ['another person of that surname', { quoted: { name: 'Ewa Kłysińska' } }, { speakers: [expert] }, false],
  ['its title', { title }, { titles: new Set(['rule-0']) }, true],
  ['another rule’s title', { title }, { titles: new Set(['rule-1']) }, false],
  ['all of several', { topicIds: ['rosja'], language: 'pl' }, {}, true],
  ['one of several not', { topicIds: ['rosja'], language: 'en' }, {}, false],
] as const)('%s', (_name, when, facts, expected) => {
  expect(isMatch(aRule('reguła', when), someFacts(facts))).toBe(expected)
})

describe('sources', () => {
  const three = [aReport('Kurier', 5), aReport('Goniec', 10), aReport('Echo', 15)]
  test.each([
    ['type', { types: ['state'] }, [aReport('Zwiazda', 0, fromBelarus)], true],
    ['other type', { types: ['agency'] }, [aReport('Zwiazda', 0, fromBelarus)], false],
    ['type that is not known', { types: ['agency'] }, [aReport('Echo')], false],
    ['country', { country: 'BY' }, [aReport('Zwiazda', 0, fromBelarus)], true],
    ['name, whatever its capitals', { names: ['KURIER'] }, [aReport('Kurier')], true],
    ['other name', { names: ['Goniec'] }, [aReport('Kurier')], false],
    ['better tier', { tier: 2 }, [aReport('Kurier')], true],
    ['worse tier', { tier: 2 }, [aReport('Goniec')], false],
    ['tier that is not known', { tier: 3 }, [aReport('Echo')], false],
    [
      'an old report of that kind',
      { types: ['state'] },
      [aReport('Kurier'), aReport('Zwiazda', 900, fromBelarus)],
      true,
    ],
  ] as const)('%s', (_name, sources, reports, expected) => {
    expect(isMatch(aRule('reguła', { sources }), someFacts({ reports }))).toBe(expected)
  })

  test.each([
    ['three of three', 3, {}, three, 3],
    ['two of one owner are one', 2, {}, [aReport('Kurier'), aReport('Kurier Wieczorny')], 1],
    ['two feeds of one outlet are one', 2, {}, [aReport('Echo', 1), aReport('Echo', 2)], 1],
    ['an aggregator is none', 2, {}, [aReport('Kurier'), aReport('Zbiór', 1, { type: 'aggregator' })], 1],
    ['one outside the window', 3, {}, [...three.slice(0, 2), aReport('Echo', 60)], 2],
    ['one just inside it', 3, {}, [...three.slice(0, 2), aReport('Echo', 59)], 3],
    ['only those that fit', 2, { tier: 1 }, three, 1],
  ] as const)('size: %s', (_name, storySize, sources, reports, count) => {
    const rule = aRule('reguła', { storySize, sources, withinMs: 60 * MINUTE_MS })
    expect(judgeRule(rule, someFacts({ reports }))).toEqual([
      { condition: 'sources', isMet: count >= storySize, count, wanted: storySize },
    ])
  })
})
