import type { Channel } from '#domain/configuration.ts'
import type { FollowUp, FollowUpReason, QuoteCard } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import type { StoryAlert } from '#ports/growing-story.ts'
import { chooseQuotes } from '#text/choose-quotes.ts'
import { fold } from '#text/fold.ts'
import { topicsOfChannel } from './choose-alerts.ts'
import { findsOf } from './compose-alert.ts'
import { correctionOf, outletsOf } from './grow-alert.ts'
import type { Joining } from './joining.ts'
import { independentCount, newSentence } from './report-facts.ts'
import type { World } from './world.ts'

/** A story has no more replies than that, corrections left aside. */
const MOST_REPLIES = 12

/** What is worth an answer to the alert, and whether the whole channel is to see it. */
type Worth = Pick<FollowUp, 'reason' | 'quotes' | 'sentence' | 'isBroadcast'>

/**
 * The reply that tells a channel what a report adds to its story: that it was corrected, words of an expert who was not quoted yet, a
 * sentence that nobody had, or that many carry it by now. Null where it adds nothing; a copy never does.
 */
export function followUp(
  world: World,
  joining: Joining,
  { alert, channel }: { readonly alert: StoryAlert; readonly channel: Channel },
): NewOperation | null {
  if (joining.isCopy) return null
  const worth = worthOf(world, joining, { alert, channel })
  if (worth === null) return null
  return {
    subject: joining.storyId,
    destination: alert.destination,
    kind: 'reply',
    part: 0,
    revision: alert.replies + 1,
    target: alert.key,
    message: { ...composed(joining, { alert, channel }), ...worth },
  }
}

type Place = { readonly alert: StoryAlert; readonly channel: Channel }

function composed({ analysed, storyId, story, report }: Joining, { alert, channel }: Place) {
  const { article } = analysed
  return {
    kind: 'follow-up',
    locale: channel.locale,
    storyId,
    topics: alert.message.topics,
    about: alert.message.title,
    title: article.title,
    url: article.url,
    source: article.source,
    at: report.at,
    outlets: outletsOf([...story.reports, report]).length,
    isSample: alert.message.isSample,
  } as const
}

/** The first reason counts. */
function worthOf(world: World, joining: Joining, place: Place): Worth | null {
  const { kind = 'report' } = joining.report
  const nothing = { quotes: [], sentence: null, isBroadcast: false }
  if (kind !== 'report') {
    const isTold = JSON.stringify(correctionOf(joining)) === JSON.stringify(place.alert.message.correction)
    const isBroadcast = mayBroadcast(place, ['correction', 'retraction'])
    return isTold ? null : { ...nothing, reason: kind, isBroadcast }
  }
  if (place.alert.replies >= MOST_REPLIES) return null
  const quotes = newVoices(world, joining, place.channel)
  const sentence = quotes.length > 0 ? null : newSentence(joining.story.texts, joining.analysed.article)
  const cause = mayBroadcast(place, ['sources', 'official']) ? escalationOf(world, joining) : null
  const isBroadcast = cause !== null
  if (quotes.length > 0) return { reason: 'quotation', quotes, sentence, isBroadcast }
  if (sentence !== null) return { reason: 'news', quotes, sentence, isBroadcast }
  return cause === null ? null : { ...nothing, reason: cause, isBroadcast }
}

/** The whole channel is told of a correction once, and once of whatever else. */
function mayBroadcast({ alert, channel }: Place, reasons: readonly FollowUpReason[]): boolean {
  const isCorrection = reasons.includes('correction')
  return channel.escalates && !alert.broadcasts.some((reason) => isCorrectionReason(reason) === isCorrection)
}

function isCorrectionReason(reason: FollowUpReason): boolean {
  return reason === 'correction' || reason === 'retraction'
}

/** Why the whole channel is to hear of the story once more; null where it is not. */
function escalationOf({ configuration }: World, { story, report }: Joining): 'sources' | 'official' | null {
  const { sources, withinMs, official } = configuration.stories.escalation
  const isOfficial = report.source.type === 'government'
  const hadOfficial = story.reports.some(({ source }) => source.type === 'government')
  if (official && isOfficial && !hadOfficial) return 'official'
  const recent = [...story.reports, report].filter(({ at }) => Math.abs(report.at - at) <= withinMs)
  const isMore = independentCount([report]) > 0
  return isMore && independentCount(recent) >= sources ? 'sources' : null
}

/** Words of experts who are not quoted in the story yet, where the report is about what the channel watches. */
function newVoices(world: World, { analysed, story }: Joining, channel: Channel): readonly QuoteCard[] {
  const { analysis, article } = analysed
  const topics = topicsOfChannel(world, channel, analysis)
  if (topics.length === 0) return []
  const heard = new Set(story.speakers.map(fold))
  const quotes = analysis.quotes.filter(
    ({ speaker }) => speaker?.standing === 'expert' && !heard.has(fold(speaker.name)),
  )
  const finds = topics.map((topic) => findsOf(analysis, topic))
  return chooseQuotes({ quotes, topics: finds, summary: [], language: article.language })
}
