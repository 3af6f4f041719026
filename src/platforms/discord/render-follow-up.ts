import { isAmended, type FollowedNews, type FollowUp } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import { sourceLine, titleOf } from '#wording/alert-lines.ts'
import { fitNotification } from '#wording/fit-lines.ts'
import { followEnding } from '#wording/followed.ts'
import { looksLikeAddress } from '#wording/looks-like-address.ts'
import { phrasesOf } from '#wording/index.ts'
import { plainText, plainWithin } from '#wording/outside-text.ts'
import { escapeMarkdown, escapeWithin } from './escape-markdown.ts'
import { budgets, limits } from './limits.ts'
import { linkTo } from './link.ts'
import { markerLine } from './marker.ts'
import { messageFlags, type Embed, type MessageBody } from './message-body.ts'
import { quoteField } from './quote-field.ts'

/**
 * What a later report adds to an alert; it comes without a sound unless the whole channel is to see it, or a rule makes it urgent or calls
 * somebody. What somebody follows rings.
 */
export function renderFollowUp(
  message: FollowUp | FollowedNews,
  { key, mayRepeat }: Operation,
): Omit<MessageBody, 'allowed_mentions'> {
  const line = fitNotification(message, mayRepeat, {
    maxChars: budgets.notification,
    written: escapeMarkdown,
  })
  return {
    content: `${line}\n${markerLine(key)}`,
    embeds: [embedOf(message)],
    ...(isLoud(message) ? {} : { flags: messageFlags.suppressNotifications }),
  }
}

function isLoud(message: FollowUp | FollowedNews): boolean {
  if (message.kind === 'followed') return true
  const { isBroadcast, severity, mention } = message
  return isBroadcast || severity !== undefined || mention !== undefined
}

function embedOf(message: FollowUp | FollowedNews): Embed {
  const { locale, source, sentence, quotes } = message
  const title = titleOf({ title: plainText(message.title), locale })
  const url = looksLikeAddress(title) ? null : linkTo(message.url)
  const author = plainWithin(sourceLine(source, locale), limits.embedAuthor)
  const words = sentence === null ? '' : escapeWithin(sentence, budgets.quote)
  const cards = quotes.filter(({ text }) => plainText(text) !== '').slice(0, budgets.quoteCards)
  return {
    ...(author === '' ? {} : { author: { name: author } }),
    title: escapeWithin(title, limits.embedTitle),
    ...(url === null ? {} : { url }),
    ...(words === '' ? {} : { description: `> ${words}` }),
    ...footerOf(message),
    ...(cards.length === 0 ? {} : { fields: cards.map((card) => quoteField(card, locale, budgets)) }),
  }
}

function footerOf(message: FollowUp | FollowedNews): Pick<Embed, 'footer'> {
  const { locale } = message
  if (message.kind === 'followed') return { footer: { text: followEnding(locale) } }
  return isAmended(message) ? { footer: { text: phrasesOf(locale).amendedMark } } : {}
}
