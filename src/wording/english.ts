import type { FollowUpReason, Notice } from '#domain/message.ts'
import { isFeedEvent, englishFeedEvent } from './feed-events.ts'
import type { Phrases } from './phrases.ts'
import { isSilenceEvent, englishSilence } from './silence.ts'
import { platformName } from './platform-name.ts'
import { auditEvent, isAuditEvent } from './audit-events.ts'
import { countEnglish } from './plural.ts'

export const english: Phrases = {
  sampleMark: 'SAMPLE',
  earlierMark: 'earlier',
  repeatMark: 'may be a repeat',
  severityMarks: { important: 'IMPORTANT', urgent: 'URGENT' },
  automaticSummary: 'automatic extract',
  teaserOnly: 'only the feed’s teaser',
  pageMissing: 'only the feed’s teaser: the article’s page could not be fetched',
  shortened: 'shortened',
  why: 'Why',
  sources: 'Sources',
  inTitle: 'title',
  open: 'Open',
  quotesButton: (count) => `Quotes (${count})`,
  sourcesButton: (count) => `Sources (${count})`,
  mute: 'Mute ▾',
  follow: 'Follow ▾',
  notRelevant: 'Not relevant',
  published: 'Published',
  firstSeen: 'First seen',
  untitled: '(no title)',
  standings: {
    expert: 'expert',
    official: 'official',
    spokesperson: 'spokesperson',
    witness: 'witness',
    media: 'media',
    document: 'document',
    other: '',
  },
  unnamedSpeaker: 'a speaker whose name was not established',
  unnamedRole: (role) => `${role} (name not established)`,
  sourceTypes: {
    agency: 'agency',
    government: 'government',
    independent: 'independent media',
    public: 'public media',
    state: 'state media',
    'think-tank': 'think tank',
    trade: 'trade press',
    aggregator: 'aggregator',
  },
  corrected: 'CORRECTION',
  retractedBy: (source) => `WITHDRAWN by ${source}`,
  wire: (agencies) => agencies.join(' citing '),
  updated: (time) => `updated ${time}`,
  amended: (time) => `corrected ${time}`,
  amendedMark: 'CORRECTED',
  note: 'Note',
  withdrawn: 'WITHDRAWN',
  withdrawnAt: (time) => `This alert was withdrawn: ${time}.`,
  withdrawnReason: (reason) => `Reason: ${reason}`,
  outlets: (count) => countEnglish(count, 'source'),
  followUp: describeFollowUp,
  listTitle: (count) => `Over the channel’s limit: ${countEnglish(count, 'article')} in one list`,
  lateListTitle: (count) =>
    `Missed while the channel could not be reached: ${countEnglish(count, 'article')}`,
  nightListTitle: (count) => `Overnight: ${countEnglish(count, 'article')}`,
  quietListTitle: (count) => `In the quiet hours: ${countEnglish(count, 'article')}`,
  omitted: (count) => `…and ${count} more: /depesza recent`,
  minutesAgo: (count) => `${count} min ago`,
  hoursAgo: (count) => `${count} h ago`,
  daysAgo: (count) => `${countEnglish(count, 'day')} ago`,
  justNow: 'just now',
  notice: describeNotice,
}

function describeFollowUp(reason: FollowUpReason, outlets: number): string {
  switch (reason) {
    case 'quotation':
      return 'A new voice'
    case 'news':
      return 'What is new'
    case 'correction':
      return 'CORRECTION'
    case 'retraction':
      return 'WITHDRAWN'
    case 'sources':
      return `${countEnglish(outlets, 'source')} by now`
    case 'official':
      return 'Official source'
  }
}

function describeNotice(event: Notice['event']): string {
  if (isFeedEvent(event)) return englishFeedEvent(event)
  if (isAuditEvent(event)) return auditEvent(event, 'en')
  if (isSilenceEvent(event)) return englishSilence(event)
  switch (event.name) {
    case 'channel-refused':
      return `Cannot post to ${event.destination}: ${event.reason}. Messages for this channel wait until you resume it: npm run depesza -- resume ${event.destination}`
    case 'token-refused':
      return `${platformName(event.platform)} refuses the token, so nothing goes out there: ${event.reason}. Messages wait; the token is tried again from time to time.`
    case 'message-refused':
      return `The channel ${event.destination} does not take the message “${event.title}”, so it will not be posted: ${event.reason}`
    case 'delivery-unknown':
      return `Nobody can say whether “${event.title}” reached ${event.destination}; it is held. Look at the channel, then: npm run depesza -- held`
    case 'store-restored':
      return `The store is older than what the bot did last: a backup was restored. What the feeds carry now is filed without alerts. ${countEnglish(event.doubtful, 'message is', 'messages are')} looked up in the channels’ history before anything is sent; ${countEnglish(event.dropped, 'other is', 'others are')} not sent.`
    case 'test-alert':
      return 'Depesza works: this is a test message. Real alerts will appear in this channel.'
  }
}
