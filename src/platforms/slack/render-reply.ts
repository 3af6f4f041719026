import type { Reply, ReplyBlock, ReplyButton } from '#domain/reply.ts'
import { fitWithin } from '#wording/outside-text.ts'
import { cutMarked, type MarkedText, segmentsOf } from '#wording/segments.ts'
import { actions, type Block, button, contextLine, type Rendering, section } from './blocks.ts'
import { escapeWithin } from './escape-mrkdwn.ts'
import { budgets, limits } from './limits.ts'
import { linkedTitle, linkTo } from './link.ts'
import { renderSegments } from './render-segments.ts'

const EXCERPT_CHARS = 500

/** An answer as Block Kit; what is over Slack's limits is left out, and "…" says so. */
export function renderReply(reply: Reply): Rendering {
  const texts = reply.blocks.map(renderBlock).filter((text) => text !== '')
  const kept = withinBudget(texts)
  const buttons = affordable(reply.buttons.flatMap(renderButton))
  const blocks: Block[] = kept.map((text) => section(text))
  if (kept.length < texts.length || kept.length === 0) blocks.push(contextLine('…'))
  if (buttons.length > 0) blocks.push(actions(buttons))
  return { text: notificationOf(reply), blocks }
}

function renderBlock(block: ReplyBlock): string {
  switch (block.kind) {
    case 'heading':
      return bold(escapeWithin(block.text, budgets.title))
    case 'text':
      return paragraph(block.text)
    case 'item':
      return renderItem(block)
    case 'quote':
      return renderQuote(block)
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
function renderQuote({ text, attribution, url = null }: Extract<ReplyBlock, { kind: 'quote' }>): string {
  const room = limits.section - 700
  const link = linkTo(url)?.replaceAll('&', '&amp;') ?? null
  const isShort = link !== null && link.length <= budgets.titleUrl
  const words = escapeWithin(text, isShort ? room - budgets.titleUrl : room)
  return `>„${words}”\n— ${escapeWithin(attribution, 500)}${isShort ? ` <${link}|↗>` : ''}`
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

/** Two blocks are kept for the "…" and the buttons. */
function withinBudget(texts: readonly string[]): readonly string[] {
  let used = 0
  return texts.slice(0, limits.blocks - 2).filter((text) => {
    used += text.length
    return used <= budgets.body
  })
}

type SlackButton = ReturnType<typeof button>

function renderButton(reply: ReplyButton, index: number): readonly SlackButton[] {
  if ('action' in reply) return [button(String(index), reply.label, { value: reply.action })]
  const url = linkTo(reply.url)
  // A longer address would eat up the budget of the whole message.
  const isShort = url !== null && url.length <= budgets.titleUrl
  return isShort ? [button(`open${index}`, reply.label, { url })] : []
}

/** The buttons, in order, for which the budget of the whole message has room beside the texts. */
function affordable(buttons: readonly SlackButton[]): readonly SlackButton[] {
  let room = budgets.total - budgets.body
  return buttons.filter(({ text, url = '', value = '' }) => {
    const cost = text.text.length + url.length + value.length
    if (cost > room) return false
    room -= cost
    return true
  })
}

function notificationOf(reply: Reply): string {
  const texts = reply.blocks.map((block) => ('title' in block ? block.title : block.text))
  const escaped = escapeWithin(texts[0] ?? '', budgets.notification)
  return escaped === '' ? 'Depesza' : escaped
}
