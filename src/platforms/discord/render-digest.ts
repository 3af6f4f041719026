import type { Locale } from '#domain/locale.ts'
import type { DigestQuote, DigestStory, DigestTopic, NewsDigest } from '#domain/message.ts'
import type { Operation } from '#domain/operation.ts'
import { titleOf } from '#wording/alert-lines.ts'
import { closingLines, digestHeading, storyFacts, topicTally } from '#wording/digest.ts'
import { fitDigest } from '#wording/fit-digest.ts'
import { phrasesOf } from '#wording/index.ts'
import { plainText, plainWithin } from '#wording/outside-text.ts'
import { escapeMarkdown, escapeWithin } from './escape-markdown.ts'
import { budgets, limits } from './limits.ts'
import { linkedTitle } from './link.ts'
import { markerLine } from './marker.ts'
import type { Embed, EmbedField, MessageBody } from './message-body.ts'
import { quoteField } from './quote-field.ts'

/** What each piece takes at most, its link left aside. */
const PIECE = { topic: 80, title: 120, facts: 80, lead: 160, quote: 340, source: 60, closing: 400 } as const

/** One message with one embed: topic by topic the stories, what was said, and how many sources work. */
export function renderDigest(
  digest: NewsDigest,
  operation: Operation,
): Omit<MessageBody, 'allowed_mentions'> {
  const phrases = phrasesOf(digest.locale)
  const marks = [
    ...(digest.isSample ? [phrases.sampleMark] : []),
    ...(operation.mayRepeat ? [phrases.repeatMark] : []),
  ]
  const heading = `${marks.map((mark) => `[${mark}] `).join('')}${digestHeading(digest)}`
  return {
    content: `${escapeMarkdown(heading)}\n${markerLine(operation.key)}`,
    embeds: [fitDigest(digest, drawEmbed, fits)],
  }
}

function drawEmbed(digest: NewsDigest): Embed {
  const { topics, locale, omitted, tally } = digest
  const closing = plainWithin(closingLines(digest).join(' · '), PIECE.closing)
  const parts = [
    ...(tally.count === 0 ? closingLines(digest).map((line) => escapeWithin(line, PIECE.closing)) : []),
    ...topics.map((topic) => drawTopic(topic, locale)),
    ...(omitted > 0 ? [escapeMarkdown(phrasesOf(locale).omitted(omitted))] : []),
  ]
  const quotes = digest.quotes.filter(({ text }) => plainText(text) !== '')
  return {
    ...(parts.length === 0 ? {} : { description: parts.join('\n\n') }),
    ...(quotes.length === 0 ? {} : { fields: quotes.map((quote) => drawQuote(quote, locale)) }),
    ...(tally.count === 0 ? {} : { footer: { text: closing } }),
  }
}

/** Every text of the embed counts: https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
function fits({ description = '', fields = [], footer }: Embed): boolean {
  const texts = [description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])]
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  return description.length <= limits.embedDescription && total <= limits.embedTotal
}

function drawTopic({ name, tally, stories }: DigestTopic, locale: Locale): string {
  const heading = `**${escapeWithin(name, PIECE.topic) || '…'}** · ${topicTally({ tally, stories }, locale)}`
  return [heading, ...stories.map((story) => drawStory(story, locale))].join('\n')
}

function drawStory(story: DigestStory, locale: Locale): string {
  const title = linkedTitle(titleOf({ title: plainText(story.title), locale }), story.url, PIECE.title)
  const facts = escapeWithin(storyFacts(story, locale), PIECE.facts)
  const lead = escapeWithin(story.lead, PIECE.lead)
  return `• ${title} — ${facts}${lead === '' ? '' : `\n-# ${lead}`}`
}

/** With the outlet that carries the words, linked where it has an address to offer. */
function drawQuote(quote: DigestQuote, locale: Locale): EmbedField {
  const { name, value } = quoteField(quote, locale, { ...budgets, quote: PIECE.quote })
  const source = linkedTitle(quote.source.name, quote.url, PIECE.source)
  const isWithin = value.length + source.length + 3 <= limits.fieldValue
  return { name, value: source === '' || !isWithin ? value : `${value} — ${source}` }
}
