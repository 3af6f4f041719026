import type { FollowUp } from '#domain/message.ts'
import { followUpLine, severityMarks, sourceLine, titleOf } from '#wording/alert-lines.ts'
import { phrasesOf } from '#wording/index.ts'
import { plainText } from '#wording/outside-text.ts'
import { contextLine, type Rendering, section } from './blocks.ts'
import { escapeWithin } from './escape-mrkdwn.ts'
import { budgets } from './limits.ts'
import { linkedTitle } from './link.ts'
import { quoteLines } from './quote-lines.ts'

/** What a later report adds to an alert, for its thread; `call` is the mention in front of it. */
export function renderFollowUp(message: FollowUp, mayRepeat: boolean, call: string | null): Rendering {
  const { locale, sentence, source, quotes } = message
  const heading = escapeWithin(phrasesOf(locale).followUp(message.reason, message.outlets), budgets.speaker)
  const title = titleOf({ title: plainText(message.title), locale })
  const text = escapeWithin(followUpLine(message, mayRepeat), budgets.notification)
  const marks = severityMarks(message).map((mark) => `*[${mark}]* `)
  return {
    text: call === null ? text : `${call} ${text}`,
    blocks: [
      ...(call === null ? [] : [contextLine(call)]),
      section(`${marks.join('')}${heading}: ${linkedTitle(title, message.url, budgets.title)}`),
      ...(sentence === null ? [] : [section(`„${escapeWithin(sentence, budgets.quote)}”`)]),
      ...quotes.slice(0, budgets.quoteCards).map((card) => section(quoteLines(card, locale))),
      ...contextOf(message, sourceLine(source, locale), mayRepeat),
    ],
  }
}

function contextOf({ locale, isSample }: FollowUp, source: string, mayRepeat: boolean) {
  const { sampleMark, repeatMark } = phrasesOf(locale)
  const parts = [source, ...(isSample ? [sampleMark] : []), ...(mayRepeat ? [repeatMark] : [])]
  const line = escapeWithin(parts.join(' · '), budgets.contextLine)
  return line === '' ? [] : [contextLine(line)]
}
