import type { Locale } from '#domain/locale.ts'
import type { Alert, Message, StorySource } from '#domain/message.ts'
import {
  alertMarks,
  correctionHeading,
  sourceNote,
  cutSummary,
  summaryLabel,
  sourceLine,
  summarySegments,
  titleOf,
  notificationLine,
  withdrawnLines,
} from '#wording/alert-lines.ts'
import { drawCompact, type AlertSizes } from '#wording/compact-alert.ts'
import { formatMoment, formatTime } from '#wording/dates.ts'
import { fitNotification, fitReasons } from '#wording/fit-lines.ts'
import { phrasesOf } from '#wording/index.ts'
import { fitSentences, plainText, plainWithin } from '#wording/outside-text.ts'
import {
  actions,
  type Block,
  button,
  contextLine,
  header,
  illustrated,
  type Rendering,
  section,
} from './blocks.ts'
import { escapeMrkdwn, escapeWithin } from './escape-mrkdwn.ts'
import { budgets } from './limits.ts'
import { linkedTitle, linkTo } from './link.ts'
import { quoteLines } from './quote-lines.ts'
import { renderDigest } from './render-digest.ts'
import { renderFollowUp } from './render-follow-up.ts'
import { renderList, renderNotice } from './render-list.ts'
import { renderSegments } from './render-segments.ts'
import { visibleChars, withoutMarkup } from './visible-chars.ts'

export type RenderOptions = {
  /** IANA name; for readers whose client does not write dates itself. */
  readonly timeZone: string
  readonly mayRepeat: boolean
  /** Whom the message calls, "group:…"; nobody where left out. */
  readonly call?: string | null
}

/** Any message as Block Kit; always within Slack's limits, and nothing from a feed is markup in it. */
export function renderMessage(message: Message, options: RenderOptions): Rendering {
  switch (message.kind) {
    case 'alert':
      return renderAlert(message, options)
    case 'follow-up':
    case 'followed':
      return renderFollowUp(message, options.mayRepeat, mentionOf(options.call ?? null))
    case 'list':
      return renderList(message, options.mayRepeat)
    case 'digest':
      return renderDigest(message, options.mayRepeat)
    case 'notice':
      return renderNotice(message, options.mayRepeat)
  }
}

function renderAlert(alert: Alert, options: RenderOptions): Rendering {
  const draw = (sizes: AlertSizes) => drawAlert(alert, options, sizes)
  return alert.isFull === true ? draw(budgets) : drawCompact(draw, ({ blocks }) => visibleChars(blocks))
}

function drawAlert(alert: Alert, options: RenderOptions, sizes: AlertSizes): Rendering {
  if (alert.amendment?.isWithdrawn === true) return drawWithdrawn(alert, options, sizes)
  const marks = alertMarks(alert, options.mayRepeat).map((mark) => `[${mark}] `)
  const call = mentionOf(options.call ?? null)
  const text = fitNotification(alert, options.mayRepeat, {
    maxChars: budgets.notification,
    written: escapeMrkdwn,
  })
  return {
    text: call === null ? text : `${call} ${text}`,
    blocks: [
      ...(call === null ? [] : [contextLine(call)]),
      header(plainWithin(`${marks.join('')}${alert.topics.join(' · ')}`, sizes.notification)),
      ...[...correctionLines(alert, sizes), ...noteLines(alert, sizes)].map(section),
      titleBlock(alert, sizes),
      ...alert.quotes
        .slice(0, sizes.quoteCards)
        .map((card) => section(quoteLines(card, alert.locale, sizes))),
      ...contextLines(alert, options.timeZone, sizes).map(contextLine),
      actions(alertButtons(alert)),
    ],
  }
}

/** Nothing of the alert's text: that it was taken back, when and why. */
function drawWithdrawn(alert: Alert, { mayRepeat, timeZone }: RenderOptions, sizes: AlertSizes): Rendering {
  const at = alert.amendment?.at ?? alert.firstSeenAt
  const { when, why } = withdrawnLines(alert, timeTag(at, alert.locale, timeZone))
  const line = notificationLine(alert, mayRepeat)
  return {
    text: escapeWithin(line, budgets.notification),
    blocks: [
      header(plainWithin(line, sizes.notification)),
      section([when, escapeWithin(why, sizes.note)].filter(Boolean).join('\n')),
    ],
  }
}

/** The user group of "group:…", as the settings have it: https://docs.slack.dev/messaging/formatting-message-text#mentioning-groups */
function mentionOf(call: string | null): string | null {
  const id = /^group:(S[A-Z0-9]{6,})$/u.exec(call ?? '')?.[1]
  return id === undefined ? null : `<!subteam^${id}>`
}

