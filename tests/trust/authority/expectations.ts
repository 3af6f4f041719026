/** One way to ask a command, on Discord by its options and on Slack by words, and who may see the answer. */
export type Expectation = {
  readonly input: Readonly<Record<string, string | number | boolean>>
  readonly words: string
  readonly isSeenBy: 'asker' | 'channel'
}

const plainly: Expectation = { input: {}, words: '', isSeenBy: 'asker' }

/**
 * What each command may do, written down apart from the code; one that is missing here fails the trial. Everybody on the
 * team's server may ask everything, and no command changes anything, so the bot keeps no roles.
 */
export const expectations: Readonly<Record<string, readonly Expectation[]>> = {
  recent: [plainly, { input: { share: true }, words: 'share', isSeenBy: 'channel' }],
  quotes: [plainly],
  status: [plainly],
  help: [plainly],
}

/** Who asks and where; none of these makes a difference to the answer. */
export const askers = [
  { who: 'a member', user: 'U0ANNA001', discordUser: '1180000000000000700' },
  { who: 'another member', user: 'U0BORYS01', discordUser: '1180000000000000701' },
  { who: 'somebody with a number for a name', user: 'U00000001', discordUser: '1' },
] as const

export const places = ['the channel of the alerts', 'another channel'] as const

/** Buttons that nobody was given. `STORY` stands for a story that exists; each is answered as out of date and shows no story. */
export const forgedActions: readonly string[] = [
  'quotes:', 'quotes:nobody', 'quotes:STORY1', 'quotes:STORY ', 'quotes: STORY', 'quotes:STORY|', 'quotes:%', 'quotes:_',
  "quotes:' OR '1'='1", "quotes:'); DROP TABLE stories;--", 'quotes:../../etc/passwd', 'quotes:STORY%00', 'quotes:*',
  'sources:', 'sources:nobody', "sources:' OR 1=1", 'sources:%', 'sources:null', 'sources:undefined',
  'page:', 'page:-', 'page:|||||', 'page:-|-|0|25|0|', 'page:-|-|0|26|0|-', 'page:-|-|0|1000|0|-', 'page:-|-|0|-1|0|-',
  'page:-|-|0|NaN|0|-', 'page:-|-|0|Infinity|0|-', 'page:-|-|0|1.5|0|-', 'page:-|-|-5|10|0|-', 'page:-|-|0|10|10|-',
  'page:-|-|0|10|-1|-', 'page:zzzzz|-|0|10|0|-', 'page:-|zzzzz|0|10|0|-', 'page:-|-|0|10|0|x', 'page:-|-|0|10|0|1.',
  "page:-|-|0|10|0|1.' OR 1=1", 'page:-|-|zzzzzzzzzzzzzzzz|10|0|-', 'page:-|-|0|0x19|0|-', 'page:-|-|0|1e1|0|-',
  'page:-|-|0| 10|0|-', 'page:-|-|0|10|0|-|-', 'page:-|-|0|10|0|1.STORY.x', 'page:-|-|0|10|0|-\n',
  'share:', 'share:-|-|0|26|0|-', 'share:zzzzz|-|0|10|0|-', 'share:-|-|0|10|0|x', "share:'|'|'|'|'|'",
  'admin:1', 'delete:STORY', 'constructor:x', '__proto__:x', 'toString:', 'hasOwnProperty:x', 'quotes', ':', '', ' ', 'QUOTES:STORY',
  'QUOTES:', 'quotes:STORY\nquotes:STORY', 'run:status', 'resume:1', 'mute:1', 'x'.repeat(95),
] // prettier-ignore
