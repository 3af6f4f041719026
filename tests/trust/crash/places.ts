import { messageSteps, newsSteps, storeSteps } from '#domain/fault-point.ts'
import type { Platform, SituationName } from './situations.ts'

/** Where a bot is killed, in what situation it gets there, and how many times it passes in it. */
export type Place = {
  /** As `DEPESZA_KILL_AT` takes it: "slack/answer-begun". */
  readonly point: string
  /** The platform that is in trouble; the other one is well. */
  readonly platform: Platform
  readonly situations: readonly SituationName[]
  readonly times: number
}

const platforms: readonly Platform[] = ['discord', 'slack']

type Way = { readonly situations: readonly SituationName[]; readonly times?: number }

const news: Way = { situations: ['news'], times: 2 }
const messages: Way = { situations: ['news', 'changes'], times: 2 }
const once: Way = { situations: ['news'] }
const baseline: Way = { situations: ['new feed'] }
const flood: Way = { situations: ['flood'] }
const stopping: Way = { situations: ['stopping'] }

const waysOfNews: Readonly<Record<(typeof newsSteps)[number], Way>> = {
  'store-opened': once,
  'platforms-connected': once,
  'feed-claimed': { ...once, times: 2 },
  'feed-fetched': { ...once, times: 2 },
  'feed-read': { ...once, times: 2 },
  'news-told-apart': { ...once, times: 2 },
  'baseline-analysed': baseline,
  'baseline-chosen': baseline,
  'baseline-entry-filed': { ...baseline, times: 3 },
  'baseline-filed': baseline,
  'page-wanted': news,
  'page-fetched': news,
  'page-read': news,
  'page-analysed': news,
  'story-sought': news,
  'story-placed': news,
  'alerts-chosen': news,
  'stories-filed': news,
  'report-held': news,
  'entry-delivered': news,
  'poll-judged': { ...once, times: 2 },
  'poll-recorded': { ...once, times: 2 },
  'list-composed': flood,
  'lists-filed': { situations: ['flood', 'news'] },
  'notice-filed': { situations: ['refused', 'history unreadable'] },
  'outbox-recovered': { ...once, times: 4 },
  'stop-asked': stopping,
  'work-finished': stopping,
  'platforms-closed': stopping,
  'store-closed': stopping,
}

const waysOfStore: Readonly<Record<(typeof storeSteps)[number], Way>> = {
  'insert-stories': news,
  'insert-story_topics': news,
  'insert-articles': news,
  'insert-matches': news,
  'insert-quotes': news,
  'insert-people': news,
  'insert-story_sources': news,
  'insert-held_alerts': flood,
  'insert-outbox': news,
  'insert-entries': news,
  'insert-feeds': { ...once, times: 2 },
  'update-outbox': { ...once, times: 6 },
  'delete-held_alerts': flood,
  'before-commit': { ...once, times: 5 },
}

const waysOfMessages: Readonly<Record<(typeof messageSteps)[number], Way>> = {
  taken: messages,
  'sending-committed': messages,
  'request-ready': messages,
  'answer-begun': messages,
  'outcome-known': messages,
  'stored-sent': messages,
  'stored-unknown': { situations: ['answer lost', 'error after the post', 'request lost', 'changes'] },
  'edit-repeated': { situations: ['changes'] },
  'stored-refused': { situations: ['slowed down', 'refused'] },
  'look-up-begun': { situations: ['answer lost', 'request lost'] },
  'history-page-begun': { situations: ['answer lost', 'request lost'] },
  'look-up-found': { situations: ['answer lost', 'error after the post'] },
  'look-up-absent': { situations: ['request lost'], times: 2 },
  'look-up-later': { situations: ['history away'] },
  'look-up-unreadable': { situations: ['history unreadable'] },
  'decided-found': { situations: ['answer lost', 'error after the post'] },
  'decided-absent': { situations: ['request lost'], times: 2 },
  'decided-later': { situations: ['history away'] },
  'decided-unreadable': { situations: ['history unreadable'] },
}

/** Every fault point of `src/domain/fault-point.ts` from a feed to "sent", a message's once for each platform. */
export const places: readonly Place[] = [
  ...newsSteps.map((point) => place(point, 'discord', waysOfNews[point])),
  ...storeSteps.map((point) => place(point, 'slack', waysOfStore[point])),
  ...platforms.flatMap((platform) =>
    messageSteps.map((step) => place(`${platform}/${step}`, platform, waysOfMessages[step])),
  ),
]

function place(point: string, platform: Platform, { situations, times = 1 }: Way): Place {
  return { point, platform, situations, times }
}
