import type { Destination } from '#domain/destination.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply, ReplyBlock } from '#domain/reply.ts'
import { drawPlaces } from '#wording/draw-places.ts'
import { fitWithin } from '#wording/outside-text.ts'
import { inQuotationMarks } from '#wording/quotation-marks.ts'
import { cutMarked, type MarkedText, segmentsOf } from '#wording/segments.ts'
import { type Block, contextLine, illustrated, type Rendering, section } from './blocks.ts'
import { escapeWithin } from './escape-mrkdwn.ts'
import { budgets, limits } from './limits.ts'
import { linkedTitle, linkTo } from './link.ts'
import { ownMention } from './own-mention.ts'
import { renderFile } from './render-file.ts'
import { renderControls } from './render-controls.ts'
import { renderSegments } from './render-segments.ts'

const EXCERPT_CHARS = 500

/**
 * An answer as Block Kit; what is over Slack's limits is left out, and "…" says so. `locale` is that of the words that the platform
 * itself adds.
 */
export function renderReply(reply: Reply, locale: Locale): Rendering {
  const controls = renderControls(reply, locale, budgets.total - budgets.body)
  const files = reply.file === undefined ? [] : renderFile(reply.file).map((text) => section(text))
  const room = limits.blocks - controls.length - files.length - 1
  const blocks = [...renderBlocks(reply, room, locale), ...files, ...controls]
  return { text: notificationOf(reply), blocks }
}

type Told = Pick<Reply, 'blocks' | 'places'>

/** Blocks of text, at most so many, and a "…" where some were left out or none is there. */
export function renderBlocks({ blocks, places = [] }: Told, most: number, locale: Locale): readonly Block[] {
  const written = blocks
    .map((block) => ({ block, text: renderBlock(block, locale, places) }))
    .filter(({ text }) => text !== '')
  const kept = withinBudget(written, most)
  const isCut = kept.length < written.length || kept.length === 0
  return [...kept.map(sectionOf), ...(isCut ? [contextLine('…')] : [])]
}

type Written = { readonly block: ReplyBlock; readonly text: string }

/** With its image beside it, where it is an article that has one. */
function sectionOf({ block, text }: Written): Block {
  const image = block.kind === 'item' ? linkTo(block.image ?? null) : null
  if (block.kind !== 'item' || image === null || image.length > budgets.titleUrl) return section(text)
  return illustrated(section(text), image, block.title)
}

function renderBlock(block: ReplyBlock, locale: Locale, places: readonly Destination[]): string {
  switch (block.kind) {
    case 'heading':
      return bold(drawPlaces(escapeWithin(block.text, budgets.title), places, ownMention))
    case 'text':
      return drawPlaces(paragraph(block.text), places, ownMention)
    case 'item':
      return renderItem(block)
    case 'quote':
      return renderQuote(block, locale)
  }
}

function renderItem({ title, url, meta, excerpt }: Extract<ReplyBlock, { kind: 'item' }>): string {
  const lines = [linkedTitle(title, url, budgets.title), escapeWithin(meta, budgets.contextLine)]
  return [...lines, ...(excerpt === undefined ? [] : [renderExcerpt(excerpt)])].join('\n').trim()
}

function renderExcerpt(excerpt: MarkedText): string {
  return fitWithin(excerpt.text, EXCERPT_CHARS, (cut) =>
    renderSegments(segmentsOf(cutMarked(excerpt, cut))).trim(),
  )
}

/** The section holds the words, who said them, and the link to their place. */
function renderQuote(
  { text, attribution, url = null }: Extract<ReplyBlock, { kind: 'quote' }>,
  locale: Locale,
): string {
  const room = limits.section - 700
  const link = linkTo(url)?.replaceAll('&', '&amp;') ?? null
  const isShort = link !== null && link.length <= budgets.titleUrl
  const words = escapeWithin(text, isShort ? room - budgets.titleUrl : room)
  return `>${inQuotationMarks(words, locale)}\n— ${escapeWithin(attribution, 500)}${isShort ? ` <${link}|↗>` : ''}`
}

/** A text block may hold several lines; each is escaped for itself. */
function paragraph(text: string): string {
  const lines = text.split('\n').map((line) => escapeWithin(line, limits.section / 2))
  while (lines.length > 1 && lines.join('\n').length > limits.section) lines.pop()
  return lines.join('\n').trim()
}

function bold(escaped: string): string {
  return escaped === '' ? '' : `*${escaped}*`
}

function withinBudget(written: readonly Written[], most: number): readonly Written[] {
  let used = 0
  return written.slice(0, most).filter(({ text }) => {
    used += text.length
    return used <= budgets.body
  })
}

function notificationOf(reply: Reply): string {
  const texts = reply.blocks.map((block) => ('title' in block ? block.title : block.text))
  const escaped = drawPlaces(escapeWithin(texts[0] ?? '', budgets.notification), reply.places ?? [], null)
  return escaped === '' ? 'Depesza' : escaped
}
