import type { Locale } from '#domain/locale.ts'
import type { Alert, Message, StorySource } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import type { Severity } from '#domain/severity.ts'
import { callOf } from '#platforms/shared/call-of.ts'
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
import { fitNotification, fitReasons } from '#wording/fit-lines.ts'
import { phrasesOf } from '#wording/index.ts'
import { looksLikeAddress } from '#wording/looks-like-address.ts'
import { fitSentences, plainText, plainWithin } from '#wording/outside-text.ts'
import { actionButtons, linkButtons } from './alert-buttons.ts'
import { escapeMarkdown, escapeWithin } from './escape-markdown.ts'
import { budgets, limits } from './limits.ts'
import { linkedTitle, linkTo } from './link.ts'
import { markerLine } from './marker.ts'
import { messageFlags, noMentions, type Embed, type EmbedField, type MessageBody } from './message-body.ts'
import { quoteField } from './quote-field.ts'
import { renderDigest } from './render-digest.ts'
import { renderFollowUp } from './render-follow-up.ts'
import { renderList, renderNotice } from './render-list.ts'
import { renderSegments } from './render-segments.ts'
import { visibleChars } from './visible-chars.ts'

/** Depesza's ink, amber and red; the severity's word stands in the message too, since a colour alone would say nothing. */
const COLOURS = { normal: 0x2b6cb0, important: 0xb7791f, urgent: 0xc53030 } as const satisfies Readonly<
  Record<Severity, number>
>

/** Grey, for what stands no more. */
const WITHDRAWN_COLOUR = 0x718096

/** The message as Discord takes it, whatever the feed's text holds: within every limit, with nothing in it that notifies or misleads. */
export function renderMessage(operation: Operation): MessageBody {
  const { message } = operation
  const body = renderByKind(message, operation)
  const role = roleOf(callOf(operation))
  if (role === null) return { ...body, allowed_mentions: noMentions }
  // https://docs.discord.com/developers/resources/message#allowed-mentions-object
  return { ...body, content: `<@&${role}> ${body.content}`, allowed_mentions: { parse: [], roles: [role] } }
}

/** The role's id of "role:…", as the settings have it; anything else calls nobody. */
function roleOf(call: string | null): string | null {
  return /^role:(\d{17,20})$/u.exec(call ?? '')?.[1] ?? null
}

function renderByKind(message: Message, operation: Operation): Omit<MessageBody, 'allowed_mentions'> {
  switch (message.kind) {
    case 'alert':
      return renderAlert(message, operation)
    case 'follow-up':
    case 'followed':
      return renderFollowUp(message, operation)
    case 'list':
      return renderList(message, operation)
    case 'digest':
      return renderDigest(message, operation)
    case 'notice':
      return renderNotice(message, operation)
  }
}

/**
 * Rings as loud as each reader's own channel settings say, but for what is not news of this minute and for what is ordinary in a silent
 * channel.
 */
function renderAlert(alert: Alert, operation: Operation): Omit<MessageBody, 'allowed_mentions'> {
  const draw = (sizes: AlertSizes) => drawAlert(alert, operation, sizes)
  return alert.isFull === true ? draw(budgets) : drawCompact(draw, visibleChars)
}

function drawAlert(
  alert: Alert,
  operation: Operation,
  sizes: AlertSizes,
): Omit<MessageBody, 'allowed_mentions'> {
  if (alert.amendment?.isWithdrawn === true) return drawWithdrawn(alert, operation, sizes)
  const actions = actionButtons(alert, operation.key)
  const line = fitNotification(alert, operation.mayRepeat, {
    maxChars: sizes.notification,
    written: escapeMarkdown,
  })
  const buttons = [...linkButtons(alert), ...actions]
  return {
    content: actions.length === 0 ? `${line}\n${markerLine(operation.key)}` : line,
    embeds: [alertEmbed(alert, operation.mayRepeat, sizes)],
    ...(buttons.length === 0 ? {} : { components: [{ type: 1, components: buttons }] }),
    ...(alert.isEarlier || alert.isSilent === true ? { flags: messageFlags.suppressNotifications } : {}),
  }
}

/** Nothing of the alert's text: that it was taken back, when and why. */
function drawWithdrawn(
  alert: Alert,
  operation: Operation,
  sizes: AlertSizes,
): Omit<MessageBody, 'allowed_mentions'> {
  const { when, why } = withdrawnLines(alert, timeTag(alert.amendment?.at ?? alert.firstSeenAt))
  const description = escapeWithin(why, sizes.note)
  const line = escapeWithin(notificationLine(alert, operation.mayRepeat), sizes.notification)
  return {
    content: `${line}\n${markerLine(operation.key)}`,
    embeds: [
      {
        color: WITHDRAWN_COLOUR,
        ...(description === '' ? {} : { description }),
        fields: [{ name: phrasesOf(alert.locale).withdrawn, value: when }],
      },
    ],
    ...(alert.isEarlier || alert.isSilent === true ? { flags: messageFlags.suppressNotifications } : {}),
  }
}

