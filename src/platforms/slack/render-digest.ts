import type { Locale } from '#domain/locale.ts'
import type { DigestQuote, DigestStory, DigestTopic, NewsDigest } from '#domain/message.ts'
import { titleOf } from '#wording/alert-lines.ts'
import { closingLines, digestHeading, storyFacts, topicTally } from '#wording/digest.ts'
import { fitDigest } from '#wording/fit-digest.ts'
import { phrasesOf } from '#wording/index.ts'
import { plainText } from '#wording/outside-text.ts'
import { type Block, contextLine, header, type Rendering, section } from './blocks.ts'
import { escapeWithin } from './escape-mrkdwn.ts'
import { budgets, limits } from './limits.ts'
import { linkedTitle } from './link.ts'
import { packLines } from './pack-lines.ts'
import { quoteLines } from './quote-lines.ts'
import { repeatMark } from './render-list.ts'

/** What each piece takes at most, its link left aside. */
const PIECE = { topic: 100, title: 160, facts: 100, lead: 200, source: 80 } as const
/** A digest of more blocks is no digest. */
const MOST_BLOCKS = 30
const MOST_QUOTES = 3

/** A heading, the topics in as few paragraphs as they fit, what was said, and how many sources work. */
export function renderDigest(digest: NewsDigest, mayRepeat: boolean): Rendering {
  const sampleMark = digest.isSample ? `[${phrasesOf(digest.locale).sampleMark}] ` : ''
  const heading = `${sampleMark}${repeatMark(digest.locale, mayRepeat)}${digestHeading(digest)}`
  return {
    text: escapeWithin(heading, budgets.notification),
    blocks: [header(heading), ...fitDigest(digest, drawBody, fits)],
  }
}

function drawBody(digest: NewsDigest): readonly Block[] {
  const { topics, locale, omitted } = digest
  const lines = [
    ...topics.flatMap((topic) => ['', ...drawTopic(topic, locale)]),
    ...(omitted > 0 ? ['', escapeWithin(phrasesOf(locale).omitted(omitted), budgets.contextLine)] : []),
  ]
  const quotes = digest.quotes.filter(({ text }) => plainText(text) !== '').slice(0, MOST_QUOTES)
  const closing = escapeWithin(closingLines(digest).join(' · '), budgets.contextLine)
  return [
    ...packLines(lines, Infinity).map((packed) => section(packed.join('\n').trim())),
    ...quotes.map((quote) => section(drawQuote(quote, locale))),
    contextLine(closing),
  ]
}

function fits(blocks: readonly Block[]): boolean {
  const texts = blocks.map((block) => ('text' in block ? block.text.text.length : 0))
  const used = texts.reduce((sum, length) => sum + length, 0)
  const isWhole = texts.every((length) => length <= limits.section)
  return isWhole && used <= budgets.body && blocks.length < MOST_BLOCKS
}

function drawTopic({ name, tally, stories }: DigestTopic, locale: Locale): readonly string[] {
  const heading = `*${escapeWithin(name, PIECE.topic) || '…'}* · ${topicTally({ tally, stories }, locale)}`
  return [heading, ...stories.map((story) => drawStory(story, locale))]
}

function drawStory(story: DigestStory, locale: Locale): string {
  const title = linkedTitle(titleOf({ title: plainText(story.title), locale }), story.url, PIECE.title)
  const facts = escapeWithin(storyFacts(story, locale), PIECE.facts)
  const lead = escapeWithin(story.lead, PIECE.lead)
  return `• ${title} — ${facts}${lead === '' ? '' : `\n   ${lead}`}`
}

/** With the outlet that carries the words, linked where it has an address to offer. */
function drawQuote(quote: DigestQuote, locale: Locale): string {
  const source = linkedTitle(quote.source.name, quote.url, PIECE.source)
  return `${quoteLines(quote, locale)}${source === '' ? '' : ` · ${source}`}`
}
