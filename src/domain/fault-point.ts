/** The steps from a start to an end of the process on which an article is read, filed and chosen for its channels. */
export const newsSteps = [
  'store-opened',
  'platforms-connected',
  'feed-claimed',
  'feed-fetched',
  'feed-read',
  'news-told-apart',
  'baseline-analysed',
  'baseline-chosen',
  'baseline-entry-filed',
  'baseline-filed',
  'page-wanted',
  'page-fetched',
  'page-read',
  'page-analysed',
  'story-sought',
  'story-placed',
  'alerts-chosen',
  'stories-filed',
  'report-held',
  'entry-delivered',
  'poll-judged',
  'poll-recorded',
  'list-composed',
  'lists-filed',
  'notice-filed',
  'outbox-recovered',
  'stop-asked',
  'work-finished',
  'platforms-closed',
  'store-closed',
] as const

/** What the store has just written but not committed, by table; `before-commit` ends every transaction. */
export const storeSteps = [
  'insert-stories',
  'insert-story_topics',
  'insert-articles',
  'insert-matches',
  'insert-quotes',
  'insert-people',
  'insert-story_sources',
  'insert-held_alerts',
  'insert-outbox',
  'insert-entries',
  'insert-feeds',
  'update-outbox',
  'delete-held_alerts',
  'before-commit',
] as const

/** The steps of one message on one platform, from the outbox to "sent" and through every doubt. */
export const messageSteps = [
  'taken',
  'sending-committed',
  'request-ready',
  'answer-begun',
  'outcome-known',
  'stored-sent',
  'stored-unknown',
  'stored-refused',
  'edit-repeated',
  'look-up-begun',
  'history-page-begun',
  'look-up-found',
  'look-up-absent',
  'look-up-later',
  'look-up-unreadable',
  'decided-found',
  'decided-absent',
  'decided-later',
  'decided-unreadable',
] as const

/** The steps of a digest, from its stories to its slot's mark. */
export const digestSteps = ['digest-composed', 'insert-digest_slots', 'digest-filed'] as const

/** The steps of a silence of which the owner is told. */
export const silenceSteps = ['insert-told_silences', 'silence-told'] as const

/** The steps of an archive that is analysed anew. */
export const archiveSteps = ['archive-page-analysed', 'archive-page-stored'] as const

/**
 * A step at which a crash test may stop the process. Each stands in one of the lists above, a message's with its platform:
 * "discord/answer-begun".
 */
export type FaultPoint =
  | (typeof newsSteps)[number]
  | (typeof storeSteps)[number]
  | `${'insert' | 'update' | 'delete'}-${string}`
  | `${string}/${(typeof messageSteps)[number]}`
  | (typeof digestSteps)[number]
  | (typeof silenceSteps)[number]
  | (typeof archiveSteps)[number]