/** In front of what it corrects; none where nothing was corrected. */
function correctionLines({ correction, locale }: Alert, sizes: AlertSizes): readonly string[] {
  if (correction === undefined) return []
  const { title, url } = correction
  const heading = escapeWithin(correctionHeading(correction, locale), sizes.speaker)
  const label = titleOf({ title: plainText(title), locale })
  const link = url !== null && url.length > budgets.correctionUrl ? null : url
  return [`*${heading}:* ${linkedTitle(label, link, sizes.correction)}`]
}

/** The title and the summary, with the image beside them where the channel wants it. */
function titleBlock(alert: Alert, sizes: AlertSizes): Block {
  const title = titleFor(alert)
  const block = section(`${linkedTitle(title, alert.url, sizes.title)}${summaryLines(alert, sizes)}`)
  const image = linkTo(alert.image ?? null)
  return image === null || image.length > budgets.titleUrl ? block : illustrated(block, image, title)
}

/** What a manager says of the alert; none where nothing. */
function noteLines({ amendment, locale }: Alert, sizes: AlertSizes): readonly string[] {
  const note = amendment?.note ?? ''
  return note === '' ? [] : [`*${phrasesOf(locale).note}:* ${escapeWithin(note, sizes.note)}`]
}

/** A title of nothing but invisible characters counts as none. */
function titleFor({ title, locale }: Alert): string {
  return titleOf({ title: plainText(title), locale })
}

function summaryLines(alert: Alert, sizes: AlertSizes): string {
  const label = `\n_${summaryLabel(alert)}_`
  if (plainText(alert.summary) === '') return alert.isTeaserOnly ? label : ''
  const summary = fitSentences(alert.summary, sizes.summary, (text) =>
    renderSegments(summarySegments(cutSummary(alert, text))).trim(),
  )
  return `\n${summary}${label}`
}

function contextLines(alert: Alert, timeZone: string, sizes: AlertSizes): readonly string[] {
  const phrases = phrasesOf(alert.locale)
  const at = alert.publishedAt ?? alert.firstSeenAt
  const viewing = { timeZone, now: alert.firstSeenAt }
  const moment = dateTag(at, '{date_short_pretty}, {time}', formatMoment(at, alert.locale, viewing))
  const source = escapeWithin(sourceLine(alert.source, alert.locale), sizes.author)
  const why = fitReasons(alert.why, alert.locale, { maxChars: sizes.why, written: escapeMrkdwn })
  const { updatedAt, amendment } = alert
  const changes = [
    ...(updatedAt === undefined ? [] : [phrases.updated(timeTag(updatedAt, alert.locale, timeZone))]),
    ...(amendment === undefined ? [] : [phrases.amended(timeTag(amendment.at, alert.locale, timeZone))]),
  ]
  return [
    [source, moment, ...changes].join(' · '),
    ...(why === '' ? [] : [`*${phrases.why}:* ${why}`]),
    ...(alert.sources.length > 1 ? [sourcesLine(alert, timeZone, sizes)] : []),
  ]
}

function sourcesLine(alert: Alert, timeZone: string, sizes: AlertSizes): string {
  const lead = `*${phrasesOf(alert.locale).sources} (${alert.sources.length}):*`
  const reports = alert.sources.map((report) => describeReport(report, alert.locale, timeZone))
  for (let count = reports.length; count > 0; count -= 1) {
    const line = `${lead} ${reports.slice(0, count).join(' · ')}${count < reports.length ? ` · +${reports.length - count}` : ''}`
    if (line.length <= budgets.contextLine && withoutMarkup(line).length <= sizes.sources) return line
  }
  return lead
}

function describeReport(report: StorySource, locale: Locale, timeZone: string): string {
  const note = escapeWithin(sourceNote(report, locale), 80)
  const time = timeTag(report.at, locale, timeZone)
  return `${escapeWithin(report.source.name, 80)} ${time}${note === '' ? '' : ` (${note})`}`
}

function timeTag(at: number, locale: Locale, timeZone: string): string {
  return dateTag(at, '{time}', formatTime(at, locale, timeZone))
}

/** A moment in each reader's own zone: https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
function dateTag(at: number, format: string, fallback: string): string {
  return `<!date^${Math.floor(at / 1000)}^${format}|${escapeMrkdwn(fallback).replaceAll('|', ' ')}>`
}

function alertButtons(alert: Alert): ReturnType<typeof button>[] {
  const phrases = phrasesOf(alert.locale)
  const url = linkTo(alert.url)
  return [
    ...(url === null ? [] : [button('open', phrases.open, { url })]),
    ...(alert.quoteCount > 0
      ? [button('quotes', phrases.quotesButton(alert.quoteCount), { value: `quotes:${alert.storyId}` })]
      : []),
    button('sources', phrases.sourcesButton(alert.sources.length), { value: `sources:${alert.storyId}` }),
    button('mute', phrases.mute, { value: `mute:${alert.storyId}` }),
    button('follow', phrases.follow, { value: `follow:${alert.storyId}` }),
    button('feedback', phrases.notRelevant, { value: `feedback:${alert.storyId}` }),
  ]
}
