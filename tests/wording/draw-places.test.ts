import { expect, test } from 'vitest'
import type { Destination } from '#domain/destination.ts'
import { escapeMarkdown } from '#platforms/discord/escape-markdown.ts'
import { ownMention as discord } from '#platforms/discord/own-mention.ts'
import { escapeMrkdwn } from '#platforms/slack/escape-mrkdwn.ts'
import { ownMention as slack } from '#platforms/slack/own-mention.ts'
import { drawPlaces, personOn } from '#wording/draw-places.ts'

const places: readonly Destination[] = [
  { platform: 'slack', address: 'C0123ABCD' },
  { platform: 'discord', address: '1180000000000000001' },
  personOn({ platform: 'slack', userId: 'U0READER' }),
  personOn({ platform: 'discord', userId: '1180000000000000005' }),
]

test.each<[string, string, string, string]>([
  [
    'channels',
    'alert: slack:C0123ABCD, discord:1180000000000000001',
    'alert: <#C0123ABCD>, Discord 1180000000000000001',
    'alert: Slack C0123ABCD, <#1180000000000000001>',
  ],
  ['a line that begins with one', 'slack:C0123ABCD:', '<#C0123ABCD>:', 'Slack C0123ABCD:'],
  [
    'people',
    'slack:user:U0READER · discord:user:1180000000000000005',
    '<@U0READER> · Discord 1180000000000000005',
    'Slack U0READER · <@1180000000000000005>',
  ],
  ['what is to be typed', 'npm run depesza -- resume slack:C0123ABCD', '', ''],
  ['a longer name', 'slack:C0123ABCDE xslack:C0123ABCD', '', ''],
  ['a channel that is not ours', 'slack:C0999ZZZZ discord:1180000000000000002', '', ''],
])('%s are told as each platform names them', (_name, text, onSlack, onDiscord) => {
  expect(drawPlaces(escapeMrkdwn(text), places, slack)).toBe(onSlack || escapeMrkdwn(text))
  expect(drawPlaces(escapeMarkdown(text), places, discord)).toBe(onDiscord || escapeMarkdown(text))
})

test('nothing is drawn where nothing can be', () => {
  expect(drawPlaces('Ustawienia: slack:C0123ABCD', places, null)).toBe('Ustawienia: Slack C0123ABCD')
})
