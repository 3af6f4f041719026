import { isAmended, type FollowedNews, type FollowUp } from '#domain/message.ts'
import { severityMarks, sourceLine, titleOf } from '#wording/alert-lines.ts'
import { fitNotification } from '#wording/fit-lines.ts'
import { followEnding, followUpHeading } from '#wording/followed.ts'
import { phrasesOf } from '#wording/index.ts'
import { inQuotationMarks } from '#wording/quotation-marks.ts'
import { plainText } from '#wording/outside-text.ts'
import { contextLine, type Rendering, section } from './blocks.ts'
import { escapeMrkdwn, escapeWithin } from './escape-mrkdwn.ts'
import { budgets } from './limits.ts'
import { linkedTitle } from './link.ts'
import { quoteLines } from './quote-lines.ts'

/** What a later report adds to an alert, for its thread, or what somebody follows, for them; `call` is the mention in front of it. */
export function renderFollowUp(
  message: FollowUp | FollowedNews,
  mayRepeat: boolean,
  call: string | null,
): Rendering {
  const { locale, sentence, source, quotes } = message
  const heading = escapeWithin(followUpHeading(message), budgets.followHeading)
  const lead = message.kind === 'followed' ? '' : `${heading}: `
  const title = titleOf({ title: plainText(message.title), locale })
  const text = fitNotification(message, mayRepeat, {
    maxChars: budgets.notification,
    written: escapeMrkdwn,
  })
  const marks = severityMarks(message).map((mark) => `*[${mark}]* `)
  return {
    text: call === null ? text : `${call} ${text}`,
    blocks: [
      ...(call === null ? [] : [contextLine(call)]),
      ...(message.kind === 'followed' ? [contextLine(heading)] : []),
      section(`${marks.join('')}${lead}${linkedTitle(title, message.url, budgets.title)}`),
      ...(sentence === null
        ? []
        : [section(inQuotationMarks(escapeWithin(sentence, budgets.quote), locale))]),
      ...quotes.slice(0, budgets.quoteCards).map((card) => section(quoteLines(card, locale))),
      ...contextOf(message, sourceLine(source, locale), mayRepeat),
    ],
  }
}

function contextOf(message: FollowUp | FollowedNews, source: string, mayRepeat: boolean) {
  const { kind, locale, isSample } = message
  const { sampleMark, repeatMark, amendedMark } = phrasesOf(locale)
  const parts = [
    source,
    ...(isSample ? [sampleMark] : []),
    ...(mayRepeat ? [repeatMark] : []),
    ...(isAmended(message) ? [amendedMark] : []),
    ...(kind === 'followed' ? [followEnding(locale)] : []),
  ]
  const line = escapeWithin(parts.join(' · '), budgets.contextLine)
  return line === '' ? [] : [contextLine(line)]
}
