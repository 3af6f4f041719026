import type { Reply, ReplyBlock, ReplyButton } from '#domain/reply.ts'
import { shorten } from '#wording/shorten.ts'
import { fitWithin, plainWithin } from '#wording/outside-text.ts'
import { cutMarked, segmentsOf } from '#wording/segments.ts'
import { escapeMarkdown, escapeWithin } from './escape-markdown.ts'
import { budgets, limits } from './limits.ts'
import { linkedTitle, linkTo } from './link.ts'
import { renderSegments } from './render-segments.ts'
import { noMentions, type Button, type ButtonRow, type Embed, type MessageBody } from './message-body.ts'

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

/** An answer as Discord takes it. Blocks over the limit of a message are left out, and "…" stands in their place. */
export function renderReply(reply: Reply): MessageBody {
  const rows = buttonRows(reply.buttons)
  return {
    content: '',
    embeds: toEmbeds(reply.blocks.map(renderBlock).filter((block) => block !== '')),
    components: rows,
    allowed_mentions: noMentions,
  }
}

function renderBlock(block: ReplyBlock): string {
  switch (block.kind) {
    case 'heading': {
      const heading = escapeWithin(block.text, BLOCK.heading)
      return heading === '' ? '' : `**${heading}**`
    }
    case 'text':
      return renderText(block.text)
    case 'item':
      return renderItem(block)
    case 'quote':
      return renderQuote(block)
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

function renderQuote(quote: Extract<ReplyBlock, { kind: 'quote' }>): string {
  const attribution = escapeWithin(quote.attribution, BLOCK.attribution)
  const url = linkTo(quote.url ?? null)
  const place = url === null || url.length > BLOCK.url ? '' : ` [↗](${url})`
  const lines = [
    `„${escapeWithin(quote.text, BLOCK.quote)}”${place}`,
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

/** Rows of five, at most five rows; a button whose label, action or address Discord would refuse is left out, a double too. */
function buttonRows(buttons: readonly ReplyButton[]): readonly ButtonRow[] {
  const drawn = buttons.map(drawButton).filter((button) => button !== null)
  const seen = new Set<string>()
  const unique = drawn.filter((button) => {
    if (button.style === 5) return true
    const isDouble = seen.has(button.custom_id)
    seen.add(button.custom_id)
    return !isDouble
  })
  const rows: ButtonRow[] = []
  for (let at = 0; at < unique.length && rows.length < limits.rows; at += limits.buttonsPerRow) {
    rows.push({ type: 1, components: unique.slice(at, at + limits.buttonsPerRow) })
  }
  return rows
}

function drawButton(button: ReplyButton): Button | null {
  const label = plainWithin(button.label, limits.buttonLabel) || '…'
  if ('url' in button) {
    const url = linkTo(button.url)
    return url === null ? null : { type: 2, style: 5, label, url }
  }
  const isUsable = button.action !== '' && button.action.length <= limits.customId
  return isUsable ? { type: 2, style: 2, label, custom_id: button.action } : null
}
