import type { Row } from './sound-config.ts'

/** The section "stories" is wrong; it stands before "owner:", on line 22. */
export const badStories: readonly Row[] = [
  inStories('no section', 'stories: false', '22 stories', 'a section with keys is expected'),
  inStories('an unknown key', 'stories: { joins: true }', '22 stories.joins', 'did you mean “join”'),
  inStories(
    'joined in words',
    'stories: { join: always }',
    '22 stories.join',
    'true or false is expected here, not text',
  ),
  inStories(
    'a bare switch',
    'stories: { escalate: false }',
    '22 stories.escalate',
    'a section with keys is expected',
  ),
  inStories(
    'a key of another section',
    'stories: { escalate: { storySize: 3 } }',
    '22 stories.escalate.storySize',
    'known keys: sources, within, official',
  ),
  inStories(
    'a misspelt key',
    'stories: { escalate: { source: 3 } }',
    '22 stories.escalate.source',
    'did you mean “sources”',
  ),
  inStories('one source', 'stories: { escalate: { sources: 1 } }', '22 stories.escalate.sources', 'in 2–100'),
  inStories(
    'more sources than may be',
    'stories: { escalate: { sources: 101 } }',
    '22 stories.escalate.sources',
    'in 2–100',
  ),
  inStories(
    'half a source',
    'stories: { escalate: { sources: 2.5 } }',
    '22 stories.escalate.sources',
    'a whole number',
  ),
  inStories(
    'sources in words',
    'stories: { escalate: { sources: three } }',
    '22 stories.escalate.sources',
    'a number is expected',
  ),
  inStories(
    'a time without a unit',
    'stories: { escalate: { within: 60 } }',
    '22 stories.escalate.within',
    'text is expected',
  ),
  inStories(
    'a time of nothing',
    'stories: { escalate: { within: 0m } }',
    '22 stories.escalate.within',
    'write for example 5m',
  ),
  inStories(
    'a time that is too long',
    'stories: { escalate: { within: 90d } }',
    '22 stories.escalate.within',
    'from 1m to 7d',
  ),
  inStories(
    'a time in words',
    'stories: { escalate: { within: an hour } }',
    '22 stories.escalate.within',
    'write for example 5m',
  ),
  inStories(
    'official by name',
    'stories: { escalate: { official: gov.pl } }',
    '22 stories.escalate.official',
    'true or false',
  ),
  inStories(
    'nothing behind a key',
    'stories:\n  escalate:\n    within:',
    '24 stories.escalate.within',
    'the key has no value',
  ),
  // a channel's and a rule's part in it
  [
    'escalate of a channel in words',
    'alertsPerHour: 10',
    'escalate: never',
    '21 channels[0].escalate',
    'true or false',
  ],
  [
    'escalate of a channel with the numbers',
    'alertsPerHour: 10',
    'escalate: { sources: 3 }',
    '21 channels[0].escalate',
    'true or false',
  ],
  ['rules that are no list', 'owner:', 'rules: { name: Pilne }\nowner:', '22 rules', 'a list is expected'],
  ['a rule in words', 'owner:', 'rules: [Pilne]\nowner:', '22 rules[0]', 'a section with keys'],
  [
    'a rule that escalates',
    'owner:',
    'rules: [{ name: Pilne, then: { escalate: true } }]\nowner:',
    '22 rules[0].then.escalate',
    'known keys: severity',
  ],
  [
    'a rule for half a source',
    'owner:',
    'rules: [{ name: Pilne, when: { storySize: 2.5 } }]\nowner:',
    '22 rules[0].when.storySize',
    'a whole number',
  ],
  [
    'a rule that skips by words',
    'owner:',
    'rules: [{ name: Pilne, then: { skip: sometimes } }]\nowner:',
    '22 rules[0].then.skip',
    'true or false',
  ],
]

function inStories(name: string, section: string, place: Row[3], part: string): Row {
  return [`stories: ${name}`, 'owner:', `${section}\nowner:`, place, part]
}
