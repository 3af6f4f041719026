import type { Alert, FollowedNews, FollowUp, Message } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import {
  correctionHeading,
  cutSummary,
  followUpLine,
  sourceNote,
  notificationLine,
  summaryLabel,
  sourceLine,
  summarySegments,
  titleOf,
  whyLine,
  withdrawnLines,
} from '#wording/alert-lines.ts'
import { formatAge, formatMoment, formatTime } from '#wording/dates.ts'
import { phrasesOf } from '#wording/index.ts'
import { shorten } from '#wording/shorten.ts'
import { emptyLine, layOut, type Page, type Paragraph, paragraph, type Run } from './lay-out.ts'
import { summaryChars } from './limits.ts'
import { plainRun, plainText, printableAddress } from './plain-text.ts'
import { renderDigest } from './render-digest.ts'
import { renderList, renderNotice } from './render-list.ts'
import { renderQuote } from './render-quote.ts'

/** What a rendering needs to know of its surroundings; `now` in epoch milliseconds, `timeZone` an IANA name. */
export type View = Page & { readonly timeZone: string; readonly now: number }

/** The message as it is printed, a faint rule above it and a line feed at its end. Feed text in it cannot steer the terminal. */
export function renderMessage(operation: Operation, view: View): string {
  const rule = paragraph('─'.repeat(view.columns), 'faint')
  return `${layOut([rule, ...renderByKind(operation.message, operation, view)], view)}\n`
}

function renderByKind(message: Message, { kind, mayRepeat }: Operation, view: View): readonly Paragraph[] {
  switch (message.kind) {
    case 'alert':
      return kind === 'edit' ? renderGrowth(message, view) : renderAlert(message, mayRepeat, view)
    case 'follow-up':
    case 'followed':
      return renderFollowUp(message, mayRepeat)
    case 'list':
      return renderList(message, mayRepeat)
    case 'digest':
      return renderDigest(message, mayRepeat)
    case 'notice':
      return renderNotice(message, mayRepeat)
  }
}

function renderAlert(alert: Alert, mayRepeat: boolean, view: View): readonly Paragraph[] {
  if (alert.amendment?.isWithdrawn === true) return renderWithdrawn(alert, view)
  const cards = alert.quotes.flatMap((card) => [emptyLine, ...renderQuote(card, alert.locale)])
  return [
    paragraph(plainText(notificationLine(alert, mayRepeat)), 'headline'),
    paragraph(plainText(originLine(alert, view)), 'faint'),
    emptyLine,
    ...renderCorrection(alert),
    ...renderNote(alert, view),
    paragraph(titleOf({ ...alert, title: plainText(alert.title) }), 'strong'),
    ...renderSummary(alert),
    ...cards,
    emptyLine,
    ...renderFacts(alert, view),
  ]
}

/** "Interia · media niezależne · PL · piątek 6 grudnia, 11:20 (12 min temu)". */
function originLine(alert: Alert, view: View): string {
  const { source, locale, publishedAt, firstSeenAt } = alert
  const at = publishedAt ?? firstSeenAt
  const seen = publishedAt === null ? `${phrasesOf(locale).firstSeen}: ` : ''
  const moment = `${seen}${formatMoment(at, locale, view)} (${formatAge(at, view.now, locale)})`
  return `${sourceLine(source, locale)} · ${moment}`
}

function renderCorrection({ correction, locale }: Alert): readonly Paragraph[] {
  if (correction === undefined) return []
  const title = titleOf({ title: plainText(correction.title), locale })
  const url = printableAddress(correction.url)
  return [
    paragraph(plainText(`${correctionHeading(correction, locale)}: ${title}`), 'strong'),
    ...(url === null ? [] : [paragraph(url, 'faint')]),
    emptyLine,
  ]
}

/** When a manager corrected the alert, and what they say of it. */
function renderNote({ amendment, locale }: Alert, { timeZone }: View): readonly Paragraph[] {
  if (amendment === undefined) return []
  const { amended, note } = phrasesOf(locale)
  const said = amendment.note === '' ? '' : ` · ${note}: ${plainText(amendment.note)}`
  return [paragraph(`${amended(formatTime(amendment.at, locale, timeZone))}${said}`, 'plain', 2)]
}

