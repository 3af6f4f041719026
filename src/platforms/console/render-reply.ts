import type { Reply, ReplyBlock, ReplyButton } from '#domain/reply.ts'
import { segmentsOf } from '#wording/segments.ts'
import { emptyLine, layOut, type Page, type Paragraph, paragraph, type Run } from './lay-out.ts'
import { plainRun, plainText, printableAddress } from './plain-text.ts'

/**
 * An answer as it is printed, a line feed at its end. Buttons with an address become lines; those that ask the bot are
 * left out, since nothing in a terminal can press them.
 */
export function renderReplyText(reply: Reply, page: Page): string {
  const blocks = reply.blocks.map(renderBlock)
  const links = reply.buttons.flatMap(renderButton)
  const file = reply.file?.text
    .trimEnd()
    .split('\n')
    .map((line) => paragraph(plainText(line)))
  const groups = [...blocks, ...(file === undefined ? [] : [file]), ...(links.length === 0 ? [] : [links])]
  const paragraphs = groups.flatMap((group, index) => (index === 0 ? group : [emptyLine, ...group]))
  return `${layOut(paragraphs, page)}\n`
}

function renderBlock(block: ReplyBlock): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(plainText(block.text), 'headline')]
    case 'text':
      return block.text.split('\n').map((line) => paragraph(plainText(line)))
    case 'item':
      return renderItem(block)
    case 'quote':
      return renderQuote(block)
  }
}

function renderQuote(block: Extract<ReplyBlock, { kind: 'quote' }>): readonly Paragraph[] {
  const url = printableAddress(block.url ?? null)
  return [
    paragraph(`❝ ${plainText(block.text)} ❞`, 'quotation', 2),
    paragraph(`— ${plainText(block.attribution)}`, 'plain', 2),
    ...(url === null ? [] : [paragraph(url, 'faint')]),
  ]
}

function renderItem(item: Extract<ReplyBlock, { kind: 'item' }>): readonly Paragraph[] {
  const url = printableAddress(item.url)
  return [
    paragraph(plainText(item.title), 'strong'),
    paragraph(plainText(item.meta), 'plain', 2),
    ...renderExcerpt(item),
    ...(url === null ? [] : [paragraph(url, 'faint')]),
  ]
}

function renderExcerpt({ excerpt }: Extract<ReplyBlock, { kind: 'item' }>): readonly Paragraph[] {
  if (excerpt === undefined) return []
  const runs = segmentsOf(excerpt).map(({ text, isStrong }): Run => ({
    text: plainRun(text),
    style: isStrong ? 'strong' : 'plain',
  }))
  return runs.length === 0 ? [] : [{ runs, indent: 2 }]
}

function renderButton(button: ReplyButton): readonly Paragraph[] {
  if (!('url' in button)) return []
  const url = printableAddress(button.url)
  return url === null ? [] : [paragraph(`${plainText(button.label)}: ${url}`, 'faint')]
}
