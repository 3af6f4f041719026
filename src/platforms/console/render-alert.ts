import type { Alert, Message } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import {
  cutSummary,
  flaggedName,
  notificationLine,
  summaryLabel,
  sourceLine,
  summarySegments,
  titleOf,
  whyLine,
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

function renderByKind(message: Message, { mayRepeat }: Operation, view: View): readonly Paragraph[] {
  switch (message.kind) {
    case 'alert':
      return renderAlert(message, mayRepeat, view)
    case 'list':
      return renderList(message, mayRepeat)
    case 'digest':
      return renderDigest(message, mayRepeat)
    case 'notice':
      return renderNotice(message, mayRepeat)
  }
}

function renderAlert(alert: Alert, mayRepeat: boolean, view: View): readonly Paragraph[] {
  const cards = alert.quotes.flatMap((card) => [emptyLine, ...renderQuote(card, alert.locale)])
  return [
    paragraph(plainText(notificationLine(alert, mayRepeat)), 'headline'),
    paragraph(plainText(originLine(alert, view)), 'faint'),
    emptyLine,
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

/** Why it came, the sources where there are several, and the address. */
function renderFacts(alert: Alert, { timeZone }: View): readonly Paragraph[] {
  const phrases = phrasesOf(alert.locale)
  const why = plainText(whyLine(alert.why, alert.locale))
  const sources = alert.sources.map(({ source, at }) => {
    return `${plainText(flaggedName(source, alert.locale))} ${formatTime(at, alert.locale, timeZone)}`
  })
  const url = printableAddress(alert.url)
  return [
    ...(why === '' ? [] : [paragraph(`${phrases.why}: ${why}`, 'plain', 2)]),
    ...(sources.length > 1
      ? [paragraph(`${phrases.sourcesButton(sources.length)}: ${sources.join(' · ')}`, 'plain', 2)]
      : []),
    ...(url === null ? [] : [paragraph(`${phrases.open}: ${url}`, 'faint', 2)]),
  ]
}