function alertEmbed(alert: Alert, mayRepeat: boolean, sizes: AlertSizes): Embed {
  const title = titleOf({ ...alert, title: plainText(alert.title) })
  // The title is the link's label here: one that looks like an address itself could mislead. The button still leads there.
  const url = looksLikeAddress(title) ? null : linkTo(alert.url)
  const author = plainWithin(sourceLine(alert.source, alert.locale), sizes.author)
  const description = describe(alert, sizes)
  const image = linkTo(alert.image ?? null)
  const footer = ['Depesza', ...alertMarks(alert, mayRepeat)].join(' · ')
  return {
    color: COLOURS[alert.severity ?? 'normal'],
    ...(author === '' ? {} : { author: { name: author } }),
    title: escapeWithin(title, sizes.title),
    ...(url === null ? {} : { url }),
    ...(description === '' ? {} : { description }),
    ...(image === null ? {} : { thumbnail: { url: image } }),
    fields: [...quoteFields(alert, sizes), ...factFields(alert, sizes)],
    footer: { text: plainWithin(footer, budgets.footer) },
  }
}

/** The summary with the found forms in bold, and below it, in small print, where it comes from. */
function describe(alert: Alert, sizes: AlertSizes): string {
  const summary = fitSentences(alert.summary, sizes.summary, (cut) =>
    renderSegments(summarySegments(cutSummary(alert, cut))),
  )
  const hasLabel = summary !== '' || alert.isTeaserOnly
  return [
    correctionLine(alert, sizes),
    noteLine(alert, sizes),
    summary,
    hasLabel ? `-# ${summaryLabel(alert)}` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

/** In front of what it corrects; empty where nothing was corrected. */
function correctionLine({ correction, locale }: Alert, sizes: AlertSizes): string {
  if (correction === undefined) return ''
  const heading = escapeWithin(correctionHeading(correction, locale), budgets.correctionHeading)
  const title = titleOf({ title: plainText(correction.title), locale })
  return `**${heading}:** ${linkedTitle(title, correction.url, sizes.correction)}`
}

/** What a manager says of the alert; empty where nothing. */
function noteLine({ amendment, locale }: Alert, sizes: AlertSizes): string {
  const note = amendment?.note ?? ''
  return note === '' ? '' : `**${phrasesOf(locale).note}:** ${escapeWithin(note, sizes.note)}`
}

function quoteFields(alert: Alert, sizes: AlertSizes): readonly EmbedField[] {
  const cards = alert.quotes.filter(({ text }) => plainText(text) !== '')
  return cards.slice(0, sizes.quoteCards).map((card) => quoteField(card, alert.locale, sizes))
}

/** Why, the sources where there are several, and the time, which Discord writes in each reader's own zone and language. */
function factFields(alert: Alert, sizes: AlertSizes): readonly EmbedField[] {
  const phrases = phrasesOf(alert.locale)
  const at = Math.floor((alert.publishedAt ?? alert.firstSeenAt) / 1000)
  const why = fitReasons(alert.why, alert.locale, { maxChars: sizes.why, written: escapeMarkdown })
  const when = alert.publishedAt === null ? phrases.firstSeen : phrases.published
  return [
    ...(why === '' ? [] : [{ name: phrases.why, value: why }]),
    ...(alert.sources.length > 1
      ? [
          {
            name: phrases.sourcesButton(alert.sources.length),
            value: listSources(alert.sources, alert.locale, sizes.sources),
          },
        ]
      : []),
    { name: when, value: `<t:${at}:f> (<t:${at}:R>)${updateOf(alert)}` },
  ]
}

/** In a field, since a footer shows no times of the reader's own. */
function updateOf({ updatedAt, amendment, locale }: Alert): string {
  const { updated, amended } = phrasesOf(locale)
  const notes = [
    ...(updatedAt === undefined ? [] : [updated(timeTag(updatedAt))]),
    ...(amendment === undefined ? [] : [amended(timeTag(amendment.at))]),
  ]
  return notes.map((note) => ` · ${note}`).join('')
}

/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
function timeTag(at: number): string {
  return `<t:${Math.floor(at / 1000)}:t>`
}

/** Room for " · +123". */
const REST_ROOM = 10

/** `maxChars` as a reader counts them, who sees "11:20" for a moment. */
function listSources(sources: readonly StorySource[], locale: Locale, maxChars: number): string {
  const entries: string[] = []
  let room = maxChars
  let codeRoom = limits.fieldValue - REST_ROOM
  for (const report of sources) {
    const note = escapeWithin(sourceNote(report, locale), 80)
    const time = `<t:${Math.floor(report.at / 1000)}:t>`
    const entry = `${escapeWithin(report.source.name, 80)} ${time}${note === '' ? '' : ` (${note})`}`
    room -= entry.replace(time, '00:00').length + 3
    codeRoom -= entry.length + 3
    if (room < 0 || codeRoom < 0) break
    entries.push(entry)
  }
  const rest = sources.length - entries.length
  return [...entries, ...(rest > 0 ? [`+${rest}`] : [])].join(' · ')
}
