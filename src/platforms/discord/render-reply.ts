import type { Destination } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply, ReplyBlock } from '#domain/reply.ts'
import { drawPlaces } from '#wording/draw-places.ts'
import { shorten } from '#wording/shorten.ts'
import { fitWithin } from '#wording/outside-text.ts'
import { inQuotationMarks } from '#wording/quotation-marks.ts'
import { cutMarked, segmentsOf } from '#wording/segments.ts'
import { escapeMarkdown, escapeWithin } from './escape-markdown.ts'
import { budgets, limits } from './limits.ts'
import { linkedTitle, linkTo } from './link.ts'
import { ownMention } from './own-mention.ts'
import { noMentions, type Embed, type MessageBody } from './message-body.ts'
import { renderControls } from './render-controls.ts'
import { renderSegments } from './render-segments.ts'

/** What one block takes at most, so that a page of ten fits. */
const BLOCK = {
  heading: 300,
  text: 1500,
  title: 250,
  meta: 250,
  quote: 500,
  attribution: 250,
  excerpt: 400,
  url: 500,
} as const

/** An answer as Discord takes it, for a reader of this language. Blocks over the limit of a message are left out, and "…" stands in their place. */
export function renderReply(reply: Reply, locale: Locale): MessageBody {
  const { blocks, places = [] } = reply
  const texts = blocks.map((block) => renderBlock(block, locale, places))
  return {
    content: '',
    embeds: illustrated(toEmbeds(texts.filter((text) => text !== '')), imageOf(blocks)),
    components: renderControls(reply),
    allowed_mentions: noMentions,
  }
}

function renderBlock(block: ReplyBlock, locale: Locale, places: readonly Destination[]): string {
  switch (block.kind) {
    case 'heading': {
      const heading = escapeWithin(block.text, BLOCK.heading)
      return heading === '' ? '' : `**${drawPlaces(heading, places, ownMention)}**`
    }
    case 'text':
      return drawPlaces(renderText(block.text), places, ownMention)
    case 'item':
      return renderItem(block)
    case 'quote':
      return renderQuote(block, locale)
  }
}

/** The only block whose lines stay lines. */
function renderText(text: string): string {
  return shorten(text, BLOCK.text)
    .split('\n')
    .map((line) => escapeMarkdown(line))
    .join('\n')
    .trim()
}

function renderItem(item: Extract<ReplyBlock, { kind: 'item' }>): string {
  const title = linkedTitle(item.title, item.url, BLOCK.title) || '…'
  const meta = escapeWithin(item.meta, BLOCK.meta)
  return [`**${title}**`, meta, renderExcerpt(item)].filter(Boolean).join('\n')
}

function renderExcerpt({ excerpt }: Extract<ReplyBlock, { kind: 'item' }>): string {
  if (excerpt === undefined) return ''
  return fitWithin(excerpt.text, BLOCK.excerpt, (cut) => renderSegments(segmentsOf(cutMarked(excerpt, cut))))
}

function renderQuote(quote: Extract<ReplyBlock, { kind: 'quote' }>, locale: Locale): string {
  const attribution = escapeWithin(quote.attribution, BLOCK.attribution)
  const url = linkTo(quote.url ?? null)
  const place = url === null || url.length > BLOCK.url ? '' : ` [↗](${url})`
  const lines = [
    `${inQuotationMarks(escapeWithin(quote.text, BLOCK.quote), locale)}${place}`,
    ...(attribution === '' ? [] : [`— ${attribution}`]),
  ]
  return lines.map((line) => `> ${line}`).join('\n')
}

/** Fills one description after the other; all together stay under a message's total. An embed is never empty. */
function toEmbeds(blocks: readonly string[]): readonly Embed[] {
  const descriptions: string[] = ['']
  let room = budgets.reply
  for (const block of blocks) {
    room -= block.length + 2
    if (room < 0) {
      descriptions.push('…')
      break
    }
    const last = descriptions.at(-1) ?? ''
    const joined = last === '' ? block : `${last}\n\n${block}`
    if (joined.length <= limits.embedDescription) descriptions.splice(-1, 1, joined)
    else descriptions.push(block)
  }
  return descriptions.map((description) => ({ description: description === '' ? '…' : description }))
}

/** The image of the first article that has one. */
function imageOf(blocks: readonly ReplyBlock[]): string | null {
  const images = blocks.flatMap((block) => (block.kind === 'item' ? (block.image ?? []) : []))
  return linkTo(images[0] ?? null)
}

function illustrated(embeds: readonly Embed[], image: string | null): readonly Embed[] {
  if (image === null) return embeds
  return embeds.map((embed, index) => (index === 0 ? { ...embed, thumbnail: { url: image } } : embed))
}
