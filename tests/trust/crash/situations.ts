import type { FaultKind } from '../../servers/discord/index.ts'
import type { Fault as SlackFault } from '../../servers/slack/index.ts'
import type { Desk } from './desk.ts'

export type Platform = 'discord' | 'slack'

/** What happens while the bot that is to be killed runs; each brings fresh news too. */
export type SituationName =
  | 'news'
  | 'new feed'
  | 'flood'
  | 'changes'
  | 'stopping'
  | 'answer lost'
  | 'error after the post'
  | 'request lost'
  | 'slowed down'
  | 'refused'
  | 'history away'
  | 'history unreadable'

type Trouble = { readonly discord: FaultKind; readonly slack: SlackFault }

/** What the next message meets on the platform in trouble. */
const troubles: Partial<Readonly<Record<SituationName, Trouble>>> = {
  'answer lost': { discord: 'drop-after-post', slack: { does: 'drop', posts: true } },
  'error after the post': {
    discord: 'error-after-post',
    slack: { does: 'error', code: 'internal_error', posts: true },
  },
  'request lost': { discord: 'drop-before-post', slack: { does: 'drop' } },
  'slowed down': { discord: 'rate-limit', slack: { does: 'status', status: 429, retryAfter: '1' } },
  refused: { discord: 'bad-request', slack: { does: 'error', code: 'invalid_blocks' } },
  'history away': { discord: 'drop-after-post', slack: { does: 'drop', posts: true } },
  'history unreadable': { discord: 'drop-before-post', slack: { does: 'drop' } },
}

/** Publishes news and plans what goes wrong. */
export async function arrange(desk: Desk, situation: SituationName, platform: Platform): Promise<void> {
  if (situation === 'changes') await changeMessages(desk, platform)
  desk.publishNews()
  if (situation === 'new feed') desk.openFeed()
  if (situation === 'flood') desk.openNarrowChannels()
  const trouble = troubles[situation]
  if (trouble === undefined) return
  if (platform === 'discord') desk.discord.failNext(trouble.discord)
  else desk.slack.misbehave('chat.postMessage', trouble.slack)
  if (situation === 'history away') hideHistory(desk, platform, 'later')
  if (situation === 'history unreadable') hideHistory(desk, platform, 'unreadable')
}

/** An edit and a reply of what stands there already; the answer to the edit is lost. */
async function changeMessages(desk: Desk, platform: Platform): Promise<void> {
  await desk.fileChanges()
  if (platform === 'discord') desk.discord.failNextEdit('drop-after-post')
  else desk.slack.misbehave('chat.update', { does: 'drop', posts: true })
}

function hideHistory(desk: Desk, platform: Platform, lookup: 'later' | 'unreadable'): void {
  if (platform === 'discord') {
    desk.discord.set({ historyStatus: lookup === 'later' ? 500 : 403 })
    return
  }
  const fault: SlackFault =
    lookup === 'later' ? { does: 'status', status: 500 } : { does: 'error', code: 'missing_scope' }
  desk.slack.misbehave('conversations.history', fault, Infinity)
}