/** Nothing of the alert's text: that it was taken back, when and why. */
function renderWithdrawn(alert: Alert, { timeZone }: View): readonly Paragraph[] {
  const time = formatTime(alert.amendment?.at ?? alert.firstSeenAt, alert.locale, timeZone)
  const { when, why } = withdrawnLines(alert, time)
  return [
    paragraph(plainText(notificationLine(alert, false)), 'headline'),
    paragraph(plainText([when, why].filter(Boolean).join(' ')), 'plain', 2),
  ]
}

/** What was printed cannot be edited, so only what has changed is printed below: the outlets, what corrects it, and the quotations. */
function renderGrowth(alert: Alert, view: View): readonly Paragraph[] {
  if (alert.amendment?.isWithdrawn === true) return renderWithdrawn(alert, view)
  const { locale, updatedAt } = alert
  const { updated } = phrasesOf(locale)
  const time = updatedAt === undefined ? '' : `${updated(formatTime(updatedAt, locale, view.timeZone))}: `
  const sources = renderSources(alert, view)
  return [
    paragraph(`↳ ${plainText(`${time}${titleOf(alert)}`)}`, 'headline'),
    ...renderCorrection(alert),
    ...renderNote(alert, view),
    ...(alert.amendment === undefined ? [] : alert.quotes.flatMap((card) => renderQuote(card, locale))),
    ...sources,
  ]
}

/** What a later report adds: set off from the alert that it belongs to by an arrow. */
function renderFollowUp(message: FollowUp | FollowedNews, mayRepeat: boolean): readonly Paragraph[] {
  const { locale, quotes, sentence } = message
  const url = printableAddress(message.url)
  return [
    paragraph(`↳ ${plainText(followUpLine(message, mayRepeat))}`, 'headline'),
    ...(message.kind === 'followed'
      ? []
      : [paragraph(titleOf({ title: plainText(message.about), locale }), 'faint', 2)]),
    ...quotes.flatMap((card) => renderQuote(card, locale)),
    ...(sentence === null ? [] : [paragraph(`„${plainText(sentence)}”`, 'plain', 2)]),
    ...(url === null ? [] : [paragraph(`${phrasesOf(locale).open}: ${url}`, 'faint', 2)]),
  ]
}

function renderSummary(alert: Alert): readonly Paragraph[] {
  const runs = summarySegments(cutSummary(alert, shorten(alert.summary, summaryChars))).map(
    ({ text, isStrong }): Run => ({
      text: plainRun(text),
      style: isStrong ? 'strong' : 'plain',
    }),
  )
  const note = paragraph(summaryLabel(alert), 'faint')
  if (runs.length === 0) return alert.isTeaserOnly ? [note] : []
  return [{ runs, indent: 0 }, note]
}

/** The outlets where there are several, with the agencies behind them. */
function renderSources(alert: Alert, { timeZone }: Pick<View, 'timeZone'>): readonly Paragraph[] {
  const sources = alert.sources.map((report) => {
    const note = plainText(sourceNote(report, alert.locale))
    const time = formatTime(report.at, alert.locale, timeZone)
    return `${plainText(report.source.name)} ${time}${note === '' ? '' : ` (${note})`}`
  })
  const lead = phrasesOf(alert.locale).sourcesButton(sources.length)
  return sources.length > 1 ? [paragraph(`${lead}: ${sources.join(' · ')}`, 'plain', 2)] : []
}

/** Why it came, the sources where there are several, and the address. */
function renderFacts(alert: Alert, { timeZone }: View): readonly Paragraph[] {
  const phrases = phrasesOf(alert.locale)
  const why = plainText(whyLine(alert.why, alert.locale))
  const { updatedAt } = alert
  const url = printableAddress(alert.url)
  return [
    ...(why === '' ? [] : [paragraph(`${phrases.why}: ${why}`, 'plain', 2)]),
    ...renderSources(alert, { timeZone }),
    ...(updatedAt === undefined
      ? []
      : [paragraph(phrases.updated(formatTime(updatedAt, alert.locale, timeZone)), 'faint', 2)]),
    ...(url === null ? [] : [paragraph(`${phrases.open}: ${url}`, 'faint', 2)]),
  ]
}
