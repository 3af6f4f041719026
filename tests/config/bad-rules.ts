import type { Row } from './sound-config.ts'

/** A rule is wrong, or what it needs of channels and feeds; each stands before "owner:", on line 22. */
export const badRules: readonly Row[] = [
  inRule('without a name', '  - when: {}', '22 rules[0].name', '“name” is missing'),
  inRule('unknown key', '  - { name: Pilne, whem: {} }', '22 rules[0].whem', 'did you mean “when”'),
  inRule(
    'unknown key in when',
    '  - { name: Pilne, when: { topic: [Umowy] } }',
    '22 rules[0].when.topic',
    'did you mean “topics”',
  ),
  inRule(
    'unknown key in then',
    '  - { name: Pilne, then: { mentions: {} } }',
    '22 rules[0].then.mentions',
    'did you mean “mention”',
  ),
  inRule(
    'unknown severity',
    '  - { name: Pilne, then: { severity: urgnt } }',
    '22 rules[0].then.severity',
    'did you mean “urgent”',
  ),
  inRule(
    'unknown topic',
    '  - { name: Pilne, when: { topics: [Umwy] } }',
    '22 rules[0].when.topics[0]',
    'did you mean “Umowy”',
  ),
  inRule(
    'unknown outlet',
    '  - { name: Pilne, when: { sources: { names: [Kurrier] } } }',
    '22 rules[0].when.sources.names[0]',
    'did you mean “Kurier”',
  ),
  inRule(
    'a type that no feed has',
    '  - { name: Pilne, when: { sources: { types: [agency] } } }',
    '22 rules[0].when.sources',
    'no feed is like that',
  ),
  inRule(
    'a tier that no feed has',
    '  - { name: Pilne, when: { sources: { tier: 2 } } }',
    '22 rules[0].when.sources',
    'no feed is like that',
  ),
  inRule(
    'a country that no feed has',
    '  - { name: Pilne, when: { country: BY } }',
    '22 rules[0].when.country',
    'no feed is like that',
  ),
  inRule(
    'more sources than there are',
    '  - { name: Pilne, when: { storySize: 3 } }',
    '22 rules[0].when.storySize',
    '2 and not 3 are independent',
  ),
  inRule(
    'a story of one source',
    '  - { name: Pilne, when: { storySize: 1 } }',
    '22 rules[0].when.storySize',
    'in 2–100',
  ),
  inRule(
    'a window for nothing',
    '  - { name: Pilne, when: { within: 60m } }',
    '22 rules[0].when.within',
    'only restricts “storySize”',
  ),
  inRule(
    'a window that is too long',
    '  - { name: Pilne, when: { storySize: 2, within: 8d } }',
    '22 rules[0].when.within',
    'from 1m to 7d',
  ),
  inRule(
    'unknown standing',
    '  - { name: Pilne, when: { quoted: expret } }',
    '22 rules[0].when.quoted',
    'did you mean “expert”',
  ),
  inRule(
    'a query that cannot be read',
    "  - { name: Pilne, when: { title: '(umowa' } }",
    '22 rules[0].when.title',
    '',
  ),
  inRule(
    'a channel on no platform',
    '  - { name: Pilne, then: { channels: [{}] } }',
    '22 rules[0].then.channels[0]',
    'exactly one platform',
  ),
  inRule(
    'a bad address of a channel',
    '  - { name: Pilne, then: { channels: [{ slack: pilne }] } }',
    '22 rules[0].then.channels[0].slack',
    'no channel address of Slack',
  ),
  inRule(
    'a mention of everybody',
    '  - { name: Pilne, then: { mention: { slack: here } } }',
    '22 rules[0].then.mention.slack',
    'group:S0123ABCD',
  ),
  inRule(
    'a person in place of a role',
    '  - { name: Pilne, then: { channels: [{ discord: "123456789012345678" }], mention: { discord: "user:123456789012345678" } } }',
    '22 rules[0].then.mention.discord',
    'role:1180000000000000002',
  ),
  inRule(
    'a mention on the other platform',
    '  - { name: Pilne, then: { mention: { discord: "role:123456789012345678" } } }',
    '22 rules[0].then.mention.discord',
    'concerns no channel on Discord',
  ),
  inRule(
    'a mention on a platform without any',
    '  - { name: Pilne, then: { mention: { console: me } } }',
    '22 rules[0].then.mention.console',
    'unknown key “console”',
  ),
  inRule(
    'tags without a forum',
    '  - { name: Pilne, then: { tags: [Wojna] } }',
    '22 rules[0].then.tags',
    'only a forum has tags',
  ),
  inRule(
    'how to send what is not sent',
    '  - { name: Pilne, then: { skip: true, severity: urgent } }',
    '22 rules[0].then.severity',
    'does nothing beside “skip”',
  ),
  inRule(
    'one name twice',
    '  - name: Pilne\n  - name: Pilne',
    '24 rules[1].name',
    'stands already in line 23',
  ),
  // channels and feeds
  [
    'an image that is neither shown nor not',
    'alertsPerHour: 10',
    'alertsPerHour: 10\n    image: large',
    '22 channels[0].image',
    'true',
  ],
  [
    'a forum on Slack',
    'alertsPerHour: 10',
    'forum: true',
    '21 channels[0].forum',
    '“forum” means nothing on Slack',
  ],
  [
    'a thread in a forum',
    '  - slack: C0123ABCD\n    topics: [Umowy]\n    alertsPerHour: 10',
    '  - discord: "123456789012345678"\n    forum: true\n    thread: true',
    '21 channels[0].thread',
    'a thread of its own anyway',
  ],
  ['an unknown tier', '    country: PL', '    tier: 4', '9 feeds[0].tier', 'in 1–3'],
  ['an owner without a name', '    country: PL', '    owner: " "', '9 feeds[0].owner', 'the text is empty'],
  [
    'an outlet with two owners',
    '    country: PL\n  - name: Goniec',
    '    owner: A\n  - id: k2\n    name: Kurier\n    owner: B',
    '12 feeds[1].owner',
    'another value in line 9',
  ],
]

function inRule(name: string, rules: string, place: Row[3], part: string): Row {
  const isMany = rules.includes('\n')
  return [
    `rule: ${name}`,
    'owner:',
    isMany ? `rules:\n${rules}\nowner:` : `rules: [${rules.slice(4)}]\nowner:`,
    place,
    part,
  ]
}
