import { expect, test } from 'vitest'
import type { Rule } from '#domain/rule.ts'
import { routesOf, type Route, topicsFor } from '#pipeline/routing/routes-of.ts'
import { aChannel, aTopic } from '../../fakes/world.ts'
import { aRule, someFacts } from './builders.ts'

const topics = [aTopic('Rosja'), aTopic('Pakt'), aTopic('Białoruś')]
const wanting = aChannel('chce', { topicIds: ['rosja'] })
const other = aChannel('inny', { topicIds: ['pakt'] })
const channels = [wanting, other]
const toOther = { channels: [other.destination] }

/** "channel: topics, severity, @mention, (rule)" of every route. */
function routes(rules: readonly Rule[], topicIds: readonly string[] = ['rosja']): readonly string[] {
  return routesOf({ topics, rules, channels }, someFacts({ topicIds })).map(described)
}

function described({ channel, topics: about, severity, mention, rule, isSkipped }: Route): string {
  const whom = mention === null ? '' : ` @${mention}`
  const what = isSkipped ? 'skipped' : severity
  return `${channel.destination.address}: ${about.map(({ id }) => id).join('+')} ${what}${whom} (${rule ?? '–'})`
}

const urgent = { severity: 'urgent' } as const
const important = { severity: 'important' } as const
const called = { ...urgent, mention: { fake: 'role:1', slack: 'group:S1' } }
const elsewhere = aRule('nie tu', { language: 'en' }, urgent)

test.each<[string, readonly Rule[], readonly string[]]>([
  ['no rules: where the topics send it', [], ['chce: rosja normal (–)']],
  ['a rule that does not match', [elsewhere], ['chce: rosja normal (–)']],
  ['a rule without channels, where the topics send it', [aRule('a', {}, urgent)], ['chce: rosja urgent (a)']],
  [
    'a rule with a channel, there besides',
    [aRule('a', {}, { ...urgent, ...toOther })],
    ['chce: rosja normal (–)', 'inny: rosja urgent (a)'],
  ],
  [
    'the first that matches',
    [elsewhere, aRule('a', {}, important), aRule('b', {}, urgent)],
    ['chce: rosja important (a)'],
  ],
  [
    'the first of each channel',
    [aRule('a', {}, { ...urgent, ...toOther }), aRule('b', {}, important)],
    ['chce: rosja important (b)', 'inny: rosja urgent (a)'],
  ],
  ['only the platform’s own mention', [aRule('a', {}, called)], ['chce: rosja urgent @role:1 (a)']],
  ['left out', [aRule('a', {}, { skip: true })], ['chce: rosja skipped (a)']],
  [
    'left out only where it says so',
    [aRule('a', {}, { skip: true, channels: [wanting.destination] }), aRule('b', {}, toOther)],
    ['chce: rosja skipped (a)', 'inny: rosja normal (b)'],
  ],
  ['nothing to leave out', [aRule('a', {}, { skip: true, ...toOther })], ['chce: rosja normal (–)']],
  [
    'an exception above a rule',
    [aRule('wyjątek', { topicIds: ['rosja'] }), aRule('b', {}, urgent)],
    ['chce: rosja normal (wyjątek)'],
  ],
])('%s', (_name, rules, expected) => {
  expect(routes(rules)).toEqual(expected)
})

test('a rule that sends says what it is about; the channel’s own topics stay', () => {
  const rules = [aRule('a', { topicIds: ['białoruś'] }, toOther)]
  expect(routes(rules, ['rosja', 'pakt', 'białoruś'])).toEqual([
    'chce: rosja normal (–)',
    'inny: pakt+białoruś normal (a)',
  ])
})

test('an article without a topic goes nowhere, whatever the rules say', () => {
  expect(routes([aRule('a', {}, { ...urgent, ...toOther })], [])).toEqual([])
})

test.each([
  ['its own', [], ['pakt']],
  ['and those of a rule that sends', [aRule('a', { topicIds: ['rosja'] }, toOther)], ['rosja', 'pakt']],
  ['all of a rule that names none', [aRule('a', {}, toOther)], ['rosja', 'pakt', 'białoruś']],
  ['none of a rule that leaves out', [aRule('a', {}, { ...toOther, skip: true })], ['pakt']],
])('what may go to a channel: %s', (_name, rules, expected) => {
  expect(topicsFor({ topics, rules }, other).map(({ id }) => id)).toEqual(expected)
})
