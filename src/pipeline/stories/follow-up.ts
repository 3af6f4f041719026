import type { Channel } from '#domain/configuration.ts'
import type { Decision } from '#domain/decision.ts'
import type { Correction, FollowUp, FollowUpReason, QuoteCard } from '#domain/message.ts'
import type { NewOperation } from '#domain/operation.ts'
import { outletsOf as outletsOfFeeds } from '#domain/outlet.ts'
import type { Topic } from '#domain/topic.ts'
import type { StoryAlert } from '#ports/growing-story.ts'
import { chooseQuotes } from '#text/choose-quotes.ts'
import { fold } from '#text/fold.ts'
import { topicsOfChannel } from '#pipeline/articles/choose-alerts.ts'
import { findsOf } from '#pipeline/articles/compose-alert.ts'
import { countIndependent } from './count-independent.ts'
import { judgeAnswer } from '#pipeline/gates/index.ts'
import type { Candidate } from '#pipeline/gates/gate.ts'
import { correctionOf, outletsOf } from './grow-alert.ts'
import type { Joining } from './joining.ts'
import { quietUntil } from '#pipeline/quiet/quiet-until.ts'
import type { Route } from '#pipeline/routing/routes-of.ts'
import type { World } from '#pipeline/world.ts'

/** A story has no more replies than that, corrections left aside. */
const MOST_REPLIES = 12

/** The answer to an alert, or what keeps it back; neither where a report adds nothing. */
export type Answering = { readonly reply: NewOperation | null; readonly kept: Kept | null }
type Kept = Pick<Decision, 'step' | 'detail'>

/** What is worth an answer to the alert, and whether the whole channel is to see it. */
type Worth = Pick<FollowUp, 'reason' | 'quotes' | 'sentence' | 'isBroadcast' | 'severity' | 'mention'>

/** An alert that stands in a channel, and the rule that has the say there only now; null where none does. */
type Place = { readonly alert: StoryAlert; readonly channel: Channel; readonly route: Route | null }

/**
 * The reply that tells a channel what a report adds to its story: that it was corrected, words of an expert who was not quoted yet, a
 * sentence that nobody had, that many carry it by now, or that a rule makes it urgent. None where it adds nothing, as a copy never does, where
 * the story has its fill of them, and where the channel has muted it. In quiet hours it waits for their end, unless it is urgent enough.
 */
export async function followUp(world: World, joining: Joining, place: Place): Promise<Answering> {
  if (joining.isCopy) return { reply: null, kept: null }
  if (isFull(joining, place)) return { reply: null, kept: { step: 'answers', detail: String(MOST_REPLIES) } }
  const worth = await worthOf(world, joining, place)
  if (worth === null) return { reply: null, kept: null }
  const verdict = await judgeAnswer(world, candidateOf(world, joining, { ...place, worth }))
  if (verdict.kind === 'stop') return { reply: null, kept: verdict }
  const dueAt = verdict.kind === 'hold' ? quietUntil(place.channel, world.clock.now()) : null
  return { reply: replyOf(joining, { ...place, worth }, dueAt), kept: null }
}

/** Corrections, and what a rule makes urgent only now, always have room. */
function isFull(joining: Joining, { alert, route }: Place): boolean {
  return correctionOf(joining) === undefined && alert.replies >= MOST_REPLIES && route === null
}

type Worthy = Place & { readonly worth: Worth }

function replyOf(joining: Joining, { worth, ...place }: Worthy, dueAt: number | null): NewOperation {
  const { alert } = place
  return {
    subject: joining.storyId,
    destination: alert.destination,
    kind: 'reply',
    part: 0,
    revision: alert.replies + 1,
    target: alert.key,
    message: { ...composed(joining, place), ...worth },
    ...(dueAt === null ? {} : { dueAt }),
  }
}

/** As urgent as its rule says; a correction as urgent as the alert. It is about what the alert is about. */
function candidateOf(
  { configuration }: World,
  { analysed, storyId }: Joining,
  { alert, channel, worth }: Worthy,
): Candidate {
  const told = isCorrectionReason(worth.reason) ? alert.message.severity : worth.severity
  const topics = configuration.topics.filter(({ name }) => alert.message.topics.includes(name))
  return { analysed, storyId, channel, topics, severity: told ?? 'normal' }
}

function composed({ analysed, storyId, story, report }: Joining, { alert, channel }: Omit<Place, 'route'>) {
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

/** With what a rule says that has the say only now: the channel sees it, marked, and whom the rule calls is called. */
async function worthOf(world: World, joining: Joining, place: Place): Promise<Worth | null> {
  const worth = await reasonOf(world, joining, place)
  const { route, channel } = place
  if (worth === null || route === null) return worth
  return {
    ...worth,
    isBroadcast: channel.escalates,
    ...(route.severity === 'normal' ? {} : { severity: route.severity }),
    ...(route.mention === null ? {} : { mention: route.mention }),
  }
}

/** The first reason counts. */
async function reasonOf(world: World, joining: Joining, place: Place): Promise<Worth | null> {
  const correction = correctionOf(joining)
  if (correction !== undefined) return correctionWorth(correction, place)
  const quotes = newVoices(joining, topicsOfChannel(world, place.channel, joining.analysed.analysis))
  const sentence = quotes.length > 0 ? null : await joining.newSentence()
  const cause = mayBroadcast(place, ['sources', 'official']) ? escalationOf(world, joining) : null
  const isBroadcast = cause !== null
  if (quotes.length > 0) return { reason: 'quotation', quotes, sentence, isBroadcast }
  if (sentence !== null) return { reason: 'news', quotes, sentence, isBroadcast }
  if (cause !== null) return { ...nothing, reason: cause, isBroadcast }
  return place.route === null ? null : { ...nothing, reason: 'sources' }
}

const nothing = { quotes: [], sentence: null, isBroadcast: false }

function correctionWorth(correction: Correction, place: Place): Worth | null {
  const isTold = JSON.stringify(correction) === JSON.stringify(place.alert.message.correction)
  const isBroadcast = mayBroadcast(place, ['correction', 'retraction'])
  return isTold ? null : { ...nothing, reason: correction.kind, isBroadcast }
}

/** The whole channel is told of a correction once, and once of whatever else. */
function mayBroadcast({ alert, channel }: Omit<Place, 'route'>, reasons: readonly FollowUpReason[]): boolean {
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
  const outletOf = outletsOfFeeds(configuration.feeds)
  const isMore = countIndependent([report], outletOf) > 0
  return isMore && countIndependent(recent, outletOf) >= sources ? 'sources' : null
}

/** Words of experts who are not quoted in the story yet, where the report is about any of these topics. */
export function newVoices({ analysed, story }: Joining, wanted: readonly Topic[]): readonly QuoteCard[] {
  const { analysis, article } = analysed
  const topics = wanted.filter(({ id }) => analysis.topics.some(({ topicId }) => topicId === id))
  if (topics.length === 0) return []
  const heard = new Set(story.speakers.map(fold))
  const quotes = analysis.quotes.filter(
    ({ speaker }) => speaker?.standing === 'expert' && !heard.has(fold(speaker.name)),
  )
  const finds = topics.map((topic) => findsOf(analysis, topic))
  return chooseQuotes({ quotes, topics: finds, summary: [], language: article.language })
}
